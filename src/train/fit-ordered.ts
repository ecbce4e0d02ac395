/** Gold texts in order, compared → the constants of the search in order. */
import { scoreBeads, withNulls } from "../align/evaluate.js";
import type { OrderedConstants } from "../model/ordered.js";
import { findBlocks } from "../in-order.js";
import type { Compared } from "./fit.js";

/** Where the fitting begins, and by how much each constant is moved at first; round figures, no result of a fit. */
const START: Readonly<Record<keyof OrderedConstants, readonly [value: number, step: number]>> = {
  tax: [0.1, 0.04],
  chance: [1, 0.4],
  perSentence: [10, 4],
  perCrowd: [40, 20],
  perLength: [1, 1],
  balance: [0.5, 0.2],
  newBead: [10, 4],
  newBeadInGap: [0, 5],
  attachNear: [0, 4],
  attachFar: [10, 10],
};

/** The steps are halved so often; finer ones tell no two texts apart. */
const HALVINGS = 2;

/** Constants of the best strict F1 over these texts, by pattern search: one moved at a time while that helps. */
export function fitOrdered(texts: readonly Compared[]): OrderedConstants {
  const names = Object.keys(START) as (keyof OrderedConstants)[];
  let best = Object.fromEntries(names.map((name) => [name, START[name][0]])) as unknown as OrderedConstants;
  let most = strictF1(texts, best);
  for (let halving = 0; halving <= HALVINGS; halving++) {
    for (let before = -1; most > before;) {
      before = most;
      for (const name of names) {
        const step = START[name][1] / 2 ** halving;
        for (const moved of [best[name] + step, best[name] - step]) {
          const constants = { ...best, [name]: moved };
          const f1 = strictF1(texts, constants);
          if (f1 > most) [most, best] = [f1, constants];
        }
      }
    }
  }
  return best;
}

function strictF1(texts: readonly Compared[], constants: OrderedConstants): number {
  return scoreBeads(
    texts.map(({ gold, comparison }) => ({
      gold: gold.beads,
      found: withNulls(findBlocks(comparison, constants), {
        vi: gold.segments.vi.length,
        en: gold.segments.en.length,
      }),
    })),
  ).f1_strict;
}
