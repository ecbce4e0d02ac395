import { describe, expect, it } from "vitest";
import { createFolder } from "../cli/folder.js";
import { BENCHMARKS } from "./cases.js";
import { pairs } from "./texts.js";

describe("a benchmark", () => {
  it.each(BENCHMARKS.map((benchmark) => [benchmark.name, benchmark] as const))(
    "can %s, and has something to show for it",
    async (_, { sizes, prepare }) => {
      const folder = createFolder()("");
      const work = await prepare({ size: sizes.short, pairs: (count) => pairs(count, true), folder });
      expect(await work()).toBeGreaterThan(sizes.short / 4);
    },
  );

  it("has as many different sentences as it asks for", () => {
    const all = pairs(2_000, true);
    expect(new Set(all.map(({ vi }) => vi)).size).toBe(2_000);
    expect(new Set(all.map(({ en }) => en)).size).toBe(2_000);
  });
});
