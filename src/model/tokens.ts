/** Text → its words, numbers and marks, as fuzzy matches count them. */

/** A word, a number with its separators, or one mark of punctuation (any other visible character). */
export type TokenKind = "word" | "number" | "mark";

export interface Token {
  readonly kind: TokenKind;
  /** A slice of the text. */
  readonly text: string;
}

const TOKEN = /(\p{Nd}+(?:[.,]\p{Nd}+)*)|(\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*)|[^\s]/gu;

/** Every token in order; white space is dropped, everything else is in exactly one token. */
export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), ([slice, number, word]) => ({
    kind: number !== undefined ? "number" : word !== undefined ? "word" : "mark",
    text: slice,
  }));
}
