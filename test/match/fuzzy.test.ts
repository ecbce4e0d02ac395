import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSought, fuzzyPercent } from "../../src/match/fuzzy.js";
import { runs } from "../support/runs.js";

const percent = (one: string, other: string): number => fuzzyPercent(createSought(one), other, 1);

describe("the fuzzy percent", () => {
  it.each([
    [100, "Thủ tướng đến Hà Nội.", "Thủ  tướng đến\nHà Nội. "],
    [100, "Thủ tướng", "Thủ tướng".normalize("NFD")],
    [99, "Thủ tướng đến Hà Nội.", "thủ tướng đến Hà Nội"],
    [99, "Yes, we can.", "Yes we can!"],
    [97, "Năm 2024 tăng 5%.", "Năm 2025 tăng 5%."],
    [96, "Năm 2024 tăng 5%.", "Năm 2025 tăng 6%."],
    [95, "3 của 4 và 5", "1 của 2 và 7"],
    [95, "1 2 3 4", "5 6 7 8"],
    [94, "Năm 2024 tăng mạnh, rất mạnh so với năm trước.", "Năm 2025 tăng mạnh rất mạnh so với năm trước."],
  ])("is %i for “%s” and “%s”", (expected, one, other) => {
    expect(percent(one, other)).toBe(expected);
    expect(percent(other, one)).toBe(expected);
  });

  it("counts a word whole, other diacritics half, a mark and a number a quarter, over the heavier text", () => {
    expect(percent("một hai ba bốn", "một hai ba khác")).toBe(75);
    expect(percent("một hai ba bốn", "một hai ba bôn")).toBe(87);
    expect(percent("một hai ba bốn", "một hai ba")).toBe(75);
    expect(percent("một hai ba bốn", "một hai ba bốn năm")).toBe(80);
    expect(percent("một 2 ba khác", "một 3 ba bốn")).toBe(68);
  });

  it("is 0 below the floor and for texts with nothing to see", () => {
    expect(fuzzyPercent(createSought("một hai ba bốn"), "một hai ba khác", 76)).toBe(0);
    expect(percent("", "")).toBe(0);
    expect(percent(" ", "một")).toBe(0);
  });

  it("is the same both ways, and whatever the floor where it is reached", () => {
    const text = fc
      .array(fc.constantFrom("a", "á", "b", "B", "1", "2", ","), { maxLength: 8 })
      .map((all) => all.join(" "));
    fc.assert(
      fc.property(text, text, fc.integer({ min: 1, max: 100 }), (one, other, min) => {
        const whole = percent(one, other);
        expect(percent(other, one)).toBe(whole);
        expect(fuzzyPercent(createSought(one), other, min)).toBe(whole >= min ? whole : 0);
      }),
      { numRuns: runs(3000) },
    );
  });
});
