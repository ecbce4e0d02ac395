/** Sentence segmentation: boundary F1 on the evaluation sets and speed; `npx tsx test/bench/segmentation.ts`. */
import { segmentDocument } from "../../src/segment/segment.js";
import {
  boundaryF1,
  SEGMENTATION_SETS,
  segmentedSet,
  type SegmentationSet,
} from "../support/segmentation.js";

/** Size of the texts that show the speed, in bytes. */
const LARGE = 20_000_000;

for (const name of SEGMENTATION_SETS) {
  const set = segmentedSet(name);
  const { precision, recall, f1 } = boundaryF1(set.gold, set.predicted);
  const figures = [precision, recall, f1].map((figure) => (100 * figure).toFixed(2)).join(" / ");
  console.log(`${name.padEnd(12)} precision / recall / F1 ${figures}`);
}
for (const name of ["alt.vi", "alt.en"] as const) {
  const set = segmentedSet(name);
  const text = set.text.repeat(Math.ceil(LARGE / Buffer.byteLength(set.text)));
  console.log(`${name}, 20 MB in paragraphs      ${speed(set, text)}`);
  console.log(`${name}, 20 MB in one paragraph   ${speed(set, text.replaceAll("\n", " "))}`);
}

/** Megabytes a CPU second. */
function speed({ language }: SegmentationSet, text: string): string {
  const before = process.cpuUsage();
  segmentDocument({ id: "bench", language, title: "", origin: {}, text });
  const { user, system } = process.cpuUsage(before);
  return `${(Buffer.byteLength(text) / (user + system)).toFixed(1)} MB/s`;
}
