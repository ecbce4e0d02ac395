import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Alignment } from "../src/model/alignment.js";
import type { Language, PerLanguage } from "../src/model/language.js";
import type { Document } from "../src/model/text.js";
import { alignReports, type AlignedReports } from "../src/pipeline.js";
import { loadWeights } from "../src/weights.js";
import { runs } from "./support/runs.js";

const weights = loadWeights("corpus");

function documentsOf(vi: string, en: string): PerLanguage<Document> {
  const document = (language: Language, text: string): Document => ({
    id: language,
    language,
    title: "",
    origin: {},
    text,
  });
  return { vi: document("vi", vi), en: document("en", en) };
}

function align(vi: string, en: string, order: "auto" | "free" | "monotone" = "auto"): AlignedReports {
  return alignReports(documentsOf(vi, en), weights, { order });
}

const linksOf = ({ beads }: Alignment): string[] =>
  beads.map(({ vi, en }) => `${vi.join(",")}/${en.join(",")}`);

const REPORT = {
  vi: [
    "Trận động đất mạnh 6,1 độ làm rung chuyển đảo Lombok sáng thứ Hai.",
    "Ít nhất 27 người thiệt mạng và 340 người bị thương.",
    "Chính quyền địa phương đã dựng 15 trại tạm cho người mất nhà.",
    "Giá gạo xuất khẩu tăng lên 512 USD một tấn.",
  ].join("\n"),
  en: [
    "A magnitude 6.1 earthquake shook the island of Lombok on Monday morning.",
    "At least 27 people were killed and 340 injured.",
    "Local authorities set up 15 temporary camps for those who lost their homes.",
    "The national team plays its next match in October.",
  ].join("\n"),
};

describe("aligning two reports", () => {
  it("links the sentences that state the same facts and leaves the others alone", () => {
    for (const order of ["free", "monotone"] as const) {
      const links = linksOf(align(REPORT.vi, REPORT.en, order).alignment);
      expect(links).toEqual(expect.arrayContaining(["0/0", "1/1", "2/2"]));
      expect(links).not.toContain("3/3");
    }
  });

  it("shows the figures that match as evidence", () => {
    const { alignment, documents } = align(REPORT.vi, REPORT.en);
    const bead = alignment.beads.find(({ vi }) => vi[0] === 1)!;
    const shown = bead.evidence.matched.map(({ vi }) => documents.vi.text.slice(vi.span.start, vi.span.end));
    expect(shown.join(" ")).toContain("27");
    expect(shown.join(" ")).toContain("340");
  });

  it("gives the same alignment every time", () => {
    expect(align(REPORT.vi, REPORT.en).alignment).toEqual(align(REPORT.vi, REPORT.en).alignment);
  });

  it("links nothing between unrelated texts", () => {
    const other =
      "The orchestra will perform two symphonies.\nTickets go on sale next week.\nDoors open at noon.";
    expect(align(REPORT.vi, other).alignment.beads).toEqual([]);
  });

  it("takes an empty side, one sentence, numbers only and names only", () => {
    for (const odd of ["", "Một câu.", "12 34 5,6", "Nguyễn Văn An Lê Thị Bình", "!!!", "\n\n"]) {
      expect(align(odd, REPORT.en).alignment.beads.length).toBeLessThanOrEqual(4);
      expect(align(REPORT.vi, odd).alignment.beads.length).toBeLessThanOrEqual(8);
    }
  });

  it("never fails, and its beads hold members of both sides in order", () => {
    const text = fc
      .array(fc.oneof(fc.string(), fc.constantFrom(...REPORT.vi.split("\n"), ...REPORT.en.split("\n"))), {
        maxLength: 8,
      })
      .map((lines) => lines.join("\n"));
    fc.assert(
      fc.property(text, text, fc.constantFrom("auto", "free", "monotone"), (vi, en, order) => {
        const { alignment, sentences } = align(vi, en, order);
        for (const bead of alignment.beads) {
          expect(bead.vi.length * bead.en.length).toBeGreaterThan(0);
          expect([...bead.vi].sort((a, b) => a - b)).toEqual(bead.vi);
          expect(Math.max(...bead.vi)).toBeLessThan(sentences.vi.length);
          expect(Math.max(...bead.en)).toBeLessThan(sentences.en.length);
          expect(bead.confidence).toBeGreaterThanOrEqual(0);
          expect(bead.confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: runs(60) },
    );
  });

  it("takes sentences of 10,000 words on both sides, whether they repeat or all differ", () => {
    const repeated = {
      vi: "đảo Lombok động đất ".repeat(2500),
      en: "island Lombok earthquake 6 ".repeat(2500),
    };
    const numbers = Array.from({ length: 10_000 }, (_, k) => k).join(" ");
    for (const long of [repeated, { vi: numbers, en: numbers }]) {
      const { sentences, alignment } = align(`${long.vi}\n${REPORT.vi}`, `${long.en}\n${REPORT.en}`);
      expect(linksOf(alignment)).toEqual(expect.arrayContaining(["1/1", "2/2", "3/3"]));
      expect([sentences.vi[0].text, sentences.en[0].text]).toEqual([long.vi.trim(), long.en.trim()]);
    }
  });
});

describe("suggestions", () => {
  it("are the likeliest links of two texts without a sure one, and only where asked for", () => {
    const vi =
      "Hai bên trao đổi về quan hệ và nhất trí tăng cường phối hợp trong thời gian tới.\nThời tiết hôm nay đẹp.";
    const en =
      "The museum opens a new wing.\nBoth agreed that coordination matters, an official noted on the margins.";
    const documents = documentsOf(vi, en);
    const { link } = weights.model;
    const doubtful = { ...link, intercept: link.intercept - 4 };
    const strict = { ...weights, model: { ...weights.model, link: doubtful } };
    expect(alignReports(documents, strict, { order: "free" }).alignment.beads).toEqual([]);
    const { beads } = alignReports(documents, strict, { order: "free", suggest: true }).alignment;
    expect(linksOf({ order: "free", beads })).toEqual(["0/1"]);
  });
});
