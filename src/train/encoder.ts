/** Parallel text → the encoder's vectors, by contrast with the other sentences of a batch. */
import type { FeatureVectors } from "../encode/encoder.js";
import type { PerLanguage } from "../model/language.js";
import { contrast } from "./contrast.js";
import type { ParallelText } from "./corpus.js";
import { countFeatures, type Bag } from "./features.js";
import { createLearner, type Learner } from "./learner.js";
import { keepVectors } from "./pruning.js";
import { createRandom, shuffled } from "./random.js";

/** How the encoder is trained. */
export interface EncoderRecipe {
  /** Numbers of a vector, a multiple of 4. */
  readonly dimensions: number;
  /** Sentence pairs of a step, a multiple of 4. */
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

/**
 * Judged on comparable and mining. A temperature of .05 does worse on both, .07, .14 and .2 on mining; dropout .35,
 * batches of neighbouring sentences and more than 5 epochs bring nothing.
 */
export const ENCODER_RECIPE: EncoderRecipe = {
  dimensions: 128,
  batch: 1024,
  epochs: 5,
  learningRate: 0.01,
  temperature: 0.1,
  dropout: 0.2,
  minSentences: { vi: 3, en: 3 },
  kept: { vi: 40_000, en: 47_000 },
  seed: 20250306,
};

/** Share of the learning rate that is left at the end. */
const LAST_RATE = 0.05;

/** Trains both sides; same text and recipe, same bytes. `onEpoch` hears the mean loss. */
export function trainEncoder(
  text: ParallelText,
  recipe: EncoderRecipe,
  onEpoch: (epoch: number, loss: number) => void,
): PerLanguage<FeatureVectors> {
  const random = createRandom(recipe.seed);
  const counted = {
    vi: countFeatures(text.vi, "vi", recipe.minSentences.vi),
    en: countFeatures(text.en, "en", recipe.minSentences.en),
  };
  const learners = {
    vi: createLearner(counted.vi, recipe.dimensions, random),
    en: createLearner(counted.en, recipe.dimensions, random),
  };
  const seen = (bags: readonly Bag[], lines: Int32Array): Bag[] =>
    Array.from(lines, (line) => drop(bags[line], recipe.dropout, random));
  for (let epoch = 0; epoch < recipe.epochs; epoch++) {
    const order = shuffled(text.vi.length, random);
    const rate = recipe.learningRate * (1 - epoch / recipe.epochs + LAST_RATE);
    const losses: number[] = [];
    for (let from = 0; from + recipe.batch <= order.length; from += recipe.batch) {
      const lines = order.subarray(from, from + recipe.batch);
      losses.push(
        step(learners, { vi: seen(counted.vi.bags, lines), en: seen(counted.en.bags, lines) }, rate, recipe),
      );
    }
    onEpoch(epoch, losses.reduce((sum, loss) => sum + loss, 0) / losses.length);
  }
  return {
    vi: keepVectors(counted.vi, learners.vi.rows, recipe.kept.vi),
    en: keepVectors(counted.en, learners.en.rows, recipe.kept.en),
  };
}

/** One step on one batch; returns its loss. */
function step(
  learners: PerLanguage<Learner>,
  bags: PerLanguage<readonly Bag[]>,
  rate: number,
  { batch, dimensions, temperature }: EncoderRecipe,
): number {
  const vi = learners.vi.embed(bags.vi);
  const en = learners.en.embed(bags.en);
  const { lossOfBatch, forA, forB } = contrast(vi.unit, en.unit, batch, dimensions, temperature);
  learners.vi.learn(bags.vi, vi, forA, rate);
  learners.en.learn(bags.en, en, forB, rate);
  return lossOfBatch;
}

/** Leaves out a random share of the features. */
function drop({ ids, counts }: Bag, share: number, random: () => number): Bag {
  const kept = ids.map((_, k) => k).filter(() => random() >= share);
  return { ids: kept.map((k) => ids[k]), counts: Float32Array.from(kept, (k) => counts[k]) };
}
