/** A text → its tokens in the forms that a fuzzy match compares, and their weight. */
import { fold } from "../model/fold.js";
import { kindOfToken, TOKEN_WEIGHT, tokensOf, type TokenKind } from "../model/tokens.js";

export interface Term {
  readonly kind: TokenKind;
  /** As written. */
  readonly text: string;
  readonly lower: string;
  /** Without case and diacritics. */
  readonly folded: string;
  /** In quarters of a word. */
  readonly weight: number;
}

/** Gives the terms of texts; a token met before is the same object again, since most words come again and again. */
export type TermReader = (text: string) => Term[];

export function createTermReader(): TermReader {
  const known = new Map<string, Term>();
  const termOf = (token: string): Term => {
    const found = known.get(token);
    if (found !== undefined) return found;
    const kind = kindOfToken(token);
    const term = {
      kind,
      text: token,
      lower: token.toLowerCase(),
      folded: fold(token),
      weight: TOKEN_WEIGHT[kind],
    };
    known.set(token, term);
    return term;
  };
  return (text) => tokensOf(text.normalize("NFC")).map(termOf);
}

/** Weight of a whole text in quarters of a word. */
export function weightOf(terms: readonly Term[]): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0);
}
