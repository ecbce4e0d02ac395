import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findMutual, mineLines, type SearchAll } from "../src/mine.js";
import type { PerLanguage } from "../src/model/language.js";
import type { Segment } from "../src/model/text.js";
import { readLines, segmentsFromLines } from "../src/read/lines.js";
import { createNearestSearch } from "../src/score/nearest.js";
import { readOwnGoldTexts } from "../src/train/gold.js";
import { loadWeights } from "../src/weights.js";

const weights = loadWeights("corpus");
const REPORTS = "corpus/reports";

function linesOf(report: string, language: "vi" | "en"): string[] {
  return readLines(readFileSync(`${REPORTS}/${report}/${language}.sentences.txt`, "utf8"));
}

function segments(vi: readonly string[], en: readonly string[]): PerLanguage<readonly Segment[]> {
  return { vi: segmentsFromLines(vi).segments, en: segmentsFromLines(en).segments };
}

const parallel = { vi: linesOf("parallel", "vi"), en: linesOf("parallel", "en") };
const others = readdirSync(REPORTS).filter((report) => report !== "parallel");
/** The translations among all our reports; the English lines from the last to the first. */
const all = segments(
  [...others.flatMap((report) => linesOf(report, "vi")), ...parallel.vi],
  [...others.flatMap((report) => linesOf(report, "en")), ...parallel.en].reverse(),
);

describe("mining", () => {
  it("finds translations among lines in any order", async () => {
    const pairs = await mineLines(all, weights);
    const first = all.vi.length - parallel.vi.length;
    const found = pairs
      .filter(({ vi }) => vi >= first)
      .map(({ vi, en }) => `${vi - first}-${parallel.en.length - 1 - en}`);
    const { full, holds } = readOwnGoldTexts(REPORTS).find(({ name }) => name === "parallel")!;
    expect(found.filter((link) => !holds.has(link))).toEqual([]);
    expect(found.length).toBeGreaterThan(0.7 * full.size);
    expect(pairs.map(({ vi }) => vi)).toEqual(pairs.map(({ vi }) => vi).sort((a, b) => a - b));
  });

  it("gives those pairs that are at least as sure as it is told", async () => {
    const every = await mineLines(all, weights, { threshold: 0 });
    const sure = await mineLines(all, weights, { threshold: 0.9 });
    expect(sure).toEqual(every.filter(({ confidence }) => confidence >= 0.9));
    expect(every.length).toBeGreaterThan(sure.length);
    expect(sure.length).toBeGreaterThan(0);
  });

  it("numbers by all lines, skips blank ones and takes repeated ones once", async () => {
    const spread = (lines: readonly string[]): string[] => lines.flatMap((line) => ["", line, ` ${line}`]);
    const dense = await mineLines(segments(parallel.vi, parallel.en), weights);
    const spaced = await mineLines(segments(spread(parallel.vi), spread(parallel.en)), weights);
    expect(dense.length).toBeGreaterThan(0);
    expect(spaced).toEqual(dense.map(({ vi, en, ...rest }) => ({ vi: 3 * vi + 1, en: 3 * en + 1, ...rest })));
  });

  it("finds the same wherever and in whatever order the stretches are searched", async () => {
    const varied = (lines: readonly Segment[]): string[] =>
      Array.from({ length: 5 }, (_, k) => lines.map(({ text }) => `${text} ${k}`)).flat();
    const lines = segments(varied(all.vi), varied(all.en));
    const stretches: number[] = [];
    const backwards: SearchAll = (searched, wanted) => {
      stretches.push(wanted.length);
      return wanted
        .toReversed()
        .map((stretch) => createNearestSearch(searched)(stretch))
        .toReversed();
    };
    expect(await findMutual(lines, weights, backwards)).toEqual(await findMutual(lines, weights));
    expect(stretches[0]).toBeGreaterThan(2);
  });

  it("finds nothing where there is nothing to find", async () => {
    const none = async (vi: readonly string[], en: readonly string[]): Promise<void> => {
      expect(await mineLines(segments(vi, en), weights)).toEqual([]);
    };
    await none([], []);
    await none(parallel.vi, []);
    await none([], parallel.en);
    await none(["", " "], parallel.en);
    await none(linesOf("law", "vi"), linesOf("sport", "en"));
  });

  it("takes lines of 10,000 words", async () => {
    const long = (lines: readonly string[]): string =>
      Array.from({ length: 10_000 }, (_, k) => lines[k % lines.length].split(" ")[k % 3]).join(" ");
    const lines = segments([long(parallel.vi), ...parallel.vi], [...parallel.en, long(parallel.en)]);
    const pairs = await mineLines(lines, weights);
    expect(pairs.some(({ vi, en }) => vi === en + 1)).toBe(true);
  });

  it("takes any text", async () => {
    const text = fc.array(
      fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.constantFrom("12", "Hà Nội")),
    );
    await fc.assert(
      fc.asyncProperty(text, text, async (vi, en) => {
        for (const { confidence } of await mineLines(segments(vi, en), weights, { threshold: 0 })) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 30 },
    );
  });
});
