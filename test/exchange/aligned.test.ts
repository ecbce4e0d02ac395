import { strFromU8, unzipSync } from "fflate";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { selectBeads, unitsOfAlignment, type AlignedTexts } from "../../src/exchange/aligned.js";
import { sayEvidence } from "../../src/exchange/evidence.js";
import { writeAlignmentJson, writeUnitJson } from "../../src/exchange/json.js";
import { sayCounts, writeAlignmentTable, writeUnitTable } from "../../src/exchange/table.js";
import { writeXliff } from "../../src/exchange/xliff.js";
import { writeXlsx } from "../../src/exchange/xlsx.js";
import type { Bead } from "../../src/model/alignment.js";
import type { BlockKind, Document, Segment } from "../../src/model/text.js";
import { describeWithShared, describeWithTool, SHARED } from "../support/requires.js";
import { collect, createUnit } from "./units.js";

const NOTHING = { signals: {}, matched: [], conflicts: [] };

/** `"0,2-1 1-"` → beads 0,2-1; the grade is partial where the bead ends in `?`. */
function beadsOf(notation: string): Bead[] {
  return notation.split(" ").map((bead): Bead => {
    const [vi = "", en = ""] = bead.replace("?", "").split("-");
    const members = (side: string): number[] => side.split(",").map(Number);
    return {
      vi: members(vi),
      en: members(en),
      grade: bead.endsWith("?") ? "partial" : "full",
      confidence: 0.5,
      evidence: NOTHING,
    };
  });
}

/** Sentences of one line each; a kind may stand before a sentence, as in `caption:Ảnh`. */
function reportOf(language: "vi" | "en", lines: readonly string[]): [Document, Segment[]] {
  let text = "";
  const segments = lines.map((line, index): Segment => {
    const [, kind = "body", sentence = line] = /^(\w+):(.*)/.exec(line) ?? [];
    const start = text.length;
    text += `${sentence}\n`;
    return {
      index,
      paragraph: index,
      kind: kind as BlockKind,
      span: { start, end: text.length - 1 },
      text: sentence,
    };
  });
  return [{ id: language, language, title: "", origin: {}, text }, segments];
}

function alignedOf(vi: readonly string[], en: readonly string[], beads: string): AlignedTexts {
  const [viDocument, viSegments] = reportOf("vi", vi);
  const [enDocument, enSegments] = reportOf("en", en);
  return {
    documents: { vi: viDocument, en: enDocument },
    sentences: { vi: viSegments, en: enSegments },
    alignment: { order: "free", beads: beadsOf(beads) },
  };
}

const NOW = "2025-03-06T04:05:06Z";

describe("the table of an alignment", () => {
  it("lists beads and Vietnamese nulls in Vietnamese order, then English nulls", () => {
    const table = [...writeAlignmentTable(beadsOf("0-1 2,3-0,2?"), { vi: 5, en: 4 })];
    expect(table).toEqual([
      "0\t1\t0.5000\tfull\n",
      "1\t\t\tnull\n",
      "2,3\t0,2\t0.5000\tpartial\n",
      "4\t\t\tnull\n",
      "\t3\t\tnull\n",
    ]);
  });

  it("counts each link once in its comment line", () => {
    expect(sayCounts(beadsOf("0-0 0-0,1"), { vi: 1, en: 2 })).toBe(
      "# 2 beads, 2 links; 1 Vietnamese and 2 English segments\n",
    );
  });
});

describe("units of an alignment", () => {
  it("joins neighbours by a blank and marks a gap as a fragment", () => {
    const units = unitsOfAlignment(alignedOf(["a  b", "c", "d"], ["x", "y"], "0,1-0 0,2-1"), NOW);
    expect(units.map(({ text, fragment }) => [text.vi, text.en, fragment])).toEqual([
      ["a b c", "x", false],
      ["a b […] d", "y", true],
    ]);
  });

  it("leaves captions, bylines and boilerplate out", () => {
    const aligned = alignedOf(["headline:a", "caption:b"], ["headline:x", "y"], "0-0 1-1");
    expect(unitsOfAlignment(aligned, NOW).map(({ text }) => text.vi)).toEqual(["a"]);
  });

  it("gives the same ids to the same reports, and others to other reports", () => {
    const idsOf = (vi: string): string[] =>
      unitsOfAlignment(alignedOf([vi, vi], ["x"], "0-0 1-0"), NOW).map(({ id }) => id);
    expect(idsOf("a")).toEqual(idsOf("a"));
    expect(new Set([...idsOf("a"), ...idsOf("b")]).size).toBe(4);
  });

  it("leaves partial beads out on request and counts them", () => {
    expect(selectBeads(beadsOf("0-0 1-1?"), "full")).toMatchObject({ beads: [{ vi: [0] }], leftOut: 1 });
    expect(selectBeads(beadsOf("0-0 1-1?"), "partial")).toMatchObject({ leftOut: 0 });
  });
});

describe("evidence in one line", () => {
  it("names anchors before words and ends with what contradicts", () => {
    const place = (start: number, end: number) => ({ segment: 0, span: { start, end } });
    const evidence = {
      signals: {},
      matched: [
        { kind: "word" as const, vi: place(0, 3), en: place(0, 5), strength: 1 },
        { kind: "name" as const, vi: place(4, 10), en: place(6, 11), strength: 0.9 },
      ],
      conflicts: [{ kind: "number" as const, vi: [place(11, 12)], en: [] }],
    };
    expect(sayEvidence(evidence, { vi: "thăm Hà Nội 5".slice(1), en: "visit Hanoi" })).toBe(
      "name Hà Nội = Hanoi; word hăm = visit; number 5 ≠ –",
    );
  });
});

describe("JSON", () => {
  it("holds both reports, the beads and what no bead covers", () => {
    const json: unknown = JSON.parse(writeAlignmentJson(alignedOf(["a", "b"], ["x"], "0-0")));
    expect(json).toMatchObject({
      order: "free",
      reports: { vi: { segments: [{ text: "a" }, { text: "b" }] }, en: { text: "x\n" } },
      beads: [{ vi: [0], en: [0] }],
      nulls: { vi: [1], en: [] },
    });
  });

  it.each([0, 1, 2])("is an array of %i units", async (count) => {
    const units = Array.from({ length: count }, () => createUnit("a", "b"));
    expect(JSON.parse((await collect(writeUnitJson(units))).join(""))).toEqual(units);
  });
});

describe("tables of units", () => {
  const units = [createUnit("=1+1\tx", "a & b", { confidence: 0.5 }), createUnit("c", "d")];

  it("are one line a unit", async () => {
    expect((await collect(writeUnitTable(units))).slice(1)).toEqual([
      "=1+1 x\ta & b\tfull\tapproved\t0.5000\n",
      "c\td\tfull\tapproved\t\n",
    ]);
  });

  it("hold text as text in Excel, never as a formula", async () => {
    const sheet = strFromU8(unzipSync(await writeXlsx(units))["xl/worksheets/sheet1.xml"]);
    expect(sheet).toContain('<c t="inlineStr"><is><t xml:space="preserve">=1+1 x</t></is></c>');
    expect(sheet).toContain("<c><v>0.5000</v></c>");
    expect(sheet).not.toContain("<f>");
    expect(sheet.match(/<row>/g)).toHaveLength(3);
  });
});

describeWithTool("xmllint", "XLIFF", () => {
  describeWithShared("against its schema", () => {
    it("is valid XLIFF 1.2 in either direction", async () => {
      const folder = mkdtempSync(join(tmpdir(), "songngu-"));
      try {
        for (const sourceLanguage of ["vi", "en"] as const) {
          const file = join(folder, `${sourceLanguage}.xlf`);
          const units = [
            createUnit("a & <b>", "x", { notes: [{ at: NOW, author: "lan", text: "n" }], confidence: 1 }),
            createUnit("b", "y", { id: "u2", status: "needs-work" }),
          ];
          const options = { sourceLanguage, original: "memory", toolVersion: "0.1.0" };
          writeFileSync(file, (await collect(writeXliff(units, options))).join(""));
          const schema = join(SHARED, "tmx/dtd/xliff/xliff-core-1.2-strict.xsd");
          expect(() =>
            execFileSync("xmllint", ["--noout", "--nonet", "--schema", schema, file], { stdio: "pipe" }),
          ).not.toThrow();
        }
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  });
});
