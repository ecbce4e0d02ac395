/** An entry of the memory and where its review stands. */
import type { Grade } from "./alignment.js";
import type { PerLanguage } from "./language.js";
import { collapseSpace } from "./text.js";

/** Where review stands; independent of grade and confidence. */
export type ReviewStatus = "unreviewed" | "needs-work" | "approved" | "rejected";

export const REVIEW_STATUSES = [
  "unreviewed",
  "needs-work",
  "approved",
  "rejected",
] as const satisfies readonly ReviewStatus[];

/** A remark on a unit, newest last. */
export interface Note {
  readonly at: string;
  readonly author: string;
  readonly text: string;
}

/** Where a unit's content was met: a report pair, with the neighbouring sentences for a context match, or a file. */
export interface UnitContext {
  readonly alignmentId?: string;
  readonly beadId?: string;
  /** The file it was imported from; neighbours that it does not tell are empty here. */
  readonly source?: string;
  readonly documents?: PerLanguage<string>;
  readonly previous: PerLanguage<string>;
  readonly next: PerLanguage<string>;
}

/** One entry of the memory: a TMX `tu` with its two segs and everything Songngu knows about it. */
export interface TranslationUnit {
  /** Opaque and random; also the exported `tuid`; survives every edit. */
  readonly id: string;
  /** Rises by one with every change; a write names the version it saw. */
  readonly version: number;
  readonly text: PerLanguage<string>;
  readonly grade: Grade;
  readonly status: ReviewStatus;
  /** 0..1, absent where no aligner made the unit. */
  readonly confidence?: number;
  /** True where a side joins members that are not adjacent or is trimmed; never matches at 100 %. */
  readonly fragment: boolean;
  readonly contexts: readonly UnitContext[];
  /** Foreign or further properties, e.g. the `tuid` of an imported file. */
  readonly props: readonly (readonly [type: string, value: string])[];
  readonly notes: readonly Note[];
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly createdBy: string;
  readonly changedAt: string;
  readonly changedBy: string;
}

/** Units with equal keys are duplicates: both sides in NFC with white space collapsed. */
export function contentKey(text: PerLanguage<string>): string {
  return `${collapseSpace(text.vi)}\n${collapseSpace(text.en)}`;
}
