/** `npm run fit`: fits the constants of scoring on the evaluation folders; `evaluate --held-out` says how well that works. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { findMutual } from "../mine.js";
import { linksOf } from "../model/alignment.js";
import { findBlocks } from "../in-order.js";
import { loadWeights } from "../weights.js";
import { fitModel } from "./fit.js";
import { fitMined } from "./fit-mined.js";
import { fitOrdered } from "./fit-ordered.js";
import { readGoldTexts } from "./gold.js";
import { readFittingTexts } from "./held-out.js";

const [evaluation = "../shared/data/eval", corpus = "corpus"] = process.argv.slice(2);
const weights = loadWeights(corpus);
const [mining] = readGoldTexts(join(evaluation, "mining"));
const texts = readFittingTexts(evaluation, corpus, weights);
const gain = fitOrdered(texts.ordered);
const ordered = texts.ordered.map((text) => ({ ...text, blocks: findBlocks(text.comparison, gain) }));
const model = {
  ...fitModel({ ...texts, ordered }, { ...weights.model, gain }),
  ...fitMined(await findMutual(mining.segments, weights), linksOf(mining.beads)),
};
const path = join(corpus, "weights", "score.json");
writeFileSync(path, `${JSON.stringify(model, null, 2)}\n`);
process.stdout.write(`${path}: ordered share ${model.orderedShare.toFixed(2)}\n`);
