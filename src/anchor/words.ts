/** A sentence's text → its words, numbers and marks with their places, each in the form that the tables use. */
import { unifySpelling } from "../lang/syllables.js";
import { fold } from "../model/fold.js";

/** How a word is written into tables and looked up there. */
export type FormOf = (text: string) => string;

/** A word, a number or a mark: one object for all places of a report where it is written so. */
export interface Token {
  readonly text: string;
  /** The form for look-ups; marks of one sort have one form (`–` is `-`). */
  readonly form: string;
  readonly kind: "word" | "number" | "mark";
  /** True where no space stands before it. */
  readonly glued: boolean;
  /** True where the first letter is a capital. */
  readonly capital: boolean;
  /** True where every letter is a capital and there are at least two. */
  readonly capitals: boolean;
  /** True where a figure, a date and the like may begin with it. */
  readonly beginsFigure: boolean;
  /** True where an entry of the tables may begin with it. */
  readonly beginsEntry: boolean;
  /** True where a cue to roles, offices and kinds of names may begin with it: a verb of saying, "according to" … */
  readonly beginsCue: boolean;
  /** True where it tells of a match or a vote. */
  readonly cuesScore: boolean;
  /** True where it tells of weights. */
  readonly cuesWeight: boolean;
  /** Slots of the patterns that may begin with it; one object for all words that open the same. */
  readonly opens: ReadonlySet<string>;
}

/** What the tables tell of a word by its form; tables themselves are read without. */
export type TraitsOf = (
  form: string,
) => Pick<Token, "beginsFigure" | "beginsEntry" | "beginsCue" | "cuesScore" | "cuesWeight" | "opens">;

/** Cuts sentences into tokens, which stand in the order of the text with nothing but white space between them. */
export type Lexer = (text: string) => Token[];

const TOKEN =
  /\d+(?:[.,]\d+)*|(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}]*(?:['’](?!s(?!\p{L}))\p{L}[\p{L}\p{M}]*)*|['’]s(?!\p{L})|\S/gu;
const NUMBER = /^\d/;
const LETTER = /^\p{L}/u;
const DASH = /^[-‐‑‒–—−]$/;

/** Looks words up without diacritics: English, and Vietnamese that is written without them. */
export const plainForm: FormOf = (text) => markForm(text) ?? fold(text);

/** Looks words up with their diacritics; the two ways to place a tone (hoà, hòa) and to write i (kì, kỳ) are one. */
export const vietnameseForm: FormOf = (text) => markForm(text) ?? unifySpelling(text.toLowerCase());

/** A lexer remembers the words of one report. */
export function createLexer(formOf: FormOf, traitsOf: TraitsOf = () => NO_TRAITS): Lexer {
  const apart = new Map<string, Token>();
  const glued = new Map<string, Token>();
  const tokenOf = (text: string, isGlued: boolean): Token => {
    const tokens = isGlued ? glued : apart;
    let token = tokens.get(text);
    if (token === undefined) tokens.set(text, (token = describe(text, isGlued, formOf, traitsOf)));
    return token;
  };
  const cut = (stretch: string): Token[] => {
    let end = 0;
    return (stretch.match(TOKEN) ?? []).map((text) => {
      const start = stretch.indexOf(text, end);
      const isGlued = start > 0 && start === end;
      end = start + text.length;
      return tokenOf(text, isGlued);
    });
  };
  /** What stands between spaces is cut without a look at its neighbours, so each stretch is cut once. */
  const stretches = new Map<string, readonly Token[]>();
  return (text) => {
    const tokens: Token[] = [];
    const parts = text.split(" ");
    for (let part = 0; part < parts.length; part += 1) {
      const stretch = parts[part];
      let within = stretches.get(stretch);
      if (within === undefined) stretches.set(stretch, (within = cut(stretch)));
      for (let at = 0; at < within.length; at += 1) tokens.push(within[at]);
    }
    return tokens;
  };
}

const NO_TRAITS = {
  beginsFigure: false,
  beginsEntry: false,
  beginsCue: false,
  cuesScore: false,
  cuesWeight: false,
  opens: new Set<string>(),
};

function describe(text: string, glued: boolean, formOf: FormOf, traitsOf: TraitsOf): Token {
  const lower = text.toLowerCase();
  const kind = NUMBER.test(text) ? "number" : LETTER.test(text) ? "word" : "mark";
  const capital = kind === "word" && text.charAt(0) !== lower.charAt(0);
  const capitals = capital && text.length > 1 && text === text.toUpperCase();
  const form = formOf(text);
  const { beginsFigure, beginsEntry, beginsCue, cuesScore, cuesWeight, opens } = traitsOf(form);
  return {
    text,
    form,
    kind,
    glued,
    capital,
    capitals,
    beginsFigure,
    beginsEntry,
    beginsCue,
    cuesScore,
    cuesWeight,
    opens,
  };
}

/** Forms that do not depend on the language: dashes, apostrophes, acronyms with full stops. */
function markForm(text: string): string | undefined {
  if (text.length === 1) return DASH.test(text) ? "-" : text === "’" ? "'" : undefined;
  if (text.includes("’")) return fold(text.replaceAll("’", "'"));
  return text.charAt(1) === "." && !NUMBER.test(text) ? fold(text.replaceAll(".", "")) : undefined;
}
