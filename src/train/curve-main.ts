/** `npm run curve`: how well reports are linked with parts of the authored lexicon; everything fitted held out. */
import { join } from "node:path";
import { scoreBeads, scoreLinks, withNulls } from "../align/evaluate.js";
import { compileLexicon } from "../lexicon/authored.js";
import type { Weights } from "../comparison.js";
import { alignCompared } from "../pipeline.js";
import type { Link } from "../model/alignment.js";
import type { ScoreModel } from "../score/model.js";
import { loadWeights } from "../weights.js";
import { readEntries } from "./corpus.js";
import type { Compared } from "./fit.js";
import { LEVEL } from "./gold.js";
import { fitHeldOut, readFittingTexts } from "./held-out.js";
import { createRandom, shuffled } from "./random.js";

const SHARES: readonly number[] = [0, 0.25, 0.5, 1];
/** Which entries a part holds; a larger part holds the smaller ones. */
const SEED = 1;

const [evaluation = "../shared/data/eval", corpus = "corpus"] = process.argv.slice(2);
const whole = loadWeights(corpus);
const entries = readEntries(join(corpus, "lexicon"));
const order = [...shuffled(entries.length, createRandom(SEED))];

process.stdout.write("entries  realpairs  comparable  hard-docs (links F1, links F1, strict F1 in order)\n");
for (const share of SHARES) {
  const kept = order.slice(0, Math.round(share * entries.length)).map((k) => entries[k]);
  const authored = compileLexicon(kept);
  const weights: Weights = { ...whole, lexicon: { ...whole.lexicon, authored } };
  const texts = readFittingTexts(evaluation, corpus, weights);
  const modelOf = fitHeldOut(texts, whole.model);
  const figures = [
    linksF1(texts.reports, modelOf),
    linksF1(texts.comparable, modelOf),
    strictF1(texts.ordered),
  ];
  process.stdout.write(
    `${String(kept.length).padStart(7)}  ${figures.map((figure) => figure.toFixed(3)).join("      ")}\n`,
  );
}

function linksF1(texts: readonly Compared[], modelOf: (name: string) => ScoreModel | undefined): number {
  const links = (keys: Iterable<string>): Link[] =>
    [...keys].map((key) => key.split("-").map(Number)).map(([vi, en]) => ({ vi, en }));
  return scoreLinks(
    texts.map(({ gold, comparison }) => ({
      gold: links(gold.holds).map(({ vi, en }) => ({ vi: [vi], en: [en] })),
      found: alignCompared(comparison, modelOf(gold.name)!, { order: "free" }).beads,
      ignored: links(gold.ignored),
    })),
  ).f1;
}

/** Of the translations that were made hard; the others are nearly all right whatever is known. */
function strictF1(texts: readonly Compared[]): number {
  return scoreBeads(
    texts
      .filter(({ gold }) => LEVEL.test(gold.name))
      .map(({ gold, blocks }) => ({
        gold: gold.beads,
        found: withNulls(blocks, { vi: gold.segments.vi.length, en: gold.segments.en.length }),
      })),
  ).f1_strict;
}
