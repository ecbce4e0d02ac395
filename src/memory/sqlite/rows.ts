/** The rows of every table: read by id, written with their version. */
import type Database from "better-sqlite3";
import type { PresentRow, RowChange, Rows, TableName } from "../../model/rows.js";
import { CODECS, upsertSql, type Columns, type FlatTable } from "./columns.js";
import { createUnitTable, type UnitTable } from "./units.js";

export interface RowTables {
  readonly units: UnitTable;
  /** Tombstones included. */
  readonly read: (table: TableName, id: string) => PresentRow | undefined;
  /**
   * A changed unit raises the version of its beads, which show its text and status: whoever saw them before saw an
   * older version. Beads are written after units, so a bead that the act itself writes gets the version of the act.
   */
  readonly write: (change: RowChange) => void;
}

interface FlatRows<T extends TableName> {
  readonly read: (id: string) => Rows[T] | undefined;
  readonly write: (row: Rows[T]) => void;
}

export function createRowTables(db: Database.Database): RowTables {
  const units = createUnitTable(db);
  const flat: { readonly [T in FlatTable]: FlatRows<T> } = {
    documents: createFlatTable(db, "documents"),
    alignments: createFlatTable(db, "alignments"),
    segments: createFlatTable(db, "segments"),
    beads: createFlatTable(db, "beads"),
  };
  const touchBeads = db.prepare("UPDATE beads SET version = version + 1 WHERE unit_id = ? AND deleted = 0");
  const readRow = (table: TableName, id: string): Rows[TableName] | undefined =>
    table === "units" ? units.read(id) : flat[table].read(id);

  return {
    units,
    read(table, id) {
      const row = readRow(table, id);
      return row && ({ table, row } as PresentRow);
    },
    write(change) {
      if (change.table === "units") {
        units.write(change.after, change.before);
        if (change.before !== undefined) touchBeads.run(change.after.id);
      } else if (change.table === "documents") flat.documents.write(change.after);
      else if (change.table === "alignments") flat.alignments.write(change.after);
      else if (change.table === "segments") flat.segments.write(change.after);
      else flat.beads.write(change.after);
    },
  };
}

function createFlatTable<T extends FlatTable>(db: Database.Database, table: T): FlatRows<T> {
  const codec = CODECS[table];
  const columns = db.pragma(`table_info(${table})`) as { readonly name: string }[];
  const names = columns.map(({ name }) => name).filter((name) => name !== "num");
  const byId = db.prepare(`SELECT * FROM ${table} WHERE id = ?`);
  const upsert = db.prepare(upsertSql(table, names));
  return {
    read(id) {
      const found = byId.get(id) as Columns | undefined;
      return found && codec.decode(found);
    },
    write: (row) => upsert.run(codec.encode(row)),
  };
}
