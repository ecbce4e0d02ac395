/** Runs of capitalised words → names of people, places and organisations that no table knows. */
import { fold } from "../model/fold.js";
import type { Known } from "./gazetteer.js";
import type { PhraseHit, Phrases } from "./phrases.js";
import { isMisspeltName, misspeltCountry } from "./misspelt.js";
import { endOfRun } from "./runs.js";
import { isOpening, type Report, type Sentence } from "./sentence.js";
import type { Token } from "./words.js";

/** A name as it stands in the text. */
export interface NameMention {
  readonly type: "name";
  readonly kind: "name" | "place" | "organisation";
  /** Folded words of the key. */
  readonly words: readonly string[];
  /** True where the name itself or its title shows that it is a person's. */
  readonly person: boolean;
  /** True where it is written like a Vietnamese person's name in full. */
  readonly native: boolean;
  /** True for a single word in capitals, which is short for no personal name. */
  readonly acronym: boolean;
  readonly start: number;
  readonly end: number;
}

/** No name of a person has more words. */
const MAX_PERSON_WORDS = 5;
/** "International Airport". */
const MAX_SUFFIX_WORDS = 2;

/** What stands right before a name, and which entry of the tables it begins like. */
export interface Before {
  /** Kind of the mention that is its title. */
  readonly title: "title" | "role" | undefined;
  /** True where an entry of the tables ends: its last word ("Nhật Bản") says nothing of what follows. */
  readonly isAfterEntry: boolean;
  readonly known: PhraseHit<Known> | undefined;
}

/**
 * The name that begins at token `at`, or nothing. A phrase of the tables goes before a name, but for a single word that
 * begins a longer personal name ("Thái" in "Thái Văn Long").
 */
export function nameAt(
  sentence: Sentence,
  report: Report,
  at: number,
  { title, isAfterEntry, known }: Before,
): NameMention | undefined {
  const { tokens } = sentence;
  const isTitled = title !== undefined;
  if (known?.value.kind === "person") return undefined;
  if (!tokens[at].word.capital || sentence.inCapitals || isTail(tokens, at)) return undefined;
  const misspelt = known === undefined ? misspeltCountry(tokens[at].word, report) : undefined;
  if (misspelt !== undefined) {
    return {
      type: "name",
      kind: "place",
      words: [misspelt],
      person: false,
      native: false,
      acronym: false,
      start: at,
      end: at + 1,
    };
  }
  const end = endOfRun(sentence, report, at);
  if (known !== undefined && !isNameAfterAll(sentence, report, at, end, known, isTitled)) return undefined;
  const run = tokens.slice(at, end);
  // "ông Chính": after a courtesy any word with a capital is a name.
  const isNamed = title === "title" || (title === "role" && !isHeading(run, report));
  return isNamed || isName(sentence, report, at, run)
    ? describe(sentence, report, { start: at, end }, isTitled, isAfterEntry)
    : undefined;
}

/** A leader of the tables, whatever the words look like. */
export function personAt(tokens: readonly Token[], start: number, end: number): NameMention {
  const words = wordsOf(tokens.slice(start, end));
  return { type: "name", kind: "name", words, person: true, native: false, acronym: false, start, end };
}

/** The second half of a glued compound ("Kyrgyzstan" of "Vietnam-Kyrgyzstan" is found by itself, "s" of a form is not). */
function isTail(tokens: readonly Token[], at: number): boolean {
  return tokens[at].glued && at > 0 && tokens[at - 1].word.kind === "number";
}

/** Whether a run of capitals at an entry's place is rather a longer name. */
function isNameAfterAll(
  { tokens }: Sentence,
  { vocabulary }: Report,
  at: number,
  end: number,
  known: PhraseHit<Known>,
  isTitled: boolean,
): boolean {
  const isPlace = known.value.kind === "place" || known.value.kind === "organisation";
  if (end <= known.end || !isPlace) return false;
  const isSingle = known.end - at === 1;
  if (
    vocabulary.surnames.has(tokens[at].word.form) &&
    isNative(tokens.slice(at, end), vocabulary.nativeSyllable)
  ) {
    // "Hà Nội Nguyễn Duy Ngọc": a family name after the entry begins the name.
    return isSingle || (isTitled && !vocabulary.surnames.has(tokens[known.end].word.form));
  }
  const next = tokens[known.end].word;
  return (
    isSingle &&
    vocabulary.nativeSyllable !== undefined &&
    next.capital &&
    hasDiacritics(next.text) &&
    !vocabulary.surnames.has(next.form) &&
    isNative(tokens.slice(at, known.end + 1), vocabulary.nativeSyllable)
  );
}

/** "Viện Kinh tế" after an office is no person: it begins with the common noun of an institution. */
function isHeading(run: readonly Token[], { vocabulary }: Report): boolean {
  const { form } = run[0].word;
  return (
    vocabulary.nativeSyllable !== undefined && vocabulary.ordinary.has(form) && !vocabulary.surnames.has(form)
  );
}

/** Whether a run without a title is a name by its looks. */
function isName(sentence: Sentence, report: Report, at: number, run: readonly Token[]): boolean {
  const { vocabulary, properForms, lowerForms } = report;
  const { tokens } = sentence;
  const first = run[0].word;
  if (first.text.length === 1 && run.length === 1) return false;
  const isFamilyName = hasFamilyName(run, report);
  if (vocabulary.ordinary.has(first.form)) {
    const isHeading = vocabulary.nativeSyllable === undefined && !isOpening(sentence, at);
    return run.length > 1 && (isFamilyName || isHeading);
  }
  const words = run.filter(({ word }) => word.capital);
  const { nativeSyllable } = vocabulary;
  if (words.length === 1) {
    if (isSuffix(run, report)) return false;
    if (nativeSyllable?.test(fold(first.text)) === true && !first.capitals) return false;
    if (!isOpening(sentence, at)) return true;
    const isSpeaker = vocabulary.says.longest(tokens, at + run.length) !== undefined;
    const isOrdinary = lowerForms.has(first.form) || lowerForms.has(first.form.replace(/s$/, ""));
    return !isOrdinary && (isSpeaker || properForms.has(first.form) || isMisspeltName(first, report));
  }
  if (!isOpening(sentence, at) || isFamilyName) return true;
  return properForms.has(first.form) || !lowerForms.has(first.form);
}

/** "University" by itself names nothing. */
function isSuffix(run: readonly Token[], { vocabulary }: Report): boolean {
  const sets = [vocabulary.organisationAfter, vocabulary.placeAfter];
  return sets.some((set) => set.longest(run, 0)?.end === run.length);
}

function describe(
  sentence: Sentence,
  report: Report,
  { start, end }: { readonly start: number; readonly end: number },
  isTitled: boolean,
  isAfterEntry: boolean,
): NameMention {
  const { tokens } = sentence;
  const { vocabulary } = report;
  const run = tokens.slice(start, end);
  const acronym = run.length === 1 && run[0].word.capitals;
  const native = run.length > 1 && hasFamilyName(run, report);
  const base = { type: "name", acronym, native, start } as const;
  const isSaid = !isTitled && !isAfterEntry;
  if (isSaid && endsBefore(vocabulary.organisationBefore, tokens, start)) {
    return { ...base, kind: "organisation", words: wordsOf(run), person: false, end };
  }
  if (isSaid && endsBefore(vocabulary.placeBefore, tokens, start)) {
    return { ...base, kind: "place", words: wordsOf(run), person: false, end };
  }
  const suffixed =
    withoutSuffix(vocabulary.organisationAfter, "organisation") ??
    withoutSuffix(vocabulary.placeAfter, "place");
  if (suffixed !== undefined) return suffixed;
  if (isTitled) return { ...base, kind: "name", words: wordsOf(run), person: true, end };
  return { ...base, kind: "name", words: wordsOf(run), person: isPersonal(run, report), end };

  /** "Harvard University" and "Quang Ninh province": the last word says what it is and is no part of the key. */
  function withoutSuffix(suffixes: Phrases<true>, kind: "organisation" | "place"): NameMention | undefined {
    const after = suffixes.longest(tokens, end);
    if (after !== undefined) return { ...base, kind, words: wordsOf(run), person: false, end };
    for (let at = Math.max(start + 1, end - MAX_SUFFIX_WORDS); at < end; at += 1) {
      if ((suffixes.longest(tokens, at)?.end ?? 0) >= end) {
        return { ...base, kind, words: wordsOf(tokens.slice(start, at)), person: false, end };
      }
    }
    return undefined;
  }
}

/** True where a phrase of the set ends right before token `at`; phrases have three words at most. */
export function endsBefore(phrases: Phrases<true>, tokens: readonly Token[], at: number): boolean {
  for (let from = Math.max(0, at - 3); from < at; from += 1) {
    if (phrases.longest(tokens, from)?.end === at) return true;
  }
  return false;
}

function isPersonal(run: readonly Token[], report: Report): boolean {
  const { vocabulary } = report;
  const words = run.filter(({ word }) => word.kind === "word");
  if (words.length < 2 || words.length > MAX_PERSON_WORDS) return false;
  return vocabulary.givenNames.has(run[0].word.form) || hasFamilyName(words, report);
}

function hasFamilyName(run: readonly Token[], { vocabulary }: Report): boolean {
  return vocabulary.surnames.has(run[0].word.form) && isNative(run, vocabulary.personSyllable);
}

function isNative(run: readonly Token[], syllable: RegExp | undefined): boolean {
  return (
    syllable !== undefined && run.every(({ word }) => word.kind !== "word" || syllable.test(fold(word.text)))
  );
}

function hasDiacritics(text: string): boolean {
  return text.toLowerCase() !== fold(text);
}

function wordsOf(run: readonly Token[]): string[] {
  return run
    .filter(({ word }) => word.kind === "word")
    .map(({ word }) => fold(word.text).replace(/['’]/g, ""));
}
