/** What links two reports: beads of segments, with the evidence that they stand on. */
import type { AnchorKind } from "./anchor.js";
import type { PerLanguage } from "./language.js";
import type { Span } from "./text.js";

/** full: either side could be filed as the translation of the other; partial: both state the same core fact. */
export type Grade = "full" | "partial";

/** How the two texts may be linked: in order only, in any order, or as the texts themselves suggest. */
export type Order = "monotone" | "free";

/** One sentence link, the atom of scoring: index of a Vietnamese and of an English segment. */
export interface Link {
  readonly vi: number;
  readonly en: number;
}

/** Two lines of two files, 0-based, and the probability, 0..1, that they translate each other. */
export interface MinedPair extends Link {
  readonly confidence: number;
}

/** A stretch of one segment of one side. */
export interface Place {
  readonly segment: number;
  /** Half-open UTF-16 offsets into the document. */
  readonly span: Span;
}

/** A stretch of the Vietnamese side that says the same as a stretch of the English side. */
export interface Match {
  readonly kind: AnchorKind | "word";
  readonly vi: Place;
  readonly en: Place;
  /** 0..1; 1 = the same number, name or authored entry. */
  readonly strength: number;
}

/** Details of one kind that both sides state and that contradict: another person, number, date; or a negation. */
export interface Conflict {
  readonly kind: AnchorKind | "negation";
  readonly vi: readonly Place[];
  readonly en: readonly Place[];
}

/** Why two groups of segments are linked, whole, as the reviewer sees it. */
export interface Evidence {
  /** Named figures that the score was made of; see `score/` for each one's meaning and range. */
  readonly signals: Readonly<Record<string, number>>;
  readonly matched: readonly Match[];
  readonly conflicts: readonly Conflict[];
}

/** Evidence with the documents' texts, which its places point into. */
export interface LinkedEvidence {
  readonly evidence: Evidence;
  readonly texts: PerLanguage<string>;
}

/**
 * A two-sided link of segment groups. Members are 0-based segment indices, ascending, at least one on each side.
 * Monotone: contiguous, every segment in at most one bead. Free: members need not be adjacent, and a segment may
 * stand in several beads. A segment that no bead covers is a null alignment, which is never stored as a bead.
 */
export interface Bead {
  readonly vi: readonly number[];
  readonly en: readonly number[];
  readonly grade: Grade;
  /** 0..1: the probability that at least one of the bead's links holds. */
  readonly confidence: number;
  readonly evidence: Evidence;
}

/** The result of aligning two reports: beads ordered by their first Vietnamese, then English member. */
export interface Alignment {
  readonly order: Order;
  readonly beads: readonly Bead[];
}

/** What people have settled and aligning again must not touch. Segment indices, 0-based. */
export interface Fixed {
  /** Beads that stay, whatever the aligner says. */
  readonly beads: readonly Pick<Bead, "vi" | "en">[];
  /** Links that a person has rejected: never to be proposed again. */
  readonly refused: readonly Pick<Bead, "vi" | "en">[];
  /** Sentences that have no counterpart, as a person confirmed. */
  readonly nulls: PerLanguage<readonly number[]>;
}

/** Segment indices of one side that no bead covers, ascending. */
export function uncovered(count: number, members: readonly (readonly number[])[]): number[] {
  const covered = new Set(members.flat());
  return Array.from({ length: count }, (_, index) => index).filter((index) => !covered.has(index));
}

/** Every sentence link of the beads, each once. */
export function linksOf(beads: readonly Pick<Bead, "vi" | "en">[]): Link[] {
  const seen = new Set<string>();
  const links: Link[] = [];
  for (const bead of beads) {
    for (const vi of bead.vi) {
      for (const en of bead.en) {
        const key = `${vi}-${en}`;
        if (!seen.has(key)) links.push({ vi, en });
        seen.add(key);
      }
    }
  }
  return links;
}
