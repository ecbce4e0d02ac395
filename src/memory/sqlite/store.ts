/** A SQLite file → the memory's port. */
import { existsSync, rmSync } from "node:fs";
import type Database from "better-sqlite3";
import { contentHash } from "../content.js";
import type { MemoryStore } from "../port.js";
import { createAlignmentReader } from "./alignments.js";
import { backup } from "./backup.js";
import { checkMemory } from "./check.js";
import { connect, requireMemory } from "./connect.js";
import { createEvidenceReader } from "./evidence.js";
import { createEventTable, type EventTable } from "./events.js";
import { clearFault, tellFaults } from "./faults.js";
import { importUnits } from "./import.js";
import { createQueue } from "./queue.js";
import { createRecorder } from "./record.js";
import { createRowTables } from "./rows.js";
import { createSearch } from "./search.js";
import { createUnitLists } from "./unit-lists.js";

/** Opens or creates the file at `path`; throws `memory-not-readable`, and `file-not-found` where it must exist. */
export function createSqliteStore(path: string, { mustExist = false } = {}): MemoryStore {
  if (mustExist) requireMemory(path);
  const isNew = !existsSync(path);
  const db = connect(path);
  try {
    return tellFaults(createStore(db, path, isNew), path);
  } catch (error) {
    db.close();
    throw clearFault(error, path);
  }
}

/** `isNew` says that the file was made for this store. */
function createStore(db: Database.Database, path: string, isNew: boolean): MemoryStore {
  const tables = createRowTables(db);
  const events = createEventTable(db);
  const record = createRecorder(db, tables, events);
  const alignments = createAlignmentReader(db, tables);
  const lists = createUnitLists(db, tables.units);
  const search = createSearch(db);
  const queue = createQueue();

  return {
    record: (event, latest) => queue(() => record(event, latest)),
    importUnits: (units, event) =>
      queue(async () => {
        const own = connect(path);
        try {
          return await importUnits(own, units, event);
        } finally {
          own.close();
        }
      }),
    readAlignment: promised(alignments.read),
    listAlignments: promised(alignments.list),
    findAlignment: promised(alignments.find),
    listEvents: promised(events.ofAlignment),
    readEvent: promised(events.read),
    eachEvent: () => eachEvent(events),
    readRows: promised((keys) =>
      keys.map(({ table, after }) => tables.read(table, after.id)).filter((row) => row !== undefined),
    ),
    readUnits: promised((ids) =>
      ids.flatMap((id) => tables.units.read(id) ?? []).filter((unit) => !unit.deleted),
    ),
    unitsByContent: promised((texts) => {
      const ids = new Set(texts.map((text) => tables.units.idByContent(contentHash(text))));
      return [...ids].flatMap((id) => (id === undefined ? [] : (tables.units.read(id) ?? [])));
    }),
    listUnits: promised(lists.page),
    eachUnit: lists.each,
    evidenceOf: promised(createEvidenceReader(db)),
    candidates: promised(search.candidates),
    search: promised(search.phrase),
    stats: promised(lists.stats),
    backup: (to) => backup(db, to),
    check: promised(() => checkMemory(db, tables)),
    close: () =>
      queue(() => {
        const isLeft = isNew && events.next(0) === undefined && isAlone(db);
        db.close();
        if (isLeft) rmSync(path, { force: true });
      }),
  };
}

/** Whether no one else has the file open: only then it can do without its log. */
function isAlone(db: Database.Database): boolean {
  try {
    return db.pragma("journal_mode = DELETE", { simple: true }) === "delete";
  } catch {
    return false;
  }
}

async function* eachEvent(events: EventTable) {
  for (let seq = events.next(0); seq !== undefined; seq = events.next(seq)) {
    yield events.read(seq)!;
    await new Promise(setImmediate);
  }
}

/** The same function behind a promise: what it throws becomes a rejection. */
function promised<A extends unknown[], R>(work: (...args: A) => R): (...args: A) => Promise<R> {
  return (...args) =>
    new Promise((resolve) => {
      resolve(work(...args));
    });
}
