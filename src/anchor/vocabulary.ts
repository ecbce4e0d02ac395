/** The tables of one language (`lang/`) → the look-ups that anchoring works with. */
import { CALENDAR, type CalendarWords } from "../lang/calendar.js";
import { FATED, FATES } from "../lang/fates.js";
import { NUMERALS, type Numerals } from "../lang/numerals.js";
import { OFFICES_BY_HOLDING } from "../lang/offices.js";
import { PATTERNS } from "../lang/patterns.js";
import {
  AFTER_VAN,
  GENERATIONS,
  LEADERS,
  NATIVE_SYLLABLE,
  PEOPLE,
  ROMANISATIONS,
  type PeopleWords,
} from "../lang/people.js";
import { HAS_DIACRITICS } from "../lang/diacritics.js";
import { MONEY_AFTER_POUNDS, WEIGHT_CUES } from "../lang/units.js";
import { fold } from "../model/fold.js";
import type { Language } from "../model/language.js";
import type { Fates } from "./fates.js";
import { addEntries, homePlaces, type CountryNames, type Known } from "./gazetteer.js";
import { alternatives, rowsOf } from "./lines.js";
import { createOpenings } from "./openings.js";
import { createPatterns, type Patterns } from "./pattern.js";
import { createPhrases, type Phrases } from "./phrases.js";
import type { ContextWords } from "./reading.js";
import { createSlots, type Slots, type SlotValue } from "./slots.js";
import { COLUMN, numberWords, signsOf, slotPhrases, tailsOf } from "./tables.js";
import { createLexer, plainForm, vietnameseForm, type FormOf, type Lexer, type TraitsOf } from "./words.js";

/** Single words by their form. */
export type WordSet = ReadonlySet<string>;

/** Single words by their form → whom they tell of. */
export type Genders = ReadonlyMap<string, "m" | "f">;

export interface Vocabulary {
  readonly language: Language;
  readonly formOf: FormOf;
  readonly patterns: Patterns<SlotValue>;
  /** The slots of the patterns in a report that writes this mark between thousands. */
  readonly slotsFor: (thousands: "." | ",") => Slots;
  readonly traitsOf: TraitsOf;
  readonly known: Phrases<Known>;
  /** Long one-word names of countries, folded, whose misspellings can be told, by their first letter. */
  readonly countries: CountryNames;
  readonly ordinary: WordSet;
  /** Family names that begin a person's name; in English, Vietnamese ones without diacritics. */
  readonly surnames: WordSet;
  /** Shape of this language's own words, where a lone capitalised one is no name. */
  readonly nativeSyllable: RegExp | undefined;
  /** Shape of the words that may follow a family name. */
  readonly personSyllable: RegExp;
  /** Words of offices, and words inside Vietnamese names, that tell a man from a woman. */
  readonly officeGenders: Genders;
  readonly nameGenders: Genders;
  readonly doubtfulTitles: WordSet;
  readonly honorifics: WordSet;
  readonly links: WordSet;
  /** Words that make an office that of one person; empty where the language has no such words. */
  readonly definite: WordSet;
  readonly givenNames: WordSet;
  /** Those of them that tell a man from a woman. */
  readonly givenGenders: Genders;
  /** Given names before which "Van" without its mark tells nothing. */
  readonly afterVan: WordSet;
  readonly officesInNames: WordSet;
  /** "Jr": a name without it is the same; "Sr", "III": it is another's. */
  readonly sameGeneration: WordSet;
  readonly otherGeneration: WordSet;
  /** Folded word of a name → how the key writes it. */
  readonly romanisations: ReadonlyMap<string, string>;
  readonly particles: WordSet;
  /** "No" of "Resolution No. 57". */
  readonly numberSigns: WordSet;
  readonly plurals: WordSet;
  readonly says: Phrases<true>;
  readonly beforeSays: Phrases<true>;
  readonly accordingTo: Phrases<true>;
  readonly placeBefore: Phrases<true>;
  readonly placeAfter: Phrases<true>;
  readonly organisationBefore: Phrases<true>;
  readonly organisationAfter: Phrases<true>;
  readonly calendar: ContextWords;
  readonly planCues: Phrases<true>;
  readonly resultCues: Phrases<true>;
  readonly tenselessCues: Phrases<true>;
  readonly objects: WordSet;
  readonly doubtfulObjects: WordSet;
  readonly afterObjects: WordSet;
  readonly homeCountry: string | undefined;
  /** Keys of the places where a department is one of the place. */
  readonly homePlaces: WordSet;
  /** Office with a blank and the country or body it is held in → the office it is there. */
  readonly offices: ReadonlyMap<string, string>;
  /** Leaders by the folded words of their names in this language, in their international form. */
  readonly leaders: ReadonlyMap<string, string>;
}

/** Share of Vietnamese words with a diacritic below which a text is written without them; usual texts have two thirds. */
const FEW_DIACRITICS = 0.05;
/** Sentences that show how a report is written. */
const SAMPLE = 100;

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
  const formsOf = (text: string): string[] => lexer(text).map((word) => word.form);
  const patterns = createPatterns<SlotValue>(PATTERNS[language], formsOf);
  const openings = createOpenings({ ...tables, numbers });
  const slotsWith = (thousands: "." | ",") =>
    once(() => createSlots({ ...tables, numbers: { ...numbers, thousands } }));
  const slots = { ".": slotsWith("."), ",": slotsWith(",") };
  const words = peopleWords(people, lexer, formOf);
  const cues = [
    words.accordingTo,
    words.placeBefore,
    words.organisationBefore,
    words.planCues,
    words.resultCues,
    words.tenselessCues,
  ];
  const known = createPhrases<Known>(lexer);
  const scoreCues = new Set(alternatives(people.scoreCues).map(formOf));
  const weightCues = new Set(alternatives(WEIGHT_CUES[language]).map(formOf));
  const countries = addEntries(known, language, COLUMN[language], formOf);
  return {
    language,
    formOf,
    patterns,
    slotsFor: (thousands) => slots[thousands](),
    traitsOf: (form) => {
      const opens = openings(form);
      return {
        opens,
        beginsFigure: patterns.begins(form, opens),
        beginsEntry: known.begins(form),
        beginsCue: cues.some((phrases) => phrases.begins(form)),
        cuesScore: scoreCues.has(form),
        cuesWeight: weightCues.has(form),
      };
    },
    known,
    countries,
    calendar: {
      ...contextWords(CALENDAR[language], numerals, people, formOf),
      fates: fatesOf(language, lexer, formOf),
    },
    offices: new Map(officesByHolding()),
    homePlaces: new Set(homePlaces()),
    leaders: new Map(language === "vi" ? leaders() : []),
    ...words,
  };
}

function peopleWords(people: PeopleWords, lexer: Lexer, formOf: FormOf) {
  const set = (words: string): WordSet => new Set(alternatives(words).map(formOf));
  const genders = (words: Readonly<Record<"m" | "f", string>>): Genders =>
    new Map((["m", "f"] as const).flatMap((gender) => [...set(words[gender])].map((form) => [form, gender])));
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
    officeGenders: genders(people.officeWords),
    nameGenders: genders(people.middleNames),
    doubtfulTitles: set(people.doubtfulTitles),
    honorifics: set(people.honorifics),
    links: set(people.links),
    definite: set(people.definite),
    givenNames: new Set(Object.values(PEOPLE.en.givenNames).flatMap(alternatives).map(formOf)),
    givenGenders: genders(PEOPLE.en.givenNames),
    afterVan: new Set(alternatives(AFTER_VAN)),
    officesInNames: set(people.officesInNames),
    sameGeneration: set(GENERATIONS.same),
    otherGeneration: set(GENERATIONS.other),
    romanisations: new Map(romanisations()),
    particles: set(people.particles),
    numberSigns: set(people.numberSigns),
    plurals: set(people.plurals),
    says: phrases(people.says),
    beforeSays: phrases(people.beforeSays),
    accordingTo: phrases(people.accordingTo),
    placeBefore: phrases(people.placeBefore),
    placeAfter: phrases(people.placeAfter),
    organisationBefore: phrases(people.organisationBefore),
    organisationAfter: phrases(people.organisationAfter),
    planCues: phrases(people.planCues),
    resultCues: phrases(people.resultCues),
    tenselessCues: phrases(people.tenselessCues),
    objects: set(people.objects),
    doubtfulObjects: set(people.doubtfulObjects),
    afterObjects: set(people.afterObjects),
    homeCountry: people.homeCountry,
  };
}

function officesByHolding(): (readonly [string, string])[] {
  return rowsOf(OFFICES_BY_HOLDING).flatMap(([office, holdings, other]) =>
    alternatives(holdings).map((holding) => [`role:${office} ${holding}`, `role:${other}`] as const),
  );
}

function leaders(): (readonly [string, string])[] {
  return rowsOf(LEADERS).flatMap(([international, names]) =>
    alternatives(names).map((name) => [fold(name), international.replaceAll("-", " ")] as const),
  );
}

function romanisations(): (readonly [string, string])[] {
  return rowsOf(ROMANISATIONS).flatMap(([key, names]) =>
    alternatives(names).map((name) => [fold(name), key] as const),
  );
}

function contextWords(
  calendar: CalendarWords,
  numerals: Numerals,
  people: PeopleWords,
  formOf: FormOf,
): Omit<ContextWords, "fates"> {
  const set = (words: string): WordSet => new Set((words.match(/\S+/g) ?? []).map(formOf));
  return {
    dayFirst: calendar.dayFirst,
    several: set(calendar.several),
    aheadCues: set(calendar.aheadCues),
    pastCues: set(calendar.pastCues),
    dayWords: set(calendar.dayWords),
    afterDayWords: set(calendar.afterDayWords),
    pastDates: set(calendar.pastDates),
    pastVerb: calendar.pastVerb,
    moneyAfterPounds: new Set(alternatives(MONEY_AFTER_POUNDS).map(formOf)),
    classifiers: set(numerals.classifiers),
    beforeHalf: set(numerals.beforeHalf),
    notShared: set(numerals.notShared),
    afterStretches: set(numerals.afterStretches),
    wonCues: set(people.wonCues),
    lostCues: set(people.lostCues),
    lostAfter: set(people.lostAfter),
    afterHours: set(calendar.afterHours),
    afterYear: set(calendar.afterYear),
    doubtfulWeekdays: set(calendar.doubtfulWeekdays),
    weekdayCues: set(calendar.weekdayCues),
    doubtfulMonths: set(calendar.doubtfulMonths),
    monthCues: set(calendar.monthCues),
    ordinalCues: set(calendar.ordinalCues),
  };
}

function fatesOf(language: Language, lexer: Lexer, formOf: FormOf): Fates {
  const words = FATES[language];
  const set = (list: string): WordSet => new Set(list.split(" ").map(formOf));
  const phrases = (lines: string): Phrases<string> => {
    const all = createPhrases<string>(lexer);
    for (const [fate, cell] of rowsOf(lines)) {
      for (const phrase of alternatives(cell)) all.add(phrase, fate, "any");
    }
    return all;
  };
  return {
    fated: new Set(FATED.split(" ")),
    before: phrases(words.before),
    after: phrases(words.after),
    beforeLinks: set(words.beforeLinks),
    rises: set(words.rises),
    tolls: set(words.tolls),
    afterLinks: set(words.afterLinks),
    stretches: phrases(words.stretches),
  };
}
