/**
 * A text → the rare features by which its fuzzy matches are found without losing one.
 *
 * Features are bigrams of folded words, with start and end marks, every number as one word, punctuation dropped,
 * repeats numbered: a text of n words has n + 1. A deleted or changed word destroys at most two, an inserted one at
 * most one; diacritics, numbers and punctuation destroy none. So two texts within the distance of a match share all
 * but `lost` features, and of the `lost + 2` rarest of each side, under any fixed order, they share two.
 */
import { fold } from "../model/fold.js";
import { finishHash, extendHash, EMPTY_HASH } from "../model/hash.js";
import { kindOfToken, TOKEN_WEIGHT, tokensOf } from "../model/tokens.js";

/** From this percentage on the filter loses nothing; the features kept of every unit are chosen for it. */
export const EXACT_FROM = 70;

/** Hashes are 32-bit. */
const HASHES = 2 ** 32;
/** Repeats of a bigram get hashes of their own: an odd step meets none of the few others of a text. */
const REPEAT_STEP = 0x9e3779b1;
/** Bigrams of this length and longer rank alike. */
const LONGEST = 1_000;

const NUMBER = "#";
const EDGE = "|";

export interface Signature {
  /** Weight of the text in quarters of a word. */
  readonly weight: number;
  /** The features to store or to look for, 32-bit. */
  readonly features: readonly number[];
  /** How many of them a match shares at least: 1 or 2; 0 where the text has too few words to tell. */
  readonly shared: number;
}

/** The signature under which a unit's side is stored and looked up. */
export function signatureOf(text: string): Signature {
  const words: string[] = [];
  let weight = 0;
  for (const token of tokensOf(text)) {
    const kind = kindOfToken(token);
    weight += TOKEN_WEIGHT[kind];
    if (kind !== "mark") words.push(kind === "number" ? NUMBER : fold(token));
  }
  const lost = lostFeatures(weight);
  return {
    weight,
    features: rarestOf([...words, EDGE], lost + 2),
    shared: Math.max(0, Math.min(2, words.length + 1 - lost)),
  };
}

/** Lightest and heaviest text that can reach the percentage, in quarters. */
export function weightRange(weight: number, percent: number): { readonly from: number; readonly to: number } {
  return { from: Math.ceil((weight * percent) / 100), to: Math.floor((weight * 100) / percent) };
}

/**
 * How many features a match at `EXACT_FROM` can lack: two for every word that may change, and one more where a word
 * may be added besides, which makes the other text heavier and so allows more. In hundredths, to stay whole.
 */
function lostFeatures(weight: number): number {
  const spare = weight * (100 - EXACT_FROM);
  const word = TOKEN_WEIGHT.word * 100;
  return 2 * Math.floor(spare / word) + (spare % word >= TOKEN_WEIGHT.word * EXACT_FROM ? 1 : 0);
}

/**
 * The first hashes of the bigrams that these words make, the first with the edge before it, in an order that is free
 * but must never change: long bigrams first, since they are rarer than short ones.
 */
function rarestOf(words: readonly string[], count: number): number[] {
  const keys = new Float64Array(words.length);
  let begun = extendHash(EMPTY_HASH, `${EDGE} `);
  let length = EDGE.length;
  words.forEach((word, at) => {
    const shortness = Math.max(0, LONGEST - length - word.length);
    keys[at] = shortness * HASHES + finishHash(extendHash(begun, word));
    begun = extendHash(extendHash(EMPTY_HASH, word), " ");
    length = word.length;
  });
  keys.sort();
  if (tellRepeats(keys)) keys.sort();
  const rarest: number[] = [];
  for (let at = 0; at < keys.length && at < count; at++) rarest.push(keys[at] % HASHES);
  return rarest;
}

/** Numbers equal keys, which stand side by side; true where there are any. */
function tellRepeats(sorted: Float64Array): boolean {
  let any = false;
  for (let from = 0, to = 1; to < sorted.length; to++) {
    if (sorted[to] !== sorted[from]) {
      from = to;
      continue;
    }
    const bigram = sorted[to] % HASHES;
    sorted[to] += ((bigram + (to - from) * REPEAT_STEP) % HASHES) - bigram;
    any = true;
  }
  return any;
}
