import fc from "fast-check";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseTmx } from "../../../src/exchange/tmx/parse.js";
import { writeTmx, type TmxOptions } from "../../../src/exchange/tmx/write.js";
import type { TranslationUnit } from "../../../src/model/unit.js";
import { describeWithShared, describeWithTool, SHARED } from "../../support/requires.js";
import { collect, createUnit, restoreUnit } from "../units.js";
import { runs } from "../../support/runs.js";

const OPTIONS: TmxOptions = {
  sourceLanguage: "vi",
  regional: false,
  toolVersion: "0.1.0",
  createdAt: "2025-03-06T04:05:06Z",
};

async function write(units: readonly TranslationUnit[], options: Partial<TmxOptions> = {}): Promise<string> {
  return (await collect(writeTmx(units, { ...OPTIONS, ...options }))).join("");
}

async function readAndWrite(tmx: string): Promise<string> {
  const imported = await collect(parseTmx(piecesOf(tmx)).units);
  return write(imported.map(restoreUnit));
}

async function* piecesOf(text: string, length = 97): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += length) yield await Promise.resolve(text.slice(at, at + length));
}

const REVIEWED = createUnit("Thủ tướng tới Hà Nội & Huế.", 'The "PM" visits <Hanoi> and Hue.', {
  grade: "partial",
  confidence: 0.91234,
  fragment: true,
  props: [
    ["project", "a\tb"],
    ["x-evidence", "name Hà Nội = Hanoi"],
  ],
  contexts: [
    { alignmentId: "a1", previous: { vi: "Trước.", en: "Before." }, next: { vi: "", en: 'The "end".' } },
    { source: "old.tmx", previous: { vi: "", en: "" }, next: { vi: "", en: "" } },
  ],
  notes: [
    { at: "2025-03-06T04:05:06Z", author: "lan", text: "two\nlines" },
    { at: "2025-03-08T00:00:00Z", author: "Bá Nam", text: "one" },
  ],
});

describe("writeTmx", () => {
  it("writes a unit with every attribute, note and prop before its tuvs, source first", async () => {
    expect(await write([REVIEWED])).toBe(
      readFileSync(new URL("fixtures/reviewed.tmx", import.meta.url), "utf8"),
    );
  });

  it("puts the chosen source language first and into srclang, byte for byte", async () => {
    const tmx = await write([REVIEWED], { sourceLanguage: "en", regional: true });
    expect(tmx).toContain(' srclang="en-US" ');
    expect([...tmx.matchAll(/xml:lang="([^"]+)"/g)].map((match) => match[1])).toEqual(["en-US", "vi-VN"]);
  });

  it("never writes an empty seg", async () => {
    const units = [createUnit(" \n", "text"), createUnit("chữ", "\u0007"), createUnit("chữ", "text")];
    expect((await write(units)).match(/<seg>/g)).toHaveLength(2);
  });

  it("drops what XML forbids and keeps the rest of the sentence", async () => {
    const tmx = await write([createUnit("ký\u000B tự \uD800lạ \u{1F600}", "x\uFFFF\uFFFDy")]);
    expect(tmx).toContain("<seg>ký tự lạ \u{1F600}</seg>");
    expect(tmx).toContain("<seg>xy</seg>");
  });

  it("is the same file again after being read, for any text", async () => {
    const text = fc.string({ unit: "binary", minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(text, text, text, text, text, async (vi, en, prop, note, author) => {
        const unit = createUnit(vi, en, {
          id: "a",
          props: [["x-any", prop]],
          contexts: [{ previous: { vi: prop, en: note }, next: { vi: author, en: "" } }],
          notes: [{ at: "", author, text: note }],
        });
        const first = await write([unit]);
        expect(await readAndWrite(first)).toBe(first);
      }),
      {
        numRuns: runs(200),
        examples: [
          ["\uFFFD", "a", "", "", ""],
          ["\uFFFDa", "\uFEFFb", "\uFFFD", "\uFFFD", " a\nb"],
        ],
      },
    );
  });

  it("is the same file again after being read, with review and dates", async () => {
    const first = await write([REVIEWED, createUnit("Hai.", "Two.", { id: "u2", createdBy: "" })]);
    expect(await readAndWrite(first)).toBe(first);
  });
});

describeWithTool("xmllint", "independent readers", () => {
  describeWithShared("of TMX", () => {
    it("find no fault, and read every unit", async () => {
      const folder = mkdtempSync(join(tmpdir(), "songngu-"));
      try {
        const file = join(folder, "out.tmx");
        const units = Array.from({ length: 5 }, (_, index) =>
          createUnit(`Câu số ${index} & <b>.`, `Sentence ${index} & <b>.`, { ...extras, id: `u${index}` }),
        );
        writeFileSync(file, await write(units));
        const output = execFileSync("bash", [join(SHARED, "tmx/check.sh"), file, "--no-omegat"], {
          encoding: "utf8",
        });
        expect(output).toMatch(/xmllint-wellformed +ok/);
        expect(output).toMatch(/xmllint-dtd14 +valid/);
        expect(output).toMatch(/rules-1\.4b +ok/);
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  });
});

const { props, notes, contexts } = REVIEWED;
const extras = { props, notes, contexts };
