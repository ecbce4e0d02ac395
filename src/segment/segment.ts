/** Document → its sentences, in order, with only white space between them. */
import { createMastheadReader } from "../lang/masthead.js";
import { createPrefixFinder } from "../lang/prefix.js";
import { LINE_MARKS, SENTENCE_WORDS } from "../lang/segmentation.js";
import type { Language } from "../model/language.js";
import type { Document, Segment, Span } from "../model/text.js";
import { blockKind } from "./block.js";
import { itemOffsets } from "./enumeration.js";
import { isBoundary, type BoundaryLore } from "./boundary.js";
import { candidates } from "./candidates.js";
import { createJudge } from "./judge.js";

/** Every character that ends a line, in whatever system or program. */
const LINE_END = /[\n\r\f\v\u2028\u2029]/u;

/** Total: every text is segmented, and all of it that is not white space stands in exactly one segment. */
export function segmentDocument(document: Document): Segment[] {
  const marks = LINE_MARKS[document.language];
  const readMasthead = createMastheadReader(marks.dateWords);
  const findPrefix = createPrefixFinder(marks.dateLabels);
  const cutSentences = createSentenceCutter(document.language, marks.credit);
  const segments: Segment[] = [];
  const lines = linesOf(document.text);
  let isAfterText = false;
  for (const [paragraph, line] of lines.entries()) {
    const masthead = readMasthead(line.text.trim());
    const prefix = masthead?.isDated === true ? 0 : findPrefix(line.text);
    const text = line.text.slice(prefix).trim();
    const kind = blockKind(
      {
        text,
        index: paragraph,
        count: lines.length,
        next: lines[paragraph + 1]?.text.trim() ?? "",
        isAfterText,
        title: document.title,
        masthead:
          text === document.origin.outlet ? { isDated: false } : prefix === 0 ? masthead : readMasthead(text),
      },
      marks,
    );
    isAfterText ||= kind === "headline" || kind === "body";
    const starts = [0, prefix, ...cutSentences(line.text.slice(prefix)).map((cut) => prefix + cut)];
    for (const [order, from] of starts.entries()) {
      const { span, text } = trimmed(line, from, starts[order + 1] ?? line.text.length);
      if (text === "") continue;
      const part = order === 0 ? "dateline" : kind;
      segments.push({ index: segments.length, paragraph, kind: part, span, text });
    }
  }
  return segments;
}

/** A line and where it begins in the document. */
interface PlacedLine {
  readonly text: string;
  readonly start: number;
}

/** The lines that are not blank. */
function linesOf(text: string): PlacedLine[] {
  let start = 0;
  const lines = text.split(LINE_END).map((line) => {
    const found = { text: line, start };
    start += line.length + 1;
    return found;
  });
  return lines.filter((line) => line.text.trim() !== "");
}

/** A stretch of the line without white space at its ends, with its place in the document. */
function trimmed(line: PlacedLine, from: number, to: number): { readonly span: Span; readonly text: string } {
  const slice = line.text.slice(from, to);
  const text = slice.trim();
  const start = line.start + from + (slice.length - slice.trimStart().length);
  return { span: { start, end: start + text.length }, text };
}

/**
 * Line → offsets at which its second and further sentences begin.
 * A credit such as "(Ảnh: TTXVN)" belongs to the sentence before it.
 */
function createSentenceCutter(language: Language, credit: RegExp): (line: string) => number[] {
  const words = SENTENCE_WORDS[language];
  const lore: BoundaryLore = { words, starters: new Set(words.starters), judge: createJudge(words) };
  const segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
  return (line) => {
    const items = itemOffsets(line);
    return candidates(line, segmenter).filter(
      (at) => !items.has(at) && isBoundary(line, at, lore) && !credit.test(line.slice(at)),
    );
  };
}
