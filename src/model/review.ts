/** What a reviewer can do to one alignment, and what she sees of it. */
import type { Evidence, Grade, Order } from "./alignment.js";
import type { Language, PerLanguage } from "./language.js";
import type { BlockKind, Document, Span } from "./text.js";
import type { Note, ReviewStatus } from "./unit.js";

/** A stored segment: a stable id beside what the segmenter said; `index` follows from the offset. */
export interface StoredSegment {
  readonly id: string;
  readonly version: number;
  readonly index: number;
  readonly paragraph: number;
  readonly kind: BlockKind;
  readonly span: Span;
  readonly text: string;
  /** True once a person has confirmed that the other report has no counterpart. */
  readonly confirmedNull: boolean;
}

/** A stored bead together with the unit that was created with it. */
export interface StoredBead {
  readonly id: string;
  readonly version: number;
  /** Segment ids in document order. */
  readonly vi: readonly string[];
  readonly en: readonly string[];
  readonly madeBy: "auto" | "hand";
  readonly grade: Grade;
  readonly confidence?: number;
  readonly evidence: Evidence;
  readonly unitId: string;
  readonly unitVersion: number;
  readonly status: ReviewStatus;
  /** The unit's present text: the members' slices until someone edits or trims it. */
  readonly text: PerLanguage<string>;
  /** True where the unit's text no longer follows from its members. */
  readonly edited: boolean;
  /** Per member segment id: the spans (document offsets) that are kept; absent = the whole segment. */
  readonly trimmed: Readonly<Record<string, readonly Span[]>>;
  readonly notes: readonly Note[];
}

/** One row of the list of report pairs. */
export interface AlignmentSummary {
  readonly id: string;
  readonly title: PerLanguage<string>;
  readonly createdAt: string;
  readonly changedAt: string;
  readonly order: Order;
  /** Beads by status. */
  readonly counts: Readonly<Record<ReviewStatus, number>>;
  readonly segments: PerLanguage<number>;
  readonly uncovered: PerLanguage<number>;
}

/** One report pair, whole. */
export interface AlignmentView extends AlignmentSummary {
  readonly documents: PerLanguage<Document>;
  readonly sentences: PerLanguage<readonly StoredSegment[]>;
  /** Ordered by first Vietnamese, then first English member. */
  readonly beads: readonly StoredBead[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** The rows an act touches, each with the version the reviewer saw; a stale version is refused. */
interface Seen {
  readonly id: string;
  readonly version: number;
}

/** Every edit a reviewer can make on one alignment. One act is one event and one transaction. */
export type ReviewAct =
  | { readonly type: "set-status"; readonly beads: readonly Seen[]; readonly status: ReviewStatus }
  | { readonly type: "set-grade"; readonly bead: Seen; readonly grade: Grade }
  | { readonly type: "edit-text"; readonly bead: Seen; readonly language: Language; readonly text: string }
  | { readonly type: "merge-beads"; readonly beads: readonly Seen[] }
  /** One bead becomes one per group; every member stands in exactly one group, every group has both sides. */
  | {
      readonly type: "split-bead";
      readonly bead: Seen;
      readonly groups: readonly PerLanguage<readonly string[]>[];
    }
  /** `at` is an offset into the document, inside the segment and not at its ends. */
  | { readonly type: "split-segment"; readonly segment: Seen; readonly at: number }
  | {
      readonly type: "link";
      readonly vi: readonly string[];
      readonly en: readonly string[];
      readonly grade: Grade;
    }
  | { readonly type: "unlink"; readonly bead: Seen }
  /** Spans of one member (document offsets) that stay in the unit's text; the whole segment undoes a trim. */
  | {
      readonly type: "trim";
      readonly bead: Seen;
      readonly segmentId: string;
      readonly spans: readonly Span[];
    }
  | { readonly type: "confirm-null"; readonly segment: Seen; readonly confirmed: boolean }
  | { readonly type: "comment"; readonly bead: Seen; readonly text: string };

/** What an act did: its place in the history and the beads to show again. */
export interface ActOutcome {
  readonly seq: number;
  /** Ids of beads that exist after the act and were touched by it. */
  readonly beads: readonly string[];
}
