import fc from "fast-check";
import { expect, it } from "vitest";
import { everyPair } from "../../src/model/cells.js";
import { margins } from "../../src/score/margins.js";

/** Rivals that a pair is held against on each side. */
const RIVALS = 4;

it("are a value less the mean of the four best others of its row and of its column", () => {
  const table = fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 7 })).chain(([vi, en]) =>
    fc.tuple(
      fc.constant(vi),
      fc.constant(en),
      fc.array(
        fc.integer({ min: 0, max: 8 }).map((eighths) => eighths / 8),
        {
          minLength: vi * en,
          maxLength: vi * en,
        },
      ),
    ),
  );
  const meanOfBest = (others: readonly number[]): number => {
    const best = others.toSorted((a, b) => b - a).slice(0, RIVALS);
    return best.length === 0 ? 0 : best.reduce((sum, each) => sum + each, 0) / best.length;
  };
  fc.assert(
    fc.property(table, ([vi, en, values]) => {
      const found = margins(Float32Array.from(values), everyPair(vi, en));
      values.forEach((value, cell) => {
        const [i, j] = [Math.floor(cell / en), cell % en];
        const row = values.filter((_, k) => Math.floor(k / en) === i && k !== cell);
        const column = values.filter((_, k) => k % en === j && k !== cell);
        expect(found[cell]).toBeCloseTo(value - (meanOfBest(row) + meanOfBest(column)) / 2, 5);
      });
    }),
  );
});
