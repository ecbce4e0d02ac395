/** Plain lines of text → anchored segments of one report, and short ways to look at them. */
import { readFileSync } from "node:fs";
import { anchorSegments } from "../../src/anchor/anchor.js";
import type { Anchor, AnchoredSegment } from "../../src/model/anchor.js";
import type { Language } from "../../src/model/language.js";

/** A Thursday. */
export const DAY = "2025-06-12";

/** Every line is a segment of one report, with its offsets in the joined text. */
export function anchored(language: Language, lines: readonly string[], date = DAY): AnchoredSegment[] {
  let start = 0;
  const segments = lines.map((text, index) => {
    const span = { start, end: start + text.length };
    start = span.end + 1;
    return { index, paragraph: index, kind: "body" as const, span, text };
  });
  return anchorSegments(segments, { language, date });
}

/** All anchors of one sentence that is a report by itself. */
export function anchorsOf(language: Language, text: string, date?: string): readonly Anchor[] {
  return anchored(language, [text], date).flatMap(({ anchors }) => anchors);
}

/** Their keys in order. */
export function keysOf(language: Language, text: string, date?: string): string[] {
  return anchorsOf(language, text, date).map(({ key }) => key);
}

/** Rows of a table beside the tests, cells apart by tabs. */
export function table(name: string): string[][] {
  const text = readFileSync(new URL(name, import.meta.url), "utf8");
  return text
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t"));
}
