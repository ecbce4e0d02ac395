/** What a bead of several sentences earns: the mass of words that it explains, less what chance and merging cost. */
import type { SentenceScorer } from "../model/scorer.js";

/** Constants of the gain; tuned on hard-docs with whole documents held out. */
export interface GainConstants {
  /** Share of every sentence's weight that must be explained before it earns anything. */
  readonly tax: number;
  /** Times the mass that a sentence explains in unrelated sentences, which it must exceed too. */
  readonly chance: number;
  /** Price of each sentence beyond one a side, in word weight. */
  readonly perSentence: number;
  /** Further price of each sentence beyond four in all: unions of many sentences explain much by chance. */
  readonly perCrowd: number;
  /** Price of unlike lengths (Gale & Church 1993), per squared deviation. */
  readonly perLength: number;
  /** How far the side that explains less decides, 0 (the sum counts) .. 1 (twice the lesser counts). */
  readonly balance: number;
}

/** Variance of lengths per letter; Gale & Church measured 6.8 for the sum of both sides. */
const LENGTH_VARIANCE = 3.4;
/** So many sentences of both sides together are met often enough to cost no more than their price. */
const UNCROWDED = 4;
/** Sentences of the other side on which chance is measured. */
const SAMPLE = 24;
/** The best sampled sentences may be true counterparts and are left out. */
const UNRELATED_SHARE = 0.8;

/** The weighted coverage of both sides' words by each other, and its sums. */
interface Cell {
  readonly vi: Float32Array;
  readonly en: Float32Array;
  readonly viMass: number;
  readonly enMass: number;
}

export interface BeadGain {
  /** Gain of any group; members ascend, at least one on each side. */
  of(vi: readonly number[], en: readonly number[]): number;
  /**
   * False where the first or the last member of a block surely costs more than it explains, so that the block without
   * it does better.
   */
  isWorthSearching(i: number, a: number, j: number, b: number): boolean;
  /** Drops what is remembered of Vietnamese sentences before `i`. */
  forgetBefore(i: number): void;
}

export function createBeadGain(scorer: SentenceScorer, constants: GainConstants): BeadGain {
  const rows = new Map<number, Map<number, Cell>>();
  let oldest = 0;
  const ratio = lengthRatio(scorer);
  const charge = {
    vi: chargesOf(
      scorer.vi,
      scorer.en,
      (i) => scorer.viWeights(i),
      (i, j) => scorer.cover(i, j).vi,
      constants,
    ),
    en: chargesOf(
      scorer.en,
      scorer.vi,
      (j) => scorer.enWeights(j),
      (j, i) => scorer.cover(i, j).en,
      constants,
    ),
  };

  const cell = (i: number, j: number): Cell => {
    let row = rows.get(i);
    if (row === undefined) rows.set(i, (row = new Map<number, Cell>()));
    let known = row.get(j);
    if (known === undefined) {
      const covered = scorer.cover(i, j);
      const vi = weighted(covered.vi, scorer.viWeights(i));
      const en = weighted(covered.en, scorer.enWeights(j));
      row.set(j, (known = { vi, en, viMass: sum(vi), enMass: sum(en) }));
    }
    return known;
  };

  const massOfVi = (i: number, en: readonly number[]): number =>
    en.length === 1 ? cell(i, en[0]).viMass : sumOfMost(en.map((j) => cell(i, j).vi));
  const massOfEn = (j: number, vi: readonly number[]): number =>
    vi.length === 1 ? cell(vi[0], j).enMass : sumOfMost(vi.map((i) => cell(i, j).en));

  return {
    of(vi, en) {
      let viMass = 0;
      let enMass = 0;
      const members = vi.length + en.length;
      let charges =
        constants.perSentence * (members - 2) + constants.perCrowd * Math.max(0, members - UNCROWDED);
      let letters = 0;
      let others = 0;
      for (const i of vi) {
        viMass += massOfVi(i, en);
        charges += charge.vi[i];
        letters += scorer.viLength(i) * ratio;
      }
      for (const j of en) {
        enMass += massOfEn(j, vi);
        charges += charge.en[j];
        others += scorer.enLength(j);
      }
      const mass =
        (1 - constants.balance) * (viMass + enMass) + constants.balance * 2 * Math.min(viMass, enMass);
      const deviation = (letters - others) ** 2 / (LENGTH_VARIANCE * (letters + others) + 1);
      return mass - charges - (constants.perLength * deviation) / 2;
    },
    isWorthSearching(i, a, j, b) {
      const viEarns = (x: number): boolean => {
        let most = 0;
        for (let y = j; y < j + b; y++) most += cell(x, y).viMass + cell(x, y).enMass;
        return most > charge.vi[x] + constants.perSentence;
      };
      const enEarns = (y: number): boolean => {
        let most = 0;
        for (let x = i; x < i + a; x++) most += cell(x, y).viMass + cell(x, y).enMass;
        return most > charge.en[y] + constants.perSentence;
      };
      if (a > 1 && !(viEarns(i) && viEarns(i + a - 1))) return false;
      return b === 1 || (enEarns(j) && enEarns(j + b - 1));
    },
    forgetBefore(i) {
      for (; oldest < i; oldest++) rows.delete(oldest);
    },
  };
}

/** What each sentence costs: its tax and what it would explain by chance. */
function chargesOf(
  count: number,
  others: number,
  weightsOf: (index: number) => Float32Array,
  cover: (index: number, other: number) => Float32Array,
  constants: GainConstants,
): Float32Array {
  const sample = Math.min(others, SAMPLE);
  const kept = Math.max(1, Math.floor(sample * UNRELATED_SHARE));
  const charges = new Float32Array(count);
  const masses = Array.from({ length: sample }, (_, k) => Math.floor((k * others) / sample));
  for (let index = 0; index < count; index++) {
    const weights = weightsOf(index);
    const byChance = masses.map((other) => sum(weighted(cover(index, other), weights))).sort((a, b) => a - b);
    const chance = byChance.slice(0, kept).reduce((total, mass) => total + mass, 0) / kept;
    charges[index] = constants.tax * sum(weights) + constants.chance * (sample === 0 ? 0 : chance);
  }
  return charges;
}

function weighted(coverage: Float32Array, weights: Float32Array): Float32Array {
  const mass = new Float32Array(coverage.length);
  for (let word = 0; word < mass.length; word++) mass[word] = coverage[word] * weights[word];
  return mass;
}

function sum(values: Float32Array): number {
  let total = 0;
  for (let k = 0; k < values.length; k++) total += values[k];
  return total;
}

function sumOfMost(masses: readonly Float32Array[]): number {
  let total = 0;
  for (let word = 0; word < masses[0].length; word++) {
    let most = 0;
    for (let k = 0; k < masses.length; k++) most = Math.max(most, masses[k][word]);
    total += most;
  }
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
