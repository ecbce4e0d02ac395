import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createBeadGain } from "../../src/align/gain.js";
import type { OrderedConstants } from "../../src/model/ordered.js";
import { createSentenceScorer } from "../../src/score/coverage.js";
import { runs } from "../support/runs.js";
import { coverNaively, linksOf, someTexts, textOf } from "../score/texts.js";
import { FREE_OF_CHARGE, range, someConstants } from "./paths.js";

/** Every block of adjacent sentences: the a before i and the b before j. */
function blocks(vi: number, en: number): { i: number; a: number; j: number; b: number }[] {
  return range(1, vi + 1).flatMap((i) =>
    range(1, i + 1).flatMap((a) =>
      range(1, en + 1).flatMap((j) => range(1, j + 1).map((b) => ({ i, a, j, b }))),
    ),
  );
}

describe("the gain of a bead", () => {
  it("is never above what its pairs of sentences explain less its price", () => {
    fc.assert(
      fc.property(someTexts, someConstants, (texts, constants) => {
        const scorer = createSentenceScorer(texts);
        const gain = createBeadGain(scorer, constants);
        for (const { i, a, j, b } of blocks(scorer.vi, scorer.en)) {
          const [vi, en] = [range(i - a, i), range(j - b, j)];
          const most = vi.flatMap((k) => en.map((l) => gain.most(k, l))).reduce((sum, each) => sum + each);
          expect(gain.of(vi, en)).toBeLessThanOrEqual(most - gain.price(i, a, j, b) + 1e-4);
        }
      }),
      { numRuns: runs(100) },
    );
  });

  it("is each word's weight times its strongest counterpart in the bead, where nothing is charged", () => {
    fc.assert(
      fc.property(someTexts, fc.constantFrom(0, 0.5, 1), (texts, balance) => {
        const scorer = createSentenceScorer(texts);
        const gain = createBeadGain(scorer, { ...FREE_OF_CHARGE, balance });
        const massOf = (side: "vi" | "en", own: number, others: readonly number[]): number => {
          const weights = side === "vi" ? scorer.viWeights(own) : scorer.enWeights(own);
          const covered = others.map((other) =>
            side === "vi" ? coverNaively(texts, own, other).vi : coverNaively(texts, other, own).en,
          );
          return weights.reduce(
            (sum, weight, word) => sum + weight * Math.max(...covered.map((each) => each[word])),
            0,
          );
        };
        for (const { i, a, j, b } of blocks(scorer.vi, scorer.en)) {
          const [vi, en] = [range(i - a, i), range(j - b, j)];
          const viMass = vi.reduce((sum, k) => sum + massOf("vi", k, en), 0);
          const enMass = en.reduce((sum, k) => sum + massOf("en", k, vi), 0);
          const expected = (1 - balance) * (viMass + enMass) + 2 * balance * Math.min(viMass, enMass);
          expect(gain.of(vi, en)).toBeCloseTo(expected, 3);
        }
      }),
      { numRuns: runs(60) },
    );
  });

  it("is the same whatever was forgotten", () => {
    fc.assert(
      fc.property(someTexts, someConstants, (texts, constants) => {
        const scorer = createSentenceScorer(texts);
        const gain = createBeadGain(scorer, constants);
        const all = () =>
          blocks(scorer.vi, scorer.en).map(({ i, a, j, b }) => gain.of(range(i - a, i), range(j - b, j)));
        const before = all();
        gain.forgetBefore(scorer.vi);
        expect(all()).toEqual(before);
      }),
    );
  });
});

describe("what a bead is charged", () => {
  const words = (...weights: number[]) => ({ weights, terms: [[0, 0, 1] as const] });
  // Six sentences a side that all explain the first word of each other.
  const texts = {
    vi: textOf(
      Array.from({ length: 6 }, () => words(8, 2)),
      1,
    ),
    en: textOf(
      Array.from({ length: 6 }, () => words(4, 4)),
      1,
    ),
    links: linksOf([[0, 0, 1]], 1),
  };
  const scorer = createSentenceScorer(texts);
  const chargeOf = (changed: Partial<OrderedConstants>, vi: number[], en: number[]): number =>
    createBeadGain(scorer, FREE_OF_CHARGE).of(vi, en) -
    createBeadGain(scorer, { ...FREE_OF_CHARGE, ...changed }).of(vi, en);

  it("is a price for each sentence beyond one a side, and another beyond four", () => {
    expect(chargeOf({ perSentence: 3 }, [0], [0])).toBeCloseTo(0, 4);
    expect(chargeOf({ perSentence: 3 }, [0, 1], [0, 1, 2])).toBeCloseTo(9, 4);
    expect(chargeOf({ perCrowd: 5 }, [0, 1], [0, 1])).toBeCloseTo(0, 4);
    expect(chargeOf({ perCrowd: 5 }, [0, 1, 2], [0, 1, 2])).toBeCloseTo(10, 4);
  });

  it("is a share of the weight of its sentences", () => {
    expect(chargeOf({ tax: 0.5 }, [0, 1], [0])).toBeCloseTo((10 + 10 + 8) / 2, 4);
  });

  it("is what its sentences explain in all others alike", () => {
    expect(chargeOf({ chance: 1 }, [2], [3])).toBeCloseTo(8 + 4, 4);
    expect(createBeadGain(scorer, { ...FREE_OF_CHARGE, chance: 1 }).of([2], [3])).toBeCloseTo(0, 4);
  });

  it("is nothing for what a sentence explains in its counterpart alone", () => {
    const own = Array.from({ length: 6 }, (_, type) => ({ weights: [8, 2], terms: [[type, 0, 1] as const] }));
    const sameTypes = linksOf(
      range(0, 6).map((type) => [type, type, 1]),
      6,
    );
    const each = createSentenceScorer({ vi: textOf(own, 6), en: textOf(own, 6), links: sameTypes });
    expect(createBeadGain(each, { ...FREE_OF_CHARGE, chance: 1 }).of([2], [2])).toBeCloseTo(16, 4);
  });

  it("is more the more unlike the lengths of both sides are, and nothing where they are alike", () => {
    const charges = [1, 2, 3, 4].map((b) => chargeOf({ perLength: 1 }, [0], range(0, b)));
    expect(charges[0]).toBeCloseTo(0, 4);
    expect(charges).toEqual(charges.toSorted((a, b) => a - b));
    expect(charges[3]).toBeGreaterThan(1);
    expect(chargeOf({ perLength: 1 }, [0, 1, 2], [0, 1, 2])).toBeCloseTo(0, 4);
  });
});
