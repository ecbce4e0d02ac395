import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sideText } from "../../src/review/side-text.js";

const TEXT = "Câu một. Câu hai.\n\nCâu ba.";

/** `"0-8 9-17"`: spans of the text. */
function side(spans: string): string {
  const parsed = spans.split(" ").map((span) => {
    const [start, end] = span.split("-").map(Number);
    return { start, end };
  });
  const { text, gaps } = sideText(TEXT, parsed);
  return gaps ? `gaps: ${text}` : text;
}

describe("one side of a unit", () => {
  it("is the slice of members that follow each other, white space collapsed", () => {
    expect(side("0-8 9-17 19-26")).toBe("Câu một. Câu hai. Câu ba.");
  });

  it("has a gap where something is left out", () => {
    expect(side("0-8 19-26")).toBe("gaps: Câu một. […] Câu ba.");
    expect(side("0-3 9-17")).toBe("gaps: Câu […] Câu hai.");
  });

  it("does not change where a sentence is split, wherever that is", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: TEXT.length - 1 }), (at) => {
        const whole = sideText(TEXT, [{ start: 0, end: TEXT.length }]);
        const parts = sideText(TEXT, [
          { start: 0, end: at },
          { start: at, end: TEXT.length },
        ]);
        expect(parts).toEqual(whole);
      }),
    );
  });
});
