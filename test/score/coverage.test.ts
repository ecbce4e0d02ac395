import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSentenceScorer, sentenceWeights } from "../../src/score/coverage.js";
import { sentenceCount } from "../../src/model/term.js";
import { runs } from "../support/runs.js";
import { coverNaively, someTexts, textOf } from "./texts.js";

describe("what two sentences cover of each other", () => {
  it("is the strongest link of each word, whichever sentence was entered and whatever was asked before", () => {
    // Walks along rows, along columns and to and fro: each enters other sentences.
    const walk = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(someTexts, walk, fc.constantFrom("row", "column", "any"), (texts, steps, along) => {
        const scorer = createSentenceScorer(texts);
        for (const [a, b] of steps) {
          const i = (along === "row" ? steps[0][0] : a) % scorer.vi;
          const j = (along === "column" ? steps[0][1] : b) % scorer.en;
          const covered = scorer.cover(i, j);
          expect({
            vi: Array.from(covered.vi.subarray(0, scorer.viWeights(i).length)),
            en: Array.from(covered.en.subarray(0, scorer.enWeights(j).length)),
          }).toEqual(coverNaively(texts, i, j));
        }
      }),
      { numRuns: runs(300) },
    );
  });

  it("counts the letters from the first word to the last, none in a sentence without words", () => {
    const words = (count: number) => ({ weights: Array.from({ length: count }, () => 1), terms: [] });
    const text = textOf([words(2), words(0), words(1)], 0);
    const links = { row: new Int32Array(1), other: new Int32Array(), strength: new Float32Array() };
    const scorer = createSentenceScorer({ vi: text, en: text, links });
    expect([0, 1, 2].map((s) => scorer.viLength(s))).toEqual([7, 0, 3]);
    expect([0, 1, 2].map((s) => scorer.enLength(s))).toEqual([7, 0, 3]);
  });

  it("weighs each sentence by its words, never by nothing", () => {
    fc.assert(
      fc.property(someTexts, ({ vi }) => {
        const weights = sentenceWeights(vi);
        for (let s = 0; s < sentenceCount(vi); s++) {
          const own = vi.weight.subarray(vi.wordStart[s], vi.wordStart[s + 1]);
          if (own.length > 0) expect(weights[s]).toBe(own.reduce((sum, weight) => sum + weight));
          else expect(weights[s]).toBeGreaterThan(0);
        }
      }),
    );
  });
});
