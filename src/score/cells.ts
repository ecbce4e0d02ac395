/** Pairs of sentences → the plain figures of each: how much of both sides is covered, and how alike the vectors are. */
import { eachCell, type SentencePairs } from "../model/cells.js";
import { NAME_KINDS, type Anchor, type AnchoredSegment } from "../model/anchor.js";
import type { PerLanguage } from "../model/language.js";
import type { WordCoverage } from "../model/scorer.js";
import type { TermedText, TermedTexts } from "../model/term.js";
import { createSentenceScorer, sentenceWeights } from "./coverage.js";

/** Unit vectors of the sentences, `dimensions` numbers each. */
export interface Embeddings {
  readonly dimensions: number;
  readonly vi: Float32Array;
  readonly en: Float32Array;
}

/** One figure per cell of the pairs that were compared. */
export interface CellFigures {
  /** Harmonic mean of the shares of both sides' word weight that have a counterpart, 0..1. */
  readonly coverage: Float32Array;
  /** ln(1 + mean weight of the covered words of both sides outside names): what is done, not who does it where. */
  readonly acts: Float32Array;
  /** Cosine of the sentences' vectors, -1..1. */
  readonly cosine: Float32Array;
}

export function compareSentences(
  sentences: PerLanguage<readonly AnchoredSegment[]>,
  texts: TermedTexts,
  embeddings: Embeddings,
  pairs: SentencePairs,
): CellFigures {
  const comparer = createComparer(texts, embeddings);
  const actWeights = { vi: weighActs(sentences.vi, texts.vi), en: weighActs(sentences.en, texts.en) };
  const size = pairs.column.length;
  const figures = {
    coverage: new Float32Array(size),
    acts: new Float32Array(size),
    cosine: new Float32Array(size),
  };
  eachCell(pairs, (cell, i, j) => {
    const covered = comparer.cover(i, j);
    figures.coverage[cell] = covered.coverage;
    const { vi, en } = covered.words;
    figures.acts[cell] = Math.log(1 + (weigh(vi, actWeights.vi[i]) + weigh(en, actWeights.en[j])) / 2);
    figures.cosine[cell] = comparer.cosine(i, j);
  });
  return figures;
}

/** The figures of one pair of sentences at a time, as in `CellFigures`; the next call overwrites the `words`. */
export interface Comparer {
  cover(
    i: number,
    j: number,
  ): {
    readonly coverage: number;
    readonly words: WordCoverage;
  };
  cosine(i: number, j: number): number;
}

export function createComparer(texts: TermedTexts, embeddings: Embeddings): Comparer {
  const scorer = createSentenceScorer(texts);
  const weights = { vi: sentenceWeights(texts.vi), en: sentenceWeights(texts.en) };
  return {
    cover(i, j) {
      const covered = scorer.cover(i, j);
      const viMass = weigh(covered.vi, scorer.viWeights(i));
      const enMass = weigh(covered.en, scorer.enWeights(j));
      const viShare = viMass / weights.vi[i];
      const enShare = enMass / weights.en[j];
      return {
        coverage: viShare + enShare > 0 ? (2 * viShare * enShare) / (viShare + enShare) : 0,
        words: covered,
      };
    },
    cosine: (i, j) => product(embeddings, i, j),
  };
}

/** Weight of each word of each sentence; 0 within names. */
function weighActs(sentences: readonly AnchoredSegment[], text: TermedText): Float32Array[] {
  return sentences.map(({ anchors }, s) => {
    const first = text.wordStart[s];
    const weights = text.weight.slice(first, text.wordStart[s + 1]);
    for (const { span } of anchors.filter(isName)) {
      for (let word = 0; word < weights.length; word++) {
        if (text.start[first + word] >= span.start && text.end[first + word] <= span.end) weights[word] = 0;
      }
    }
    return weights;
  });
}

function isName({ kind, resolved }: Anchor): boolean {
  return NAME_KINDS.includes(kind) && resolved !== true;
}

function weigh(covered: Float32Array, weights: Float32Array): number {
  let mass = 0;
  for (let word = 0; word < weights.length; word++) mass += covered[word] * weights[word];
  return mass;
}

function product({ dimensions, vi, en }: Embeddings, i: number, j: number): number {
  let sum = 0;
  for (let d = 0, x = i * dimensions, y = j * dimensions; d < dimensions; d++) sum += vi[x + d] * en[y + d];
  return sum;
}
