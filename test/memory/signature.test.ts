import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSought, fuzzyPercent } from "../../src/match/fuzzy.js";
import { EXACT_FROM, signatureOf, weightRange } from "../../src/memory/signature.js";
import { runs } from "../support/runs.js";

const words = ["tổng", "tông", "thống", "Thống", "gặp", "thủ", "tướng", "ngày", "2025", "5", ",", ".", "“"];

/** A sentence and one that a few edits away may match it. */
const neighbours = fc
  .tuple(
    fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 25 }),
    fc.array(fc.tuple(fc.nat(30), fc.constantFrom("drop", "add", "change"), fc.constantFrom(...words)), {
      maxLength: 9,
    }),
  )
  .map(([sentence, edits]) => {
    const other = [...sentence];
    for (const [at, edit, word] of edits) {
      const place = at % (other.length + 1);
      if (edit === "add") other.splice(place, 0, word);
      else other.splice(place, 1, ...(edit === "change" ? [word] : []));
    }
    return [sentence.join(" "), other.join(" ")] as const;
  });

describe("a signature", () => {
  it("shares enough features with every match, and its weight is in range", () => {
    let matches = 0;
    fc.assert(
      fc.property(neighbours, ([one, other]) => {
        if (fuzzyPercent(createSought(one), other, EXACT_FROM) < EXACT_FROM) return;
        matches += 1;
        const [sought, stored] = [signatureOf(one), signatureOf(other)];
        const common = sought.features.filter((feature) => stored.features.includes(feature));
        expect(common.length).toBeGreaterThanOrEqual(sought.shared);
        const { from, to } = weightRange(sought.weight, EXACT_FROM);
        // Texts of the same words match at 99 %, whatever marks stand between.
        if (fuzzyPercent(createSought(one), other, EXACT_FROM) < 99) {
          expect(stored.weight).toBeGreaterThanOrEqual(from);
          expect(stored.weight).toBeLessThanOrEqual(to);
        }
      }),
      { numRuns: runs(8_000) },
    );
    expect(matches).toBeGreaterThan(1_000);
  });

  it("is the same whatever case, diacritics, numbers and marks", () => {
    const { features } = signatureOf("Thủ tướng gặp 12 người.");
    expect(signatureOf("thu tuong GAP 3,5 nguoi!").features).toEqual(features);
  });

  it("of a text without words is found all the same", () => {
    expect(signatureOf("…").features).toEqual(signatureOf("?!").features);
    expect(signatureOf("…").features).toHaveLength(1);
  });
});
