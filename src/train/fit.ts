/** Gold texts, compared → the fitted constants of scoring. */
import { anchorSegments } from "../anchor/anchor.js";
import type { Members } from "../align/monotone.js";
import { eachCell } from "../model/cells.js";
import { linkProbabilities } from "../any-order.js";
import { compareTexts, type Comparison, type Weights } from "../comparison.js";
import { describeBlocks, explainedShare, findBlocks, SURE_CONFIDENCE, type Block } from "../in-order.js";
import { CONFIDENCE_FEATURES, describeConfidence, type Accepted } from "../score/confidence.js";
import { probabilities, probabilityOf, type FeatureTable, type LogisticModel } from "../score/logistic.js";
import { LIKELY, type ScoreModel } from "../score/model.js";
import { supportOf } from "../score/support.js";
import { assignFolds } from "./folds.js";
import type { GoldText } from "./gold.js";
import { fitLogistic, type Observation } from "./logistic.js";

/** Features of a cell taken alone, in the order of their fitting. */
const CELL_FEATURES = [
  "coverage",
  "margin",
  "acts",
  "figures",
  "unmatched",
  "names",
  "lonelyNames",
  "conflict",
  "diagonal",
  "size",
  "lead",
];
const LINK_FEATURES = [...CELL_FEATURES, "support", "rival"];
const BLOCK_FEATURES = ["coverage", "cosine", "lesserShare", "extra", "best"];

/** Independent reports are what the link model is for; comparable texts are many and easy. */
const COMPARABLE_WEIGHT = 0.25;

/** A gold text compared; its beads in order where it is fitted in order. */
export interface Compared {
  readonly gold: GoldText;
  readonly comparison: Comparison;
  readonly blocks: readonly Members[];
}

/** The texts that constants are fitted on. */
export interface FittingTexts {
  /** Reports of one event, told independently. */
  readonly reports: readonly Compared[];
  /** Reports written for this project; fitted on, never measured. */
  readonly own: readonly Compared[];
  /** Texts on one topic. */
  readonly comparable: readonly Compared[];
  /** Translations, in order but for moved blocks. */
  readonly ordered: readonly Compared[];
}

export function compareGold(
  gold: GoldText,
  weights: Omit<Weights, "model">,
  gain: ScoreModel["gain"],
): Compared {
  const sentences = {
    vi: anchorSegments(gold.segments.vi, { language: "vi" }),
    en: anchorSegments(gold.segments.en, { language: "en" }),
  };
  const comparison = compareTexts(sentences, weights);
  return { gold, comparison, blocks: findBlocks(comparison, gain) };
}

/** Fits what the beads of the given search in order leave open; the shares of the grades stay as they are. */
export function fitModel(texts: FittingTexts, base: ScoreModel): ScoreModel {
  const { cell, link } = fitLinks(texts);
  const confidence = fitConfidence(judgeHeldOut(texts));
  const block = fitBlocks(texts.ordered, cell);
  const shareOf = (text: Compared): number => shareExplained(text, { cell, block });
  const orderedShare = chooseBound(
    [...texts.reports, ...texts.comparable].map(shareOf),
    texts.ordered.map(shareOf),
  );
  return { ...base, cell, link, confidence, block, orderedShare };
}

/** Both steps of the link model. */
type LinkModels = Pick<ScoreModel, "cell" | "link">;

function fitLinks({ reports, own, comparable }: Omit<FittingTexts, "ordered">): LinkModels {
  const weighted = [
    ...[...reports, ...own].map((text) => ({ text, weight: 1 })),
    ...comparable.map((text) => ({ text, weight: COMPARABLE_WEIGHT })),
  ];
  const cell = fitLogistic(
    CELL_FEATURES,
    weighted.flatMap(({ text, weight }) =>
      observe(text, CELL_FEATURES, text.comparison.features.all(), weight),
    ),
  );
  const link = fitLogistic(
    LINK_FEATURES,
    weighted.flatMap(({ text, weight }) => {
      const { texts, pairs, features } = text.comparison;
      const first = probabilities(cell, features.all(), pairs.column.length);
      return observe(text, LINK_FEATURES, { ...features.all(), ...supportOf(texts, pairs, first) }, weight);
    }),
  );
  return { cell, link };
}

function observe(
  { gold, comparison }: Compared,
  names: readonly string[],
  features: FeatureTable,
  weight: number,
): Observation[] {
  const observations: Observation[] = [];
  eachCell(comparison.pairs, (cell, i, j) => {
    const key = `${i}-${j}`;
    if (gold.ignored.has(key)) return;
    const values = names.map((name) => features[name]?.[cell] ?? NaN);
    observations.push({ values, holds: gold.holds.has(key), weight });
  });
  return observations;
}

/** Folds in which links are judged before their confidence is fitted: nothing is sure of its own text. */
const FOLDS = 3;

/** The links of each text, judged by models that saw none of its documents. */
function judgeHeldOut({ reports, own, comparable }: FittingTexts): JudgedLink[][] {
  const all = [...reports, ...comparable];
  const folds = assignFolds(
    all.map(({ gold }) => gold),
    FOLDS,
  );
  const foldOf = new Map(all.map((text, k) => [text, folds[k]]));
  const models = Array.from({ length: FOLDS }, (_, fold) => {
    const others = (texts: readonly Compared[]): Compared[] =>
      texts.filter((text) => foldOf.get(text) !== fold);
    return fitLinks({ own, reports: others(reports), comparable: others(comparable) });
  });
  return all.map((text) => judgeLinks(text, models[foldOf.get(text)!]));
}

interface JudgedLink extends Accepted {
  readonly holds: boolean;
}

function judgeLinks({ gold, comparison }: Compared, models: LinkModels): JudgedLink[] {
  const probability = linkProbabilities(comparison, models);
  const judged: JudgedLink[] = [];
  eachCell(comparison.pairs, (cell, i, j) => {
    const key = `${i}-${j}`;
    if (gold.ignored.has(key)) return;
    const margin = comparison.features.margin[cell];
    judged.push({
      probability: probability[cell],
      margin,
      holds: gold.holds.has(key),
    });
  });
  return judged;
}

/** Each text's accepted links count alike, whichever kind of text it is. */
function fitConfidence(byText: readonly (readonly JudgedLink[])[]): LogisticModel {
  const observations = byText.flatMap((links) => {
    const accepted = links.filter(({ probability }) => probability >= LIKELY);
    return describeConfidence(accepted).map((features, k) => ({
      values: CONFIDENCE_FEATURES.map((name) => features[name]),
      holds: accepted[k].holds,
      weight: 1,
    }));
  });
  return fitLogistic(CONFIDENCE_FEATURES, observations);
}

/** A bead in order holds where at least one of its links does. */
function fitBlocks(texts: readonly Compared[], cell: LogisticModel): LogisticModel {
  const observations = texts.flatMap((text) =>
    describe(text, cell).map(({ members, features }) => ({
      values: BLOCK_FEATURES.map((name) => features[name]),
      holds: members.vi.some((i) => members.en.some((j) => text.gold.holds.has(`${i}-${j}`))),
      weight: 1,
    })),
  );
  return fitLogistic(BLOCK_FEATURES, observations);
}

function describe({ comparison, blocks }: Compared, cell: LogisticModel): Block[] {
  return describeBlocks(comparison, blocks, { cell });
}

/** How much of both texts their sure beads in order explain, 0..1. */
function shareExplained(text: Compared, { cell, block }: Pick<ScoreModel, "cell" | "block">): number {
  const sure = describe(text, cell).filter(
    ({ features }) => probabilityOf(block, features) >= SURE_CONFIDENCE,
  );
  return explainedShare(
    text.comparison,
    sure.map(({ members }) => members),
  );
}

/** The middle of the gap that parts most of the lower values from most of the higher ones, each side counting alike. */
function chooseBound(lower: readonly number[], higher: readonly number[]): number {
  const shares = [...lower, ...higher].sort((a, b) => a - b);
  const parted = (bound: number): number =>
    lower.filter((share) => share < bound).length / lower.length +
    higher.filter((share) => share >= bound).length / higher.length;
  const middles = shares
    .slice(1)
    .map((share, k) => ({ bound: (share + shares[k]) / 2, gap: share - shares[k] }));
  const best = Math.max(...middles.map(({ bound }) => parted(bound)));
  const candidates = middles.filter(({ bound }) => parted(bound) === best);
  return candidates.reduce((widest, each) => (each.gap > widest.gap ? each : widest)).bound;
}
