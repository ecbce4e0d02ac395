/** Sentences → the features of each, by number: what the encoder's vectors are learned from. */
import { createFeatures } from "../encode/features.js";
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
  /** Hashes of their names by number. */
  readonly hashes: Uint32Array;
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
  const spread = new Map<number, number>();
  const featuresOf = createFeatures(language);
  const bags = lines.map((line) => {
    const bag = new Map<number, number>();
    for (const feature of featuresOf(line)) bag.set(feature, (bag.get(feature) ?? 0) + 1);
    for (const feature of bag.keys()) spread.set(feature, (spread.get(feature) ?? 0) + 1);
    return bag;
  });
  const kept = [...spread].filter(([, sentences]) => sentences >= minSentences);
  const numbers = new Map(kept.map(([hash], k) => [hash, k]));
  return {
    hashes: Uint32Array.from(kept, ([hash]) => hash),
    spread: Int32Array.from(kept, ([, sentences]) => sentences),
    bags: bags.map((bag) => {
      const known = [...bag].filter(([hash]) => numbers.has(hash));
      return {
        ids: Int32Array.from(known, ([hash]) => numbers.get(hash)!),
        counts: Float32Array.from(known, ([, count]) => Math.sqrt(count)),
      };
    }),
  };
}
