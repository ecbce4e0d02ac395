/** Aligned sentences on disk → as many different ones as a benchmark asks for. */
import { existsSync, readFileSync } from "node:fs";
import type { PerLanguage } from "../../src/model/language.js";
import type { Document, Segment } from "../../src/model/text.js";
import { SHARED } from "../support/requires.js";

/** Sentences of news, aligned one with one; sentences of the example reports where there are no others. */
const FILES = { vi: `${SHARED}data/train/alt/alt.vi`, en: `${SHARED}data/train/alt/alt.en` };
const EXAMPLES = new URL("../../corpus/reports/parallel/", import.meta.url).pathname;
const OWN_FILES = { vi: `${EXAMPLES}vi.sentences.txt`, en: `${EXAMPLES}en.sentences.txt` };

/** A prime, so that the ends come in another order than the beginnings. */
const STEP = 7_919;

/**
 * The sentences as they are, then beginnings of some with ends of others and a number. `example` takes the same
 * few everywhere, so that a test needs nothing from outside.
 */
export function pairs(count: number, example = false): PerLanguage<string>[] {
  const files = !example && existsSync(FILES.vi) ? FILES : OWN_FILES;
  const [vi, en] = [linesOf(files.vi), linesOf(files.en)];
  return Array.from({ length: count }, (_, k) => {
    const [first, last] = [k % vi.length, (k * STEP + Math.floor(k / vi.length)) % vi.length];
    if (k < vi.length) return { vi: vi[k], en: en[k] };
    return { vi: splice(vi[first], vi[last], k), en: splice(en[first], en[last], k) };
  });
}

/** The sentences of one language as a report of paragraphs of four, and its segments. */
export function report(language: "vi" | "en", sentences: readonly string[]): Document {
  const text = sentences.map((sentence, at) => sentence + (at % 4 === 3 ? "\n\n" : " ")).join("");
  return { id: language, language, title: "", origin: {}, text };
}

/** One segment a line; `document` is the text that their offsets point into. */
export function lines(
  language: "vi" | "en",
  sentences: readonly string[],
): { readonly document: Document; readonly segments: readonly Segment[] } {
  let start = 0;
  const segments = sentences.map((text, index): Segment => {
    const span = { start, end: start + text.length };
    start = span.end + 1;
    return { index, paragraph: index, kind: "body", span, text };
  });
  return { document: { ...report(language, []), text: sentences.join("\n") }, segments };
}

function linesOf(path: string): string[] {
  return readFileSync(path, "utf8").trimEnd().split("\n");
}

function splice(one: string, other: string, k: number): string {
  const [first, last] = [one.split(" "), other.split(" ")];
  const words = [...first.slice(0, first.length / 2), String(k), ...last.slice(last.length / 2)];
  return words.join(" ");
}
