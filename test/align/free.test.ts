import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { acceptLinks, mutualBests, suggestLinks, type AcceptedLink } from "../../src/align/free.js";
import { everyPair, findCell, type SentencePairs } from "../../src/model/cells.js";

/** Some pairs of two texts, and a value of each; few different ones, so that some are equal. */
const somePairs = fc.tuple(fc.nat(5), fc.nat(5)).chain(([vi, en]) =>
  fc
    .array(fc.option(fc.integer({ min: 0, max: 8 }), { nil: undefined }), {
      minLength: vi * en,
      maxLength: vi * en,
    })
    .map((table): { pairs: SentencePairs; values: Float32Array } => {
      const compared = table.flatMap((value, at) => (value === undefined ? [] : [{ value, at }]));
      const before = (i: number): number => compared.filter(({ at }) => at < i * en).length;
      return {
        pairs: {
          vi,
          en,
          row: Int32Array.from({ length: vi + 1 }, (_, i) => before(i)),
          column: Int32Array.from(compared, ({ at }) => at % en),
        },
        values: Float32Array.from(compared, ({ value }) => value / 8),
      };
    }),
);

function cellsIn(links: readonly AcceptedLink[]): number[] {
  return links.map(({ cell }) => cell);
}

/** Numbers of the values for which the condition holds. */
function where(values: Float32Array, isWanted: (value: number, cell: number) => boolean): number[] {
  return [...values.keys()].filter((cell) => isWanted(values[cell], cell));
}

describe("links in any order", () => {
  it("are all cells that reach the threshold, with the sentences that they pair", () => {
    fc.assert(
      fc.property(somePairs, fc.nat(8), ({ pairs, values }, eighths) => {
        const links = acceptLinks(pairs, values, eighths / 8);
        expect(cellsIn(links)).toEqual(where(values, (value) => value >= eighths / 8));
        for (const { i, j, cell } of links) expect(findCell(pairs, i, j)).toBe(cell);
      }),
    );
  });

  it("are suggested where no cell of either sentence has a greater value, and where that is enough", () => {
    fc.assert(
      fc.property(somePairs, fc.nat(8), ({ pairs, values }, eighths) => {
        const all = acceptLinks(pairs, values, -1);
        const isBest = (_: number, cell: number): boolean =>
          !all.some(
            ({ i, j, cell: other }) =>
              (i === all[cell].i || j === all[cell].j) && values[other] > values[cell],
          );
        expect(cellsIn(mutualBests(pairs, values))).toEqual(where(values, isBest));
        expect(cellsIn(suggestLinks(pairs, values, eighths / 8))).toEqual(
          where(values, (value, cell) => isBest(value, cell) && value >= eighths / 8),
        );
      }),
    );
  });

  it("finds the links that neither sentence would change for another, and all of equal ones", () => {
    const linked = (vi: number, en: number, values: readonly number[]): string =>
      mutualBests(everyPair(vi, en), Float32Array.from(values))
        .map(({ i, j }) => `${i}-${j}`)
        .join(" ");
    expect(linked(2, 3, [0.9, 0.8, 0.1, 0.95, 0.2, 0.2])).toBe("1-0");
    expect(linked(2, 2, [-1, -1, -2, -1])).toBe("0-0 0-1 1-1");
    expect(linked(0, 3, [])).toBe("");
  });
});
