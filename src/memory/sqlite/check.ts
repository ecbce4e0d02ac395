/** A memory file → its faults, one line each. */
import type Database from "better-sqlite3";
import { isSameContent } from "../../model/rows.js";
import type { Rows, TableName } from "../../model/rows.js";
import { contentHash } from "../content.js";
import { signatureOf } from "../signature.js";
import { reasonOf } from "./faults.js";
import { createPostings } from "./postings.js";
import type { RowTables } from "./rows.js";

/**
 * Faults of the file itself, found by the engine; only where there are none, faults against what must always hold,
 * since nothing else that a damaged file says is worth a line.
 */
export function checkMemory(db: Database.Database, tables: RowTables): string[] {
  const rules = [
    brokenPages,
    missingRows,
    membersElsewhere,
    lostWords,
    lostFeatures,
    wrongHashes,
    unlikeHistory,
  ];
  const faults: string[] = [];
  for (const rule of rules) {
    try {
      for (const fault of rule(db, tables)) faults.push(fault);
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === undefined) throw error;
      faults.push(`file: ${reason}`);
    }
    if (rule === brokenPages && faults.length > 0) break;
  }
  return faults;
}

/** May break off where the file cannot be read any further. */
type Rule = (db: Database.Database, tables: RowTables) => Iterable<string>;

const brokenPages: Rule = function* (db) {
  for (const found of db.prepare("PRAGMA integrity_check").pluck().iterate()) {
    const faults = String(found).split("\n");
    yield* faults.filter((line) => line !== "ok" && !line.startsWith("***")).map((line) => `file: ${line}`);
  }
};

const missingRows: Rule = (db) =>
  (db.pragma("foreign_key_check") as { readonly table: string; readonly parent: string }[]).map(
    ({ table, parent }) => `${table}: a row refers to one that is missing in ${parent}`,
  );

/** A bead's members are living sentences of its own two documents, and its unit lives. */
const membersElsewhere: Rule = (db) => {
  const strays = (side: "vi" | "en") =>
    lines(
      db,
      `SELECT 'bead ' || b.id || ': member ' || m.value || ' is no sentence of its ${side} document'
       FROM beads b JOIN alignments a ON a.id = b.alignment_id, json_each(b.${side}_members) m
       WHERE b.deleted = 0 AND NOT EXISTS (
         SELECT 1 FROM segments s WHERE s.id = m.value AND s.deleted = 0 AND s.document_id = a.${side}_document)`,
    );
  const orphans = lines(
    db,
    `SELECT 'bead ' || b.id || ': its unit ' || u.id || ' is deleted'
     FROM beads b JOIN units u ON u.id = b.unit_id JOIN alignments a ON a.id = b.alignment_id
     WHERE b.deleted = 0 AND a.deleted = 0 AND u.deleted = 1`,
  );
  return [...strays("vi"), ...strays("en"), ...orphans];
};

/** Every listed unit, and nothing else, is in the concordance. */
const lostWords: Rule = (db) => {
  const listed = "SELECT num FROM units WHERE deleted = 0 AND kind IN ('body', 'headline')";
  const indexed = "SELECT rowid AS num FROM concordance";
  return [
    ...lines(db, `SELECT 'unit ' || num || ': missing in concordance' FROM (${listed} EXCEPT ${indexed})`),
    ...lines(db, `SELECT 'unit ' || num || ': left over in concordance' FROM (${indexed} EXCEPT ${listed})`),
  ];
};

/** Every listed unit has at least as many postings as features; more are harmless. */
const lostFeatures: Rule = function* (db) {
  const sizes = createPostings(db).sizes();
  const all = db.prepare(
    "SELECT num, id, vi, en FROM units WHERE deleted = 0 AND kind IN ('body', 'headline')",
  );
  for (const unit of all.iterate() as IterableIterator<{ num: number; id: string; vi: string; en: string }>) {
    const due = signatureOf(unit.vi).features.length + signatureOf(unit.en).features.length;
    if (sizes(unit.num) < due) yield `unit ${unit.id}: missing in fuzzy lookup`;
  }
};

const wrongHashes: Rule = function* (db) {
  const all = db.prepare("SELECT id, vi, en, content FROM units").iterate();
  for (const unit of all as IterableIterator<{ id: string; vi: string; en: string; content: string }>) {
    if (contentHash(unit) !== unit.content) yield `unit ${unit.id}: its content hash is wrong`;
  }
};

/** The last event that touched a row left it as it is now. */
const unlikeHistory: Rule = function* (db, tables) {
  const seen = new Set<string>();
  const newestFirst = db.prepare("SELECT name, id, after FROM event_rows ORDER BY seq DESC, place DESC");
  for (const row of newestFirst.iterate() as IterableIterator<{
    name: TableName;
    id: string;
    after: string;
  }>) {
    const key = `${row.name} ${row.id}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const found = tables.read(row.name, row.id)?.row;
    const image = JSON.parse(row.after) as Rows[TableName];
    if (!isSameContent(found, image)) yield `${key}: not as its last event left it`;
  }
};

function lines(db: Database.Database, sql: string): string[] {
  return db.prepare(sql).pluck().all() as string[];
}
