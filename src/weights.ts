/** The folder of weights → everything that was learned before two reports are seen. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { encoderFromSections } from "./encode/encoder.js";
import { authoredFromSections } from "./lexicon/authored.js";
import { fromSections } from "./lexicon/learned.js";
import { AppError } from "./model/errors.js";
import { unpackSections, type Sections } from "./model/sections.js";
import type { Weights } from "./comparison.js";
import { readScoreModel } from "./score/model.js";

/** Reads `weights/` of the corpus folder; throws `weights-broken` naming the file. */
export function loadWeights(corpus: string): Weights {
  const read = (name: string): Uint8Array => {
    const path = join(corpus, "weights", name);
    try {
      return readFileSync(path);
    } catch (cause) {
      throw new AppError("weights-broken", `${path}: cannot be read; reinstall Songngu`, { cause });
    }
  };
  const sections = (name: string): Sections => unpackSections(read(name), name);
  return {
    lexicon: {
      learned: fromSections(sections("lexicon.bin")),
      authored: authoredFromSections(sections("authored.bin")),
    },
    encoder: encoderFromSections(sections("encoder.bin")),
    model: readScoreModel(new TextDecoder().decode(read("score.json")), "score.json"),
  };
}
