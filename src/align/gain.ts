/** What a bead of several sentences earns: the mass of words that it explains, less what merging costs. */
import type { SentenceScorer } from "../model/scorer.js";

/** Constants of the gain; tuned on hard-docs with whole documents held out. */
export interface GainConstants {
  /** Share of every word's weight that a bead must explain before it earns anything. */
  readonly tax: number;
  /** Price of each sentence beyond one a side, in word weight. */
  readonly perSentence: number;
  /** Price of unlike lengths (Gale & Church 1993), per squared deviation. */
  readonly perLength: number;
}

/** Variance of lengths per letter; Gale & Church measured 6.8 for the sum of both sides. */
const LENGTH_VARIANCE = 3.4;

export interface BeadGain {
  /** Gain of the bead of `a` Vietnamese sentences from `i` and `b` English ones from `j`. */
  of(i: number, a: number, j: number, b: number): number;
  /** Drops what is remembered of Vietnamese sentences before `i`. */
  forgetBefore(i: number): void;
}

interface Cell {
  readonly vi: Float32Array;
  readonly en: Float32Array;
}

export function createBeadGain(scorer: SentenceScorer, constants: GainConstants): BeadGain {
  const rows = new Map<number, Map<number, Cell>>();
  let oldest = 0;
  const ratio = lengthRatio(scorer);

  const cell = (i: number, j: number): Cell => {
    let row = rows.get(i);
    if (row === undefined) rows.set(i, (row = new Map()));
    let known = row.get(j);
    if (known === undefined) {
      const { vi, en } = scorer.cover(i, j);
      row.set(j, (known = { vi: weighted(vi, scorer.viWeights(i)), en: weighted(en, scorer.enWeights(j)) }));
    }
    return known;
  };

  const massOfVi = (i: number, j: number, b: number): number => {
    if (b === 1) return sum(cell(i, j).vi);
    let mass = 0;
    const first = cell(i, j).vi;
    for (let word = 0; word < first.length; word++) {
      let most = first[word]!;
      for (let y = j + 1; y < j + b; y++) most = Math.max(most, cell(i, y).vi[word]!);
      mass += most;
    }
    return mass;
  };
  const massOfEn = (j: number, i: number, a: number): number => {
    if (a === 1) return sum(cell(i, j).en);
    let mass = 0;
    const first = cell(i, j).en;
    for (let word = 0; word < first.length; word++) {
      let most = first[word]!;
      for (let x = i + 1; x < i + a; x++) most = Math.max(most, cell(x, j).en[word]!);
      mass += most;
    }
    return mass;
  };

  return {
    of(i, a, j, b) {
      let gained = 0;
      let letters = 0;
      let others = 0;
      for (let x = i; x < i + a; x++) {
        gained += massOfVi(x, j, b) - constants.tax * sum(scorer.viWeights(x));
        letters += scorer.viLength(x) * ratio;
      }
      for (let y = j; y < j + b; y++) {
        gained += massOfEn(y, i, a) - constants.tax * sum(scorer.enWeights(y));
        others += scorer.enLength(y);
      }
      const deviation = (letters - others) ** 2 / (LENGTH_VARIANCE * (letters + others) + 1);
      return gained - (constants.perLength * deviation) / 2 - constants.perSentence * (a + b - 2);
    },
    forgetBefore(i) {
      for (; oldest < i; oldest++) rows.delete(oldest);
    },
  };
}

function weighted(coverage: Float32Array, weights: Float32Array): Float32Array {
  const mass = new Float32Array(coverage.length);
  for (let word = 0; word < mass.length; word++) mass[word] = coverage[word]! * weights[word]!;
  return mass;
}

function sum(values: Float32Array): number {
  let total = 0;
  for (let k = 0; k < values.length; k++) total += values[k]!;
  return total;
}

/** English letters per Vietnamese letter over both whole texts. */
function lengthRatio(scorer: SentenceScorer): number {
  let vi = 1;
  let en = 1;
  for (let i = 0; i < scorer.vi; i++) vi += scorer.viLength(i);
  for (let j = 0; j < scorer.en; j++) en += scorer.enLength(j);
  return en / vi;
}
