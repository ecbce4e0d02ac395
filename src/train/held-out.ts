/** Gold folders → constants for each text that were fitted on texts of other documents only. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Weights } from "../comparison.js";
import type { ScoreModel } from "../score/model.js";
import type { OrderedConstants } from "../model/ordered.js";
import { compareGold, fitModel, type Compared, type FittingTexts } from "./fit.js";
import { fitOrdered } from "./fit-ordered.js";
import { assignFolds } from "./folds.js";
import { readGoldTexts, readOwnGoldTexts } from "./gold.js";

/** Folders of the gold that constants are fitted on, and what each is for. */
const SETS = {
  realpairs: "reports",
  comparable: "comparable",
  "hard-docs": "ordered",
  "parallel-docs": "ordered",
} as const;
/** One for each pair of independent reports, so that these are left out one by one. */
const FOLDS = 21;

/** Reads and compares every text of the folder's sets and of our own reports. */
export function readFittingTexts(evaluation: string, corpus: string, weights: Weights): FittingTexts {
  const { gain } = weights.model;
  const read = (purpose: "reports" | "comparable" | "ordered"): Compared[] =>
    Object.entries(SETS)
      .filter(([set, its]) => its === purpose && existsSync(join(evaluation, set)))
      .flatMap(([set]) => readGoldTexts(join(evaluation, set)))
      .map((gold) => compareGold(gold, weights, gain));
  return {
    reports: read("reports"),
    comparable: read("comparable"),
    ordered: read("ordered"),
    own: readOwnGoldTexts(join(corpus, "reports")).map((gold) => compareGold(gold, weights, gain)),
  };
}

/**
 * For each text, by name, a model that saw none of its documents; `onFold` is told how many folds are done. The search
 * in order is fitted when a text in order is first asked for; nothing for a name that is not among the texts.
 */
export function fitHeldOut(
  texts: FittingTexts,
  base: ScoreModel,
  onFold: (done: number, of: number) => void = () => undefined,
): (name: string) => ScoreModel | undefined {
  const all = [...texts.reports, ...texts.comparable, ...texts.ordered];
  const foldOf = foldsOf(all, FOLDS);
  const models = new Map<string, ScoreModel>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = (kept: readonly Compared[]): Compared[] =>
      kept.filter((text) => foldOf.get(text) !== fold);
    const model = fitModel(
      {
        own: texts.own,
        reports: others(texts.reports),
        comparable: others(texts.comparable),
        ordered: others(texts.ordered),
      },
      base,
    );
    for (const text of all) if (foldOf.get(text) === fold) models.set(text.gold.name, model);
    onFold(fold + 1, FOLDS);
  }
  let orders: ReadonlyMap<string, OrderedConstants> | undefined;
  return (name) => {
    const model = models.get(name);
    if (model === undefined || !texts.ordered.some(({ gold }) => gold.name === name)) return model;
    orders ??= fitOrdersHeldOut(texts.ordered);
    return { ...model, gain: orders.get(name)! };
  };
}

/** Fewer than elsewhere, since the search in order takes minutes to fit. */
const ORDERED_FOLDS = 3;

function fitOrdersHeldOut(texts: readonly Compared[]): ReadonlyMap<string, OrderedConstants> {
  const foldOf = foldsOf(texts, ORDERED_FOLDS);
  const orders = new Map<string, OrderedConstants>();
  for (let fold = 0; fold < ORDERED_FOLDS; fold++) {
    const gain = fitOrdered(texts.filter((text) => foldOf.get(text) !== fold));
    for (const text of texts) if (foldOf.get(text) === fold) orders.set(text.gold.name, gain);
  }
  return orders;
}

function foldsOf(texts: readonly Compared[], count: number): ReadonlyMap<Compared, number> {
  const folds = assignFolds(
    texts.map(({ gold }) => gold),
    count,
  );
  return new Map(texts.map((text, k) => [text, folds[k]]));
}
