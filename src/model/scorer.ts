/** What a search over beads may ask of the scores of two texts. */

/**
 * How surely each word of two sentences has a counterpart in the other, 0..1. The arrays may be longer than the
 * sentences, and the next call overwrites them.
 */
export interface WordCoverage {
  readonly vi: Float32Array;
  readonly en: Float32Array;
}

/** Two texts as a search sees them: sentences, the weights of their words, and how two sentences cover each other. */
export interface SentenceScorer {
  /** Number of sentences. */
  readonly vi: number;
  readonly en: number;
  /** Word weights of one sentence. */
  viWeights(i: number): Float32Array;
  enWeights(j: number): Float32Array;
  /** Letters of one sentence. */
  viLength(i: number): number;
  enLength(j: number): number;
  cover(i: number, j: number): WordCoverage;
}
