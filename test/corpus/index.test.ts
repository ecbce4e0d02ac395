/** Checks that the index of the authored lexicon is the one of its entries. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { compileEntries } from "../../src/train/compile.js";

it("has an index made from the entries as they are (npm run build makes it anew)", () => {
  const corpus = fileURLToPath(new URL("../../corpus/", import.meta.url));
  const index = readFileSync(`${corpus}weights/authored.bin`);
  expect(index.equals(compileEntries(`${corpus}lexicon`))).toBe(true);
});
