/** An event and the rows as they are now → the rows as they were before it, as a new event would write them. */
import { AppError } from "../model/errors.js";
import {
  isSameContent,
  type AlignmentState,
  type MemoryEvent,
  type PresentRow,
  type RowChange,
  type TableName,
} from "../model/rows.js";
import { faultsOf } from "./faults.js";

/**
 * A row that the event made becomes a tombstone. Throws `changed-meanwhile`, with both versions, where someone
 * changed a row since, or where what others did since rests on it: where the alignment would have a fault that it
 * does not have now.
 */
export function compensate(
  event: MemoryEvent,
  present: readonly PresentRow[],
  state: AlignmentState,
): RowChange[] {
  const rows = new Map(present.map(({ table, row }) => [`${table} ${row.id}`, row]));
  const changes = event.rows.map((change) => {
    const now = rows.get(`${change.table} ${change.after.id}`);
    if (now === undefined || !isSameContent(now, change.after)) throw changedSince(event, change, now);
    const back = change.before ?? { ...change.after, deleted: true };
    return { table: change.table, before: now, after: { ...back, version: now.version + 1 } } as RowChange;
  });
  const known = new Set(faultsOf(state));
  const fault = faultsOf(withChanges(state, changes)).find((each) => !known.has(each));
  if (fault !== undefined) {
    throw new AppError(
      "changed-meanwhile",
      `"${event.act}" cannot be taken back, others built on it: ${fault}`,
    );
  }
  return changes;
}

/** The alignment as it will be; rows that are not its own are left out. */
function withChanges(state: AlignmentState, changes: readonly RowChange[]): AlignmentState {
  const after = (table: TableName): ReadonlyMap<string, unknown> =>
    new Map(changes.flatMap((change) => (change.table === table ? [[change.after.id, change.after]] : [])));
  const [segments, units, beads] = [after("segments"), after("units"), after("beads")];
  const merge = <R extends { readonly id: string }>(
    rows: readonly R[],
    changed: ReadonlyMap<string, unknown>,
  ): R[] => {
    const ids = new Set(rows.map(({ id }) => id));
    const added = [...changed].filter(([id]) => !ids.has(id)).map(([, row]) => row as R);
    return [...rows.map((row) => (changed.get(row.id) as R | undefined) ?? row), ...added];
  };
  return {
    ...state,
    segments: merge(state.segments, segments),
    units: merge(state.units, units),
    beads: merge(state.beads, beads),
  };
}

function changedSince(event: MemoryEvent, { table, after }: RowChange, now: object | undefined): AppError {
  const left = Object.entries(after);
  const present = new Map<string, unknown>(Object.entries(now ?? {}));
  const differences = left
    .filter(([name, value]) => name !== "version" && !isSameContent(value, present.get(name)))
    .filter(([name]) => name !== "changedAt" || left.length === 1)
    .map(([name, value]) => `${name} was ${shown(value)}, is now ${shown(present.get(name))}`);
  return new AppError(
    "changed-meanwhile",
    `"${event.act}" cannot be taken back, ${table} ${after.id} was changed since: ${differences.join("; ")}`,
  );
}

/** Longest value shown whole in a message. */
const MAX_SHOWN = 120;

function shown(value: unknown): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length <= MAX_SHOWN ? text : `${text.slice(0, MAX_SHOWN)}…`;
}
