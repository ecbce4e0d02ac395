/** The evaluation sets of sentence boundaries and their measure. */
import { readFileSync } from "node:fs";
import type { Language } from "../../src/model/language.js";
import { segmentDocument } from "../../src/segment/segment.js";
import { SHARED } from "./requires.js";

export const SEGMENTATION_SETS = [
  "alt.vi",
  "ud-vtb.vi",
  "ud-tuecl.vi",
  "alt.en",
  "ud-pud.en",
  "ud-gum.en",
  "ud-ewt.en",
] as const;

/** A set's text, its sentences (one a line as in its gold file, a blank line ends a paragraph), and ours. */
export interface SegmentationSet {
  readonly language: Language;
  readonly text: string;
  readonly gold: readonly string[];
  readonly predicted: readonly string[];
}

export function segmentedSet(name: string): SegmentationSet {
  const folder = `${SHARED}data/eval/segmentation/`;
  const text = readFileSync(`${folder}${name}.txt`, "utf8").normalize();
  const gold = readFileSync(`${folder}${name}.gold.txt`, "utf8").normalize().split("\n");
  const language = name.slice(-2) as Language;
  const segments = segmentDocument({ id: name, language, title: "", origin: {}, text });
  return { language, text, gold, predicted: segments.map((segment) => segment.text) };
}

/** Fractions; paragraph ends of `gold` are given to everybody and do not count, as in score_segmentation.py. */
export function boundaryF1(gold: readonly string[], predicted: readonly string[]) {
  const wanted = cuts(gold);
  const made = cuts(predicted).found.filter((cut) => !wanted.free.has(cut));
  const right = new Set(wanted.found.filter((cut) => !wanted.free.has(cut)));
  const hits = made.filter((cut) => right.has(cut)).length;
  const precision = hits / made.length;
  const recall = hits / right.size;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

/** A boundary is the count of characters before it that are not white space. */
function cuts(sentences: readonly string[]): { readonly found: number[]; readonly free: Set<number> } {
  const found: number[] = [];
  const free = new Set<number>();
  let count = 0;
  for (const sentence of sentences) {
    const length = Array.from(sentence.replace(/\s+/gu, "")).length;
    if (length === 0) free.add(count);
    else found.push((count += length));
  }
  free.add(count);
  return { found, free };
}
