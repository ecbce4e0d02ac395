/** A report and its sentences. */
import type { Language } from "./language.js";

/** A stretch of a document's text: half-open UTF-16 offsets, `0 <= start <= end <= text.length`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a document came from; every field may be unknown. */
export interface Origin {
  /** File name or address as the user gave it. */
  readonly name?: string;
  /** The news outlet. */
  readonly outlet?: string;
  readonly url?: string;
  /** Day of publication, `YYYY-MM-DD`; dates without a year are read against it. */
  readonly date?: string;
  /** SHA-256 of the original bytes, lower-case hex. */
  readonly sha256?: string;
}

/** Version of the rules that make a document's text (NFC, LF line ends); stored with it. */
export const NORMALISER_VERSION = 1;

/** One version of a report: text normalised once (NFC, LF line ends), never changed afterwards. */
export interface Document {
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  readonly origin: Origin;
  readonly text: string;
}

/** What a segment is within the report; all but body and headline stay out of the memory unless asked for. */
export const BLOCK_KINDS = ["body", "headline", "byline", "caption", "dateline", "boilerplate"] as const;

export type BlockKind = (typeof BLOCK_KINDS)[number];

/** One sentence: in order, never overlapping, only white space between; `text` is a slice, never edited. */
export interface Segment {
  /** Position in the document, 0-based. */
  readonly index: number;
  /** Number of the paragraph (run of lines without a blank or new line between) it stands in, 0-based. */
  readonly paragraph: number;
  readonly kind: BlockKind;
  readonly span: Span;
  readonly text: string;
}

/** White space that is not already a single space; single spaces are most of it and stay untouched. */
const MORE_THAN_A_SPACE = /\s{2,}|[^\S ]/gu;

/** NFC, every run of white space as one space and none at the ends. */
export function collapseSpace(text: string): string {
  return text.normalize("NFC").replace(MORE_THAN_A_SPACE, " ").trim();
}
