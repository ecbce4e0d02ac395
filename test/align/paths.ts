/** Tiny texts in order → the best path, found by trying every one. */
import fc from "fast-check";
import type { Corridor } from "../../src/align/corridor.js";
import type { Members } from "../../src/align/monotone.js";
import type { OrderedConstants } from "../../src/model/ordered.js";

/** Most sentences of a bead on one side. */
export const MOST_MEMBERS = 5;

/** The numbers from..to, half-open. */
export function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k);
}

/** A bead earns what it explains. */
export const FREE_OF_CHARGE: OrderedConstants = {
  tax: 0,
  chance: 0,
  perSentence: 0,
  perCrowd: 0,
  perLength: 0,
  balance: 0,
  newBead: 0,
  newBeadInGap: 0,
  attachNear: 0,
  attachFar: 0,
};

const upTo = (most: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: 8 * most }).map((k) => k / 8);

/** Prices of the size of the word weights of small texts. */
export const someConstants: fc.Arbitrary<OrderedConstants> = fc.record({
  tax: upTo(1),
  chance: upTo(2),
  perSentence: upTo(4),
  perCrowd: upTo(4),
  perLength: upTo(2),
  balance: upTo(1),
  newBead: upTo(4),
  newBeadInGap: upTo(8).map((price) => price - 4),
  attachNear: upTo(2),
  attachFar: upTo(4),
});

/** Corridors in which some path leads through two texts of these lengths. */
export function someCorridor(vi: number, en: number): fc.Arbitrary<Corridor> {
  const boundaries = fc.array(fc.nat(en), { minLength: vi + 1, maxLength: vi + 1 });
  return fc.tuple(boundaries, boundaries).map(([one, other]) => {
    const low = one.toSorted((a, b) => a - b);
    low[0] = 0;
    const high = other
      .toSorted((a, b) => a - b)
      .map((boundary, i) => Math.max(boundary, low[i], low[i + 1] ?? en));
    return { low: Int32Array.from(low), high: Int32Array.from(high) };
  });
}

/** Most that any path through the corridor earns: blocks of one to `MOST_MEMBERS` sentences a side, and skipped ones. */
export function bestByTrial(
  vi: number,
  en: number,
  { low, high }: Corridor,
  gainOf: (vi: readonly number[], en: readonly number[]) => number,
): number {
  const bestFrom = (i: number, j: number): number => {
    if (j < low[i] || j > high[i]) return -Infinity;
    if (i === vi && j === en) return 0;
    let best = -Infinity;
    if (i < vi) best = Math.max(best, bestFrom(i + 1, j));
    if (j < en) best = Math.max(best, bestFrom(i, j + 1));
    for (let a = 1; a <= Math.min(MOST_MEMBERS, vi - i); a++) {
      for (let b = 1; b <= Math.min(MOST_MEMBERS, en - j); b++) {
        const rest = bestFrom(i + a, j + b);
        if (rest > -Infinity) best = Math.max(best, gainOf(range(i, i + a), range(j, j + b)) + rest);
      }
    }
    return best;
  };
  return bestFrom(0, 0);
}

/** True where the beads go on where the one before stopped or later, on both sides. */
export function isInOrder(beads: readonly Members[]): boolean {
  return beads.every(({ vi, en }, at) => {
    const before = beads[at - 1] as Members | undefined;
    const ascends = (side: readonly number[], last = -1): boolean =>
      side.every((member, k) => (k === 0 ? member > last : member === side[k - 1] + 1));
    return ascends(vi, before?.vi.at(-1)) && ascends(en, before?.en.at(-1));
  });
}
