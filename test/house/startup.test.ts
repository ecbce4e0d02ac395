import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { read } from "./tree.js";

/** Import and re-export statements that run; types vanish, and dynamic imports wait. */
const STATIC = /^(?:import|export)\s+(?!type\b)(?:[^"';]*?\sfrom\s+)?"([^"]+)";/gm;

/** Packages that take longer to load than a pair of reports takes to align. */
const SLOW = [
  "better-sqlite3",
  "express",
  "cheerio",
  "mammoth",
  "unpdf",
  "sentence-splitter",
  "saxes",
  "fflate",
];

/** Every package that is loaded together with these files. */
function packagesOf(entries: readonly string[]): string[] {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const [, name] of read(path).matchAll(STATIC)) {
      if (name.startsWith(".")) visit(posix.join(posix.dirname(path), name).replace(/\.js$/, ".ts"));
      else packages.add(name);
    }
  };
  for (const entry of entries) visit(entry);
  return [...packages];
}

/** What every start loads: the program imports the rest of itself once V8 is told how to run it. */
const START = [
  "src/cli/main.ts",
  ...[...read("src/cli/main.ts").matchAll(/import\("\.\/([^"]+)\.js"\)/g)].map(
    ([, name]) => `src/cli/${name}.ts`,
  ),
];

describe("start-up", () => {
  it("of any command loads the command line and nothing slow", () => {
    const packages = packagesOf(START);
    expect(packages).toContain("commander");
    expect(packages.filter((name) => SLOW.includes(name))).toEqual([]);
  });

  it("of align on sentences loads no database, server or reader of documents", () => {
    const packages = packagesOf([
      ...START,
      "src/pipeline.ts",
      "src/weights.ts",
      "src/exchange/aligned.ts",
      "src/exchange/table.ts",
      "src/read/decode.ts",
      "src/read/language.ts",
      "src/read/lines.ts",
    ]);
    const allowed = ["sentence-splitter"];
    expect(packages.filter((name) => SLOW.includes(name) && !allowed.includes(name))).toEqual([]);
  });
});
