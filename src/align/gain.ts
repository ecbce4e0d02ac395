/** What a bead of several sentences earns: the mass of words that it explains, less what chance and merging cost. */
import type { OrderedConstants } from "../model/ordered.js";
import type { SentenceScorer } from "../model/scorer.js";

/** Variance of lengths per letter; Gale & Church measured 6.8 for the sum of both sides. */
const LENGTH_VARIANCE = 3.4;
/** So many sentences of both sides together are met often enough to cost no more than their price. */
const UNCROWDED = 4;
/** Sentences of the other side on which chance is measured, and how few will do where there are many to measure. */
const SAMPLE = 24;
const MIN_SAMPLE = 8;
const MAX_MEASURED = 30_000;
/** The best sampled sentences may be true counterparts and are left out; a lone one shows no chance. */
const UNRELATED_SHARE = 0.8;

/** What two sentences explain of each other. */
interface Cell {
  readonly viMass: number;
  readonly enMass: number;
  /** The same by words; asked for by unions only. */
  words?: { readonly vi: Float32Array; readonly en: Float32Array };
}

export interface BeadGain {
  /** Gain of any group; members ascend, at least one on each side. */
  of(vi: readonly number[], en: readonly number[]): number;
  /** Most that a block can earn by two of its sentences, which is what they explain of each other. */
  most(i: number, j: number): number;
  /** What the block of the `a` sentences before `i` and the `b` before `j` costs, whatever it explains. */
  price(i: number, a: number, j: number, b: number): number;
  /** Drops what is remembered of Vietnamese sentences before `i`. */
  forgetBefore(i: number): void;
}

export function createBeadGain(scorer: SentenceScorer, constants: OrderedConstants): BeadGain {
  const rows = new Map<number, Map<number, Cell>>();
  let oldest = 0;
  const ratio = lengthRatio(scorer);
  const charge = {
    vi: chargesOf(
      Array.from({ length: scorer.vi }, (_, i) => scorer.viWeights(i)),
      scorer.en,
      (i, j) => scorer.cover(i, j).vi,
      constants,
    ),
    en: chargesOf(
      Array.from({ length: scorer.en }, (_, j) => scorer.enWeights(j)),
      scorer.vi,
      (j, i) => scorer.cover(i, j).en,
      constants,
    ),
  };

  const sums = { vi: runningSums(charge.vi), en: runningSums(charge.en) };
  const lengths = {
    vi: runningSums(Array.from({ length: scorer.vi }, (_, i) => scorer.viLength(i))),
    en: runningSums(Array.from({ length: scorer.en }, (_, j) => scorer.enLength(j))),
  };

  const cell = (i: number, j: number): Cell => {
    let row = rows.get(i);
    if (row === undefined) rows.set(i, (row = new Map<number, Cell>()));
    let known = row.get(j);
    if (known === undefined) {
      const covered = scorer.cover(i, j);
      known = {
        viMass: product(covered.vi, scorer.viWeights(i)),
        enMass: product(covered.en, scorer.enWeights(j)),
      };
      row.set(j, known);
    }
    return known;
  };
  const wordsOfCell = (i: number, j: number): { readonly vi: Float32Array; readonly en: Float32Array } => {
    const known = cell(i, j);
    if (known.words === undefined) {
      const covered = scorer.cover(i, j);
      known.words = {
        vi: weighted(covered.vi, scorer.viWeights(i)),
        en: weighted(covered.en, scorer.enWeights(j)),
      };
    }
    return known.words;
  };

  const massOfVi = (i: number, en: readonly number[]): number =>
    en.length === 1 ? cell(i, en[0]).viMass : sumOfMost(en.map((j) => wordsOfCell(i, j).vi));
  const massOfEn = (j: number, vi: readonly number[]): number =>
    vi.length === 1 ? cell(vi[0], j).enMass : sumOfMost(vi.map((i) => wordsOfCell(i, j).en));

  return {
    of(vi, en) {
      let viMass = 0;
      let enMass = 0;
      let charges = 0;
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
      return mass - charges - unionPrice(vi.length + en.length, letters, others, constants);
    },
    most(i, j) {
      const { viMass, enMass } = cell(i, j);
      return viMass + enMass;
    },
    price(i, a, j, b) {
      const charges = sums.vi[i] - sums.vi[i - a] + sums.en[j] - sums.en[j - b];
      const letters = (lengths.vi[i] - lengths.vi[i - a]) * ratio;
      return charges + unionPrice(a + b, letters, lengths.en[j] - lengths.en[j - b], constants);
    },
    forgetBefore(i) {
      for (; oldest < i; oldest++) rows.delete(oldest);
    },
  };
}

/** What it costs that a bead has so many members, and letters of so unlike numbers. */
function unionPrice(members: number, letters: number, others: number, constants: OrderedConstants): number {
  const deviation = (letters - others) ** 2 / (LENGTH_VARIANCE * (letters + others) + 1);
  return (
    constants.perSentence * (members - 2) +
    constants.perCrowd * Math.max(0, members - UNCROWDED) +
    (constants.perLength * deviation) / 2
  );
}

/** What each sentence costs: its tax and what it would explain by chance. */
function chargesOf(
  weights: readonly Float32Array[],
  others: number,
  cover: (index: number, other: number) => Float32Array,
  constants: OrderedConstants,
): Float32Array {
  const affordable = Math.max(MIN_SAMPLE, Math.floor(MAX_MEASURED / weights.length));
  const sample = Math.min(others, SAMPLE, affordable);
  const kept = Math.floor(sample * UNRELATED_SHARE);
  const masses = weights.map(() => new Float32Array(sample));
  // One sampled sentence after another, since its comparisons are cheap together.
  for (let k = 0; k < sample; k++) {
    const other = Math.floor((k * others) / sample);
    masses.forEach((byChance, index) => (byChance[k] = product(cover(index, other), weights[index])));
  }
  return Float32Array.from(weights, (own, index) => {
    const chance = sum(masses[index].sort().subarray(0, kept)) / Math.max(1, kept);
    return constants.tax * sum(own) + constants.chance * chance;
  });
}

function product(coverage: Float32Array, weights: Float32Array): number {
  let mass = 0;
  for (let word = 0; word < weights.length; word++) mass += coverage[word] * weights[word];
  return mass;
}

function weighted(coverage: Float32Array, weights: Float32Array): Float32Array {
  const mass = new Float32Array(weights.length);
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

/** Sum of the values before each place, and of all at the end. */
function runningSums(values: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let k = 0; k < values.length; k++) sums[k + 1] = sums[k] + values[k];
  return sums;
}
