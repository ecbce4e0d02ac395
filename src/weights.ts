/** The folder of weights and the authored lexicon → everything that was learned before two reports are seen. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { encoderFromSections } from "./encode/encoder.js";
import { readAuthoredLexicon } from "./lexicon/authored.js";
import { fromSections } from "./lexicon/learned.js";
import { AppError } from "./model/errors.js";
import { unpackSections } from "./model/sections.js";
import type { Weights } from "./pipeline.js";
import { readScoreModel } from "./score/model.js";

/** Reads `weights/` and `lexicon/` of the corpus folder; throws `weights-broken` naming the file. */
export function loadWeights(corpus: string): Weights {
  const read = (name: string): Uint8Array => {
    const path = join(corpus, "weights", name);
    try {
      return readFileSync(path);
    } catch (cause) {
      throw new AppError("weights-broken", `${path}: cannot be read; reinstall Songngu`, { cause });
    }
  };
  const lexicon = join(corpus, "lexicon");
  const entries = readdirSync(lexicon).filter((name) => name.endsWith(".tsv"));
  return {
    lexicon: {
      learned: fromSections(unpackSections(read("lexicon.bin"), "lexicon.bin")),
      authored: readAuthoredLexicon(entries.sort().map((name) => readFileSync(join(lexicon, name), "utf8"))),
    },
    encoder: encoderFromSections(unpackSections(read("encoder.bin"), "encoder.bin")),
    model: readScoreModel(new TextDecoder().decode(read("score.json")), "score.json"),
  };
}
