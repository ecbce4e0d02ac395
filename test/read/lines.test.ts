import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLines, segmentsFromLines } from "../../src/read/lines.js";

describe("readLines", () => {
  it.each([
    ["LF", "a\nb\nc\n", ["a", "b", "c"]],
    ["CRLF", "a\r\nb\r\nc\r\n", ["a", "b", "c"]],
    ["no line end at the end", "a\nb", ["a", "b"]],
    ["a byte order mark", "\ufeffa\nb\n", ["a", "b"]],
    ["blank lines, also at the end", "a\n\nb\n\n", ["a", "", "b", ""]],
    ["an empty file", "", []],
    ["a lone line end", "\n", [""]],
  ])("reads %s", (_, text, lines) => {
    expect(readLines(text)).toEqual(lines);
  });

  it("normalises to NFC", () => {
    expect(readLines("Hà Nội".normalize("NFD"))).toEqual(["Hà Nội"]);
  });
});

describe("segmentsFromLines", () => {
  it("makes a segment of every line, also of an empty one, under the line's number", () => {
    const { text, segments } = segmentsFromLines(["Một.", "", "Hai."]);
    expect(text).toBe("Một.\n\nHai.");
    expect(segments.map(({ index, span, text: line }) => [index, span.start, span.end, line])).toEqual([
      [0, 0, 4, "Một."],
      [1, 5, 5, ""],
      [2, 6, 10, "Hai."],
    ]);
  });

  it("makes segments that are slices of the text", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" })), (lines) => {
        const { text, segments } = segmentsFromLines(lines);
        expect(segments.map(({ span }) => text.slice(span.start, span.end))).toEqual(lines);
      }),
    );
  });
});
