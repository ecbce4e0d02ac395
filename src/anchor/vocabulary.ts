/** The tables of one language (`lang/`) → the look-ups that anchoring works with. */
import { CALENDAR, type CalendarWords } from "../lang/calendar.js";
import { NUMERALS, type Numerals } from "../lang/numerals.js";
import { PATTERNS } from "../lang/patterns.js";
import { NATIVE_SYLLABLE, PEOPLE, type PeopleWords } from "../lang/people.js";
import { CURRENCY_SIGNS, CURRENCY_WORDS } from "../lang/currencies.js";
import { HAS_DIACRITICS } from "../lang/diacritics.js";
import { COUNTED, PERCENT_POINT_WORDS, PERCENT_WORDS, UNITS } from "../lang/units.js";
import { LANGUAGES, type Language } from "../model/language.js";
import { addEntries, type CountryName, type Known } from "./gazetteer.js";
import { alternatives, rowsOf } from "./lines.js";
import { beginsNumber, type NumberWords } from "./numbers.js";
import { createPatterns, type Patterns } from "./pattern.js";
import { createPhrases, type Phrases } from "./phrases.js";
import type { CalendarSets } from "./reading.js";
import { createSlots, type SlotValue, type Tail } from "./slots.js";
import { createLexer, plainForm, vietnameseForm, type FormOf, type Lexer, type TraitsOf } from "./words.js";

/** Single words by their form. */
export type WordSet = ReadonlySet<string>;

export interface Vocabulary {
  readonly language: Language;
  readonly formOf: FormOf;
  /** For one thousands mark each: the patterns differ in nothing else. */
  readonly patterns: (thousands: "." | ",") => Patterns<SlotValue>;
  readonly traitsOf: TraitsOf;
  readonly known: Phrases<Known>;
  /** Long one-word names of countries, folded, whose misspellings can be told. */
  readonly countries: readonly CountryName[];
  readonly ordinary: WordSet;
  /** Family names that begin a person's name; in English, Vietnamese ones without diacritics. */
  readonly surnames: WordSet;
  /** Shape of this language's own words, where a lone capitalised one is no name. */
  readonly nativeSyllable: RegExp | undefined;
  /** Shape of the words that may follow a family name. */
  readonly personSyllable: RegExp;
  readonly links: WordSet;
  /** Words that make an office that of one person; empty where the language has no such words. */
  readonly definite: WordSet;
  readonly givenNames: WordSet;
  readonly particles: WordSet;
  readonly plurals: WordSet;
  readonly says: Phrases<true>;
  readonly accordingTo: Phrases<true>;
  readonly placeBefore: Phrases<true>;
  readonly placeAfter: Phrases<true>;
  readonly organisationBefore: Phrases<true>;
  readonly organisationAfter: Phrases<true>;
  readonly calendar: CalendarSets;
  readonly scoreCues: WordSet;
  readonly planCues: WordSet;
  readonly resultCues: WordSet;
  readonly homeCountry: string | undefined;
}

/** Which column of a bilingual table is whose, counted from its first language column. */
const COLUMN: Readonly<Record<Language, number>> = Object.fromEntries(
  LANGUAGES.map((language, index) => [language, index]),
) as Record<Language, number>;

/** Share of Vietnamese words with a diacritic below which a text is written without them; usual texts have two thirds. */
const FEW_DIACRITICS = 0.05;
/** Sentences that show how a report is written. */
const SAMPLE = 100;

/** Letters that begin "Q4" and "H1". */
const LETTERED = new Set(["q", "h"]);

const WORD = /\p{L}+/gu;
const WITH_DIACRITIC = /[^\u0000-\u007f]/;

/** The vocabulary for these texts: Vietnamese without diacritics is looked up without them. */
export function vocabularyFor(language: Language, texts: readonly string[]): Vocabulary {
  if (!HAS_DIACRITICS[language]) return english();
  const words = texts.slice(0, SAMPLE).flatMap((text) => text.match(WORD) ?? []);
  const marked = words.filter((word) => WITH_DIACRITIC.test(word)).length;
  return marked < FEW_DIACRITICS * words.length ? plainVietnamese() : vietnamese();
}

const english = once(() => createVocabulary("en", plainForm));
const vietnamese = once(() => createVocabulary("vi", vietnameseForm));
const plainVietnamese = once(() => createVocabulary("vi", plainForm));

/** Makes a value when it is first asked for: a constant that costs nothing where it is not used. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function createVocabulary(language: Language, formOf: FormOf): Vocabulary {
  const lexer = createLexer(formOf);
  const numerals = NUMERALS[language];
  const people = PEOPLE[language];
  const signs = signsOf(lexer);
  const tables = {
    tails: tailsOf(language, lexer),
    signs: signs.phrases,
    phrases: slotPhrases(language, lexer),
    ordinalEndings: new Set(numerals.ordinalEndings),
  };
  const numbers = numberWords(numerals, lexer, signs.lastWords);
  const formsOf = (text: string): string[] => lexer(text).map(({ word }) => word.form);
  const patternsWith = (thousands: "." | ","): (() => Patterns<SlotValue>) =>
    once(() =>
      createPatterns(
        PATTERNS[language],
        formsOf,
        createSlots({ ...tables, numbers: { ...numbers, thousands } }),
      ),
    );
  const byMark = { ".": patternsWith("."), ",": patternsWith(",") };
  const patterns = (thousands: "." | ","): Patterns<SlotValue> => byMark[thousands]();
  const known = createPhrases<Known>(lexer);
  const countries = addEntries(known, language, COLUMN[language], formOf);
  return {
    language,
    formOf,
    patterns,
    traitsOf: (form) => ({
      beginsFigure:
        patterns(numerals.thousands).begins(form) ||
        beginsNumber(form, numbers) ||
        tables.signs.begins(form) ||
        LETTERED.has(form) ||
        Object.values(tables.phrases).some((phrases) => phrases.begins(form)),
      beginsEntry: known.begins(form),
    }),
    known,
    countries,
    calendar: calendarSets(CALENDAR[language], formOf),
    ...peopleWords(people, lexer, formOf),
  };
}

function peopleWords(people: PeopleWords, lexer: Lexer, formOf: FormOf) {
  const set = (words: string): WordSet => new Set(alternatives(words).map(formOf));
  const phrases = (words: string): Phrases<true> => {
    const all = createPhrases<true>(lexer);
    for (const phrase of alternatives(words)) all.add(phrase, true, "as-written");
    return all;
  };
  return {
    ordinary: new Set(people.ordinary.split(" ").map(formOf)),
    surnames: new Set(alternatives(PEOPLE.vi.surnames).map(formOf)),
    nativeSyllable: people.nativeSyllable,
    personSyllable: NATIVE_SYLLABLE,
    links: set(people.links),
    definite: set(people.definite),
    givenNames: set(people.givenNames),
    particles: set(people.particles),
    plurals: set(people.plurals),
    says: phrases(people.says),
    accordingTo: phrases(people.accordingTo),
    placeBefore: phrases(people.placeBefore),
    placeAfter: phrases(people.placeAfter),
    organisationBefore: phrases(people.organisationBefore),
    organisationAfter: phrases(people.organisationAfter),
    scoreCues: set(people.scoreCues),
    planCues: set(people.planCues),
    resultCues: set(people.resultCues),
    homeCountry: people.homeCountry,
  };
}

function calendarSets(calendar: CalendarWords, formOf: FormOf): CalendarSets {
  const set = (words: string): WordSet => new Set(words.split(" ").map(formOf));
  return {
    doubtfulWeekdays: set(calendar.doubtfulWeekdays),
    weekdayCues: set(calendar.weekdayCues),
    doubtfulMonths: set(calendar.doubtfulMonths),
    monthCues: set(calendar.monthCues),
    ordinalCues: set(calendar.ordinalCues),
  };
}

function numberWords(numerals: Numerals, lexer: Lexer, signs: WordSet): NumberWords {
  const formOf = (text: string): string => lexer(text)[0].word.form;
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
    scaleWords: set(Object.keys(numerals.scales)),
    half: phrases(numerals.half),
    halfBefore: phrases(numerals.halfBefore),
    joints: set(numerals.joints),
    weak: set(numerals.weak),
    firstOnly: set(numerals.firstOnly),
    notBeforeWeak: set(numerals.notBeforeWeak),
    minus: set(numerals.minus),
    signs,
    thousands: numerals.thousands,
  };
}

function tailsOf(language: Language, lexer: Lexer): Phrases<Tail> {
  const tails = createPhrases<Tail>(lexer);
  const add = (cell: string | undefined, tail: Tail): void => {
    for (const phrase of alternatives(cell))
      tails.add(phrase, tail, phrase.length === 1 ? "as-written" : "acronyms-only");
  };
  add(PERCENT_POINT_WORDS[language], { kind: "points" });
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

function signsOf(lexer: Lexer): { phrases: Phrases<Tail>; lastWords: WordSet } {
  const phrases = createPhrases<Tail>(lexer);
  const lastWords = new Set<string>();
  for (const [currency, cell] of rowsOf(CURRENCY_SIGNS)) {
    for (const sign of alternatives(cell)) {
      phrases.add(sign, { kind: "money", currency }, "as-written");
      lastWords.add(lexer(sign).at(-1)!.word.form);
    }
  }
  return { phrases, lastWords };
}

/** The slots that are plain lists of phrases. */
function slotPhrases(language: Language, lexer: Lexer): Record<string, Phrases<SlotValue>> {
  const calendar = CALENDAR[language];
  const numerals = NUMERALS[language];
  const fromLines = (lines: string, read: (meaning: string) => SlotValue): Phrases<SlotValue> => {
    const phrases = createPhrases<SlotValue>(lexer);
    for (const [meaning, cell] of rowsOf(lines)) {
      for (const phrase of alternatives(cell)) phrases.add(phrase, read(meaning), "as-written");
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
    ord: fromWords(numerals.ordinals),
    den: fromWords(numerals.denominators),
    short: fromWords(numerals.shortScales),
  };
}
