/** The rows of one alignment + the writes of one act → the rows that changed, before and after. */
import { AppError } from "../model/errors.js";
import {
  isSameContent,
  TABLES,
  type AlignmentState,
  type BeadRow,
  type RowChange,
  type Rows,
  type SegmentRow,
  type TableName,
  type UnitRow,
} from "../model/rows.js";

/** Who acts and when, and where new ids come from. */
export interface Circumstances {
  readonly at: string;
  readonly actor: string;
  readonly ids: () => string;
}

/** A row as an act leaves it; its version is the draft's business. */
export type Written<T extends TableName> = Omit<Rows[T], "version">;

/** What a reviewer saw: a stale version is refused. */
interface Seen {
  readonly id: string;
  readonly version: number;
}

/** The alignment as it is after everything written so far. Lives as long as one act. */
export interface Draft {
  readonly state: AlignmentState;
  /** The row as it is now; throws `not-found`. Tombstones included. */
  readonly get: <T extends TableName>(table: T, id: string) => Rows[T];
  readonly find: <T extends TableName>(table: T, id: string) => Rows[T] | undefined;
  /** Every row of the table as it is now, tombstones included, new ones last. */
  readonly all: <T extends TableName>(table: T) => Rows[T][];
  /** Makes the row or overwrites the one with its id. */
  readonly put: <T extends TableName>(table: T, row: Written<T>) => void;
  /** Brings in a row from outside the alignment, as it is. */
  readonly bring: <T extends TableName>(table: T, row: Rows[T]) => void;
  /** True for a row that the draft has made. */
  readonly isNew: (table: TableName, id: string) => boolean;
  /** What differs from the beginning; a row that came back to what it was is left out. */
  readonly changes: () => RowChange[];
}

/** A draft of an alignment that is stored (`stored`), or of one that is not: then all its rows are new. */
export function createDraft(state: AlignmentState, stored = true): Draft {
  const before = new Map<string, Rows[TableName]>();
  const now = new Map<string, Rows[TableName]>();
  const bring = (table: TableName, row: Rows[TableName]): void => {
    before.set(key(table, row.id), row);
    now.set(key(table, row.id), row);
  };
  const begin = stored ? bring : (table: TableName, row: Rows[TableName]) => now.set(key(table, row.id), row);
  begin("alignments", state.alignment);
  for (const document of Object.values(state.documents)) begin("documents", document);
  for (const segment of state.segments) begin("segments", segment);
  for (const unit of state.units) begin("units", unit);
  for (const bead of state.beads) begin("beads", bead);

  const find = <T extends TableName>(table: T, id: string) => now.get(key(table, id)) as Rows[T] | undefined;
  return {
    state,
    find,
    get(table, id) {
      const row = find(table, id);
      if (row === undefined)
        throw new AppError("not-found", `no such row in ${table} of this alignment: ${id}`);
      return row;
    },
    all: (table) =>
      [...now.entries()]
        .filter(([place]) => place.startsWith(`${table} `))
        .map(([, row]) => row as Rows[typeof table]),
    put(table, row) {
      const place = key(table, row.id);
      now.set(place, {
        ...row,
        version: (before.get(place)?.version ?? 0) + 1,
      } as unknown as Rows[TableName]);
    },
    bring,
    isNew: (table, id) => !before.has(key(table, id)),
    changes: () => TABLES.flatMap((table) => changesOf(table, before, now)),
  };
}

function changesOf(
  table: TableName,
  before: ReadonlyMap<string, Rows[TableName]>,
  now: ReadonlyMap<string, Rows[TableName]>,
): RowChange[] {
  const changes: RowChange[] = [];
  for (const [place, after] of now) {
    if (!place.startsWith(`${table} `)) continue;
    const was = before.get(place);
    if (was === after || (was !== undefined && isSameContent(was, after))) continue;
    if (was === undefined && after.deleted) continue;
    changes.push({ table, ...(was ? { before: was } : {}), after } as RowChange);
  }
  return changes;
}

function key(table: TableName, id: string): string {
  return `${table} ${id}`;
}

/** The living bead that the reviewer saw, in this very version; throws `not-found`, `changed-meanwhile`. */
export function seenBead(draft: Draft, seen: Seen): BeadRow {
  return asSeen("bead", draft.get("beads", seen.id), seen);
}

/** The living segment that the reviewer saw, in this very version; throws `not-found`, `changed-meanwhile`. */
export function seenSegment(draft: Draft, seen: Seen): SegmentRow {
  return asSeen("sentence", draft.get("segments", seen.id), seen);
}

function asSeen<R extends Rows[TableName]>(noun: string, row: R, seen: Seen): R {
  if (row.deleted) throw new AppError("changed-meanwhile", `${noun} ${row.id} is gone since you saw it`);
  if (row.version !== seen.version) {
    throw new AppError(
      "changed-meanwhile",
      `${noun} ${row.id} is at version ${row.version} now, you saw version ${seen.version}`,
    );
  }
  return row;
}

export function livingBeads(draft: Draft): BeadRow[] {
  return draft.all("beads").filter((bead) => !bead.deleted);
}

export function unitOf(draft: Draft, bead: BeadRow): UnitRow {
  return draft.get("units", bead.unitId);
}

/** An act that the rules of the alignment forbid. */
export function notPossible(reason: string): AppError {
  return new AppError("move-not-possible", reason);
}
