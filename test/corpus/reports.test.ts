/** Checks that the files of every report pair in the corpus agree with one another. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const REPORTS = new URL("../../corpus/reports/", import.meta.url);
const LICENCES = readFileSync(new URL("../../corpus/README.md", import.meta.url), "utf8");
const PAIRS = readdirSync(REPORTS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);
const COLUMNS = ["vi", "en", "grade", "confidence", "vi_span", "en_span", "why"];

function read(pair: string, file: string): string {
  return readFileSync(new URL(`${pair}/${file}`, REPORTS), "utf8");
}

function lines(pair: string, file: string): string[] {
  return read(pair, file).trimEnd().split("\n");
}

interface GoldRow {
  readonly vi: readonly number[];
  readonly en: readonly number[];
  readonly grade: string;
  readonly confidence: string;
  readonly viSpan: string;
  readonly enSpan: string;
  readonly why: string;
}

function indices(cell: string): number[] {
  return cell.split(",").map(Number);
}

function gold(pair: string): GoldRow[] {
  return lines(pair, "gold.tsv")
    .slice(1)
    .map((line) => {
      const [vi = "", en = "", grade = "", confidence = "", viSpan = "", enSpan = "", why = ""] =
        line.split("\t");
      return { vi: indices(vi), en: indices(en), grade, confidence, viSpan, enSpan, why };
    });
}

/** The words of a span that its sentence lacks; one part of the span for each sentence. */
function strayParts(span: string, members: readonly number[], sentences: readonly string[]): string[] {
  const parts = members.length > 1 ? span.split(" / ") : [span];
  if (parts.length !== members.length) return [span];
  return parts.filter((part, at) => part === "" || !sentences[members[at]]?.includes(part));
}

it("holds six pairs of reports", () => {
  expect(PAIRS).toEqual(["disaster", "economy", "kyrgyz-visit", "law", "parallel", "sport"]);
});

describe.each(PAIRS)("the pair %s", (pair) => {
  it("is named with its licence in the corpus README", () => {
    expect(LICENCES).toMatch(new RegExp(`^\\| \`${pair}\` .*\\| CC0 1\\.0 \\|$`, "mu"));
  });

  it.each(["vi", "en"])("rebuilds %s.txt from its sentences apart from white space", (language) => {
    const rebuilt = lines(pair, `${language}.sentences.txt`).join("").replace(/\s/gu, "");
    expect(rebuilt).toBe(read(pair, `${language}.txt`).replace(/\s/gu, ""));
  });

  it.each(["vi", "en"])("keeps every %s sentence inside one paragraph", (language) => {
    const paragraphs = read(pair, `${language}.txt`).trimEnd().split("\n\n");
    const homeless = lines(pair, `${language}.sentences.txt`).filter(
      (sentence) => !paragraphs.some((paragraph) => paragraph.includes(sentence)),
    );
    expect(homeless).toEqual([]);
  });

  it.each(["vi", "en"])("has %s text in NFC, 14 to 22 sentences long", (language) => {
    const text = read(pair, `${language}.txt`);
    expect(text).toBe(text.normalize("NFC"));
    const count = lines(pair, `${language}.sentences.txt`).length;
    expect(count).toBeGreaterThanOrEqual(14);
    expect(count).toBeLessThanOrEqual(22);
  });

  it("has a gold file with seven filled columns, known grades and confidences", () => {
    const [header, ...rows] = lines(pair, "gold.tsv").map((line) => line.split("\t"));
    expect(header).toEqual(COLUMNS);
    expect(
      rows.filter((row) => row.length !== COLUMNS.length || row.some((cell) => cell.trim() === "")),
    ).toEqual([]);
    const kinds = new Set(gold(pair).map((row) => `${row.grade} ${row.confidence}`));
    expect([...kinds].filter((kind) => !/^(?:full|partial|topic) (?:high|low)$/u.test(kind))).toEqual([]);
  });

  it("links sentences that are there, each cell once", () => {
    const vi = lines(pair, "vi.sentences.txt").length;
    const en = lines(pair, "en.sentences.txt").length;
    const cells = gold(pair).flatMap((row) => row.vi.flatMap((v) => row.en.map((e) => ({ v, e }))));
    const inRange = (index: number, count: number): boolean =>
      Number.isInteger(index) && index >= 0 && index < count;
    expect(cells.filter(({ v, e }) => !inRange(v, vi) || !inRange(e, en))).toEqual([]);
    expect(new Set(cells.map(({ v, e }) => `${v} ${e}`)).size).toBe(cells.length);
  });

  it("quotes its spans from the sentences they belong to", () => {
    const vi = lines(pair, "vi.sentences.txt");
    const en = lines(pair, "en.sentences.txt");
    const stray = gold(pair).flatMap((row) => [
      ...strayParts(row.viSpan, row.vi, vi),
      ...strayParts(row.enSpan, row.en, en),
    ]);
    expect(stray).toEqual([]);
  });

  it("marks traps only where there is no link, and has at least one", () => {
    const traps = gold(pair).filter((row) => row.why.includes("TRAP"));
    expect(traps.length).toBeGreaterThan(0);
    expect(traps.filter((row) => row.grade !== "topic")).toEqual([]);
  });
});
