/** Texts of the memory that may come near a text → those that do, best first. */
import { createSought, fuzzyPercent } from "./fuzzy.js";

/** A text of the memory and its unit. */
export interface Candidate {
  readonly id: string;
  readonly text: string;
}

export interface Ranked {
  readonly id: string;
  /** Whole percent, `min`..100, without context and penalties. */
  readonly base: number;
}

/** Equal bases stay in the order given. */
export function rankCandidates(text: string, candidates: readonly Candidate[], min: number): Ranked[] {
  const sought = createSought(text);
  return candidates
    .map((candidate) => ({ id: candidate.id, base: fuzzyPercent(sought, candidate.text, min) }))
    .filter(({ base }) => base >= min)
    .sort((one, other) => other.base - one.base);
}
