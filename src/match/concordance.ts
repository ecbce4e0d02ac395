/** A text and a phrase → the places where the text has the phrase. */
import { fold } from "../model/fold.js";
import type { Span } from "../model/text.js";

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

interface Word {
  readonly lower: string;
  readonly folded: string;
  readonly span: Span;
}

/**
 * Half-open UTF-16 offsets, in order, not overlapping. Words are compared whole and without case; a word of the
 * phrase that is written with diacritics must have them in the text, one without them meets any. A phrase of marks
 * alone is sought as it stands.
 */
export function phraseSpans(text: string, phrase: string): Span[] {
  const sought = wordsOf(phrase.normalize("NFC"));
  if (sought.length === 0) return literalSpans(text, phrase.normalize("NFC").trim());
  const words = wordsOf(text);
  const spans: Span[] = [];
  for (let at = 0; at + sought.length <= words.length; at++) {
    if (!sought.every((word, step) => meets(word, words[at + step]))) continue;
    spans.push({ start: words[at].span.start, end: words[at + sought.length - 1].span.end });
    at += sought.length - 1;
  }
  return spans;
}

/** True where the text has the phrase at least once; quick to say no. */
export function hasPhrase(text: string, phrase: string): boolean {
  const marked = wordsOf(phrase.normalize("NFC")).filter(isMarked);
  const lower = text.toLowerCase();
  return marked.every((word) => lower.includes(word.lower)) && phraseSpans(text, phrase).length > 0;
}

function isMarked({ lower, folded }: Word): boolean {
  return lower !== folded;
}

function meets(sought: Word, found: Word): boolean {
  return sought.lower === found.lower || (!isMarked(sought) && sought.folded === found.folded);
}

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    lower: word.toLowerCase(),
    folded: fold(word),
    span: { start: index, end: index + word.length },
  }));
}

function literalSpans(text: string, sought: string): Span[] {
  const spans: Span[] = [];
  if (sought === "") return spans;
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length)) {
    spans.push({ start: at, end: at + sought.length });
  }
  return spans;
}
