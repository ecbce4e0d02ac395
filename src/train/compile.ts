/** The authored entries → the bytes of their index, made by every build. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { authoredToSections, compileLexicon } from "../lexicon/authored.js";
import { packSections } from "../model/sections.js";

/** Every entry file of the folder, in the order of their names, as the bytes of one index. */
export function compileEntries(folder: string): Uint8Array {
  const names = readdirSync(folder).filter((name) => name.endsWith(".tsv"));
  const files = names.sort().map((name) => readFileSync(join(folder, name), "utf8"));
  return packSections(authoredToSections(compileLexicon(files)));
}
