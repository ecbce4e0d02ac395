/** One event → its rows written, or nothing at all. */
import type Database from "better-sqlite3";
import { AppError } from "../../model/errors.js";
import { TABLES, type NewEvent, type RowChange } from "../../model/rows.js";
import { contentHash } from "../content.js";
import type { EventTable } from "./events.js";
import type { RowTables } from "./rows.js";

/** Returns the event's number; throws `changed-meanwhile`. */
export type Recorder = (event: NewEvent, latest?: number) => number;

export function createRecorder(db: Database.Database, tables: RowTables, events: EventTable): Recorder {
  const record = db.transaction((event: NewEvent, latest?: number): number => {
    if (latest !== undefined) refuseIfOvertaken(event, latest, events);
    const rows = event.rows.toSorted((one, other) => TABLES.indexOf(one.table) - TABLES.indexOf(other.table));
    for (const change of rows) refuseIfStale(change, tables);
    const seq = events.addHead(event);
    rows.forEach((change, place) => {
      tables.write(change);
      events.addRow(seq, place, change);
    });
    tables.units.flush();
    return seq;
  });
  return (event, latest) => record.immediate(event, latest);
}

function refuseIfOvertaken({ act, alignmentId = "" }: NewEvent, latest: number, events: EventTable): void {
  const last = events.lastOf(alignmentId);
  if (last === latest) return;
  throw new AppError(
    "changed-meanwhile",
    `"${act}" saw the report pair after event ${latest}, the last is ${last ?? "none"} now`,
  );
}

function refuseIfStale({ table, before, after }: RowChange, tables: RowTables): void {
  const found = tables.read(table, after.id)?.row;
  if (found?.version !== before?.version) {
    throw new AppError(
      "changed-meanwhile",
      `${table} ${after.id}: now at version ${found?.version ?? "none"}, the act saw ${before?.version ?? "none"}`,
    );
  }
  if (table === "units" && before === undefined && !after.deleted) {
    const twin = tables.units.idByContent(contentHash(after.text));
    if (twin !== undefined) {
      throw new AppError(
        "changed-meanwhile",
        `units ${after.id}: unit ${twin} got the same content meanwhile`,
      );
    }
  }
}
