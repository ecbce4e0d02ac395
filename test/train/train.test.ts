import { describe, expect, it } from "vitest";
import { cosine, createEncoder, encoderToSections } from "../../src/encode/encoder.js";
import { findForm, toSections } from "../../src/lexicon/learned.js";
import { packSections } from "../../src/model/sections.js";
import { contrast } from "../../src/train/contrast.js";
import { ENCODER_RECIPE, trainEncoder } from "../../src/train/encoder.js";
import { learnTranslations } from "../../src/train/ibm.js";
import { learnLexicon } from "../../src/train/lexicon.js";
import { toyText, WORDS } from "./toy.js";

const RECIPE = { ...ENCODER_RECIPE, dimensions: 16, batch: 28, epochs: 20, kept: { vi: 30, en: 30 } };
const silent = (): void => undefined;

describe("word translations", () => {
  it("are learned by model 2 from what stands together", () => {
    const table = learnTranslations(
      { sentences: [[0, 1], [0, 2], [1, 2], [0]].map((ids) => Int32Array.from(ids)), vocabulary: 3 },
      { sentences: [[5, 4], [3, 5], [4, 3], [5]].map((ids) => Int32Array.from(ids)), vocabulary: 6 },
      { rounds: 8, alpha: 0.01 },
    );
    const best = [0, 1, 2].map((source) => {
      const cells = Array.from(
        table.target.subarray(table.row[source], table.row[source + 1]),
        (target, k) => ({ target, probability: table.probability[table.row[source] + k] }),
      );
      return cells.sort((a, b) => b.probability - a.probability)[0].target;
    });
    expect(best).toEqual([5, 4, 3]);
  });
});

describe("the learned lexicon", () => {
  const lexicon = learnLexicon(toyText());

  it("links every word of a toy language to its translation most strongly", () => {
    for (const [vi, en] of WORDS) {
      const form = findForm(lexicon, "vi", vi);
      const links = Array.from(
        lexicon.other.subarray(lexicon.row[form], lexicon.row[form + 1]),
        (other, k) => ({
          other,
          strength: lexicon.strength[lexicon.row[form] + k],
        }),
      );
      const strongest = Math.max(...links.map(({ strength }) => strength));
      expect(links.find(({ other }) => other === findForm(lexicon, "en", en))?.strength).toBe(strongest);
    }
  });

  it("is the same, byte for byte, when learned again", () => {
    expect(packSections(toSections(learnLexicon(toyText())))).toEqual(packSections(toSections(lexicon)));
  });
});

describe("the trained encoder", () => {
  const vectors = trainEncoder(toyText(), RECIPE, silent);

  it("is the same, byte for byte, when trained again with the same seed", () => {
    const again = trainEncoder(toyText(), RECIPE, silent);
    expect(packSections(encoderToSections(again))).toEqual(packSections(encoderToSections(vectors)));
  });

  it("is another with another seed", () => {
    const other = trainEncoder(toyText(), { ...RECIPE, seed: 1 }, silent);
    expect(other.vi.rows).not.toEqual(vectors.vi.rows);
  });

  it("finds the translation of every toy sentence", () => {
    const encoder = createEncoder(vectors, RECIPE.dimensions);
    const text = toyText();
    const vi = encoder.encode(text.vi, "vi");
    const en = encoder.encode(text.en, "en");
    text.vi.forEach((_, i) => {
      const cosines = text.en.map((_, j) => cosine(vi, i, en, j, RECIPE.dimensions));
      expect(cosines.indexOf(Math.max(...cosines))).toBe(i);
    });
  });

  it("keeps as many features as the recipe says", () => {
    expect(trainEncoder(toyText(), { ...RECIPE, kept: { vi: 5, en: 7 } }, silent).en.hashes).toHaveLength(7);
  });
});

describe("the contrast of a batch", () => {
  const [batch, dimensions, step] = [8, 4, 1e-6];
  const rows = (phase: number): Float64Array =>
    Float64Array.from({ length: batch * dimensions }, (_, k) => Math.sin(k * k + phase) / 2);
  const loss = (a: Float64Array, b: Float64Array): number =>
    contrast(a, b, batch, dimensions, 0.1).lossOfBatch;

  it("gives the slopes that small changes of the vectors measure", () => {
    const [a, b] = [rows(0), rows(1)];
    const { lossOfBatch, forA, forB } = contrast(a, b, batch, dimensions, 0.1);
    for (const at of [0, 7, 18, 31]) {
      const moved = (of: Float64Array): Float64Array =>
        of.map((value, k) => (k === at ? value + step : value));
      expect((loss(moved(a), b) - lossOfBatch) / step).toBeCloseTo(forA[at], 4);
      expect((loss(a, moved(b)) - lossOfBatch) / step).toBeCloseTo(forB[at], 4);
    }
  });
});
