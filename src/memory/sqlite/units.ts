/** Units ↔ their tables: the row, its contexts, props and notes, and what finds it again. */
import type Database from "better-sqlite3";
import type { UnitRow } from "../../model/rows.js";
import { upsertSql, type Columns } from "./columns.js";
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
}

export function createUnitTable(db: Database.Database): UnitTable {
  const byId = db.prepare("SELECT * FROM units WHERE id = ?");
  const byNum = db.prepare("SELECT * FROM units WHERE num = ?");
  const byContent = db.prepare("SELECT id FROM units WHERE content = ? AND deleted = 0 LIMIT 1").pluck();
  const upsert = db.prepare(`${upsertSql("units", UNIT_COLUMNS)} RETURNING num`).pluck();
  const children = createChildren(db);
  const findability = createFindability(db);

  const decode = (columns: Columns | undefined): UnitRow | undefined =>
    columns && decodeUnit(columns, children.read(columns.num as number));

  return {
    read: (id) => decode(byId.get(id) as Columns | undefined),
    readMany: (nums) =>
      nums.map((num) => decode(byNum.get(num) as Columns | undefined)).filter((row) => row !== undefined),
    idByContent: (hash) => byContent.get(hash) as string | undefined,
    write(row, before) {
      const num = upsert.get(encodeUnit(row)) as number;
      children.write(num, row, before);
      findability.write(num, row, before);
    },
  };
}
