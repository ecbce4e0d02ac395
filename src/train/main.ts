/** `npm run train`: learns the lexicon and the encoder from parallel text and writes their weights files. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { encoderToSections } from "../encode/encoder.js";
import { toSections } from "../lexicon/learned.js";
import { packSections, type Sections } from "../model/sections.js";
import { joinTexts, readParallelText, readPhrasePairs } from "./corpus.js";
import { ENCODER_RECIPE, trainEncoder } from "./encoder.js";
import { learnLexicon } from "./lexicon.js";

const { values: options } = parseArgs({
  options: {
    /** Folder of line-aligned sets. */
    data: { type: "string", default: "../shared/data/train" },
    /** Folder of the authored entries. */
    entries: { type: "string", default: "corpus/lexicon" },
    /** Folder that gets lexicon.bin and encoder.bin. */
    out: { type: "string", default: "corpus/weights" },
    /** Sets to leave out; may be given several times. */
    without: { type: "string", multiple: true, default: [] },
  },
});

const began = Date.now();
const report = (line: string): void => {
  process.stdout.write(`${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s  ${line}\n`);
};
const write = (name: string, sections: Sections): void => {
  const bytes = packSections(sections);
  writeFileSync(join(options.out, name), bytes);
  report(`${name}: ${bytes.length} bytes`);
};

const text = readParallelText(options.data, { without: options.without });
report(`lexicon: ${text.vi.length} sentence pairs`);
write(
  "lexicon.bin",
  toSections(
    learnLexicon(text, (links) => {
      report(`${links} links`);
    }),
  ),
);

const pairs = joinTexts(text, readPhrasePairs(options.entries));
report(`encoder: ${pairs.vi.length} pairs of sentences and phrases`);
const vectors = trainEncoder(pairs, ENCODER_RECIPE, (epoch, loss) => {
  report(`epoch ${epoch + 1} of ${ENCODER_RECIPE.epochs}, loss ${loss.toFixed(3)}`);
});
write("encoder.bin", encoderToSections(vectors));
