/** Pairs of sentences of two large texts → the features that tell translations from look-alikes. */
import type { TermedTexts } from "../model/term.js";
import { isNumeral, type Word, type WordsOfSentence } from "../lang/words.js";
import { createSentenceScorer } from "./coverage.js";

/** What speaks against a pair by itself, whatever its rivals are. */
export interface Mismatch {
  /** How far the letters of both sides are from being equally many: |ln of their ratio|. */
  readonly length: Float32Array;
  /**
   * ln(1 + weight of the names and numbers without a counterpart), of the side that has more of them: translations
   * hardly have any, while two sentences on one topic do, however much else they share.
   */
  readonly bare: Float32Array;
}

export function findMismatches(
  pairs: readonly { readonly i: number; readonly j: number }[],
  texts: TermedTexts,
  wordsOf: WordsOfSentence,
): Mismatch {
  const scorer = createSentenceScorer(texts);
  const length = new Float32Array(pairs.length);
  const bare = new Float32Array(pairs.length);
  pairs.forEach(({ i, j }, k) => {
    const covered = scorer.cover(i, j);
    length[k] = Math.abs(
      Math.log((scorer.enLength(j) + SLACK_LETTERS) / (scorer.viLength(i) + SLACK_LETTERS)),
    );
    bare[k] = Math.log(
      1 +
        Math.max(
          bareWeight(wordsOf("vi", i), scorer.viWeights(i), covered.vi),
          bareWeight(wordsOf("en", j), scorer.enWeights(j), covered.en),
        ),
    );
  });
  return { length, bare };
}

/** Two or three letters more say nothing of a pair of single words. */
const SLACK_LETTERS = 5;

/** Weight of the numerals, and of the capitalised words after the first, that are not covered. */
function bareWeight(words: readonly Word[], weights: Float32Array, covered: Float32Array): number {
  let sum = 0;
  words.forEach(({ form, capital }, word) => {
    if (isNumeral(form) || (capital && word > 0)) sum += (1 - covered[word]) * weights[word];
  });
  return sum;
}
