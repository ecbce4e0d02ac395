/** Text → its words, numbers and marks, as fuzzy matches count them. */

/** A word, a number with its separators, or one mark of punctuation (any other visible character). */
export type TokenKind = "word" | "number" | "mark";

/** What a token weighs in a fuzzy match, in quarters of a word. */
export const TOKEN_WEIGHT: Readonly<Record<TokenKind, number>> = { word: 4, number: 4, mark: 1 };

const TOKEN = /\p{Nd}+(?:[.,]\p{Nd}+)*|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*|[^\s]/gu;
const NUMBER = /^\p{Nd}/u;
const WORD = /^\p{L}/u;
/** Most tokens begin with one of these, and a comparison is quicker than a regular expression. */
const PLAIN_LETTERS = { from: "a", to: "z" } as const;

/** Every token in order, as slices; white space is dropped, everything else is in exactly one token. */
export function tokensOf(text: string): readonly string[] {
  return text.match(TOKEN) ?? [];
}

/** What a token is. */
export function kindOfToken(token: string): TokenKind {
  if (token >= PLAIN_LETTERS.from && token.charAt(0) <= PLAIN_LETTERS.to) return "word";
  if (NUMBER.test(token)) return "number";
  return WORD.test(token) ? "word" : "mark";
}
