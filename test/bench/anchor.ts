/** Prints how many sentences a second of processor time anchoring does: `npx tsx test/bench/anchor.ts [folder]`. */
import { readFileSync } from "node:fs";
import { anchorSegments } from "../../src/anchor/anchor.js";
import { LANGUAGES } from "../../src/model/language.js";
import type { Segment } from "../../src/model/text.js";
import { SHARED } from "../support/requires.js";

const folder = process.argv[2] ?? `${SHARED}data/train/alt/alt`;

for (const language of LANGUAGES) {
  const lines = readFileSync(`${folder}.${language}`, "utf8").trimEnd().split("\n");
  const segments = lines.map((text, index): Segment => ({
    index,
    paragraph: index,
    kind: "body",
    span: { start: 0, end: text.length },
    text,
  }));
  anchorSegments(segments.slice(0, 100), { language });
  const start = process.cpuUsage();
  const anchored = anchorSegments(segments, { language });
  const { user, system } = process.cpuUsage(start);
  const seconds = (user + system) / 1e6;
  const anchors = anchored.reduce((sum, segment) => sum + segment.anchors.length, 0);
  console.log(
    `${language}: ${String(lines.length)} sentences, ${String(anchors)} anchors, ` +
      `${String(Math.round(lines.length / seconds))} sentences/s`,
  );
}
