/** A file with one sentence per line → its sentences, and these as segments of one text. */
import type { Segment } from "../model/text.js";

/**
 * The lines in order, so that an index is a 0-based line number: a blank line is an empty sentence, a line end at
 * the end of the file makes no line, and a byte order mark is dropped.
 */
export function readLines(text: string): string[] {
  const lines = text.replace(/^\ufeff/u, "").split(/\r\n|\n/u);
  if (lines.at(-1) === "") lines.pop();
  return lines.map((line) => line.normalize());
}

/** Joins sentences into one text, one a line; each line is a paragraph of its own, an empty one an empty segment. */
export function segmentsFromLines(lines: readonly string[]): {
  readonly text: string;
  readonly segments: Segment[];
} {
  let start = 0;
  const segments = lines.map((text, index): Segment => {
    const span = { start, end: start + text.length };
    start = span.end + 1;
    return { index, paragraph: index, kind: "body", span, text };
  });
  return { text: lines.join("\n"), segments };
}
