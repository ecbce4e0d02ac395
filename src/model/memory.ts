/** What the faces ask of the memory, and what they get. */
import type { Grade, Order } from "./alignment.js";
import type { Language, PerLanguage } from "./language.js";
import type { ActOutcome, AlignmentSummary, AlignmentView, ReviewAct } from "./review.js";
import type { Document } from "./text.js";
import type { Note, ReviewStatus, TranslationUnit, UnitContext } from "./unit.js";

/** Which units to list or export; an absent field does not restrict. */
export interface UnitFilter {
  readonly statuses?: readonly ReviewStatus[];
  readonly grades?: readonly Grade[];
  readonly alignmentId?: string;
}

/** A unit that was read from a file, before it has an id of its own. */
export interface ImportedUnit {
  readonly text: PerLanguage<string>;
  readonly status?: ReviewStatus;
  readonly grade?: Grade;
  /** As of `TranslationUnit`. */
  readonly confidence?: number;
  readonly fragment?: boolean;
  readonly props?: readonly (readonly [type: string, value: string])[];
  /** Without date or author where the file does not tell: then those of the unit. */
  readonly notes?: readonly (Pick<Note, "text"> & Partial<Note>)[];
  /** Neighbours, where the file tells any. */
  readonly contexts?: readonly Pick<UnitContext, "previous" | "next">[];
  readonly createdAt?: string;
  readonly createdBy?: string;
  readonly changedAt?: string;
  readonly changedBy?: string;
}

export interface ImportOutcome {
  readonly added: number;
  /** Same content as a unit already in the memory, or met twice in the file. */
  readonly duplicates: number;
}

/** A reason why a match counts for less than its base, in whole percent points. */
export interface Penalty {
  readonly reason: "unreviewed" | "partial" | "fragment" | "rejected" | "needs-work";
  readonly points: number;
}

export interface FuzzyMatch {
  readonly unit: TranslationUnit;
  /** Whole percent, 0..101; 101 = same text and both neighbours. */
  readonly base: number;
  readonly penalties: readonly Penalty[];
  /** `base` less the penalties, not below 0. */
  readonly percent: number;
}

export interface ConcordanceHit {
  readonly unit: TranslationUnit;
  readonly language: Language;
  /** Half-open UTF-16 offsets into the unit's text of that language. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

export interface MemoryStats {
  readonly alignments: number;
  readonly documents: number;
  readonly units: number;
  readonly byStatus: Readonly<Record<ReviewStatus, number>>;
  readonly byGrade: Readonly<Record<Grade, number>>;
  readonly events: number;
}

/** A page of a list; `total` counts all that match. */
export interface Page<T> {
  readonly rows: readonly T[];
  readonly total: number;
}

/** Every act of the faces. Each method is one whole act: it happens entirely or not at all. */
export interface Songngu {
  /** Stores both reports, aligns them, and stores beads with their units; returns the new alignment's id. */
  addReports(
    reports: PerLanguage<Document>,
    options: { readonly order: Order | "auto"; readonly actor: string },
  ): Promise<string>;
  /** The newest pair of the same two texts, where the memory holds one. */
  findReports(reports: PerLanguage<Document>): Promise<string | undefined>;
  listAlignments(): Promise<readonly AlignmentSummary[]>;
  /** `actor` decides `canUndo` and `canRedo`: without one, whoever acted last. Throws `not-found`. */
  getAlignment(id: string, actor?: string): Promise<AlignmentView>;
  /** Throws `changed-meanwhile`, `move-not-possible`, `not-found`; then nothing is changed. */
  act(alignmentId: string, act: ReviewAct, actor: string): Promise<ActOutcome>;
  /** Takes the actor's last act on this alignment back by a compensating event; throws `nothing-to-undo`. */
  undo(alignmentId: string, actor: string): Promise<ActOutcome>;
  redo(alignmentId: string, actor: string): Promise<ActOutcome>;
  /**
   * Aligns again what is not confirmed, hand-made or edited, as one undoable act. Throws `changed-meanwhile`, and
   * stores nothing, where another act on the same alignment came first while it ran.
   */
  realign(
    alignmentId: string,
    options: { readonly order: Order | "auto"; readonly actor: string },
  ): Promise<ActOutcome>;
  /** Tombstones the alignment and its documents; its units stay or go. */
  deleteAlignment(
    id: string,
    options: { readonly keepUnits: boolean; readonly actor: string },
  ): Promise<void>;

  listUnits(
    filter: UnitFilter,
    page: { readonly offset: number; readonly limit: number },
  ): Promise<Page<TranslationUnit>>;
  /**
   * Every matching unit, oldest first, read in batches; what it is linked by stands among its props as `x-evidence`.
   */
  eachUnit(filter: UnitFilter): AsyncIterable<TranslationUnit>;
  /** One event for the whole import; nothing becomes visible before the end, and nothing at all if the source throws. */
  importUnits(
    units: AsyncIterable<ImportedUnit>,
    options: { readonly source: string; readonly actor: string },
  ): Promise<ImportOutcome>;
  /** Best first; `min` in whole percent, 1..100; `neighbours` make a 101 % match possible. */
  lookup(
    text: string,
    options: {
      readonly language: Language;
      readonly min: number;
      readonly limit: number;
      readonly neighbours?: { readonly previous: string; readonly next: string };
    },
  ): Promise<readonly FuzzyMatch[]>;
  /** Units that hold the phrase on either side, newest first, diacritics optional. */
  search(
    phrase: string,
    page: { readonly offset: number; readonly limit: number },
  ): Promise<Page<ConcordanceHit>>;
  stats(): Promise<MemoryStats>;
  /** Writes a consistent copy of the memory; throws `file-exists`. */
  backup(path: string): Promise<void>;
  /** One line per fault; empty when the memory is sound. */
  check(): Promise<readonly string[]>;
  close(): Promise<void>;
}
