import { expect, it } from "vitest";
import { mutualBests } from "../../src/align/free.js";
import { everyPair } from "../../src/model/cells.js";

it("finds the links that neither sentence would change for another, and all of equal ones", () => {
  const linked = (vi: number, en: number, values: readonly number[]): string =>
    mutualBests(everyPair(vi, en), Float32Array.from(values))
      .map(({ i, j }) => `${i}-${j}`)
      .join(" ");
  expect(linked(2, 3, [0.9, 0.8, 0.1, 0.95, 0.2, 0.2])).toBe("1-0");
  expect(linked(2, 2, [-1, -1, -2, -1])).toBe("0-0 0-1 1-1");
  expect(linked(0, 3, [])).toBe("");
});
