/** Text → its words, numbers and marks, as fuzzy matches count them. */

/** A word, a number with its separators, or one mark of punctuation (any other visible character). */
export type TokenKind = "word" | "number" | "mark";

export interface Token {
  readonly kind: TokenKind;
  /** A slice of the text. */
  readonly text: string;
}

const TOKEN = /\p{Nd}+(?:[.,]\p{Nd}+)*|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*|[^\s]/gu;
const NUMBER = /^\p{Nd}/u;
const WORD = /^\p{L}/u;

/** Every token in order; white space is dropped, everything else is in exactly one token. */
export function tokensOf(text: string): Token[] {
  return Array.from(text.match(TOKEN) ?? [], (slice) => ({
    kind: NUMBER.test(slice) ? "number" : WORD.test(slice) ? "word" : "mark",
    text: slice,
  }));
}
