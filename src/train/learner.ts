/** One side of the encoder while it learns: bags of features → unit vectors, and their slopes → better rows. */
import type { Bag, CountedFeatures } from "./features.js";
import { normal } from "./random.js";

/** The vectors of a batch. */
export interface Embedded {
  /** Row by row, each of length 1. */
  readonly unit: Float64Array;
  /** Lengths before they were made 1. */
  readonly length: Float64Array;
}

/** The vectors of one side's features, and what learning them needs. */
export interface Learner {
  /** Row by row, in the order of the features' numbers. */
  readonly rows: Float32Array;
  embed(bags: readonly Bag[]): Embedded;
  /** One step against the slopes of the unit vectors. */
  learn(bags: readonly Bag[], embedded: Embedded, slopes: Float64Array, rate: number): void;
}

/** Spread of the first vectors, for a feature of average rarity. */
const FIRST_SPREAD = 0.3;
/** Keeps the length of an empty sentence's vector from being 0. */
const TINY = 1e-6;
/** Adam's memories of the slope and of its square (Kingma & Ba 2015; .99, since a row is touched rarely). */
const MEMORY = 0.9;
const SQUARE_MEMORY = 0.99;
/** Keeps Adam's divisor from being 0. */
const SMALLEST_DIVISOR = 1e-8;

/** Begins with random vectors, the longer the rarer the feature. */
export function createLearner(
  { spread, bags: { length: sentences } }: CountedFeatures,
  dimensions: number,
  random: () => number,
): Learner {
  const rows = firstRows(spread, sentences, dimensions, random);
  const slope = new Float32Array(rows.length);
  const square = new Float32Array(rows.length);
  const gathered = new Float32Array(rows.length);
  const isTouched = new Uint8Array(spread.length);

  /** One Adam step on one row, which then has gathered nothing. */
  const step = (id: number, rate: number): void => {
    isTouched[id] = 0;
    for (let at = id * dimensions; at < (id + 1) * dimensions; at++) {
      const now = gathered[at];
      gathered[at] = 0;
      slope[at] = MEMORY * slope[at] + (1 - MEMORY) * now;
      square[at] = SQUARE_MEMORY * square[at] + (1 - SQUARE_MEMORY) * now * now;
      rows[at] -= (rate * slope[at]) / (Math.sqrt(square[at]) + SMALLEST_DIVISOR);
    }
  };

  return {
    rows,
    embed(bags) {
      const unit = new Float64Array(bags.length * dimensions);
      const length = new Float64Array(bags.length);
      bags.forEach(({ ids, counts }, k) => {
        const sum = unit.subarray(k * dimensions, (k + 1) * dimensions);
        for (let f = 0; f < ids.length; f++) {
          const from = ids[f] * dimensions;
          for (let d = 0; d < dimensions; d++) sum[d] += counts[f] * rows[from + d];
        }
        length[k] = lengthOf(sum) + TINY;
        for (let d = 0; d < dimensions; d++) sum[d] /= length[k];
      });
      return { unit, length };
    },
    learn(bags, { unit, length }, slopes, rate) {
      const touched: number[] = [];
      const raw = new Float64Array(dimensions);
      bags.forEach(({ ids, counts }, k) => {
        const at = k * dimensions;
        // What points along the vector itself cannot turn it.
        let along = 0;
        for (let d = 0; d < dimensions; d++) along += unit[at + d] * slopes[at + d];
        for (let d = 0; d < dimensions; d++) raw[d] = (slopes[at + d] - unit[at + d] * along) / length[k];
        for (let f = 0; f < ids.length; f++) {
          const id = ids[f];
          if (isTouched[id] === 0) touched.push(id);
          isTouched[id] = 1;
          for (let d = 0; d < dimensions; d++) gathered[id * dimensions + d] += counts[f] * raw[d];
        }
      });
      for (const id of touched) step(id, rate);
    },
  };
}

function firstRows(
  spread: Int32Array,
  sentences: number,
  dimensions: number,
  random: () => number,
): Float32Array {
  const rarity = Float64Array.from(spread, (count) => Math.log(sentences / count));
  const mean = rarity.reduce((sum, value) => sum + value, 0) / rarity.length;
  return Float32Array.from({ length: spread.length * dimensions }, (_, at) => {
    const longer = rarity[Math.floor(at / dimensions)] / mean;
    return (normal(random) * FIRST_SPREAD * longer) / Math.sqrt(dimensions);
  });
}

/** Length of a vector. */
export function lengthOf(vector: Float32Array | Float64Array): number {
  let square = 0;
  for (const value of vector) square += value * value;
  return Math.sqrt(square);
}
