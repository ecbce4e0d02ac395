/** A tiny notation for sentence boundaries: "A. | B." is the text "A. B." and the boundary that is right for it. */
import { expect } from "vitest";
import type { Language } from "../../src/model/language.js";
import type { Document, Segment } from "../../src/model/text.js";
import { segmentDocument } from "../../src/segment/segment.js";

export function documentOf(language: Language, text: string, title = ""): Document {
  return { id: "d", language, title, origin: {}, text };
}

export function segmentsOf(language: Language, text: string, title = ""): Segment[] {
  return segmentDocument(documentOf(language, text, title));
}

/** Expects boundaries exactly at the bars. */
export function expectCuts(language: Language, marked: string): void {
  const sentences = marked.split(" | ");
  expect(segmentsOf(language, sentences.join(" ")).map((segment) => segment.text)).toEqual(sentences);
}

/** One line for each segment: "kind: text". */
export function kindsOf(language: Language, text: string, title = ""): string[] {
  return segmentsOf(language, text, title).map((segment) => `${segment.kind}: ${segment.text}`);
}
