/** Units ↔ their tables: the row, its contexts, props and notes, and what finds it again. */
import type Database from "better-sqlite3";
import type { UnitRow } from "../../model/rows.js";
import { insertSql, upsertSql, type Columns } from "./columns.js";
import { createFindability } from "./findable.js";
import { createChildren } from "./unit-children.js";
import { decodeUnit, encodeUnit, UNIT_COLUMNS } from "./unit-columns.js";

export interface UnitTable {
  /** Tombstones included. */
  readonly read: (id: string) => UnitRow | undefined;
  /** In the order of `nums`. */
  readonly readMany: (nums: readonly number[]) => UnitRow[];
  /** The living unit with this content, if any. */
  readonly idByContent: (hash: string) => string | undefined;
  readonly write: (row: UnitRow, before: UnitRow | undefined) => void;
  /** Ends the writes of a transaction: what finds the units is written then. */
  readonly flush: () => void;
  /** Writes a new unit unless its content is known; returns the known one then. */
  readonly addUnlessKnown: (row: UnitRow) => UnitRow | undefined;
}

export function createUnitTable(db: Database.Database): UnitTable {
  const byId = db.prepare("SELECT * FROM units WHERE id = ?");
  const byNum = db.prepare("SELECT * FROM units WHERE num = ?");
  const byContent = db.prepare("SELECT id FROM units WHERE content = ? AND deleted = 0 LIMIT 1").pluck();
  const numOf = db.prepare("SELECT num FROM units WHERE id = ?").pluck();
  // Apart, since what may meet a conflict makes the concordance write out what it holds in memory, each time.
  const insert = db.prepare(insertSql("units", UNIT_COLUMNS));
  const upsert = db.prepare(upsertSql("units", UNIT_COLUMNS));
  const children = createChildren(db);
  const findability = createFindability(db);

  const decode = (columns: Columns | undefined): UnitRow | undefined =>
    columns && decodeUnit(columns, children.read(columns.num as number));

  const read = (id: string): UnitRow | undefined => decode(byId.get(id) as Columns | undefined);
  const idByContent = (hash: string): string | undefined => byContent.get(hash) as string | undefined;
  const store = (columns: Columns, row: UnitRow, before: UnitRow | undefined): void => {
    const isNew = before === undefined;
    const { lastInsertRowid } = (isNew ? insert : upsert).run(columns);
    const num = isNew ? Number(lastInsertRowid) : (numOf.get(row.id) as number);
    children.write(num, row, before);
    findability.write(num, row, before);
  };

  return {
    read,
    readMany: (nums) =>
      nums.map((num) => decode(byNum.get(num) as Columns | undefined)).filter((row) => row !== undefined),
    idByContent,
    write: (row, before) => {
      store(encodeUnit(row), row, before);
    },
    flush: () => {
      findability.flush();
    },
    addUnlessKnown(row) {
      const columns = encodeUnit(row);
      const known = idByContent(columns.content as string);
      if (known !== undefined) return read(known);
      store(columns, row, undefined);
      return undefined;
    },
  };
}
