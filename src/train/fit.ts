/** Evaluation folders → the fitted constants of scoring, and figures with whole documents held out. */
import { anchorSegments } from "../anchor/anchor.js";
import { scoreBeads } from "../align/evaluate.js";
import type { Members } from "../align/monotone.js";
import { eachCell } from "../model/cells.js";
import { uncovered } from "../model/alignment.js";
import {
  compareTexts,
  describeBlocks,
  explainedShare,
  linkProbabilities,
  type Block,
  type Comparison,
  type Weights,
} from "../pipeline.js";
import { probabilities, probabilityOf, type FeatureTable, type LogisticModel } from "../score/logistic.js";
import type { ScoreModel } from "../score/model.js";
import { supportOf } from "../score/support.js";
import type { GoldText } from "./gold.js";
import { fitLogistic, type Observation } from "./logistic.js";

/** Features of a cell taken alone, in the order of their fitting. */
const CELL_FEATURES = [
  "coverage",
  "margin",
  "mass",
  "numbers",
  "noNumber",
  "unmatched",
  "names",
  "conflict",
  "diagonal",
  "size",
  "lead",
];
const LINK_FEATURES = [...CELL_FEATURES, "support", "rival"];
const BLOCK_FEATURES = ["coverage", "cosine", "lesserShare", "extra", "best"];

/** A gold text compared, with how much each of its cells counts. */
export interface Compared {
  readonly gold: GoldText;
  readonly comparison: Comparison;
  readonly weight: number;
}

export function compareGold(gold: GoldText, weights: Omit<Weights, "model">, weight: number): Compared {
  const sentences = {
    vi: anchorSegments(gold.segments.vi, { language: "vi" }),
    en: anchorSegments(gold.segments.en, { language: "en" }),
  };
  return { gold, comparison: compareTexts(sentences, weights), weight };
}

/** Both steps of the link model. */
export type LinkModels = Pick<ScoreModel, "cell" | "link">;

export function fitLinks(texts: readonly Compared[]): LinkModels {
  const cell = fitLogistic(
    CELL_FEATURES,
    texts.flatMap((text) => observe(text, CELL_FEATURES, text.comparison.features.all())),
  );
  const link = fitLogistic(
    LINK_FEATURES,
    texts.flatMap((text) => {
      const { texts: termed, pairs } = text.comparison;
      const features = text.comparison.features.all();
      const first = probabilities(cell, features, pairs.column.length);
      return observe(text, LINK_FEATURES, { ...features, ...supportOf(termed, pairs, first) });
    }),
  );
  return { cell, link };
}

function observe(
  { gold, comparison, weight }: Compared,
  names: readonly string[],
  features: FeatureTable,
): Observation[] {
  const observations: Observation[] = [];
  eachCell(comparison.pairs, (cell, i, j) => {
    const key = `${i}-${j}`;
    if (gold.ignored.has(key)) return;
    observations.push({
      values: names.map((name) => features[name]?.[cell] ?? NaN),
      holds: gold.holds.has(key),
      weight,
    });
  });
  return observations;
}

/** A judged link: how sure the model was, whether it holds, and whether it is a look-alike. */
export interface Judged {
  readonly probability: number;
  readonly holds: boolean;
  readonly trap: boolean;
  readonly name: string;
}

export function judge({ gold, comparison }: Compared, models: LinkModels): Judged[] {
  const probability = linkProbabilities(comparison, models);
  const judged: Judged[] = [];
  eachCell(comparison.pairs, (cell, i, j) => {
    const key = `${i}-${j}`;
    if (gold.ignored.has(key)) return;
    judged.push({
      probability: probability[cell],
      holds: gold.holds.has(key),
      trap: gold.traps.has(key),
      name: gold.name,
    });
  });
  return judged;
}

/** Precision, recall, F1 and traps of the links at or above a threshold. */
export function figuresAt(
  judged: readonly Judged[],
  threshold: number,
): { precision: number; recall: number; f1: number; traps: number; false: number } {
  const taken = judged.filter(({ probability }) => probability >= threshold);
  const right = taken.filter(({ holds }) => holds).length;
  const all = judged.filter(({ holds }) => holds).length;
  return {
    precision: right / Math.max(1, taken.length),
    recall: right / Math.max(1, all),
    f1: (2 * right) / Math.max(1, taken.length + all),
    traps: taken.filter(({ trap }) => trap).length,
    false: taken.length - right,
  };
}

/** Mean precision over the ranks of the links that hold. */
export function averagePrecision(judged: readonly Judged[]): number {
  let right = 0;
  let sum = 0;
  [...judged]
    .sort((a, b) => b.probability - a.probability)
    .forEach(({ holds }, rank) => {
      if (holds) sum += ++right / (rank + 1);
    });
  return sum / Math.max(1, right);
}

/** Expected calibration error over ten bins of equal count. */
export function calibrationError(
  judged: readonly { readonly probability: number; readonly holds: boolean }[],
): number {
  const sorted = [...judged].sort((a, b) => a.probability - b.probability);
  let error = 0;
  for (let bin = 0; bin < BINS; bin++) {
    const part = sorted.slice(
      Math.floor((bin * sorted.length) / BINS),
      Math.floor(((bin + 1) * sorted.length) / BINS),
    );
    const mean = part.reduce((sum, { probability }) => sum + probability, 0);
    error += Math.abs(mean - part.filter(({ holds }) => holds).length) / sorted.length;
  }
  return error;
}
const BINS = 10;

/** Blocks of one text with whether at least one of their links holds. */
export interface JudgedBlocks {
  readonly compared: Compared;
  readonly blocks: readonly (Block & { readonly holds: boolean })[];
}

export function judgeBlocks(compared: Compared, model: Pick<ScoreModel, "gain" | "cell">): JudgedBlocks {
  return {
    compared,
    blocks: describeBlocks(compared.comparison, model).map((block) => ({
      ...block,
      holds: block.members.vi.some((i) => block.members.en.some((j) => compared.gold.holds.has(`${i}-${j}`))),
    })),
  };
}

export function fitBlocks(texts: readonly JudgedBlocks[]): LogisticModel {
  return fitLogistic(
    BLOCK_FEATURES,
    texts.flatMap(({ blocks }) =>
      blocks.map(({ features, holds }) => ({
        values: BLOCK_FEATURES.map((name) => features[name]),
        holds,
        weight: 1,
      })),
    ),
  );
}

/** Bead scores of the blocks that are sure enough, nulls added. */
export function scoreBlocks(
  texts: readonly JudgedBlocks[],
  model: LogisticModel,
  threshold: number,
): ReturnType<typeof scoreBeads> {
  return scoreBeads(
    texts.map(({ compared, blocks }) => ({
      gold: compared.gold.beads,
      found: withNulls(
        compared,
        blocks
          .filter(({ features }) => probabilityOf(model, features) >= threshold)
          .map(({ members }) => members),
      ),
    })),
  );
}

function withNulls({ gold }: Compared, beads: readonly Members[]): Members[] {
  const vi = uncovered(
    gold.segments.vi.length,
    beads.map((bead) => bead.vi),
  ).map((i) => ({ vi: [i], en: [] }));
  const en = uncovered(
    gold.segments.en.length,
    beads.map((bead) => bead.en),
  ).map((j) => ({ vi: [], en: [j] }));
  return [...beads, ...vi, ...en];
}

/** How much of both texts the blocks in order explain, 0..1. */
export function orderedShareOf(
  { compared, blocks }: JudgedBlocks,
  model: LogisticModel,
  threshold: number,
): number {
  const sure = blocks.filter(({ features }) => probabilityOf(model, features) >= threshold);
  return explainedShare(
    compared.comparison,
    sure.map(({ members }) => members),
  );
}
