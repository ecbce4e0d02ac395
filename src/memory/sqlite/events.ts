/** Events ↔ their tables: what happened, and the rows it touched before and after. */
import type Database from "better-sqlite3";
import type { EventHead, MemoryEvent, NewEvent, RowChange } from "../../model/rows.js";
import { present, type Columns } from "./columns.js";

export interface EventTable {
  /** Returns the event's number. */
  readonly addHead: (event: Omit<NewEvent, "rows">) => number;
  readonly addRow: (seq: number, place: number, change: RowChange) => void;
  readonly read: (seq: number) => MemoryEvent | undefined;
  /** The number of the event after this one. */
  readonly next: (seq: number) => number | undefined;
  /** The number of the last event of the alignment. */
  readonly lastOf: (alignmentId: string) => number | undefined;
  readonly ofAlignment: (alignmentId: string) => EventHead[];
}

export function createEventTable(db: Database.Database): EventTable {
  const addHead = db.prepare(
    "INSERT INTO events (at, actor, act, alignment_id, undoes) VALUES (?, ?, ?, ?, ?)",
  );
  const addRow = db.prepare("INSERT INTO event_rows VALUES (?, ?, ?, ?, ?, ?)");
  const bySeq = db.prepare("SELECT * FROM events WHERE seq = ?");
  const rowsOf = db.prepare("SELECT name, before, after FROM event_rows WHERE seq = ? ORDER BY place");
  const next = db.prepare("SELECT min(seq) FROM events WHERE seq > ?").pluck();
  const lastOf = db.prepare("SELECT max(seq) FROM events WHERE alignment_id = ?").pluck();
  const ofAlignment = db.prepare("SELECT * FROM events WHERE alignment_id = ? ORDER BY seq");

  return {
    addHead: ({ at, actor, act, alignmentId, undoes }) =>
      Number(addHead.run(at, actor, act, alignmentId ?? null, undoes ?? null).lastInsertRowid),
    addRow: (seq, place, { table, before, after }) =>
      addRow.run(seq, place, table, after.id, before ? JSON.stringify(before) : null, JSON.stringify(after)),
    read(seq) {
      const head = bySeq.get(seq) as Columns | undefined;
      return head && { ...decodeHead(head), rows: (rowsOf.all(seq) as Columns[]).map(decodeChange) };
    },
    next: (seq) => (next.get(seq) as number | null) ?? undefined,
    lastOf: (alignmentId) => (lastOf.get(alignmentId) as number | null) ?? undefined,
    ofAlignment: (alignmentId) => (ofAlignment.all(alignmentId) as Columns[]).map(decodeHead),
  };
}

function decodeHead(columns: Columns): EventHead {
  return {
    seq: columns.seq as number,
    at: columns.at as string,
    actor: columns.actor as string,
    act: columns.act as string,
    ...present("alignmentId", columns.alignment_id as string | null),
    ...present("undoes", columns.undoes as number | null),
  };
}

function decodeChange(columns: Columns): RowChange {
  const before: unknown = columns.before === null ? undefined : JSON.parse(columns.before as string);
  return {
    table: columns.name,
    ...(before === undefined ? {} : { before }),
    after: JSON.parse(columns.after as string) as unknown,
  } as RowChange;
}
