/** Sentences → the features of each, by number: what the encoder's vectors are learned from. */
import { featuresOf } from "../encode/features.js";
import type { Language } from "../model/language.js";

/** The features of one sentence. */
export interface Bag {
  /** Distinct. */
  readonly ids: Int32Array;
  /** Square roots of how often each stands in the sentence. */
  readonly counts: Float32Array;
}

/** One side of the training text. */
export interface CountedFeatures {
  /** Names by number. */
  readonly names: readonly string[];
  /** Sentences that hold each. */
  readonly spread: Int32Array;
  /** One bag per sentence. */
  readonly bags: readonly Bag[];
}

/** Counts the features that at least `minSentences` of the sentences hold. */
export function countFeatures(
  lines: readonly string[],
  language: Language,
  minSentences: number,
): CountedFeatures {
  const spread = new Map<string, number>();
  const bags = lines.map((line) => {
    const bag = new Map<string, number>();
    for (const feature of featuresOf(line, language)) bag.set(feature, (bag.get(feature) ?? 0) + 1);
    for (const feature of bag.keys()) spread.set(feature, (spread.get(feature) ?? 0) + 1);
    return bag;
  });
  const kept = [...spread].filter(([, sentences]) => sentences >= minSentences);
  const numbers = new Map(kept.map(([name], k) => [name, k]));
  return {
    names: kept.map(([name]) => name),
    spread: Int32Array.from(kept, ([, sentences]) => sentences),
    bags: bags.map((bag) => {
      const known = [...bag].filter(([name]) => numbers.has(name));
      return {
        ids: Int32Array.from(known, ([name]) => numbers.get(name)!),
        counts: Float32Array.from(known, ([, count]) => Math.sqrt(count)),
      };
    }),
  };
}
