import { describe, expect, it } from "vitest";
import type { AnchoredSegment } from "../../src/model/anchor.js";
import { findMatches } from "../../src/score/evidence.js";
import { linksOf, textOf, type Sentence } from "./texts.js";

/** Three words, `abc def ghi`, of which the first is a place and the others a name; a run of capitals is all three. */
const SENTENCE: Sentence = {
  weights: [3, 3, 3],
  terms: [
    [0, 0, 3],
    [1, 0, 1],
    [2, 1, 3],
  ],
};
const ANCHORED: AnchoredSegment = {
  index: 0,
  paragraph: 0,
  kind: "body",
  span: { start: 0, end: 11 },
  text: "abc def ghi",
  anchors: [
    { kind: "place", key: "place:A", span: { start: 0, end: 3 } },
    { kind: "name", key: "name:def ghi", span: { start: 4, end: 11 } },
  ],
};

describe("the words that match", () => {
  it("are marked apart where they are a place and a person beside it, each with its kind", () => {
    const side = textOf([SENTENCE], 3);
    const links = linksOf(
      [0, 1, 2].map((type) => [type, type, 1] as const),
      3,
    );
    const both = { vi: [ANCHORED], en: [ANCHORED] };
    const matches = findMatches({ vi: side, en: side, links }, both, { vi: [0], en: [0] });
    expect(matches.map(({ kind, vi, en }) => [kind, vi.span, en.span])).toEqual([
      ["place", { start: 0, end: 3 }, { start: 0, end: 3 }],
      ["name", { start: 4, end: 11 }, { start: 4, end: 11 }],
    ]);
  });
});
