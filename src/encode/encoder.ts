/** Sentences → vectors of one bilingual space: the cosine of two says how likely they mean the same. */
import { findHash, hashOf, indexHashes, type HashIndex } from "../model/hash.js";
import type { Language, PerLanguage } from "../model/language.js";
import type { Sections } from "../model/sections.js";
import { featuresOf } from "./features.js";

/** Anything that turns sentences into unit vectors of one space for both languages. */
export interface SentenceEncoder {
  readonly dimensions: number;
  /** One row of `dimensions` numbers per sentence, each of length 1, or 0 where nothing is known of the sentence. */
  encode(sentences: readonly string[], language: Language): Float32Array;
}

/** The weights of one language: a row of signed bytes and a scale for every feature. */
export interface FeatureVectors {
  /** Hash of each feature's name. */
  readonly hashes: Uint32Array;
  readonly rows: Int8Array;
  readonly scale: Float32Array;
}

/** The encoder of our own weights: the square-rooted feature counts weigh the features' vectors. */
export function createEncoder(vectors: PerLanguage<FeatureVectors>, dimensions: number): SentenceEncoder {
  const index = { vi: indexHashes(vectors.vi.hashes), en: indexHashes(vectors.en.hashes) };
  return {
    dimensions,
    encode(sentences, language) {
      const embedded = new Float32Array(sentences.length * dimensions);
      sentences.forEach((sentence, k) => {
        addFeatures(
          featuresOf(sentence, language),
          index[language],
          vectors[language],
          embedded.subarray(k * dimensions, (k + 1) * dimensions),
        );
      });
      return embedded;
    },
  };
}

function addFeatures(
  features: readonly string[],
  index: HashIndex,
  vectors: FeatureVectors,
  sum: Float32Array,
): void {
  const counts = new Map<number, number>();
  for (const feature of features) {
    const row = findHash(index, hashOf(feature));
    if (row >= 0) counts.set(row, (counts.get(row) ?? 0) + 1);
  }
  for (const [row, count] of counts) {
    const weight = Math.sqrt(count) * vectors.scale[row]!;
    const from = row * sum.length;
    for (let d = 0; d < sum.length; d++) sum[d]! += weight * vectors.rows[from + d]!;
  }
  let square = 0;
  for (const value of sum) square += value * value;
  if (square > 0) for (let d = 0; d < sum.length; d++) sum[d]! /= Math.sqrt(square);
}

/** Cosine of two rows, -1..1. */
export function cosine(a: Float32Array, i: number, b: Float32Array, j: number, dimensions: number): number {
  let dot = 0;
  for (let d = 0, x = i * dimensions, y = j * dimensions; d < dimensions; d++) dot += a[x + d]! * b[y + d]!;
  return dot;
}

/** The arrays of a weights file as an encoder. */
export function encoderFromSections(sections: Sections): SentenceEncoder {
  const side = (language: Language): FeatureVectors => ({
    hashes: sections[`${language}Hashes`] as Uint32Array,
    rows: sections[`${language}Rows`] as Int8Array,
    scale: sections[`${language}Scale`] as Float32Array,
  });
  const vi = side("vi");
  return createEncoder({ vi, en: side("en") }, vi.rows.length / vi.scale.length);
}

/** The weights as the arrays of a file. */
export function encoderToSections(vectors: PerLanguage<FeatureVectors>): Sections {
  return {
    viHashes: vectors.vi.hashes,
    viRows: vectors.vi.rows,
    viScale: vectors.vi.scale,
    enHashes: vectors.en.hashes,
    enRows: vectors.en.rows,
    enScale: vectors.en.scale,
  };
}
