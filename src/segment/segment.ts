/** Document → its sentences, in order, with only white space between them. */
import { SENTENCE_WORDS } from "../lang/segmentation.js";
import type { Document, Segment } from "../model/text.js";
import { isBoundary, type BoundaryLore } from "./boundary.js";
import { candidates } from "./candidates.js";
import { createJudge } from "./judge.js";

const LINE = /[^\n\r\f\v\u2028\u2029]+/gu;

/** Total: every text is segmented, and all of it that is not white space stands in exactly one segment. */
export function segmentDocument(document: Document): Segment[] {
  const words = SENTENCE_WORDS[document.language];
  const lore: BoundaryLore = { words, starters: new Set(words.starters), judge: createJudge(words) };
  const segmenter = new Intl.Segmenter(document.language, { granularity: "sentence" });
  const segments: Segment[] = [];
  let paragraph = 0;
  for (const match of document.text.matchAll(LINE)) {
    const line = match[0];
    if (line.trim() === "") continue;
    const cuts = candidates(line, segmenter).filter((at) => isBoundary(line, at, lore));
    let from = 0;
    for (const to of [...cuts, line.length]) {
      const slice = line.slice(from, to);
      const start = match.index + from + (slice.length - slice.trimStart().length);
      const text = slice.trim();
      from = to;
      if (text === "") continue;
      segments.push({
        index: segments.length,
        paragraph,
        kind: "body",
        span: { start, end: start + text.length },
        text,
      });
    }
    paragraph += 1;
  }
  return segments;
}
