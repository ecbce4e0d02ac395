/** A text → its tokens in the forms that a fuzzy match compares, and their weight. */
import { fold } from "../model/fold.js";
import { tokensOf, type TokenKind } from "../model/tokens.js";

/** Weights and costs are whole quarters of a word. */
export const WORD_WEIGHT = 4;
export const MARK_WEIGHT = 1;

export interface Term {
  readonly kind: TokenKind;
  /** As written. */
  readonly text: string;
  readonly lower: string;
  /** Without case and diacritics. */
  readonly folded: string;
  readonly weight: number;
}

export function termsOf(text: string): Term[] {
  return tokensOf(text.normalize("NFC")).map((token) => ({
    kind: token.kind,
    text: token.text,
    lower: token.text.toLowerCase(),
    folded: fold(token.text),
    weight: token.kind === "mark" ? MARK_WEIGHT : WORD_WEIGHT,
  }));
}

/** Weight of a whole text in quarters of a word. */
export function weightOf(terms: readonly Term[]): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0);
}
