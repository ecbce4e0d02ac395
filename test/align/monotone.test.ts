import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fullCorridor } from "../../src/align/corridor.js";
import { createBeadGain, type BeadGain } from "../../src/align/gain.js";
import { alignMonotone } from "../../src/align/monotone.js";
import type { SentenceScorer } from "../../src/model/scorer.js";
import { createSentenceScorer } from "../../src/score/coverage.js";
import { runs } from "../support/runs.js";
import { someTexts } from "../score/texts.js";
import { bestByTrial, isInOrder, MOST_MEMBERS, range, someConstants, someCorridor } from "./paths.js";

/** Texts of which nothing is known but how many sentences they have. */
function counted(vi: number, en: number): SentenceScorer {
  const nothing = (): never => {
    throw new Error("the search asks for gains only");
  };
  return {
    vi,
    en,
    viWeights: nothing,
    enWeights: nothing,
    viLength: nothing,
    enLength: nothing,
    cover: nothing,
  };
}

/** Gains of any kind, and bounds that say nothing. */
function gainsOf(of: BeadGain["of"]): BeadGain {
  return { of, most: () => 1e6, price: () => 0, forgetBefore: () => undefined };
}

const sizes = fc.tuple(fc.nat(4), fc.nat(4));

describe("the search in order", () => {
  it("finds a path that earns as much as any, whatever blocks earn and wherever it may go", () => {
    const cases = sizes.chain(([vi, en]) =>
      fc.record({
        vi: fc.constant(vi),
        en: fc.constant(en),
        corridor: fc.oneof(fc.constant(fullCorridor(vi, en)), someCorridor(vi, en)),
        earned: fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 7, maxLength: 7 }),
      }),
    );
    fc.assert(
      fc.property(cases, ({ vi, en, corridor, earned }) => {
        // One of seven figures for each shape and place.
        const of = (own: readonly number[], others: readonly number[]): number =>
          earned[(own[0] * 2 + others[0] * 3 + own.length * 5 + others.length * 11) % earned.length];
        const beads = alignMonotone(counted(vi, en), corridor, gainsOf(of));
        expect(isInOrder(beads)).toBe(true);
        const total = beads.reduce((sum, bead) => sum + of(bead.vi, bead.en), 0);
        expect(total).toBe(bestByTrial(vi, en, corridor, of));
      }),
      { numRuns: runs(200) },
    );
  });

  it("loses nothing by leaving out blocks whose bound is too low", () => {
    const cases = fc.tuple(someTexts, someConstants).chain(([texts, constants]) => {
      const scorer = createSentenceScorer(texts);
      const corridor = fc.oneof(
        fc.constant(fullCorridor(scorer.vi, scorer.en)),
        someCorridor(scorer.vi, scorer.en),
      );
      return corridor.map((within) => ({ texts, constants, corridor: within }));
    });
    fc.assert(
      fc.property(cases, ({ texts, constants, corridor }) => {
        const scorer = createSentenceScorer(texts);
        const gain = createBeadGain(scorer, constants);
        const beads = alignMonotone(scorer, corridor, gain);
        const known = new Map<string, number>();
        const of = (vi: readonly number[], en: readonly number[]): number => {
          const key = `${vi.join()}/${en.join()}`;
          if (!known.has(key)) known.set(key, gain.of(vi, en));
          return known.get(key)!;
        };
        const total = beads.reduce((sum, { vi, en }) => sum + of(vi, en), 0);
        expect(total).toBeCloseTo(bestByTrial(scorer.vi, scorer.en, corridor, of), 3);
      }),
      { numRuns: runs(60) },
    );
  });

  it("makes beads of every shape up to five sentences a side, and none larger", () => {
    for (const a of range(1, MOST_MEMBERS + 2)) {
      for (const b of range(1, MOST_MEMBERS + 2)) {
        const isWanted = (vi: readonly number[], en: readonly number[]) => vi.length === a && en.length === b;
        const gain = gainsOf((vi, en) => (isWanted(vi, en) ? 1 : -1));
        const beads = alignMonotone(counted(7, 7), fullCorridor(7, 7), gain);
        if (Math.max(a, b) > MOST_MEMBERS) expect(beads).toEqual([]);
        else for (const { vi, en } of beads) expect([vi.length, en.length]).toEqual([a, b]);
        expect(beads.length).toBe(
          Math.max(a, b) > MOST_MEMBERS ? 0 : Math.min(Math.floor(7 / a), Math.floor(7 / b)),
        );
      }
    }
  });

  it("links nothing where nothing earns anything, and nothing with an empty side", () => {
    const worthless = gainsOf(() => 0);
    for (const [vi, en] of [
      [3, 3],
      [0, 3],
      [3, 0],
      [0, 0],
    ]) {
      expect(alignMonotone(counted(vi, en), fullCorridor(vi, en), worthless)).toEqual([]);
    }
  });
});
