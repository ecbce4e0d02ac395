/** The contexts, props and notes of a unit ↔ their tables. */
import type Database from "better-sqlite3";
import type { Note } from "../../model/unit.js";
import type { Columns } from "./columns.js";
import { decodeContext, encodeContext, type Children } from "./unit-columns.js";

export interface ChildTables {
  readonly read: (num: number) => Children;
  readonly write: (num: number, row: Children, before: Children | undefined) => void;
}

export function createChildren(db: Database.Database): ChildTables {
  const select = (table: string) => db.prepare(`SELECT * FROM ${table} WHERE unit = ? ORDER BY place`);
  const clear = (table: string) => db.prepare(`DELETE FROM ${table} WHERE unit = ?`);
  const contexts = { select: select("contexts"), clear: clear("contexts") };
  const props = { select: select("props"), clear: clear("props") };
  const notes = { select: select("notes"), clear: clear("notes") };
  const addContext = db.prepare(
    `INSERT INTO contexts VALUES (@unit, @place, @alignment, @bead, @source, @viDocument, @enDocument,
      @viPrevious, @enPrevious, @viNext, @enNext)`,
  );
  const addProp = db.prepare("INSERT INTO props VALUES (?, ?, ?, ?)");
  const addNote = db.prepare("INSERT INTO notes VALUES (?, ?, ?, ?, ?)");

  return {
    read: (num) => ({
      contexts: (contexts.select.all(num) as Columns[]).map(decodeContext),
      props: (props.select.all(num) as Columns[]).map((row) => [row.type as string, row.value as string]),
      notes: (notes.select.all(num) as (Note & Columns)[]).map(({ at, author, text }) => ({
        at,
        author,
        text,
      })),
    }),
    write(num, row, before) {
      if (before !== undefined) for (const table of [contexts, props, notes]) table.clear.run(num);
      row.contexts.forEach((context, place) => addContext.run(encodeContext(num, place, context)));
      row.props.forEach(([type, value], place) => addProp.run(num, place, type, value));
      row.notes.forEach(({ at, author, text }, place) => addNote.run(num, place, at, author, text));
    },
  };
}
