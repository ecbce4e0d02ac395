/** The rows that the memory keeps, as review reads and changes them: the same for every engine. */
import type { Evidence, Grade, Order } from "./alignment.js";
import type { Language, PerLanguage } from "./language.js";
import type { BlockKind, Origin, Span } from "./text.js";
import type { TranslationUnit } from "./unit.js";

/** What every row has. A row is never taken away: a deleted one stays as its own tombstone. */
interface Row {
  /** Opaque and random, never made from position or text. */
  readonly id: string;
  /** From 1, rises with every change; of a bead also when its unit changes. */
  readonly version: number;
  readonly deleted: boolean;
}

/** One version of a report; changed text is a new row that names the old one. */
export interface DocumentRow extends Row {
  readonly language: Language;
  readonly title: string;
  readonly origin: Origin;
  readonly text: string;
  /** Version of the rules that normalised `text`. */
  readonly normaliser: number;
  readonly replaces?: string;
}

export interface AlignmentRow extends Row {
  readonly documents: PerLanguage<string>;
  readonly order: Order;
  readonly createdAt: string;
  readonly createdBy: string;
}

/** A sentence; `deleted` = retired by a split. Its text is a slice of the document and its index follows from `span`. */
export interface SegmentRow extends Row {
  readonly documentId: string;
  readonly paragraph: number;
  readonly kind: BlockKind;
  readonly span: Span;
  readonly confirmedNull: boolean;
}

export interface BeadRow extends Row {
  readonly alignmentId: string;
  readonly unitId: string;
  /** Segment ids in document order, at least one on each side. */
  readonly members: PerLanguage<readonly string[]>;
  readonly madeBy: "auto" | "hand";
  /** What its maker said; the grade that holds is the unit's. */
  readonly grade: Grade;
  readonly confidence?: number;
  /** Places by document offsets; their segment numbers are those of the day the bead was made. */
  readonly evidence: Evidence;
  /** Version of the aligner that gave the evidence; empty for a bead made by hand. */
  readonly engine: string;
  readonly trimmed: Readonly<Record<string, readonly Span[]>>;
}

/** A unit lives as long as it has a context: a bead or an imported file. */
export interface UnitRow extends TranslationUnit, Row {
  /** Only `body` and `headline` are listed, found and exported. */
  readonly kind: BlockKind;
}

export interface Rows {
  readonly documents: DocumentRow;
  readonly alignments: AlignmentRow;
  readonly segments: SegmentRow;
  readonly units: UnitRow;
  readonly beads: BeadRow;
}

export type TableName = keyof Rows;

/** Every table after those that it refers to. */
export const TABLES = [
  "documents",
  "alignments",
  "segments",
  "units",
  "beads",
] as const satisfies readonly TableName[];

export interface ChangeOf<T extends TableName> {
  readonly table: T;
  /** Absent where the act made the row. */
  readonly before?: Rows[T];
  readonly after: Rows[T];
}

export type RowChange = { [T in TableName]: ChangeOf<T> }[TableName];

/** A row together with the table it stands in. */
export type PresentRow = { [T in TableName]: { readonly table: T; readonly row: Rows[T] } }[TableName];

/** An event without its rows: enough to know what can be undone. */
export interface EventHead {
  /** From 1, in the order in which the acts happened. */
  readonly seq: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly actor: string;
  /** A `ReviewAct["type"]`, or add-reports, realign, delete-alignment, import, undo, redo. */
  readonly act: string;
  readonly alignmentId?: string;
  /** The event that this one takes back. */
  readonly undoes?: number;
}

/** One act and every row it touched; the rows of all events, replayed, are the present memory. */
export interface MemoryEvent extends EventHead {
  readonly rows: readonly RowChange[];
}

/** An event before it has happened. */
export type NewEvent = Omit<MemoryEvent, "seq">;

/** Everything that review needs to know of one report pair, tombstones included. */
export interface AlignmentState {
  readonly alignment: AlignmentRow;
  readonly documents: PerLanguage<DocumentRow>;
  readonly segments: readonly SegmentRow[];
  readonly beads: readonly BeadRow[];
  /** The units of `beads`, each once. */
  readonly units: readonly UnitRow[];
}

/** True where two rows differ in nothing but their version; an absent value is the same as an undefined one. */
export function isSameContent(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isNested(one) || !isNested(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = keysOf(one);
  return keys.length === keysOf(other).length && keys.every((key) => isSameContent(one[key], other[key]));
}

function isNested(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** Of an array its indices. Keys with a value that both rows must have. */
function keysOf(nested: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(nested).filter((key) => key !== "version" && nested[key] !== undefined);
}
