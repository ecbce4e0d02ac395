/** `npm run fit`: fits the constants of scoring on the evaluation folders and prints figures with documents held out. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SURE_CONFIDENCE } from "../pipeline.js";
import { loadWeights } from "../weights.js";
import {
  averagePrecision,
  calibrationError,
  compareGold,
  figuresAt,
  fitBlocks,
  fitLinks,
  judge,
  judgeBlocks,
  orderedShareOf,
  scoreBlocks,
  type Compared,
  type Judged,
} from "./fit.js";
import { readGoldTexts, readOwnGoldTexts } from "./gold.js";
import { probabilityOf } from "../score/logistic.js";

const [evaluation = "../shared/data/eval", corpus = "corpus"] = process.argv.slice(2);
const FOLDS = 6;
/** Independent reports are what the model is for; comparable texts are many and easy. */
const COMPARABLE_WEIGHT = 0.25;

const weights = loadWeights(corpus);
const read = (set: string, weight: number): Compared[] =>
  readGoldTexts(join(evaluation, set)).map((gold) => compareGold(gold, weights, weight));
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const show = (value: number): string => value.toFixed(3);

const reports = read("realpairs", 1);
const own = readOwnGoldTexts(join(corpus, "reports")).map((gold) => compareGold(gold, weights, 1));
const comparable = read("comparable", COMPARABLE_WEIGHT);
const heldOutReports: Judged[] = reports.flatMap((text) =>
  judge(text, fitLinks([...reports.filter((other) => other !== text), ...own, ...comparable])),
);
const heldOutComparable: Judged[] = Array.from({ length: FOLDS }, (_, fold) => {
  const models = fitLinks([...reports, ...own, ...comparable.filter((_, k) => k % FOLDS !== fold)]);
  return comparable.filter((_, k) => k % FOLDS === fold).flatMap((text) => judge(text, models));
}).flat();
const empty = new Set(comparable.filter(({ gold }) => gold.holds.size === 0).map(({ gold }) => gold.name));
print(
  `realpairs AP ${show(averagePrecision(heldOutReports))}, comparable AP ${show(averagePrecision(heldOutComparable))}`,
);
for (let threshold = 0.2; threshold < 0.7; threshold += 0.04) {
  const a = figuresAt(heldOutReports, threshold);
  const b = figuresAt(heldOutComparable, threshold);
  const none = figuresAt(
    heldOutComparable.filter(({ name }) => empty.has(name)),
    threshold,
  ).false;
  print(
    `at ${threshold.toFixed(2)}: realpairs F1 ${show(a.f1)} P ${show(a.precision)} R ${show(a.recall)} traps ${a.traps}; comparable F1 ${show(b.f1)} P ${show(b.precision)} R ${show(b.recall)}, false in the ${empty.size} without any ${none}`,
  );
}
const models = fitLinks([...reports, ...own, ...comparable]);
print(JSON.stringify(models.link.weights));

const path = join(corpus, "weights", "score.json");
const before = JSON.parse(readFileSync(path, "utf8")) as Parameters<typeof judgeBlocks>[1] & {
  linkThreshold: number;
  blockThreshold: number;
};
const hard = [...read("hard-docs", 1), ...read("parallel-docs", 1)].map((text) =>
  judgeBlocks(text, { gain: before.gain, cell: models.cell }),
);
const isHard = (text: (typeof hard)[number]): boolean =>
  /-(mild|medium|heavy)$/.test(text.compared.gold.name);
const heldOutBlocks = Array.from({ length: FOLDS }, (_, fold) => {
  const model = fitBlocks(hard.filter((_, k) => k % FOLDS !== fold));
  return hard
    .filter((_, k) => k % FOLDS === fold)
    .filter(isHard)
    .flatMap(({ blocks }) =>
      blocks.map(({ features, holds }) => ({ probability: probabilityOf(model, features), holds })),
    );
}).flat();
const block = fitBlocks(hard);
for (const threshold of [0.1, 0.2, 0.3, 0.4, 0.5]) {
  const a = scoreBlocks(hard.filter(isHard), block, threshold);
  const b = scoreBlocks(
    hard.filter((text) => !isHard(text)),
    block,
    threshold,
  );
  print(
    `blocks at ${threshold}: hard-docs strict ${show(a.f1_strict)} link ${show(a.link_f1)}; parallel-docs strict ${show(b.f1_strict)}; calibration error ${show(calibrationError(heldOutBlocks.filter(({ probability }) => probability >= threshold)))}`,
  );
}
const shares = (texts: readonly (typeof hard)[number][]): string => {
  const sorted = texts.map((text) => orderedShareOf(text, block, SURE_CONFIDENCE)).sort((a, b) => a - b);
  return [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1]
    .map((q) => show(sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))]))
    .join(" ");
};
const inOrder = (texts: readonly Compared[]): (typeof hard)[number][] =>
  texts.map((text) => judgeBlocks(text, { gain: before.gain, cell: models.cell }));
print(
  `share explained in order, quantiles: hard-docs ${shares(hard.filter(isHard))}; parallel-docs ${shares(hard.filter((text) => !isHard(text)))}`,
);
print(`  comparable ${shares(inOrder(comparable))}; realpairs ${shares(inOrder(reports))}`);
writeFileSync(path, `${JSON.stringify({ ...before, ...models, block }, null, 2)}\n`);
