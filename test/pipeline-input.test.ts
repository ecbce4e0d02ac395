import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { mineLines } from "../src/mine.js";
import { alignReports } from "../src/pipeline.js";
import { readLines, segmentsFromLines } from "../src/read/lines.js";
import { loadWeights } from "../src/weights.js";
import { songngu } from "./cli/terminal.js";

const weights = loadWeights("corpus");

function linesOf(report: string, language: "vi" | "en"): string[] {
  return readLines(readFileSync(`corpus/reports/${report}/${language}.sentences.txt`, "utf8"));
}

const parallel = { vi: linesOf("parallel", "vi"), en: linesOf("parallel", "en") };

/** Links as `"0-0"`, each once, of sentences that are given as they are. */
function linksBetween(
  vi: readonly string[],
  en: readonly string[],
  order: "auto" | "free" | "monotone",
): string[] {
  const side = { vi: segmentsFromLines(vi), en: segmentsFromLines(en) };
  const document = (language: "vi" | "en") => ({
    id: language,
    language,
    title: "",
    origin: {},
    text: side[language].text,
  });
  const { alignment } = alignReports({ vi: document("vi"), en: document("en") }, weights, {
    order,
    segments: { vi: side.vi.segments, en: side.en.segments },
  });
  return alignment.beads.flatMap((bead) => bead.vi.flatMap((i) => bead.en.map((j) => `${i}-${j}`)));
}

async function minedFrom(vi: readonly string[], en: readonly string[]): Promise<string[]> {
  const lines = { vi: segmentsFromLines(vi).segments, en: segmentsFromLines(en).segments };
  return (await mineLines(lines, weights)).map((pair) => `${pair.vi}-${pair.en}`);
}

const NAMES = ["Nguyễn Văn An", "Trần Thị Bình", "Lê Hoàng Nam"];

function inCapitals(lines: readonly string[]): string[] {
  return lines.map((line) => line.toUpperCase());
}

function withoutMarks(lines: readonly string[]): string[] {
  return lines.map((line) =>
    line.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D"),
  );
}

const ORDERS = ["auto", "free", "monotone"] as const;
const plain = Object.fromEntries(
  ORDERS.map((order) => [order, linksBetween(parallel.vi, parallel.en, order)]),
);

/** Share of the links of the plain texts that are found, 0..1. */
function shareFound(found: readonly string[], order: (typeof ORDERS)[number]): number {
  return plain[order].filter((link) => found.includes(link)).length / plain[order].length;
}

describe.each(ORDERS)("odd reports, order %s", (order) => {
  const link = (vi: readonly string[], en: readonly string[]): string[] => linksBetween(vi, en, order);

  it("with an empty side or blank lines only have no links", () => {
    expect(link([], parallel.en)).toEqual([]);
    expect(link(parallel.vi, [])).toEqual([]);
    expect(link([], [])).toEqual([]);
    expect(link(["", " ", "!!!"], parallel.en)).toEqual([]);
  });

  it("of one sentence are linked where they state the same", () => {
    expect(
      link(
        ["Ít nhất 27 người thiệt mạng và 340 người bị thương."],
        ["At least 27 people were killed and 340 injured."],
      ),
    ).toEqual(["0-0"]);
  });

  it("on other things have no links", () => {
    expect(link(linesOf("sport", "vi"), linesOf("law", "en"))).toEqual([]);
  });

  it("with one text on both sides have most sentences linked with themselves, and none with another", () => {
    for (const lines of [parallel.vi, parallel.en]) {
      const links = link(lines, lines);
      expect(links.filter((each) => !/^(\d+)-\1$/.test(each))).toEqual([]);
      expect(links.length).toBeGreaterThan(0.7 * lines.length);
    }
  });

  it("of numbers or names only are linked at most where these are the same", () => {
    const numbers = (first: number) => [0, 1, 2].map((k) => `${first + k} ${first + 7 * k + 0.5}`);
    expect(link(numbers(11), numbers(51))).toEqual([]);
    for (const pair of link(NAMES, withoutMarks(NAMES))) expect(pair).toMatch(/^(\d)-\1$/);
    expect(link(NAMES, ["Peter Schmidt", "Marie Dupont", "Ivan Petrov"])).toEqual([]);
  });

  it("in capitals keep nearly all of their links, without diacritics most", () => {
    expect(shareFound(link(inCapitals(parallel.vi), inCapitals(parallel.en)), order)).toBeGreaterThan(0.9);
    expect(shareFound(link(withoutMarks(parallel.vi), parallel.en), order)).toBeGreaterThan(0.6);
  });
});

describe("mining odd lines", () => {
  it("finds the same in decomposed letters as in composed ones", async () => {
    const decomposed = readLines(parallel.vi.join("\n").normalize("NFD"));
    expect(await minedFrom(decomposed, parallel.en)).toEqual(await minedFrom(parallel.vi, parallel.en));
  });

  it("finds no line of a text in another line of it, and nothing among other numbers or names", async () => {
    for (const lines of [parallel.vi, parallel.en]) {
      for (const pair of await minedFrom(lines, lines)) expect(pair).toMatch(/^(\d+)-\1$/);
    }
    expect(await minedFrom(["12 34", "56 78"], ["90 11", "13 15"])).toEqual([]);
    expect(await minedFrom(NAMES, ["Peter Schmidt", "Marie Dupont", "Ivan Petrov"])).toEqual([]);
  });

  it("finds fewer pairs, but no other ones, in capitals and without diacritics", async () => {
    const whole = await minedFrom(parallel.vi, parallel.en);
    const loud = await minedFrom(inCapitals(parallel.vi), inCapitals(parallel.en));
    const bare = await minedFrom(withoutMarks(parallel.vi), parallel.en);
    expect(whole).toEqual(expect.arrayContaining([...loud, ...bare]));
    expect(loud.length).toBeGreaterThan(whole.length / 2);
  });
});

describe("align", () => {
  it("says that unrelated texts have no links", async () => {
    const files = ["sport/vi.sentences.txt", "law/en.sentences.txt"].map((file) => `corpus/reports/${file}`);
    const { code, out, said } = await songngu(["align", ...files, "--presegmented"]);
    expect([code, said]).toEqual([0, "songngu: no links: nothing in the two texts is surely the same fact"]);
    expect(out).not.toMatch(/full|partial/);
  });
});
