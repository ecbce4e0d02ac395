import { describe, expect, it } from "vitest";
import { historyOf } from "../../src/review/history.js";

/** `"a b -1 a"`: acts of a and b by turns; `a-1` takes back event 1. */
function after(notation: string): string {
  const events = notation.split(" ").map((word, at) => {
    const head = { seq: at + 1, at: "", actor: word.charAt(0) };
    return word.length === 1
      ? { ...head, act: "comment" }
      : { ...head, act: "undo", undoes: Number(word.slice(2)) };
  });
  const { undo, redo } = historyOf(events, "a");
  return `${undo ?? "-"} ${redo ?? "-"}`;
}

describe("the history of one person", () => {
  it.each([
    ["a", "1 -"],
    ["a a b", "2 -"],
    ["b", "- -"],
    ["a a a-2", "1 3"],
    ["a a a-2 a-1", "- 4"],
    ["a a a-2 a-1 a-4", "5 3"],
    ["a a a-2 a-1 a-4 a-3", "6 -"],
    ["a a a-2 a", "4 -"],
    ["a a-1 b a-2", "4 -"],
    ["a a-1 a-2 a-3", "- 4"],
  ])("after %s can undo and redo %s", (notation, expected) => {
    expect(after(notation)).toBe(expected);
  });

  it("does not reach the making of the alignment", () => {
    const made = { seq: 1, at: "", actor: "a", act: "add-reports" };
    expect(historyOf([made], "a")).toEqual({});
  });
});
