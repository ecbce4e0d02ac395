/** Document → its sentences, in order, with only white space between them. */
import { LINE_MARKS, SENTENCE_WORDS } from "../lang/segmentation.js";
import type { BlockKind, Document, Segment } from "../model/text.js";
import { blockKind } from "./block.js";
import { isBoundary, type BoundaryLore } from "./boundary.js";
import { candidates } from "./candidates.js";
import { createJudge } from "./judge.js";
import { createPrefixFinder } from "./prefix.js";

/** Every character that ends a line, in whatever system or program. */
const LINE = /[^\n\r\f\v\u2028\u2029]+/gu;

/** Total: every text is segmented, and all of it that is not white space stands in exactly one segment. */
export function segmentDocument(document: Document): Segment[] {
  const marks = LINE_MARKS[document.language];
  const findPrefix = createPrefixFinder(marks.dateLabels);
  const cutSentences = createSentenceCutter(document);
  const segments: Segment[] = [];
  const lines = [...document.text.matchAll(LINE)].filter((match) => match[0].trim() !== "");
  let isAfterText = false;
  for (const [paragraph, match] of lines.entries()) {
    const add = (kind: BlockKind, from: number, to: number) => {
      const slice = match[0].slice(from, to);
      const text = slice.trim();
      if (text === "") return;
      const start = match.index + from + (slice.length - slice.trimStart().length);
      segments.push({
        index: segments.length,
        paragraph,
        kind,
        span: { start, end: start + text.length },
        text,
      });
    };
    const prefix = findPrefix(match[0]);
    const line = match[0].slice(prefix);
    const kind = blockKind(
      {
        text: line.trim(),
        index: paragraph,
        count: lines.length,
        next: lines[paragraph + 1]?.[0].trim() ?? "",
        isAfterText,
        title: document.title,
      },
      marks,
    );
    isAfterText ||= kind === "headline" || kind === "body";
    add("dateline", 0, prefix);
    const cuts = cutSentences(line).filter((cut) => !marks.credit.test(line.slice(cut)));
    let from = prefix;
    for (const cut of [...cuts, line.length]) {
      add(kind, from, prefix + cut);
      from = prefix + cut;
    }
  }
  return segments;
}

/** Line → offsets at which its second and further sentences begin. */
function createSentenceCutter({ language }: Document): (line: string) => number[] {
  const words = SENTENCE_WORDS[language];
  const lore: BoundaryLore = { words, starters: new Set(words.starters), judge: createJudge(words) };
  const segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
  return (line) => candidates(line, segmenter).filter((at) => isBoundary(line, at, lore));
}
