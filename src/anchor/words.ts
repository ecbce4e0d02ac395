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
  /** Slots of the patterns that may begin with it; one object for all words that open the same. */
  readonly opens: ReadonlySet<string>;
}

/** What the tables tell of a word by its form; tables themselves are read without. */
export type TraitsOf = (form: string) => Pick<Word, "beginsFigure" | "beginsEntry" | "opens">;

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
const [TAB, RETURN] = [0x09, 0x0d];
const NO_BREAK_SPACE = 0xa0;
/** The first of the spaces that are seldom seen; below it and above ASCII only the no-break space is one. */
const FIRST_RARE_SPACE = 0x1680;
const SPACE = /\s/;
const NUMBER = /^\d/;
const LETTER = /^\p{L}/u;
const DASH = /^[-‐‑‒–—−]$/;

/** Looks words up without diacritics: English, and Vietnamese that is written without them. */
export const plainForm: FormOf = (text) => markForm(text) ?? fold(text);

/** Looks words up with their diacritics; the two ways to place a tone (hoà, hòa) and to write i (kì, kỳ) are one. */
export const vietnameseForm: FormOf = (text) => markForm(text) ?? unifySpelling(text.toLowerCase());

export function createLexer(formOf: FormOf, traitsOf: TraitsOf = () => NO_TRAITS): Lexer {
  const words = new Map<string, Word>();
  const wordOf = (piece: string): Word => {
    let word = words.get(piece);
    if (word === undefined) words.set(piece, (word = describe(piece, formOf, traitsOf)));
    return word;
  };
  /** What stands between white space is cut without a look at its neighbours, so each stretch is cut once. */
  const stretches = new Map<string, readonly Word[]>();
  const cut = (stretch: string): readonly Word[] => {
    let parts = stretches.get(stretch);
    if (parts === undefined) stretches.set(stretch, (parts = (stretch.match(TOKEN) ?? []).map(wordOf)));
    return parts;
  };
  return (text, most = Infinity) => {
    const tokens: Token[] = [];
    let start = 0;
    while (start < text.length && tokens.length < most) {
      if (isSpace(text, start)) {
        start += 1;
        continue;
      }
      let end = start + 1;
      while (end < text.length && !isSpace(text, end)) end += 1;
      let glued = false;
      for (const word of cut(text.slice(start, end))) {
        const next = start + word.text.length;
        tokens.push({ word, start, end: next, glued });
        start = next;
        glued = true;
      }
    }
    return tokens.length > most ? tokens.slice(0, most) : tokens;
  };
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= FIRST_RARE_SPACE) return SPACE.test(text.charAt(at));
  return code === BLANK || (code >= TAB && code <= RETURN) || code === NO_BREAK_SPACE;
}

const NO_TRAITS = { beginsFigure: false, beginsEntry: false, opens: new Set<string>() };

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
