/** The authored entries → the bytes of their index, made by every build. */
import { authoredToSections, compileLexicon } from "../lexicon/authored.js";
import { packSections } from "../model/sections.js";
import { readEntries } from "./corpus.js";

/** The entries of the folder as the bytes of one index. */
export function compileEntries(folder: string): Uint8Array {
  return packSections(authoredToSections(compileLexicon(readEntries(folder))));
}
