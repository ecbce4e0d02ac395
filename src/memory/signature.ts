/**
 * A text → the rare features by which its fuzzy matches are found without losing one.
 *
 * Features are bigrams of folded words, with start and end marks, every number as one word, punctuation dropped,
 * repeats numbered: a text of n words has n + 1. A deleted or changed word destroys at most two, an inserted one at
 * most one; diacritics, numbers and punctuation destroy none. So two texts within the distance of a match share all
 * but `lost` features, and of the `lost + 2` rarest of each side, under any fixed order, they share two.
 */
import { fold } from "../model/fold.js";
import { hashOf } from "../model/hash.js";
import { kindOfToken, tokensOf, type TokenKind } from "../model/tokens.js";

/** From this percentage on the filter loses nothing; the features kept of every unit are chosen for it. */
export const EXACT_FROM = 70;

/** Weights in quarters of a word: a word or number weighs four, a mark one. */
const WORD_WEIGHT = 4;
const MARK_WEIGHT = 1;

const NUMBER = "#";
const EDGE = "|";

interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

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
  const tokens = tokensOf(text).map((token) => ({ text: token, kind: kindOfToken(token) }));
  const weight = weightOf(tokens);
  const features = featuresOf(tokens);
  const lost = lostFeatures(weight);
  return {
    weight,
    features: rarestFirst(features).slice(0, lost + 2),
    shared: Math.max(0, Math.min(2, features.length - lost)),
  };
}

/** Lightest and heaviest text that can reach the percentage, in quarters. */
export function weightRange(weight: number, percent: number): { readonly from: number; readonly to: number } {
  return { from: Math.ceil((weight * percent) / 100), to: Math.floor((weight * 100) / percent) };
}

function weightOf(tokens: readonly Token[]): number {
  return tokens.reduce((sum, token) => sum + (token.kind === "mark" ? MARK_WEIGHT : WORD_WEIGHT), 0);
}

/**
 * How many features a match at `EXACT_FROM` can lack: two for every word that may change, and one more where a word
 * may be added besides, which makes the other text heavier and so allows more. In hundredths, to stay whole.
 */
function lostFeatures(weight: number): number {
  const spare = weight * (100 - EXACT_FROM);
  const word = WORD_WEIGHT * 100;
  return 2 * Math.floor(spare / word) + (spare % word >= WORD_WEIGHT * EXACT_FROM ? 1 : 0);
}

function featuresOf(tokens: readonly Token[]): string[] {
  const seen = new Map<string, number>();
  const features: string[] = [];
  let previous = EDGE;
  const add = (word: string): void => {
    const bigram = `${previous} ${word}`;
    const times = seen.get(bigram) ?? 0;
    seen.set(bigram, times + 1);
    features.push(times === 0 ? bigram : `${bigram} ${times}`);
    previous = word;
  };
  for (const token of tokens) {
    if (token.kind !== "mark") add(token.kind === "number" ? NUMBER : fold(token.text));
  }
  add(EDGE);
  return features;
}

/** Hashes in an order that is free but must never change: long bigrams are rarer than short ones. */
function rarestFirst(features: readonly string[]): number[] {
  return features
    .map((feature) => ({ length: feature.length, hash: hashOf(feature) }))
    .sort((one, other) => other.length - one.length || one.hash - other.hash)
    .map(({ hash }) => hash);
}
