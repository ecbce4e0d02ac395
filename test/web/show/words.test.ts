import { describe, expect, it } from "vitest";
import { spansOfTicked, wordsOf } from "../../../src/web/show/words.js";

const SENTENCE = { text: "Cầu dài 1.240 m,  rộng 22 m.", span: { start: 50, end: 78 } };

/** Ticks the words of the given places and prints what is kept. */
function kept(...ticked: readonly number[]): string[] {
  const words = wordsOf(SENTENCE);
  const spans = spansOfTicked(words, new Set(ticked.map((index) => words[index].span.start)));
  return spans.map(({ start, end }) => SENTENCE.text.slice(start - 50, end - 50));
}

describe("words", () => {
  it("keep their place in the document", () => {
    expect(wordsOf(SENTENCE).slice(0, 2)).toEqual([
      { text: "Cầu", span: { start: 50, end: 53 } },
      { text: "dài", span: { start: 54, end: 57 } },
    ]);
  });

  it("that are ticked side by side make one span", () => {
    expect(kept(0, 1, 2, 3)).toEqual(["Cầu dài 1.240 m,"]);
    expect(kept(0, 4, 5, 6)).toEqual(["Cầu", "rộng 22 m."]);
    expect(kept()).toEqual([]);
  });
});
