/** A made-up language pair: sentences of three words each, and the translation of every word. */
import type { ParallelText } from "../../src/train/corpus.js";

export const WORDS: readonly (readonly [vi: string, en: string])[] = [
  ["mèo", "cat"],
  ["chó", "dog"],
  ["gà", "hen"],
  ["vịt", "duck"],
  ["bò", "cow"],
  ["dê", "goat"],
  ["ngủ", "sleep"],
  ["chạy", "run"],
];

/** Every choice of three words, the last two of the English side exchanged. */
export function toyText(): ParallelText {
  const triples = WORDS.flatMap((a, i) =>
    WORDS.slice(i + 1).flatMap((b, j) => WORDS.slice(i + j + 2).map((c) => [a, b, c])),
  );
  return {
    vi: triples.map(([a, b, c]) => `${a[0]} ${b[0]} ${c[0]}`),
    en: triples.map(([a, b, c]) => `${a[1]} ${c[1]} ${b[1]}`),
  };
}
