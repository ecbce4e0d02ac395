/** Sentences as words and terms: what the two texts can be compared by, in flat arrays so that 10,000 lines stay cheap. */

/**
 * One side. A term is something that may have a counterpart: a syllable, a word, a stem, an authored phrase, a name,
 * a number; it covers the words `from`..`to` (half-open, positions in `weight`).
 */
export interface TermedText {
  /** First word of each sentence; one longer than the sentences. */
  readonly wordStart: Int32Array;
  /** How much each word says: 0.3 (function words) .. 8 (rare words). */
  readonly weight: Float32Array;
  /** UTF-16 offsets of each word in the document. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** First term of each sentence; one longer than the sentences. */
  readonly termStart: Int32Array;
  /** Type of each term: equal types are the same term. */
  readonly type: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly types: number;
}

/** Which Vietnamese term types correspond to which English ones; compressed rows by Vietnamese type. */
export interface TermLinks {
  readonly row: Int32Array;
  readonly other: Int32Array;
  /** 0..1. */
  readonly strength: Float32Array;
}

/** Both sides and what may link them. */
export interface TermedTexts {
  readonly vi: TermedText;
  readonly en: TermedText;
  readonly links: TermLinks;
}

/** Number of sentences of a side. */
export function sentenceCount(text: TermedText): number {
  return text.wordStart.length - 1;
}
