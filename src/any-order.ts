/** Two compared texts → how surely each pair of their sentences states the same fact. */
import { acceptLinks } from "./align/free.js";
import type { Comparison } from "./comparison.js";
import { isNumeral, type Word } from "./lang/words.js";
import { eachCell } from "./model/cells.js";
import { calibrateLinks } from "./score/confidence.js";
import { probabilities } from "./score/logistic.js";
import { LEAST_COVERAGE, LIKELY, type ScoreModel } from "./score/model.js";
import { supportOf } from "./score/support.js";

/** Calibrated probability of every link that is likelier than not; of the others what the link model says. */
export function linkConfidences(comparison: Comparison, model: ScoreModel): Float32Array {
  const { pairs, features } = comparison;
  const confidence = linkProbabilities(comparison, model);
  dropEmptyClaims(comparison, confidence);
  const accepted = acceptLinks(pairs, confidence, LIKELY).map(({ cell }) => ({
    cell,
    probability: confidence[cell],
    margin: features.margin[cell],
  }));
  calibrateLinks(accepted, model.confidence, LIKELY).forEach((calibrated, k) => {
    confidence[accepted[k].cell] = calibrated;
  });
  return confidence;
}

/** Fewer words beside figures state no fact: a bare date, a page number. */
const MIN_WORDS = 3;

/** Sets the probability of pairs that cannot show a common fact to 0. */
function dropEmptyClaims({ words, pairs, features }: Comparison, probability: Float32Array): void {
  const { coverage } = features.all();
  const states = (sentence: readonly Word[]): boolean =>
    sentence.filter(({ form }) => !isNumeral(form)).length >= MIN_WORDS;
  const vi = words.vi.map(states);
  const en = words.en.map(states);
  eachCell(pairs, (cell, i, j) => {
    if (!vi[i] || !en[j] || coverage![cell] < LEAST_COVERAGE.free) probability[cell] = 0;
  });
}

/** Probability of every compared pair that its sentences state the same fact, in two steps. */
export function linkProbabilities(
  { texts, pairs, features }: Comparison,
  model: Pick<ScoreModel, "cell" | "link">,
): Float32Array {
  const size = pairs.column.length;
  const first = probabilities(model.cell, features.all(), size);
  return probabilities(model.link, { ...features.all(), ...supportOf(texts, pairs, first) }, size);
}
