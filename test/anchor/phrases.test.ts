/** Real phrases of both languages have the keys of the tables; phrases that only look alike have not. */
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/model/language.js";
import { keysOf, table } from "./support.js";

describe.each(LANGUAGES)("phrases of %s", (language) => {
  const rows = table(`phrases.${language}.tsv`);

  it("are at least two hundred", () => {
    expect(new Set(rows.map(([phrase]) => phrase)).size).toBeGreaterThanOrEqual(200);
  });

  it.each(rows)("«%s» is %s", (phrase, key) => {
    expect(keysOf(language, phrase).join(" ")).toBe(key);
  });
});

describe("near misses", () => {
  const rows = table("near-misses.tsv");

  it("are at least one hundred", () => {
    expect(rows.length).toBeGreaterThanOrEqual(100);
  });

  it.each(rows)("«%s» is not «%s»", (vi, en) => {
    const keys = { vi: keysOf("vi", vi), en: keysOf("en", en) };
    expect(keys.vi).not.toHaveLength(0);
    expect(keys.en).not.toHaveLength(0);
    expect(keys.vi.filter((key) => keys.en.includes(key))).toEqual([]);
  });
});
