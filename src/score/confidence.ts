/** Accepted links of one text → how surely each holds, told by how far they stand out together. */
import { probabilityOf, type LogisticModel } from "./logistic.js";

/** A link that was accepted. */
export interface Accepted {
  /** 0..1, as the link model gives it. */
  readonly probability: number;
  /** See `PairFeatures`. */
  readonly margin: number;
}

export const CONFIDENCE_FEATURES = ["odds", "margin", "meanMargin"] as const;

/** Keeps the odds finite. */
const SURE = 1e-3;

/**
 * What the confidence of each link is made of: the log odds of its probability, its margin, and the mean margin of all.
 * The link model alone knows one pair of sentences at a time; links of texts that translate each other stand out
 * together, and are surer than it says.
 */
export function describeConfidence(
  links: readonly Accepted[],
): Record<(typeof CONFIDENCE_FEATURES)[number], number>[] {
  const meanMargin = links.reduce((sum, { margin }) => sum + margin, 0) / Math.max(1, links.length);
  return links.map(({ probability, margin }) => ({
    odds: Math.log((probability + SURE) / (1 - probability + SURE)),
    margin,
    meanMargin,
  }));
}

/** Calibrated probability of each link, never below what it took to be accepted. */
export function calibrateLinks(
  links: readonly Accepted[],
  model: LogisticModel,
  threshold: number,
): number[] {
  return describeConfidence(links).map((features) => Math.max(threshold, probabilityOf(model, features)));
}
