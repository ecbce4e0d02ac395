import { describe, expect, it } from "vitest";
import { calibrateLinks, describeConfidence } from "../../src/score/confidence.js";

const links = [
  { probability: 0.5, margin: 0.2 },
  { probability: 0.9, margin: 0.4 },
  { probability: 1, margin: 0.6 },
];

describe("what the confidence of accepted links is made of", () => {
  it("is the log odds, the own margin and the mean of all", () => {
    const [even, likely] = describeConfidence(links);
    expect(even.odds).toBeCloseTo(0);
    expect(likely.odds).toBeCloseTo(Math.log(9), 1);
    expect([even.margin, likely.margin]).toEqual([0.2, 0.4]);
    expect(even.meanMargin).toBeCloseTo(0.4);
    expect(likely.meanMargin).toBe(even.meanMargin);
  });

  it("stays finite for a link that is certain, and is empty without links", () => {
    expect(Number.isFinite(describeConfidence(links)[2].odds)).toBe(true);
    expect(describeConfidence([])).toEqual([]);
  });
});

it("a calibrated link is never below what it took to be accepted", () => {
  const model = { intercept: -9, weights: { odds: 2, margin: 0, meanMargin: 0 } };
  const calibrated = calibrateLinks(links, model, 0.5);
  expect(calibrated.slice(0, 2)).toEqual([0.5, 0.5]);
  expect(calibrated[2]).toBeGreaterThan(0.9);
});
