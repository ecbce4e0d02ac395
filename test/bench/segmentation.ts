/** Sentence segmentation: boundary F1 on the evaluation sets and speed; `npx tsx test/bench/segmentation.ts`. */
import { boundaryF1, SEGMENTATION_SETS, segmentedSet } from "../support/segmentation.js";

for (const name of SEGMENTATION_SETS) {
  const { predicted, gold, bytes } = segmentedSet(name);
  const started = process.cpuUsage();
  let rounds = 0;
  while (rounds < 5) {
    segmentedSet(name);
    rounds += 1;
  }
  const spent = process.cpuUsage(started);
  const seconds = (spent.user + spent.system) / 1e6 / rounds;
  const { precision, recall, f1 } = boundaryF1(gold, predicted);
  const figures = [precision, recall, f1].map((figure) => (100 * figure).toFixed(2)).join(" / ");
  console.log(`${name.padEnd(12)} P/R/F1 ${figures}   ${(bytes / 1e6 / seconds).toFixed(1)} MB/s`);
}
