/** Gold pairs among many lines → the fitted model of mined pairs. */
import { acceptPairs, findMutual, type MutualLines } from "../mine.js";
import type { Link, MinedPair } from "../model/alignment.js";
import type { PerLanguage } from "../model/language.js";
import type { Segment } from "../model/text.js";
import type { Weights } from "../comparison.js";
import type { ScoreModel } from "../score/model.js";
import { fitLogistic } from "./logistic.js";

const FEATURES = ["margin", "cosine", "length", "bare"];

/** Fits on those lines that may be learned from. */
export function fitMined(
  mutual: MutualLines,
  gold: readonly Link[],
  isLearned: (link: Link) => boolean = () => true,
): Pick<ScoreModel, "mined"> {
  const right = new Set(gold.map(keyOf));
  const observations = mutual.links.map((link, k) => ({
    values: FEATURES.map((name) => mutual.features[name]?.[k] ?? NaN),
    holds: right.has(keyOf(link)),
    weight: isLearned(link) ? 1 : 0,
  }));
  return { mined: fitLogistic(FEATURES, observations) };
}

function keyOf({ vi, en }: Link): string {
  return `${vi}-${en}`;
}

/** Mines each half of the Vietnamese lines with a model fitted on the other half. */
export async function mineHeldOut(
  lines: PerLanguage<readonly Segment[]>,
  gold: readonly Link[],
  weights: Omit<Weights, "model">,
): Promise<MinedPair[]> {
  const mutual = await findMutual(lines, weights);
  const isEarly = ({ vi }: Link): boolean => vi < lines.vi.length / 2;
  const isLate = (link: Link): boolean => !isEarly(link);
  return [
    ...acceptPairs(mutual, fitMined(mutual, gold, isLate)).filter(isEarly),
    ...acceptPairs(mutual, fitMined(mutual, gold, isEarly)).filter(isLate),
  ];
}
