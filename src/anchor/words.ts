/** A sentence's text → its words, numbers and marks with their places, each in the form that the tables use. */
import { unifySpelling } from "../lang/syllables.js";
import { fold } from "../model/fold.js";

/** How a word is written into tables and looked up there. */
export type FormOf = (text: string) => string;

/** What is known of a word wherever it stands. */
export interface Word {
  readonly text: string;
  /** The form for look-ups; marks of one sort have one form (`–` is `-`). */
  readonly form: string;
  readonly kind: "word" | "number" | "mark";
  /** True where the first letter is a capital. */
  readonly capital: boolean;
  /** True where every letter is a capital and there are at least two. */
  readonly capitals: boolean;
  /** True where a figure, a date and the like may begin with it. */
  readonly beginsFigure: boolean;
  /** True where an entry of the tables may begin with it. */
  readonly beginsEntry: boolean;
}

/** What the tables tell of a word by its form; tables themselves are read without. */
export type TraitsOf = (form: string) => Pick<Word, "beginsFigure" | "beginsEntry">;

/** A word in its place; offsets are into the sentence. */
export interface Token {
  readonly word: Word;
  readonly start: number;
  readonly end: number;
  /** True where no space stands before it. */
  readonly glued: boolean;
}

/** Cuts sentences into tokens, `most` of them where it is given; a lexer remembers the words of one report. */
export type Lexer = (text: string, most?: number) => Token[];

const TOKEN =
  /\d+(?:[.,]\d+)*|(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}]*(?:['’](?!s(?!\p{L}))\p{L}[\p{L}\p{M}]*)*|['’]s(?!\p{L})|\S/gu;
const BLANK = 0x20;
const SPACE = /\s/;
const NUMBER = /^\d/;
const LETTER = /^\p{L}/u;
const DASH = /^[-‐‑‒–—−]$/;

/** Looks words up without diacritics: English, and Vietnamese that is written without them. */
export const plainForm: FormOf = (text) => markForm(text) ?? fold(text);

/** Looks words up with their diacritics; the two ways to place a tone (hoà, hòa) and to write i (kì, kỳ) are one. */
export const vietnameseForm: FormOf = (text) => markForm(text) ?? unifySpelling(text.toLowerCase());

export function createLexer(formOf: FormOf, traitsOf: TraitsOf = () => NO_TRAITS): Lexer {
  const known = new Map<string, Word>();
  const pattern = new RegExp(TOKEN, "gu");
  return (text, most = Infinity) => {
    const tokens: Token[] = [];
    let previousEnd = -1;
    pattern.lastIndex = 0;
    while (tokens.length < most && pattern.test(text)) {
      const end = pattern.lastIndex;
      const start = startOf(text, end, previousEnd);
      const piece = text.slice(start, end);
      let word = known.get(piece);
      if (word === undefined) known.set(piece, (word = describe(piece, formOf, traitsOf)));
      tokens.push({ word, start, end, glued: start === previousEnd });
      previousEnd = end;
    }
    return tokens;
  };
}

/** Between two tokens there is only white space, so a token begins at the first other character. */
function startOf(text: string, end: number, previousEnd: number): number {
  let start = Math.max(previousEnd, 0);
  while (start < end - 1 && (text.charCodeAt(start) === BLANK || SPACE.test(text.charAt(start)))) start += 1;
  return start;
}

const NO_TRAITS = { beginsFigure: false, beginsEntry: false };

function describe(text: string, formOf: FormOf, traitsOf: TraitsOf): Word {
  const lower = text.toLowerCase();
  const kind = NUMBER.test(text) ? "number" : LETTER.test(text) ? "word" : "mark";
  const capital = kind === "word" && text.charAt(0) !== lower.charAt(0);
  const capitals = capital && text.length > 1 && text === text.toUpperCase();
  const form = formOf(text);
  return { text, form, kind, capital, capitals, ...traitsOf(form) };
}

/** Forms that do not depend on the language: dashes, apostrophes, acronyms with full stops. */
function markForm(text: string): string | undefined {
  if (text.length === 1) return DASH.test(text) ? "-" : text === "’" ? "'" : undefined;
  if (text.includes("’")) return fold(text.replaceAll("’", "'"));
  return text.charAt(1) === "." && !NUMBER.test(text) ? fold(text.replaceAll(".", "")) : undefined;
}
