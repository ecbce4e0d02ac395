import { describe, expect, it } from "vitest";
import type { Document } from "../../../src/model/text.js";
import { marksInEdited } from "../../../src/web/show/evidence.js";

/** What is marked of an edited text: everything before the mark, the mark in brackets, everything after it. */
function marked(wording: string, edited: string): string {
  const text = `… ${wording} …`;
  const document: Document = { id: "d", language: "vi", title: "", origin: {}, text };
  const span = { start: 2, end: 2 + wording.length };
  const [mark] = marksInEdited(edited, document, [{ span, classes: ["x"] }]);
  if ((mark as unknown) === undefined) return edited;
  const { start, end } = mark.span;
  return `${edited.slice(0, start)}[${edited.slice(start, end)}]${edited.slice(end)}`;
}

describe("a highlight in an edited text", () => {
  it.each([
    ["5", "Sáng 25/9, bão số 5 vào bờ", "Sáng 25/9, bão số [5] vào bờ"],
    ["9", "Sáng 25/9, có 9 người", "Sáng 25/9, có [9] người"],
    ["12", "12,5 hay 1.12 hay 12.", "12,5 hay 1.12 hay [12]."],
    ["an", "Lan và an", "Lan và [an]"],
    ["ho", "hoà", "hoà"],
    ["2.000 (USD)", "Giá 2.000 (USD)", "Giá [2.000 (USD)]"],
    ["5", "USD5m", "USD[5]m"],
    ["C++", "C++", "[C++]"],
  ])("of %s in “%s” is “%s”", (wording, edited, expected) => {
    expect(marked(wording, edited)).toBe(expected);
  });
});
