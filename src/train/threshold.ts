/** How well the links at even odds do → the least confidence that a link must have. */

/** Links at least this sure show which F1 is reached. */
export const EVEN = 0.5;

/**
 * Half of the F1 that is reached at even odds, in two decimals: with calibrated probabilities no other threshold is
 * better (Lipton, Elkan & Naryanaswamy 2014), and it depends less on chance than the one that is best on a few links.
 */
export function thresholdFor({
  right,
  taken,
  gold,
}: {
  readonly right: number;
  readonly taken: number;
  readonly gold: number;
}): number {
  return Math.round((100 * right) / Math.max(1, taken + gold)) / 100;
}
