import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutPieces, gaps } from "../../../src/web/show/pieces.js";

/** Pieces as text, marked ones as `[class:text]`; places count from the start of the text. */
function printed(text: string, ...marks: [start: number, end: number, name: string][]): string {
  return cutPieces(
    text,
    100,
    marks.map(([start, end, name]) => ({ span: { start: 100 + start, end: 100 + end }, classes: [name] })),
  )
    .map(({ text, classes }) => (classes ? `[${classes}:${text}]` : text))
    .join("");
}

describe("pieces", () => {
  it("carry the classes of all that covers them", () => {
    expect(printed("abcdef", [1, 4, "x"], [3, 5, "y"])).toBe("a[x:bc][x y:d][y:e]f");
  });

  it("leave a text without marks whole", () => {
    expect(printed("abc")).toBe("abc");
  });

  it("ignore marks of other sentences", () => {
    expect(printed("abc", [-5, 0, "x"], [3, 9, "y"])).toBe("abc");
  });

  it("cut marks at the ends of the sentence", () => {
    expect(printed("abc", [-2, 1, "x"], [2, 8, "y"])).toBe("[x:a]b[y:c]");
  });

  it("always rebuild the text", () => {
    const mark = fc.tuple(fc.integer({ min: -5, max: 30 }), fc.integer({ min: -5, max: 30 }));
    fc.assert(
      fc.property(fc.string({ maxLength: 25 }), fc.array(mark, { maxLength: 8 }), (text, marks) => {
        const highlights = marks.map(([start, end]) => ({ span: { start, end }, classes: ["x"] }));
        const pieces = cutPieces(text, 0, highlights);
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
      }),
    );
  });
});

describe("gaps", () => {
  it("are what the kept spans leave out", () => {
    const kept = [
      { start: 6, end: 8 },
      { start: 2, end: 4 },
    ];
    expect(gaps({ start: 0, end: 10 }, kept)).toEqual([
      { start: 0, end: 2 },
      { start: 4, end: 6 },
      { start: 8, end: 10 },
    ]);
  });
});
