/** Parallel text → the encoder's vectors, by contrast with the other sentences of a batch. */
import type { FeatureVectors } from "../encode/encoder.js";
import { featuresOf } from "../encode/features.js";
import { hashOf } from "../model/hash.js";
import type { Language, PerLanguage } from "../model/language.js";
import type { ParallelText } from "./corpus.js";
import { contrast } from "./contrast.js";
import { createRandom, normal, shuffled } from "./random.js";

/** How the encoder is trained; the defaults are those that did best on comparable and mining. */
export interface EncoderRecipe {
  readonly dimensions: number;
  readonly batch: number;
  readonly epochs: number;
  readonly learningRate: number;
  /** Divides the cosines before the softmax. */
  readonly temperature: number;
  /** Share of features left out at random in every step. */
  readonly dropout: number;
  /** Features in fewer sentences are left out. */
  readonly minSentences: PerLanguage<number>;
  /** Features that stay in the weights file, those first that move sentences most. */
  readonly kept: PerLanguage<number>;
  readonly seed: number;
}

export const ENCODER_RECIPE: EncoderRecipe = {
  dimensions: 128,
  batch: 1024,
  epochs: 5,
  learningRate: 0.01,
  temperature: 0.05,
  dropout: 0.2,
  minSentences: { vi: 3, en: 3 },
  kept: { vi: 40_000, en: 47_000 },
  seed: 20250306,
};

/** Share of the learning rate that is left at the end. */
const LAST_RATE = 0.05;
/** Spread of the first vectors, for a feature of average rarity. */
const FIRST_SPREAD = 0.3;
/** Adam's memories of the slope and of its square (Kingma & Ba 2015; .99, since a row is touched rarely). */
const MEMORY = 0.9;
const SQUARE_MEMORY = 0.99;

interface Side {
  readonly features: readonly string[];
  /** Distinct feature numbers and square-rooted counts of every line. */
  readonly lines: readonly { readonly ids: Int32Array; readonly counts: Float32Array }[];
  readonly rows: Float32Array;
  readonly slope: Float32Array;
  readonly square: Float32Array;
  /** Slopes of the present step; 0 outside it. */
  readonly gathered: Float32Array;
  readonly isTouched: Uint8Array;
  /** Sentences that hold each feature. */
  readonly spread: Int32Array;
}

/** Trains both sides; same text and recipe, same bytes. `onEpoch` hears the mean loss. */
export function trainEncoder(
  text: ParallelText,
  recipe: EncoderRecipe,
  onEpoch: (epoch: number, loss: number) => void,
): PerLanguage<FeatureVectors> {
  const random = createRandom(recipe.seed);
  const vi = prepare(text.vi, "vi", recipe, random);
  const en = prepare(text.en, "en", recipe, random);
  for (let epoch = 0; epoch < recipe.epochs; epoch++) {
    const order = shuffled(text.vi.length, random);
    const rate = recipe.learningRate * (1 - epoch / recipe.epochs + LAST_RATE);
    let loss = 0;
    let steps = 0;
    for (let from = 0; from + recipe.batch <= order.length; from += recipe.batch, steps++) {
      const lines = order.subarray(from, from + recipe.batch);
      const seen = { vi: drop(vi, lines, recipe, random), en: drop(en, lines, recipe, random) };
      const a = embed(vi, seen.vi, recipe.dimensions);
      const b = embed(en, seen.en, recipe.dimensions);
      const { lossOfBatch, forA, forB } = contrast(
        a.unit,
        b.unit,
        recipe.batch,
        recipe.dimensions,
        recipe.temperature,
      );
      loss += lossOfBatch;
      learn(vi, seen.vi, a, forA, rate, recipe.dimensions);
      learn(en, seen.en, b, forB, rate, recipe.dimensions);
    }
    onEpoch(epoch, loss / steps);
  }
  return {
    vi: quantise(vi, recipe.dimensions, recipe.kept.vi),
    en: quantise(en, recipe.dimensions, recipe.kept.en),
  };
}

function prepare(
  lines: readonly string[],
  language: Language,
  recipe: EncoderRecipe,
  random: () => number,
): Side {
  const counts = new Map<string, number>();
  const bags = lines.map((line) => {
    const bag = new Map<string, number>();
    for (const feature of featuresOf(line, language)) bag.set(feature, (bag.get(feature) ?? 0) + 1);
    for (const feature of bag.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    return bag;
  });
  const kept = [...counts].filter(([, count]) => count >= recipe.minSentences[language]);
  const numbers = new Map(kept.map(([feature], k) => [feature, k]));
  const rarity = kept.map(([, count]) => Math.log(lines.length / count));
  const mean = rarity.reduce((sum, value) => sum + value, 0) / Math.max(1, rarity.length);
  const { dimensions } = recipe;
  const rows = new Float32Array(kept.length * dimensions);
  for (let at = 0; at < rows.length; at++) {
    const spread = (FIRST_SPREAD * rarity[Math.floor(at / dimensions)]) / mean;
    rows[at] = (normal(random) * spread) / Math.sqrt(dimensions);
  }
  return {
    features: kept.map(([feature]) => feature),
    lines: bags.map((bag) => {
      const known = [...bag].filter(([feature]) => numbers.has(feature));
      return {
        ids: Int32Array.from(known, ([feature]) => numbers.get(feature)!),
        counts: Float32Array.from(known, ([, count]) => Math.sqrt(count)),
      };
    }),
    rows,
    slope: new Float32Array(rows.length),
    square: new Float32Array(rows.length),
    gathered: new Float32Array(rows.length),
    isTouched: new Uint8Array(kept.length),
    spread: Int32Array.from(kept, ([, count]) => count),
  };
}

/** The features of a batch that this step sees. */
interface SeenBag {
  readonly ids: number[];
  readonly counts: number[];
}

function drop(side: Side, lines: Int32Array, recipe: EncoderRecipe, random: () => number): SeenBag[] {
  return Array.from(lines, (line) => {
    const { ids, counts } = side.lines[line];
    const bag: SeenBag = { ids: [], counts: [] };
    for (let k = 0; k < ids.length; k++) {
      if (random() < recipe.dropout) continue;
      bag.ids.push(ids[k]);
      bag.counts.push(counts[k]);
    }
    return bag;
  });
}

interface Embedded {
  readonly unit: Float32Array;
  readonly length: Float32Array;
}

/** Keeps the length of an empty sentence's vector from being 0. */
const TINY = 1e-6;

function embed(side: Side, bags: readonly SeenBag[], dimensions: number): Embedded {
  const unit = new Float32Array(bags.length * dimensions);
  const length = new Float32Array(bags.length);
  bags.forEach(({ ids, counts }, k) => {
    const sum = unit.subarray(k * dimensions, (k + 1) * dimensions);
    for (let f = 0; f < ids.length; f++) {
      const from = ids[f] * dimensions;
      const count = counts[f];
      for (let d = 0; d < dimensions; d++) sum[d] += count * side.rows[from + d];
    }
    let square = 0;
    for (let d = 0; d < dimensions; d++) square += sum[d] * sum[d];
    length[k] = Math.sqrt(square) + TINY;
    for (let d = 0; d < dimensions; d++) sum[d] /= length[k];
  });
  return { unit, length };
}

/** Carries the slopes of the unit vectors back to the features' rows, and takes one Adam step on the rows touched. */
function learn(
  side: Side,
  bags: readonly SeenBag[],
  embedded: Embedded,
  slopes: Float32Array,
  rate: number,
  dimensions: number,
): void {
  const touched: number[] = [];
  const raw = new Float32Array(dimensions);
  bags.forEach(({ ids, counts }, k) => {
    const at = k * dimensions;
    let along = 0;
    for (let d = 0; d < dimensions; d++) along += embedded.unit[at + d] * slopes[at + d];
    for (let d = 0; d < dimensions; d++) {
      raw[d] = (slopes[at + d] - embedded.unit[at + d] * along) / embedded.length[k];
    }
    for (let f = 0; f < ids.length; f++) {
      const id = ids[f];
      if (side.isTouched[id] === 0) touched.push(id);
      side.isTouched[id] = 1;
      const from = id * dimensions;
      const count = counts[f];
      for (let d = 0; d < dimensions; d++) side.gathered[from + d] += count * raw[d];
    }
  });
  for (const id of touched) {
    side.isTouched[id] = 0;
    step(side, id * dimensions, (id + 1) * dimensions, rate);
  }
}

/** One Adam step on the numbers from..to, which then have gathered nothing. */
function step(side: Side, from: number, to: number, rate: number): void {
  const { rows, gathered, slope, square } = side;
  for (let at = from; at < to; at++) {
    const now = gathered[at];
    gathered[at] = 0;
    slope[at] = MEMORY * slope[at] + (1 - MEMORY) * now;
    square[at] = SQUARE_MEMORY * square[at] + (1 - SQUARE_MEMORY) * now * now;
    rows[at] -= (rate * slope[at]) / (Math.sqrt(square[at]) + 1e-8);
  }
}

/** Keeps the features that move sentences most, as signed bytes with one scale per row: its largest number is ±127. */
function quantise(side: Side, dimensions: number, kept: number): FeatureVectors {
  const lengths = Float32Array.from(side.features, (_, row) =>
    Math.hypot(...side.rows.subarray(row * dimensions, (row + 1) * dimensions)),
  );
  const worth = lengths.map((length, row) => length * length * side.spread[row]);
  const order = Array.from(worth.keys())
    .sort((a, b) => worth[b] - worth[a] || a - b)
    .slice(0, kept);
  const rows = new Int8Array(order.length * dimensions);
  const scale = new Float32Array(order.length);
  order.forEach((feature, row) => {
    const values = side.rows.subarray(feature * dimensions, (feature + 1) * dimensions);
    const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    scale[row] = largest / 127;
    if (largest > 0)
      values.forEach((value, d) => (rows[row * dimensions + d] = Math.round((value / largest) * 127)));
  });
  return { hashes: Uint32Array.from(order, (feature) => hashOf(side.features[feature])), rows, scale };
}
