import { readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { searchInThreads } from "../../src/cli/search-threads.js";
import { findMutual } from "../../src/mine.js";
import { readLines, segmentsFromLines } from "../../src/read/lines.js";
import { loadWeights } from "../../src/weights.js";
import { createFolder } from "./folder.js";
import { songngu } from "./terminal.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const PARALLEL = ["vi", "en"].map((language) => `${ROOT}corpus/reports/parallel/${language}.sentences.txt`);

describe("mine", () => {
  it("writes line numbers, Vietnamese first, and the confidence, whichever file comes first", async () => {
    const { code, out, said } = await songngu(["mine", ...PARALLEL]);
    expect([code, said]).toEqual([0, ""]);
    expect(out).toMatch(/^(?:\d+\t\d+\t(?:0\.\d{4}|1\.0000)\n){10,}$/);
    expect(await songngu(["mine", ...PARALLEL.toReversed()])).toEqual({ code, out, said });
    const sure = await songngu(["mine", ...PARALLEL, "--threshold", "0.9"]);
    const lines = out.split("\n");
    expect(sure.out.split("\n")).toEqual(
      lines.filter((line) => line === "" || Number(line.split("\t")[2]) >= 0.9),
    );
  });

  it("writes both texts as JSON, to a file where one is named", async () => {
    const path = createFolder();
    const { out } = await songngu(["mine", ...PARALLEL]);
    await songngu(["mine", ...PARALLEL, "--json", "--out", path("pairs.json")]);
    const pairs = JSON.parse(readFileSync(path("pairs.json"), "utf8")) as {
      readonly vi: number;
      readonly en: number;
      readonly confidence: number;
      readonly text: { readonly vi: string; readonly en: string };
    }[];
    const lines = PARALLEL.map((file) => readLines(readFileSync(file, "utf8")));
    expect(pairs.map(({ vi, en, confidence }) => `${vi}\t${en}\t${confidence.toFixed(4)}\n`).join("")).toBe(
      out,
    );
    for (const { vi, en, text } of pairs) expect(text).toEqual({ vi: lines[0][vi], en: lines[1][en] });
  });

  it("is what evaluate scores where few pairs are true among very many", async () => {
    const padded = PARALLEL.map((file) => `${readFileSync(file, "utf8")}${"\n".repeat(600)}`);
    const found = (await songngu(["mine", ...PARALLEL])).out;
    const path = createFolder({
      "a.vi.txt": padded[0],
      "a.en.txt": padded[1],
      "a.gold.tsv": found.replaceAll(/\S+$/gm, "news"),
    });
    const count = found.trimEnd().split("\n").length;
    const { out } = await songngu(["evaluate", path(""), "--json"]);
    expect(JSON.parse(out)).toMatchObject({
      all: { kind: "links", gold: count, found: count, right: count },
    });
    const free = await songngu(["evaluate", path(""), "--json", "--order", "free"]);
    expect(JSON.parse(free.out)).not.toMatchObject({ all: { found: count } });
  });

  it("says in one line what is wrong, and that nothing was found", async () => {
    const path = createFolder({
      "empty.txt": "",
      "vi.txt": "Giá gạo tăng.\n",
      "en.txt": "Nobody came to the party.\n",
    });
    const run = (...words: string[]) => songngu(["mine", ...words]);
    expect((await run(PARALLEL[0], PARALLEL[0])).said).toContain("[same-language]");
    expect((await run(PARALLEL[0], path("empty.txt"))).said).toContain("[file-empty]");
    expect((await run(PARALLEL[0], path("none.txt"))).said).toContain("[file-not-found]");
    expect((await run(...PARALLEL, "--threshold", "1.5")).code).toBe(2);
    expect(await run(path("vi.txt"), path("en.txt"))).toEqual({
      code: 0,
      out: "",
      said: "songngu: no line of either file surely translates one of the other",
    });
    expect(await run(path("vi.txt"), path("en.txt"), "--json")).toMatchObject({ code: 0, out: "[]\n" });
  });

  it("finds the same in any number of threads", async () => {
    const weights = loadWeights(`${ROOT}corpus`);
    const read = (file: string) =>
      segmentsFromLines(
        Array.from({ length: 20 }, (_, k) =>
          readLines(readFileSync(file, "utf8")).map((line) => `${line} ${k}`),
        ).flat(),
      ).segments;
    const lines = { vi: read(PARALLEL[0]), en: read(PARALLEL[1]) };
    const worker = builtWorker();
    const findIn = async (threads: number) => {
      const progress: string[] = [];
      const search = searchInThreads(threads, (done, total) => progress.push(`${done}/${total}`), worker);
      return { progress, found: await findMutual(lines, weights, search) };
    };
    const alone = await findIn(1);
    expect(alone.progress).toEqual(["1/2", "2/2"]);
    expect(await findIn(2)).toEqual(alone);
    expect(await findIn(9)).toEqual(alone);
  });

  it("fails where a thread fails", async () => {
    const path = createFolder({ "worker.mjs": 'throw new Error("no memory left");' });
    const lines = { vi: [], en: [] };
    const search = searchInThreads(2, () => undefined, pathToFileURL(path("worker.mjs")));
    const twice: typeof search = (searched) =>
      search(
        searched,
        Array.from({ length: 4 }, () => ({ from: 0, to: 0 })),
      );
    await expect(findMutual(lines, loadWeights(`${ROOT}corpus`), twice)).rejects.toThrow("no memory left");
  });
});

/** The thread's file as JavaScript, with all that it imports, since Node's threads read no TypeScript. */
function builtWorker(): URL {
  const path = createFolder({ "package.json": '{ "type": "module" }' });
  ts.createProgram([`${ROOT}src/cli/search-worker.ts`], {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    rootDir: `${ROOT}src`,
    outDir: path(""),
    noCheck: true,
    noLib: true,
    types: [],
  }).emit();
  return pathToFileURL(path("cli/search-worker.js"));
}
