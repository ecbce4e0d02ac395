/** Anchors that match are always compared. */
import { describe, expect, it } from "vitest";
import type { Anchor } from "../../src/model/anchor.js";
import { blockingKeys } from "../../src/model/blocking.js";
import { matchAnchors } from "../../src/model/compare.js";
import { anchorsOf, DAY, table } from "./support.js";

/** Every different anchor of the phrase tables. */
function anchorsIn(language: "vi" | "en"): Anchor[] {
  const all = table(`phrases.${language}.tsv`).flatMap(([phrase]) => anchorsOf(language, phrase, DAY));
  return [...new Map(all.map((anchor) => [anchor.key, anchor])).values()];
}

describe("blockingKeys", () => {
  it("gives a key in common to any two anchors that match", () => {
    const missed: string[] = [];
    let matches = 0;
    const english = anchorsIn("en");
    for (const vi of anchorsIn("vi")) {
      const keys = new Set(blockingKeys(vi));
      for (const en of english) {
        if (matchAnchors(vi, en) === 0) continue;
        matches += 1;
        if (!blockingKeys(en).some((key) => keys.has(key))) missed.push(`${vi.key} and ${en.key}`);
      }
    }
    expect(missed).toEqual([]);
    expect(matches).toBeGreaterThan(500);
  });
});
