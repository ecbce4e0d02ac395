/** Sentences → vectors of one bilingual space: the cosine of two says how likely they mean the same. */
import { AppError } from "../model/errors.js";
import { findHash, indexHashes, type HashIndex } from "../model/hash.js";
import { LANGUAGES, type Language, type PerLanguage } from "../model/language.js";
import type { Sections } from "../model/sections.js";
import { createFeatures } from "./features.js";

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
      const sum = new Float64Array(dimensions);
      const featuresOf = createFeatures(language);
      sentences.forEach((sentence, k) => {
        const bag = countRows(featuresOf(sentence), index[language]);
        sum.fill(0);
        addRows(sum, bag, vectors[language]);
        writeUnit(sum, embedded, k * dimensions);
      });
      return embedded;
    },
  };
}

/** Numbers of the features that the weights know, and how often each stands in the sentence. */
function countRows(features: readonly number[], index: HashIndex): Map<number, number> {
  const counts = new Map<number, number>();
  for (const feature of features) {
    const row = findHash(index, feature);
    if (row >= 0) counts.set(row, (counts.get(row) ?? 0) + 1);
  }
  return counts;
}

/** Rows summed in one pass over the dimensions: more than halves the time, since the sum is read and written less. */
const AT_ONCE = 4;

function addRows(sum: Float64Array, bag: ReadonlyMap<number, number>, vectors: FeatureVectors): void {
  const { rows, scale } = vectors;
  const starts: number[] = [];
  const weights: number[] = [];
  for (const [row, count] of bag) {
    starts.push(row * sum.length);
    weights.push(Math.sqrt(count) * scale[row]);
  }
  while (starts.length % AT_ONCE > 0) {
    starts.push(0);
    weights.push(0);
  }
  for (let at = 0; at < starts.length; at += AT_ONCE) {
    const [a, b, c, d] = [starts[at], starts[at + 1], starts[at + 2], starts[at + 3]];
    const [p, q, r, s] = [weights[at], weights[at + 1], weights[at + 2], weights[at + 3]];
    for (let k = 0; k < sum.length; k++)
      sum[k] += p * rows[a + k] + q * rows[b + k] + r * rows[c + k] + s * rows[d + k];
  }
}

/** Writes the vector at its place with length 1; a vector of zeros stays one. */
function writeUnit(vector: Float64Array, out: Float32Array, from: number): void {
  let square = 0;
  for (const value of vector) square += value * value;
  const length = Math.sqrt(square) || 1;
  for (let k = 0; k < vector.length; k++) out[from + k] = vector[k] / length;
}

/** Cosine of two rows, -1..1. */
export function cosine(a: Float32Array, i: number, b: Float32Array, j: number, dimensions: number): number {
  let dot = 0;
  for (let d = 0, x = i * dimensions, y = j * dimensions; d < dimensions; d++) dot += a[x + d] * b[y + d];
  return dot;
}

/** The arrays of a weights file as an encoder; throws `weights-broken` where they do not fit together. */
export function encoderFromSections(sections: Sections): SentenceEncoder {
  const vectors = { vi: vectorsOf(sections, "vi"), en: vectorsOf(sections, "en") };
  const dimensions = vectors.vi.rows.length / vectors.vi.scale.length;
  for (const language of LANGUAGES) {
    const { hashes, rows, scale } = vectors[language];
    if (scale.length !== hashes.length || rows.length !== hashes.length * dimensions)
      throw brokenEncoder(`${language} has ${hashes.length} names for ${rows.length} numbers`);
  }
  return createEncoder(vectors, dimensions);
}

function vectorsOf(sections: Sections, language: Language): FeatureVectors {
  const hashes = sections[`${language}Hashes`];
  const rows = sections[`${language}Rows`];
  const scale = sections[`${language}Scale`];
  if (hashes instanceof Uint32Array && rows instanceof Int8Array && scale instanceof Float32Array)
    return { hashes, rows, scale };
  throw brokenEncoder(`${language} is missing`);
}

function brokenEncoder(why: string): AppError {
  return new AppError("weights-broken", `the encoder's weights: ${why}; reinstall Songngu`);
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
