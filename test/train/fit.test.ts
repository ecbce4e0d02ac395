import { describe, expect, it } from "vitest";
import { scoreBeads, withNulls } from "../../src/align/evaluate.js";
import { findBlocks } from "../../src/in-order.js";
import { compareGold, type Compared } from "../../src/train/fit.js";
import { fitOrdered } from "../../src/train/fit-ordered.js";
import { readOwnGoldTexts } from "../../src/train/gold.js";
import { loadWeights } from "../../src/weights.js";

const weights = loadWeights("corpus");
const parallel = readOwnGoldTexts("corpus/reports").find(({ name }) => name === "parallel")!;

function f1(text: Compared, gain: typeof weights.model.gain): number {
  const counts = { vi: text.gold.segments.vi.length, en: text.gold.segments.en.length };
  const found = withNulls(findBlocks(text.comparison, gain), counts);
  return scoreBeads([{ gold: text.gold.beads, found }]).f1_strict;
}

describe("the constants of the search in order", () => {
  it("link a translation at least as well as such that reward crowds", () => {
    const text = compareGold(parallel, weights, weights.model.gain);
    const fitted = fitOrdered([text]);
    const crowded = { ...fitted, perSentence: -50, perCrowd: -50 };
    expect(f1(text, fitted)).toBeGreaterThan(f1(text, crowded));
    expect(f1(text, fitted)).toBeGreaterThanOrEqual(f1(text, weights.model.gain));
  });
});

describe("nulls", () => {
  it("stand for the sentences of both sides that no bead covers", () => {
    expect(withNulls([{ vi: [1], en: [0, 1] }], { vi: 3, en: 2 })).toEqual([
      { vi: [1], en: [0, 1] },
      { vi: [0], en: [] },
      { vi: [2], en: [] },
    ]);
  });
});
