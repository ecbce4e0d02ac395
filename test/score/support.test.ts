import { describe, expect, it } from "vitest";
import { everyPair } from "../../src/model/cells.js";
import { supportOf } from "../../src/score/support.js";
import { linksOf, textOf, type Sentence } from "./texts.js";

const TYPES = 3;
/** A sentence of one word of weight 1. */
const says = (type: number): Sentence => ({ weights: [1], terms: [[type, 0, 1]] });

function supportIn(
  vi: readonly Sentence[],
  en: readonly Sentence[],
  probability: readonly number[],
): { support: number[]; rival: number[] } {
  const texts = { vi: textOf(vi, TYPES), en: textOf(en, TYPES), links: linksOf([], TYPES) };
  const { support, rival } = supportOf(
    texts,
    everyPair(vi.length, en.length),
    Float32Array.from(probability),
  );
  const rounded = (values: Float32Array): number[] =>
    Array.from(values, (each) => Math.round(each * 100) / 100);
  return { support: rounded(support!), rival: rounded(rival!) };
}

describe("what the cells around a link say", () => {
  it("support comes from a neighbour of either sentence, not from their diagonal", () => {
    const { support } = supportIn([says(0), says(1)], [says(0), says(1)], [0.9, 0.2, 0.1, 0.6]);
    expect(support).toEqual([0.2, 0.9, 0.9, 0.2]);
  });

  it("a rival is the best other counterpart of either sentence", () => {
    const { rival } = supportIn([says(0), says(1)], [says(0), says(1)], [0.9, 0.2, 0.1, 0.6]);
    expect(rival).toEqual([0.2, 0.9, 0.9, 0.2]);
  });

  it("a counterpart that says the same is no rival", () => {
    const { rival } = supportIn([says(0)], [says(0), says(0), says(1)], [0.9, 0.8, 0.3]);
    expect(rival).toEqual([0.3, 0.3, 0.9]);
  });
});
