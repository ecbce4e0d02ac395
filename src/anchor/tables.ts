/** The tables of numbers, units, currencies and the calendar → the look-ups of the slots. */
import { CALENDAR } from "../lang/calendar.js";
import { CURRENCY_SIGNS, CURRENCY_WORDS } from "../lang/currencies.js";
import { NUMERALS, type Numerals } from "../lang/numerals.js";
import {
  BASIS_POINT_WORDS,
  COUNTED,
  NUMBERED,
  PERCENT_POINT_WORDS,
  PERCENT_WORDS,
  POUND_WORDS,
  UNITS,
} from "../lang/units.js";
import { LANGUAGES, type Language } from "../model/language.js";
import { alternatives, rowsOf } from "./lines.js";
import type { NumberWords } from "./numbers.js";
import { createPhrases, type Phrases } from "./phrases.js";
import type { SlotValue, Tail } from "./slots.js";
import type { Lexer } from "./words.js";

type WordSet = ReadonlySet<string>;

/** Which column of a bilingual table is whose, counted from its first language column. */
export const COLUMN: Readonly<Record<Language, number>> = Object.fromEntries(
  LANGUAGES.map((language, index) => [language, index]),
) as Record<Language, number>;

export function numberWords(numerals: Numerals, lexer: Lexer, signs: WordSet): NumberWords {
  const formOf = (text: string): string => lexer(text)[0].form;
  const byForm = (words: Readonly<Record<string, number>>): Map<string, number> =>
    new Map(Object.entries(words).map(([word, value]) => [formOf(word), value]));
  const scales = createPhrases<number>(lexer);
  for (const [phrase, value] of Object.entries(numerals.scales)) scales.add(phrase, value, "any");
  for (const phrase of numerals.notScales) scales.add(phrase, 0, "any");
  const phrases = (list: readonly string[]): Phrases<true> => {
    const all = createPhrases<true>(lexer);
    for (const phrase of list) all.add(phrase, true, "any");
    return all;
  };
  const set = (words: readonly string[]): WordSet => new Set(words.map(formOf));
  return {
    units: byForm(numerals.units),
    inner: byForm(numerals.inner),
    scales,
    gluedScales: byForm(numerals.gluedScales),
    scaleWords: set(Object.keys(numerals.scales)),
    half: phrases(numerals.half),
    halfBefore: phrases(numerals.halfBefore),
    joints: set(numerals.joints),
    weak: set(numerals.weak),
    firstOnly: set(numerals.firstOnly),
    notBeforeWeak: set(numerals.notBeforeWeak),
    minus: set(numerals.minus),
    beforeJoint: set(numerals.beforeJoint),
    signs,
    thousands: numerals.thousands,
  };
}

export function tailsOf(language: Language, lexer: Lexer): Phrases<Tail> {
  const tails = createPhrases<Tail>(lexer);
  const add = (cell: string | undefined, tail: Tail): void => {
    for (const phrase of alternatives(cell))
      tails.add(phrase, tail, phrase.length === 1 ? "as-written" : "acronyms-only");
  };
  add(PERCENT_POINT_WORDS[language], { kind: "points", factor: 1 });
  add(BASIS_POINT_WORDS[language], { kind: "points", factor: 0.01 });
  add(POUND_WORDS[language], { kind: "pounds" });
  add(PERCENT_WORDS[language], { kind: "percent" });
  for (const [currency, ...cells] of rowsOf(CURRENCY_WORDS)) {
    add(cells[COLUMN[language]], { kind: "money", currency });
  }
  for (const [unit, dimension, factor, ...cells] of rowsOf(UNITS)) {
    add(cells[COLUMN[language]], { kind: "measure", unit, dimension, factor: Number(factor) });
  }
  for (const [of, ...cells] of rowsOf(COUNTED)) add(cells[COLUMN[language]], { kind: "counted", of });
  return tails;
}

export function signsOf(lexer: Lexer): { phrases: Phrases<Tail>; lastWords: WordSet } {
  const phrases = createPhrases<Tail>(lexer);
  const lastWords = new Set<string>();
  for (const [currency, cell] of rowsOf(CURRENCY_SIGNS)) {
    for (const sign of alternatives(cell)) {
      phrases.add(sign, { kind: "money", currency }, "as-written");
      lastWords.add(lexer(sign).at(-1)!.form);
    }
  }
  return { phrases, lastWords };
}

/** The slots that are plain lists of phrases. */
export function slotPhrases(language: Language, lexer: Lexer): Record<string, Phrases<SlotValue>> {
  const calendar = CALENDAR[language];
  const numerals = NUMERALS[language];
  const fromLines = (lines: string, read: (meaning: string) => SlotValue): Phrases<SlotValue> => {
    const phrases = createPhrases<SlotValue>(lexer);
    for (const [meaning, cell] of rowsOf(lines)) {
      for (const phrase of alternatives(cell)) phrases.add(phrase, read(meaning), "as-written");
    }
    return phrases;
  };
  const fromTable = (table: string): Phrases<SlotValue> => {
    const phrases = createPhrases<SlotValue>(lexer);
    for (const [meaning, ...cells] of rowsOf(table)) {
      for (const phrase of alternatives(cells[COLUMN[language]]))
        phrases.add(phrase, meaning, "acronyms-only");
    }
    return phrases;
  };
  const fromWords = (words: Readonly<Record<string, number>>): Phrases<SlotValue> => {
    const phrases = createPhrases<SlotValue>(lexer);
    for (const [word, value] of Object.entries(words)) phrases.add(word, value, "any");
    return phrases;
  };
  return {
    M: fromLines(calendar.months, Number),
    MM: fromLines(
      calendar.months.replace(/(?<=[|;] *)\p{L}/gu, (letter) => letter.toUpperCase()),
      Number,
    ),
    W: fromLines(calendar.weekdays, Number),
    R: fromLines(calendar.days, Number),
    rel: fromLines(calendar.relative, String),
    Y: fromLines(calendar.years, Number),
    w: fromLines(calendar.weeks, Number),
    P: fromLines(calendar.parts, String),
    T: fromLines(calendar.dayParts, String),
    Q: fromLines(calendar.quarters, Number),
    F: fromLines(calendar.festivals, String),
    S: fromLines(calendar.seasons, String),
    D: fromTable(NUMBERED),
    ord: fromWords(numerals.ordinals),
    den: fromWords(numerals.denominators),
    short: fromWords(numerals.shortScales),
    many: fromWords(numerals.severals),
    fold: fromWords(numerals.multiples),
  };
}
