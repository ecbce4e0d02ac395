import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { corridorAlong, fullCorridor, type Corridor, type Stone } from "../../src/align/corridor.js";
import { runs } from "../support/runs.js";

const stonesWithin = (vi: number, en: number): fc.Arbitrary<Stone[]> =>
  fc.array(fc.record({ i: fc.nat(vi - 1), j: fc.nat(en - 1), worth: fc.integer({ min: 1, max: 9 }) }), {
    maxLength: 30,
  });

const cases = fc
  .tuple(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 200 }))
  .chain(([vi, en]) => stonesWithin(vi, en).map((stones) => ({ vi, en, stones })));

function holds({ low, high }: Corridor, i: number, j: number): boolean {
  return low[i] <= j && j <= high[i];
}

/** Boundaries within. */
function areaOf({ low, high }: Corridor): number {
  return low.reduce((sum, first, i) => sum + high[i] - first + 1, 0);
}

describe("a corridor along stones", () => {
  it("leads from the beginning of both texts to the end, bounds never running back, for any stones", () => {
    fc.assert(
      fc.property(cases, ({ vi, en, stones }) => {
        const { low, high } = corridorAlong(stones, vi, en);
        expect([low.length, high.length, low[0], high[vi]]).toEqual([vi + 1, vi + 1, 0, en]);
        const isBroken = (i: number): boolean =>
          low[i] < 0 ||
          high[i] < low[i] ||
          high[i] > en ||
          (i > 0 && (low[i] < low[i - 1] || high[i] < high[i - 1] || low[i] > high[i - 1]));
        expect([...low.keys()].filter(isBroken)).toEqual([]);
      }),
      { numRuns: runs(200) },
    );
  });

  it("holds the links of the ascending chain of most worth, before and behind", () => {
    const chains = fc
      .tuple(
        fc.uniqueArray(fc.nat(299), { minLength: 1, maxLength: 20 }),
        fc.uniqueArray(fc.nat(299), { minLength: 20, maxLength: 20 }),
        stonesWithin(300, 300),
      )
      .map(([vi, en, others]) => {
        const [rows, columns] = [vi, en].map((side) => side.toSorted((a, b) => a - b));
        // Nine is the most that each of at most thirty others is worth.
        const chain = rows.map((i, k) => ({ i, j: columns[k], worth: 1000 }));
        return { chain, stones: [...others, ...chain.toReversed()] };
      });
    fc.assert(
      fc.property(chains, ({ chain, stones }) => {
        const corridor = corridorAlong(stones, 300, 300);
        for (const { i, j } of chain) {
          expect(holds(corridor, i, j)).toBe(true);
          expect(holds(corridor, i + 1, j + 1)).toBe(true);
        }
      }),
      { numRuns: runs(100) },
    );
  });

  it("passes by a stone that leads away from the others, however good", () => {
    const along = Array.from({ length: 40 }, (_, k) => ({ i: 25 * k, j: 25 * k, worth: 1 }));
    const corridor = corridorAlong([...along, { i: 10, j: 990, worth: 20 }], 1000, 1000);
    expect(holds(corridor, 10, 990)).toBe(false);
    expect(holds(corridor, 500, 500)).toBe(true);
    const tempting = corridorAlong([...along, { i: 10, j: 990, worth: 50 }], 1000, 1000);
    expect(holds(tempting, 10, 990)).toBe(true);
  });

  it("grows with the length of the texts, not with its square", () => {
    const areaAlong = (length: number, step: number): number =>
      areaOf(
        corridorAlong(
          Array.from({ length: Math.floor(length / step) }, (_, k) => ({
            i: k * step,
            j: k * step,
            worth: 1,
          })),
          length,
          length,
        ),
      );
    for (const step of [1, 10, 100]) {
      const [small, large] = [areaAlong(2_000, step), areaAlong(20_000, step)];
      expect(large / small).toBeLessThan(11);
      expect(small).toBeLessThan(2_000 * 100);
    }
    expect(areaOf(fullCorridor(30, 40))).toBe(31 * 41);
  });
});
