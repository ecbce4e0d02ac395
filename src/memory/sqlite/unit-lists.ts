/** Filters → the units that pass, in pages or batches, and how many there are of each. */
import type Database from "better-sqlite3";
import type { Grade } from "../../model/alignment.js";
import type { MemoryStats, Page, UnitFilter } from "../../model/memory.js";
import type { UnitRow } from "../../model/rows.js";
import type { ReviewStatus } from "../../model/unit.js";
import type { Range } from "../port.js";
import { LISTED_KINDS } from "./findable.js";
import type { UnitTable } from "./units.js";

export interface UnitLists {
  readonly page: (filter: UnitFilter, range: Range) => Page<UnitRow>;
  readonly each: (filter: UnitFilter) => AsyncIterable<UnitRow>;
  readonly stats: () => MemoryStats;
}

/** Units read at a time: large enough to cost little each, small enough to let others in between. */
const BATCH = 500;

const KINDS = JSON.stringify(LISTED_KINDS);

const PASSES = `deleted = 0 AND kind IN (SELECT value FROM json_each(@kinds))
  AND (@statuses IS NULL OR status IN (SELECT value FROM json_each(@statuses)))
  AND (@grades IS NULL OR grade IN (SELECT value FROM json_each(@grades)))`;
const OF_ALIGNMENT = "AND num IN (SELECT unit FROM contexts WHERE alignment_id = @alignment)";

export function createUnitLists(db: Database.Database, units: UnitTable): UnitLists {
  // By number, so that the newest need no sorting; an index would be read whole first.
  const select = (where: string, order: string) =>
    db.prepare(`SELECT num FROM units NOT INDEXED WHERE ${where} ORDER BY num ${order}`).pluck();
  const newest = "DESC LIMIT @limit OFFSET @offset";
  const statements = (scope: string) => ({
    page: select(`${PASSES} ${scope}`, newest),
    after: select(`${PASSES} ${scope} AND num > @after`, `LIMIT ${BATCH}`),
    count: db.prepare(`SELECT count(*) FROM units WHERE ${PASSES} ${scope}`).pluck(),
  });
  const all = statements("");
  const ofAlignment = statements(OF_ALIGNMENT);
  const choose = ({ alignmentId }: UnitFilter) => (alignmentId === undefined ? all : ofAlignment);

  const page = db.transaction((filter: UnitFilter, range: Range): Page<UnitRow> => {
    const { page, count } = choose(filter);
    const values = valuesOf(filter);
    return {
      rows: units.readMany(page.all({ ...values, ...range }) as number[]),
      total: count.get(values) as number,
    };
  });

  async function* each(filter: UnitFilter): AsyncIterable<UnitRow> {
    const { after } = choose(filter);
    for (let last = 0; ;) {
      const nums = after.all({ ...valuesOf(filter), after: last }) as number[];
      yield* units.readMany(nums);
      if (nums.length < BATCH) return;
      last = nums.at(-1)!;
      await new Promise(setImmediate);
    }
  }

  return { page, each, stats: createStats(db) };
}

function valuesOf({ statuses, grades, alignmentId }: UnitFilter): Record<string, string | null> {
  return {
    kinds: KINDS,
    statuses: statuses ? JSON.stringify(statuses) : null,
    grades: grades ? JSON.stringify(grades) : null,
    ...(alignmentId === undefined ? {} : { alignment: alignmentId }),
  };
}

function createStats(db: Database.Database): () => MemoryStats {
  const count = (sql: string) => db.prepare(`SELECT count(*) FROM ${sql}`).pluck();
  const alignments = count("alignments WHERE deleted = 0");
  const documents = count("documents WHERE deleted = 0");
  const events = count("events");
  const states = db.prepare(
    `SELECT status, grade, count(*) AS units FROM units
     WHERE deleted = 0 AND kind IN (SELECT value FROM json_each(?)) GROUP BY status, grade`,
  );
  return db.transaction((): MemoryStats => {
    const byStatus: Record<ReviewStatus, number> = {
      unreviewed: 0,
      "needs-work": 0,
      approved: 0,
      rejected: 0,
    };
    const byGrade: Record<Grade, number> = { full: 0, partial: 0 };
    let total = 0;
    for (const row of states.all(KINDS) as { status: ReviewStatus; grade: Grade; units: number }[]) {
      byStatus[row.status] += row.units;
      byGrade[row.grade] += row.units;
      total += row.units;
    }
    return {
      alignments: alignments.get() as number,
      documents: documents.get() as number,
      units: total,
      byStatus,
      byGrade,
      events: events.get() as number,
    };
  });
}
