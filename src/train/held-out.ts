/** Gold folders → constants for each text that were fitted on texts of other documents only. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Weights } from "../pipeline.js";
import type { ScoreModel } from "../score/model.js";
import { compareGold, fitModel, type Compared, type FittingTexts } from "./fit.js";
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

/** For each text, by name, a model that saw none of its documents; `onFold` is told how many folds are done. */
export function fitHeldOut(
  texts: FittingTexts,
  base: ScoreModel,
  onFold: (done: number, of: number) => void = () => undefined,
): ReadonlyMap<string, ScoreModel> {
  const all = [...texts.reports, ...texts.comparable, ...texts.ordered];
  const folds = assignFolds(
    all.map(({ gold }) => gold),
    FOLDS,
  );
  const foldOf = new Map(all.map((text, k) => [text, folds[k]]));
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
  return models;
}
