import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { modelOf, tokenizerOf, writeFolder } from "../encode/onnx-export.js";
import { createFolder } from "./folder.js";
import { songngu } from "./terminal.js";

const REPORTS = fileURLToPath(new URL("../../corpus/reports/", import.meta.url));
const PARALLEL = [`${REPORTS}parallel/vi.sentences.txt`, `${REPORTS}parallel/en.sentences.txt`] as const;

function linesOf(path: string): string[] {
  return readFileSync(path, "utf8").trimEnd().split("\n");
}

/** Rows without comments: cells, still as text. */
function rowsOf(table: string): string[][] {
  return table
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"));
}

function indicesOf(rows: readonly string[][], column: number): number[] {
  const all = rows.flatMap((cells) => cells[column].split(",").filter((index) => index !== ""));
  return [...new Set(all.map(Number))].sort((a, b) => a - b);
}

describe("align", () => {
  it("writes Vietnamese first, with confidence and grade, and accounts for every sentence", async () => {
    const { code, out, said } = await songngu(["align", ...PARALLEL, "--presegmented"]);
    expect([code, said]).toEqual([0, ""]);
    const rows = rowsOf(out);
    for (const cells of rows) {
      expect(cells.join("\t")).toMatch(
        /^[\d,]+\t[\d,]+\t(?:0\.\d{4}|1\.0000)\t(?:full|partial)$|^\d+\t\t\tnull$|^\t\d+\t\tnull$/,
      );
    }
    for (const [column, path] of PARALLEL.entries()) {
      expect(indicesOf(rows, column)).toEqual(linesOf(path).map((_, index) => index));
    }
  });

  it("says the same whichever file comes first", async () => {
    const one = await songngu(["align", PARALLEL[0], PARALLEL[1], "--presegmented"]);
    expect(await songngu(["align", PARALLEL[1], PARALLEL[0], "--presegmented"])).toEqual(one);
  });

  it("keeps the numbers of lines between blank ones, which change nothing else", async () => {
    const path = createFolder({
      "vi.txt": linesOf(PARALLEL[0]).join("\n\n"),
      "en.txt": linesOf(PARALLEL[1]).join("\n\n"),
    });
    const spaced = await songngu(["align", path("vi.txt"), path("en.txt"), "--presegmented"]);
    const linkedIn = (table: string): string[][] =>
      rowsOf(table).filter(([vi, en]) => vi !== "" && en !== "");
    const double = (cell: string): string =>
      cell
        .split(",")
        .map((index) => String(2 * Number(index)))
        .join(",");
    const dense = await songngu(["align", ...PARALLEL, "--presegmented"]);
    expect(linkedIn(spaced.out)).toEqual(
      linkedIn(dense.out).map(([vi, en, ...rest]) => [double(vi), double(en), ...rest]),
    );
    expect(indicesOf(rowsOf(spaced.out), 0)).toHaveLength(2 * linesOf(PARALLEL[0]).length - 1);
  });

  it("reads whole reports and tells each side's sentences in JSON", async () => {
    const { out } = await songngu([
      "align",
      `${REPORTS}law/en.txt`,
      `${REPORTS}law/vi.txt`,
      "--format",
      "json",
    ]);
    expect(out).toBe(
      (await songngu(["align", `${REPORTS}law/vi.txt`, `${REPORTS}law/en.txt`, "--format", "json"])).out,
    );
    expect(JSON.parse(out)).toMatchObject({ reports: { vi: { language: "vi" }, en: { language: "en" } } });
  });

  it("exports full links for a CAT tool unless asked for partial ones too, and repeats its ids", async () => {
    const words = ["align", `${REPORTS}law/vi.txt`, `${REPORTS}law/en.txt`, "--format", "tmx"];
    const [strict, loose] = [await songngu(words), await songngu([...words, "--min-grade", "partial"])];
    const count = (tmx: string): number => tmx.match(/<tu /g)?.length ?? 0;
    const leftOut = Number(/(\d+) partial beads left out/.exec(strict.said)?.[1] ?? 0);
    expect(leftOut).toBeGreaterThan(0);
    expect(count(loose.out)).toBeGreaterThan(count(strict.out));
    expect(loose.said).toBe("");
    expect(await songngu(words)).toEqual(strict);
  });

  it("takes a neural encoder from a folder, and says in one line what keeps it from that", async () => {
    const words = [...PARALLEL, "--presegmented", "--format", "json"];
    const cosinesWith = async (...encoder: string[]): Promise<number[]> => {
      const { beads } = JSON.parse((await songngu(["align", ...words, ...encoder])).out) as {
        readonly beads: readonly { readonly evidence: { readonly signals: { readonly cosine: number } } }[];
      };
      return beads.map(({ evidence }) => evidence.signals.cosine);
    };
    // It knows none of the reports' words, and of an unknown sentence an encoder says nothing.
    const folder = writeFolder({
      "model.onnx": modelOf([
        [1, 0],
        [0, 1],
      ]),
      "tokenizer.json": tokenizerOf(["[UNK]", "[CLS]", "[SEP]"]),
      "tokenizer_config.json": { unk_token: "[UNK]" },
    });
    const own = await cosinesWith();
    expect(Math.max(...own)).toBeGreaterThan(0.5);
    expect(new Set(await cosinesWith("--encoder", `onnx:${folder}`))).toEqual(new Set([0]));
    expect(await cosinesWith("--encoder", "own")).toEqual(own);
    const saidWith = async (encoder: string): Promise<string> =>
      (await songngu(["align", ...words, "--encoder", encoder])).said;
    expect(await saidWith("onnx:nowhere")).toMatch(
      /^songngu: nowhere: holds no ONNX model .+ \[file-not-found\]$/,
    );
    expect(await saidWith("word2vec")).toBe(
      'songngu: encoder "word2vec": expected own or onnx:FOLDER [wrong-argument]',
    );
  });

  it("writes XLIFF and Excel files", async () => {
    const path = createFolder();
    const write = (format: string): Promise<unknown> =>
      songngu(["align", ...PARALLEL, "--presegmented", "--format", format, "--out", path(format)]);
    await write("xliff");
    await write("xlsx");
    expect(readFileSync(path("xliff"), "utf8")).toContain('source-language="vi" target-language="en"');
    expect(readFileSync(path("xlsx")).subarray(0, 2).toString()).toBe("PK");
  });

  it("stores the pair it has shown", async () => {
    const path = createFolder();
    const memory = `sqlite:${path("m.db")}`;
    const reports = [`${REPORTS}parallel/vi.txt`, `${REPORTS}parallel/en.txt`];
    const { code, said } = await songngu(["align", ...reports, "--save"], memory);
    expect([code, said.includes("saved as")]).toEqual([0, true]);
    const again = await songngu(["align", ...reports.toReversed(), "--save"], memory);
    expect(again.said).toMatch(
      /^songngu: nothing saved: sqlite:\S+ holds these two reports already, as \S+$/m,
    );
    expect((await songngu(["stats"], memory)).out).toContain("alignments\t1\n");
    expect((await songngu(["align", ...PARALLEL, "--presegmented", "--save"], memory)).code).toBe(2);
  });

  it("neither shows nor stores what it cannot both show and store", async () => {
    const path = createFolder();
    const words = ["align", `${REPORTS}parallel/vi.txt`, `${REPORTS}parallel/en.txt`, "--save"];
    const nowhere = await songngu([...words, "--format", "tmx"], `sqlite:${path("no/m.db")}`);
    expect(nowhere).toMatchObject({ code: 1, out: "" });
    expect(nowhere.said).toMatch(/^[^\n]+ \[memory-not-readable\]$/);
    const file = await songngu([...words, "--out", path("a.tsv")], `sqlite:${path("no/m.db")}`);
    expect([file.code, existsSync(path("a.tsv")), existsSync(path("a.tsv.part"))]).toEqual([1, false, false]);
    const unwritten = await songngu([...words, "--out", path("no/a.tsv")], `sqlite:${path("m.db")}`);
    expect(unwritten.said).toMatch(/^[^\n]+ cannot be written: no such file or folder \[file-not-found\]$/);
    expect(existsSync(path("m.db"))).toBe(false);
  });

  it("says in one line what is wrong with its files", async () => {
    const path = createFolder({ "empty.txt": "", "blank.txt": " \n\n" });
    const saidOf = async (...words: string[]): Promise<string> => (await songngu(["align", ...words])).said;
    expect(await saidOf(PARALLEL[0], PARALLEL[0], "--presegmented")).toContain("[same-language]");
    expect(await saidOf(PARALLEL[0], PARALLEL[0])).toContain("[same-language]");
    expect(await saidOf(PARALLEL[0], path("none.txt"))).toContain("[file-not-found]");
    expect(await saidOf(path("empty.txt"), PARALLEL[1])).toContain("[file-empty]");
    expect(await saidOf(path("blank.txt"), PARALLEL[1], "--presegmented")).toContain("[file-empty]");
  });
});

describe("segment", () => {
  it("writes the sentences one a line", async () => {
    const path = createFolder({ "a.txt": "Ông Nam nói. Bà Lan nghe.\n\nHọ về nhà lúc 5 giờ." });
    expect((await songngu(["segment", path("a.txt")])).out).toBe(
      "Ông Nam nói.\nBà Lan nghe.\nHọ về nhà lúc 5 giờ.\n",
    );
  });

  it("writes kinds, places and anchors as JSON", async () => {
    const path = createFolder({ "a.txt": "Prices rose 5 percent in Hanoi. The bank paid VND 2 billion." });
    const { out } = await songngu(["segment", path("a.txt"), "--json"]);
    const { text, segments } = JSON.parse(out) as {
      readonly text: string;
      readonly segments: readonly {
        readonly text: string;
        readonly kind: string;
        readonly span: { readonly start: number; readonly end: number };
        readonly anchors: readonly { readonly key: string }[];
      }[];
    };
    expect(segments.map(({ span }) => text.slice(span.start, span.end))).toEqual(
      segments.map((one) => one.text),
    );
    expect(segments.flatMap(({ anchors }) => anchors.map(({ key }) => key))).toContain(
      "money:VND:2000000000",
    );
  });

  it("takes the language that it is told", async () => {
    const path = createFolder({ "a.txt": "123 %." });
    expect((await songngu(["segment", path("a.txt")])).said).toContain("[language-unclear]");
    expect(await songngu(["segment", path("a.txt"), "--lang", "vi"])).toEqual({
      code: 0,
      out: "123 %.\n",
      said: "",
    });
  });
});

describe("evaluate", () => {
  it("scores graded reports, beads and links, each in its own way", async () => {
    const graded = await songngu(["evaluate", REPORTS, "--json"]);
    expect(JSON.parse(graded.out)).toMatchObject({ all: { kind: "reports", docs: 6 } });
    const lines = linesOf(PARALLEL[0]).map((_, index) => `${index}\t${index}\n`);
    const path = createFolder({
      "a.gold.tsv": lines.join(""),
      "a.vi.txt": readFileSync(PARALLEL[0]),
      "a.en.txt": readFileSync(PARALLEL[1]),
    });
    expect((await songngu(["evaluate", path("")])).out).toMatch(/^docs 1\n +strict +lax/);
    expect((await songngu(["evaluate", path("nowhere")])).said).toContain("[file-not-found]");
  });
});

describe("a reader that goes away", () => {
  it("ends the program quietly", () => {
    const path = createFolder({ "a.txt": "Giá gạo tăng trong tháng này. ".repeat(20_000) });
    const root = fileURLToPath(new URL("../../", import.meta.url));
    const command = `node --import tsx src/cli/main.ts segment '${path("a.txt")}' --lang vi | head -n 1`;
    const all = execFileSync("bash", ["-c", `set -o pipefail; { ${command}; } 2>&1; echo "exit $?"`], {
      cwd: root,
      encoding: "utf8",
    });
    expect(all).toBe("Giá gạo tăng trong tháng này.\nexit 0\n");
  });
});
