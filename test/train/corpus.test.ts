import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { joinTexts, readParallelText, readPhrasePairs } from "../../src/train/corpus.js";

describe("the training folder", () => {
  let folder = "";

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "songngu-train-"));
    for (const [set, vi, en] of [
      ["tea", "trà\nsữa\n", "tea\nmilk\n"],
      ["rice", "cơm\n", "rice\n"],
    ]) {
      mkdirSync(join(folder, "sets", set), { recursive: true });
      writeFileSync(join(folder, "sets", set, `${set}.vi`), vi.normalize("NFD"));
      writeFileSync(join(folder, "sets", set, `${set}.en`), en);
    }
    mkdirSync(join(folder, "entries"));
    writeFileSync(
      join(folder, "entries", "food.tsv"),
      "en\tvi\tpos\tsense\nmeal; repast\tbữa ăn; bữa; bữa cơm\tnoun\teating\n",
    );
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it("is read set by set in the order of their names, in NFC", () => {
    expect(readParallelText(join(folder, "sets"))).toEqual({
      vi: ["cơm", "trà", "sữa"],
      en: ["rice", "tea", "milk"],
    });
  });

  it("is read without the sets that are left out", () => {
    expect(readParallelText(join(folder, "sets"), { without: ["tea"] }).en).toEqual(["rice"]);
  });

  it("is joined by entries whose every variant has a partner", () => {
    expect(readPhrasePairs(join(folder, "entries"))).toEqual({
      vi: ["bữa ăn", "bữa", "bữa cơm"],
      en: ["meal", "repast", "meal"],
    });
  });

  it("holds each pair once when joined", () => {
    const tea = { vi: ["trà", "trà", "chè"], en: ["tea", "tea", "tea"] };
    expect(joinTexts(tea, { vi: ["trà"], en: ["tea"] })).toEqual({ vi: ["trà", "chè"], en: ["tea", "tea"] });
  });
});
