/** Groups of sentences → how much each side as a whole is covered by the other. */
import type { PerLanguage } from "../model/language.js";
import type { SentenceScorer } from "../model/scorer.js";
import type { Embeddings } from "./cells.js";

/** Figures of two groups taken whole. */
export interface GroupFigures {
  /** Share of the group's word weight that has a counterpart in the other group, 0..1. */
  readonly share: PerLanguage<number>;
  /** Harmonic mean of both shares. */
  readonly coverage: number;
  /** Cosine of the summed vectors, -1..1. */
  readonly cosine: number;
}

export function compareGroups(
  scorer: SentenceScorer,
  embeddings: Embeddings,
  members: PerLanguage<readonly number[]>,
): GroupFigures {
  const covered = {
    vi: members.vi.map((i) => new Float32Array(scorer.viWeights(i).length)),
    en: members.en.map((j) => new Float32Array(scorer.enWeights(j).length)),
  };
  members.vi.forEach((i, a) => {
    members.en.forEach((j, b) => {
      const cell = scorer.cover(i, j);
      raiseAll(covered.vi[a], cell.vi);
      raiseAll(covered.en[b], cell.en);
    });
  });
  const vi = shareOf(members.vi, covered.vi, (i) => scorer.viWeights(i));
  const en = shareOf(members.en, covered.en, (j) => scorer.enWeights(j));
  return {
    share: { vi, en },
    coverage: vi + en > 0 ? (2 * vi * en) / (vi + en) : 0,
    cosine: cosine(
      sum(embeddings.vi, members.vi, embeddings.dimensions),
      sum(embeddings.en, members.en, embeddings.dimensions),
    ),
  };
}

function raiseAll(words: Float32Array, by: Float32Array): void {
  for (let word = 0; word < words.length; word++) if (words[word] < by[word]) words[word] = by[word]!;
}

function shareOf(
  members: readonly number[],
  covered: readonly Float32Array[],
  weightsOf: (member: number) => Float32Array,
): number {
  let mass = 0;
  let whole = 0;
  members.forEach((member, k) => {
    weightsOf(member).forEach((weight, word) => {
      whole += weight;
      mass += weight * covered[k][word];
    });
  });
  return whole > 0 ? mass / whole : 0;
}

function sum(vectors: Float32Array, members: readonly number[], dimensions: number): Float32Array {
  const total = new Float32Array(dimensions);
  for (const member of members)
    for (let d = 0; d < dimensions; d++) total[d] += vectors[member * dimensions + d];
  return total;
}

function cosine(a: Float32Array, b: Float32Array): number {
  let dot = 0;
  let squareA = 0;
  let squareB = 0;
  for (let d = 0; d < a.length; d++) {
    dot += a[d] * b[d];
    squareA += a[d] * a[d];
    squareB += b[d] * b[d];
  }
  return squareA > 0 && squareB > 0 ? dot / Math.sqrt(squareA * squareB) : 0;
}
