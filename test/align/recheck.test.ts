import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createBeadGain, type BeadGain } from "../../src/align/gain.js";
import type { Members } from "../../src/align/monotone.js";
import { recheck } from "../../src/align/recheck.js";
import type { OrderedConstants } from "../../src/model/ordered.js";
import { createSentenceScorer } from "../../src/score/coverage.js";
import { runs } from "../support/runs.js";
import { linksOf, someTexts, textOf } from "../score/texts.js";
import { FREE_OF_CHARGE, MOST_MEMBERS, range, someConstants } from "./paths.js";

/** `"0-0 1,2-1"` as beads. */
function beadsOf(notation: string): Members[] {
  const side = (members: string): number[] => members.split(",").map(Number);
  return notation
    .split(" ")
    .filter((bead) => bead !== "")
    .map((bead) => ({ vi: side(bead.split("-")[0]), en: side(bead.split("-")[1]) }));
}

function notationOf(beads: readonly Members[]): string {
  return beads.map(({ vi, en }) => `${vi.join()}-${en.join()}`).join(" ");
}

/** Sentences of one word each, worth 1: `words` names them, and the same letter says the same. */
function scorerOf(vi: string, en: string) {
  const side = (words: string) =>
    textOf(
      words.split(" ").map((sentence) => ({
        weights: Array.from(sentence).map(() => 1),
        terms: Array.from(sentence).map((letter, at) => [letter.charCodeAt(0), at, at + 1] as const),
      })),
      128,
    );
  const same = linksOf(
    range(0, 128).map((type) => [type, type, 1]),
    128,
  );
  return createSentenceScorer({ vi: side(vi), en: side(en), links: same });
}

const EVERYTHING = (count: number) => (): number[] => range(0, count);

function recheckAll(
  [vi, en]: readonly [vi: string, en: string],
  before: string,
  prices: Partial<OrderedConstants> = {},
): string {
  const scorer = scorerOf(vi, en);
  const constants = { ...FREE_OF_CHARGE, attachFar: 9, ...prices };
  const likely = { ofVi: EVERYTHING(scorer.en), ofEn: EVERYTHING(scorer.vi) };
  const gain = createBeadGain(scorer, constants);
  return notationOf(recheck(scorer, beadsOf(before), likely, gain, constants));
}

describe("rechecking beads in order", () => {
  it("links a block that was moved", () => {
    expect(recheckAll(["a b c d", "c d a b"], "0-2 1-3")).toBe("0-2 1-3 2-0 3-1");
    expect(recheckAll(["a b c d", "c d a b"], "0-2 1-3", { newBead: 3 })).toBe("0-2 1-3");
  });

  it("joins a sentence that was left out to the bead beside it that explains it", () => {
    expect(recheckAll(["ab c", "a b c"], "0-0 1-2", { newBead: 9 })).toBe("0-0,1 1-2");
    expect(recheckAll(["a b c", "ab c"], "1-0 2-1", { newBead: 9 })).toBe("0,1-0 2-1");
    expect(recheckAll(["ab c", "a b c"], "0-0 1-2", { newBead: 9, attachNear: 3 })).toBe("0-0 1-2");
  });

  it("joins a sentence to a bead elsewhere where that explains more than it costs", () => {
    const texts = ["ab c d", "a c d b"] as const;
    expect(recheckAll(texts, "0-0 1-1 2-2", { attachFar: 1 })).toBe("0-0,3 1-1 2-2");
    expect(recheckAll(texts, "0-0 1-1 2-2", { attachFar: 3 })).toBe("0-0 1-1 2-2");
  });

  it("asks less of two sentences that are left alone between the same beads", () => {
    const prices = { newBead: 3, newBeadInGap: 1 };
    expect(recheckAll(["a b c", "a b c"], "0-0 2-2", prices)).toBe("0-0 1-1 2-2");
    expect(recheckAll(["a b", "a b"], "0-0", prices)).toBe("0-0 1-1");
    expect(recheckAll(["a b c d", "a d c b"], "0-0 2-2", prices)).toBe("0-0 2-2");
  });

  it("drops beads that earn nothing", () => {
    expect(recheckAll(["a b", "a c"], "0-0 1-1")).toBe("0-0");
  });

  it("keeps beads at five sentences a side", () => {
    const whole = "abcdef";
    const split = Array.from(whole).join(" ");
    expect(recheckAll([whole, split], "0-0,1,2,3,4")).toBe("0-0,1,2,3,4");
    expect(recheckAll([split, whole], "0,1,2,3,4-0")).toBe("0,1,2,3,4-0");
  });

  it("links no sentence twice, keeps what was linked, and never earns less", () => {
    const cases = fc.tuple(someTexts, someConstants).chain(([texts, constants]) =>
      fc.shuffledSubarray(range(0, texts.en.wordStart.length - 1)).map((partners) => ({
        texts,
        constants,
        beads: partners
          .slice(0, texts.vi.wordStart.length - 1)
          .map((j, i): Members => ({ vi: [i], en: [j] })),
      })),
    );
    fc.assert(
      fc.property(cases, ({ texts, constants, beads }) => {
        const scorer = createSentenceScorer(texts);
        const gain = createBeadGain(scorer, constants);
        const likely = { ofVi: EVERYTHING(scorer.en), ofEn: EVERYTHING(scorer.vi) };
        const after = recheck(scorer, beads, likely, gain, constants);
        for (const side of ["vi", "en"] as const) {
          const members = after.flatMap((bead) => bead[side]);
          expect(new Set(members).size).toBe(members.length);
          for (const bead of after) {
            expect(bead[side]).toEqual(bead[side].toSorted((a, b) => a - b));
            expect(bead[side].length).toBeLessThanOrEqual(MOST_MEMBERS);
          }
        }
        const kept = beads.filter(({ vi, en }) => gain.of(vi, en) > 0);
        for (const { vi, en } of kept)
          expect(after.some((bead) => bead.vi.includes(vi[0]) && bead.en.includes(en[0]))).toBe(true);
        // A sentence alone in its gap may cost less than nothing: its place speaks for it.
        const isNeverPaid = constants.newBeadInGap >= 0;
        if (isNeverPaid) expect(total(after, gain)).toBeGreaterThanOrEqual(total(kept, gain) - 1e-4);
      }),
      { numRuns: runs(100) },
    );
  });
});

function total(beads: readonly Members[], gain: BeadGain): number {
  return beads.reduce((sum, { vi, en }) => sum + gain.of(vi, en), 0);
}
