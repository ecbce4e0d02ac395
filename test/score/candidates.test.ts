import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentenceCount, type TermedTexts } from "../../src/model/term.js";
import { likelyPairs } from "../../src/score/candidates.js";
import { createNearestSearch, type NearestCells } from "../../src/score/nearest.js";
import { indexTerms } from "../../src/score/term-index.js";
import { createComparer, type Embeddings } from "../../src/score/cells.js";
import { someTexts, strengthOf, termsOf } from "./texts.js";

/** A vector for each sentence, made from its number: different ones, of length 1. */
function embed({ vi, en }: TermedTexts): Embeddings {
  const side = (count: number, turn: number): Float32Array =>
    Float32Array.from({ length: 2 * count }, (_, k) =>
      k % 2 === 0 ? Math.cos(turn * (k + 1)) : Math.sin(turn * k),
    );
  return { dimensions: 2, vi: side(sentenceCount(vi), 1), en: side(sentenceCount(en), 0.7) };
}

/** English sentences that hold a term to which one of the Vietnamese sentence is linked at least so strongly. */
function linkedTo(texts: TermedTexts, i: number, least: number): number[] {
  return Array.from({ length: sentenceCount(texts.en) }, (_, j) => j).filter((j) =>
    termsOf(texts.vi, i).some((own) =>
      termsOf(texts.en, j).some((other) => {
        const strength = strengthOf(texts.links, own.type, other.type);
        return strength > 0 && strength >= least;
      }),
    ),
  );
}

describe("an index of terms", () => {
  it("holds each type's sentences once, in order", () => {
    fc.assert(
      fc.property(someTexts, ({ en }) => {
        const { row, sentence } = indexTerms(en);
        for (let type = 0; type < en.types; type++) {
          const holding = Array.from({ length: sentenceCount(en) }, (_, s) => s).filter((s) =>
            termsOf(en, s).some((term) => term.type === type),
          );
          expect(Array.from(sentence.subarray(row[type], row[type + 1]))).toEqual(holding);
        }
      }),
    );
  });
});

describe("likely pairs", () => {
  it("of few sentences are all that share a linked term", () => {
    fc.assert(
      fc.property(someTexts, (texts) => {
        const { row, column } = likelyPairs(texts);
        for (let i = 0; i < sentenceCount(texts.vi); i++)
          expect(Array.from(column.subarray(row[i], row[i + 1]))).toEqual(linkedTo(texts, i, 0));
      }),
    );
  });
});

describe("the nearest sentences", () => {
  const search = (texts: TermedTexts, from: number, to: number): NearestCells =>
    createNearestSearch({ texts, index: indexTerms(texts.en), embeddings: embed(texts) })({ from, to });

  it("are those that share a strongly linked term, with their figures", () => {
    fc.assert(
      fc.property(someTexts, (texts) => {
        const found = search(texts, 0, sentenceCount(texts.vi));
        const comparer = createComparer(texts, embed(texts));
        for (let i = 0; i < sentenceCount(texts.vi); i++) {
          const near = linkedTo(texts, i, 0.2);
          expect(Array.from(found.column.subarray(found.row[i], found.row[i + 1]))).toEqual(near);
          near.forEach((j, k) => {
            expect(found.cosine[found.row[i] + k]).toBeCloseTo(comparer.cosine(i, j));
            expect(found.coverage[found.row[i] + k]).toBeCloseTo(comparer.cover(i, j).coverage);
          });
        }
      }),
    );
  });

  it("are the same whether the text is searched at once or stretch by stretch", () => {
    fc.assert(
      fc.property(someTexts, fc.nat(), (texts, cut) => {
        const count = sentenceCount(texts.vi);
        const at = cut % (count + 1);
        const parts = [search(texts, 0, at), search(texts, at, count)];
        expect(parts.flatMap(({ column }) => [...column])).toEqual([...search(texts, 0, count).column]);
      }),
    );
  });
});
