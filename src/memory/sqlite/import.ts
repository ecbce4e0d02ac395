/** A stream of units → one event: all of them become part of the memory at the end, or none. */
import type Database from "better-sqlite3";
import type { ImportOutcome } from "../../model/memory.js";
import type { NewEvent, RowChange, UnitRow } from "../../model/rows.js";
import { createEventTable } from "./events.js";
import { createRowTables } from "./rows.js";

/** Units written before others get a turn: some 20 ms of work. */
const BATCH = 200;

/**
 * Runs on a connection of its own, since its transaction stays open while the source is read; readers on other
 * connections see the memory as it was. The caller keeps other writers of this process away meanwhile.
 */
export async function importUnits(
  db: Database.Database,
  source: AsyncIterable<UnitRow>,
  event: Omit<NewEvent, "rows">,
): Promise<ImportOutcome> {
  const tables = createRowTables(db);
  const events = createEventTable(db);
  let added = 0;
  let duplicates = 0;
  let place = 0;
  db.exec("BEGIN IMMEDIATE");
  try {
    const seq = events.addHead(event);
    for await (const unit of source) {
      const known = tables.units.addUnlessKnown(unit);
      if (known === undefined) added += 1;
      else duplicates += 1;
      const lent = known && lendContexts(known, unit);
      if (lent !== undefined) tables.write(lent);
      const change = known === undefined ? { table: "units" as const, after: unit } : lent;
      if (change !== undefined) {
        events.addRow(seq, place, change);
        place += 1;
      }
      if ((added + duplicates) % BATCH === 0) await new Promise(setImmediate);
    }
    tables.units.flush();
    db.exec(place > 0 ? "COMMIT" : "ROLLBACK");
  } catch (error) {
    if (db.inTransaction) db.exec("ROLLBACK");
    throw error;
  }
  return { added, duplicates };
}

/** The known unit with the contexts that it lacks, by source; undefined where it has them all. */
function lendContexts(known: UnitRow, unit: UnitRow): RowChange | undefined {
  const sources = new Set(known.contexts.map(({ source }) => source));
  const lent = unit.contexts.filter(({ source }) => !sources.has(source));
  if (lent.length === 0) return undefined;
  const after = { ...known, version: known.version + 1, contexts: [...known.contexts, ...lent] };
  return { table: "units", before: known, after };
}
