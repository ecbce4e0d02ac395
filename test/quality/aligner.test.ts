import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { scoreBeads, scoreLinks } from "../../src/align/evaluate.js";
import { linksOf, uncovered, type Bead, type Order } from "../../src/model/alignment.js";
import type { PerLanguage } from "../../src/model/language.js";
import type { Segment } from "../../src/model/text.js";
import { mineLines } from "../../src/mine.js";
import { alignReports } from "../../src/pipeline.js";
import { readGoldTexts, type GoldText } from "../../src/train/gold.js";
import { loadWeights } from "../../src/weights.js";
import { readLines, segmentsFromLines } from "../../src/read/lines.js";
import { describeWithShared, SHARED } from "../support/requires.js";

const weights = loadWeights("corpus");
const SLOW = 300_000;

function align(segments: PerLanguage<readonly Segment[]>, order: Order | "auto"): readonly Bead[] {
  const document = (language: "vi" | "en") => ({
    id: language,
    language,
    title: "",
    origin: {},
    text: segments[language].map(({ text }) => text).join("\n"),
  });
  const documents = { vi: document("vi"), en: document("en") };
  return alignReports(documents, weights, { order, segments }).alignment.beads;
}

function withNulls(gold: GoldText, beads: readonly Bead[]) {
  const rest = (language: "vi" | "en"): number[] =>
    uncovered(
      gold.segments[language].length,
      beads.map((bead) => bead[language]),
    );
  return [
    ...beads,
    ...rest("vi").map((i) => ({ vi: [i], en: [] })),
    ...rest("en").map((j) => ({ vi: [], en: [j] })),
  ];
}

describeWithShared("the aligner on gold", () => {
  const gold = (set: string): GoldText[] => readGoldTexts(join(SHARED, "data/eval", set));

  it(
    "keeps its floor on hard documents in order",
    () => {
      const texts = gold("hard-docs");
      const scores = scoreBeads(
        texts.map((text) => ({ gold: text.beads, found: withNulls(text, align(text.segments, "monotone")) })),
      );
      expect(scores.f1_strict).toBeGreaterThan(0.9);
      expect(scores.link_f1).toBeGreaterThan(0.94);
    },
    SLOW,
  );

  it(
    "keeps its floor on comparable texts in any order",
    () => {
      const cases = gold("comparable").map((text) => ({
        gold: text.beads,
        found: align(text.segments, "free"),
        ignored: [...text.ignored].map((link) => {
          const [vi = 0, en = 0] = link.split("-").map(Number);
          return { vi, en };
        }),
      }));
      expect(scoreLinks(cases).f1).toBeGreaterThan(0.92);
    },
    SLOW,
  );

  it(
    "keeps its floor on pairs to be mined",
    async () => {
      const [text] = gold("mining");
      const found = await mineLines(text.segments, weights);
      const links = found.map(({ vi, en }) => ({ vi: [vi], en: [en] }));
      expect(scoreLinks([{ gold: text.beads, found: links, ignored: [] }]).f1).toBeGreaterThan(0.93);
    },
    SLOW,
  );

  it("links no look-alike of the two example reports", () => {
    const sentences = (language: "vi" | "en"): Segment[] =>
      segmentsFromLines(readLines(readFileSync(join(SHARED, `seeds/seed.${language}.txt`), "utf8"))).segments;
    const links = linksOf(align({ vi: sentences("vi"), en: sentences("en") }, "auto"));
    const traps = readFileSync(join(SHARED, "seeds/gold.tsv"), "utf8")
      .split("\n")
      .filter((line) => line.includes("TRAP"))
      .map((line) => line.split("\t"));
    expect(traps.length).toBe(3);
    for (const [vi, en] of traps) expect(links).not.toContainEqual({ vi: Number(vi), en: Number(en) });
  });
});
