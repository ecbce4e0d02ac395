/** Runs of capitalised words → names of people, places and organisations that no table knows. */
import { ROMANISED_ENDING } from "../lang/people.js";
import { fold, hasDiacritics } from "../model/fold.js";
import type { Known } from "./gazetteer.js";
import type { PhraseHit, Phrases } from "./phrases.js";
import { endOfCapitals } from "./capitals.js";
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
/** Longer words in capitals are emphasised ones. */
const MAX_ACRONYM = 5;
/** "International Border Gate". */
const MAX_SUFFIX_WORDS = 3;
/** "cửa khẩu quốc tế". */
const MAX_PHRASE_WORDS = 4;

/** "J", "H.W."; a full stop behind a single letter is a token of its own. */
const INITIALS = /^\p{Lu}(?:$|\.)/u;

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
  { title, isAfterEntry, known: entry }: Before,
): NameMention | undefined {
  const { tokens } = sentence;
  const isTitled = title !== undefined;
  const isCalled = title === "title" && isAddressed(tokens, at, report);
  // "ông Đức": no country.
  const known = isCalled && entry?.value.kind === "place" && entry.end === at + 1 ? undefined : entry;
  if (known?.value.kind === "person") return undefined;
  if (!tokens[at].capital || isTail(tokens, at)) return undefined;
  if (sentence.inCapitals) {
    const end = known === undefined ? endOfCapitals(sentence, report, at, title) : undefined;
    return end === undefined ? undefined : personAt(tokens, at, end, report);
  }
  const misspelt = known === undefined ? misspeltCountry(tokens[at], report) : undefined;
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
  if (known === undefined && isCodeAt(tokens, at)) return codeAt(tokens, at);
  if (known === undefined && isBeforeAcronym(sentence, report, at)) return undefined;
  if (isCommonNoun(tokens, at, isTitled, report)) return undefined;
  const end = endOfRun(sentence, report, at, isCalled);
  if (known !== undefined && !isNameAfterAll(sentence, report, at, end, known, isTitled)) return undefined;
  const run = tokens.slice(at, end);
  // "My Dinh National Stadium": what sort of place it is.
  if (isAfterEntry && isDescription(run, report)) return undefined;
  // "ông Chính": after a courtesy any word with a capital is a name.
  const isNamed = title === "title" || (title === "role" && !isHeading(run, report));
  return isNamed || isName(sentence, report, at, run)
    ? describe(sentence, report, { start: at, end }, isTitled, isAfterEntry)
    : undefined;
}

/** "ông Đức", "chị Mỹ": a syllable behind a word by which people are called is a given name. */
function isAddressed(tokens: readonly Token[], at: number, { vocabulary }: Report): boolean {
  const { honorifics, personSyllable } = vocabulary;
  return honorifics.has(tokens[at - 1].form) && personSyllable.test(fold(tokens[at].text));
}

/** A person, whatever the words look like. */
export function personAt(tokens: readonly Token[], start: number, end: number, report: Report): NameMention {
  const words = wordsOf(tokens.slice(start, end), report);
  return { type: "name", kind: "name", words, person: true, native: false, acronym: false, start, end };
}

/** "VN123", of which neither half means anything. */
function isCodeAt(tokens: readonly Token[], at: number): boolean {
  const next = tokens.at(at + 1);
  return tokens[at].capitals && next?.glued === true && next.kind === "number";
}

function codeAt(tokens: readonly Token[], start: number): NameMention {
  const end = start + 2;
  const words = [
    tokens
      .slice(start, end)
      .map((word) => word.form)
      .join(""),
  ];
  return { type: "name", kind: "name", words, person: false, native: false, acronym: true, start, end };
}

/** "Vốn FDI tăng": an ordinary word with the capital of the sentence, and then an acronym. */
function isBeforeAcronym(sentence: Sentence, { vocabulary }: Report, at: number): boolean {
  const { text, form, capitals } = sentence.tokens[at];
  if (capitals || sentence.tokens.at(at + 1)?.capitals !== true || !isOpening(sentence, at)) return false;
  return vocabulary.nativeSyllable?.test(fold(text)) === true && !vocabulary.surnames.has(form);
}

/** "Đường" of "Đường Trần Phú", "KCN" of "KCN Tân Tạo": the name begins behind it. */
function isCommonNoun(
  tokens: readonly Token[],
  at: number,
  isTitled: boolean,
  { vocabulary }: Report,
): boolean {
  const { nativeSyllable, surnames, placeBefore, organisationBefore } = vocabulary;
  if (nativeSyllable === undefined) return false;
  const mayBeName = isTitled || surnames.has(tokens[at].form);
  return [placeBefore, organisationBefore].some((nouns) => {
    const end = nouns.longest(tokens, at)?.end;
    // "Tập đoàn" is none, though "Tập" is a family name.
    return end !== undefined && tokens.at(end)?.capital === true && (!mayBeName || end - at > 1);
  });
}

/** The second half of a glued compound ("Kyrgyzstan" of "Vietnam-Kyrgyzstan" is found by itself, "s" of a form is not). */
function isTail(tokens: readonly Token[], at: number): boolean {
  return tokens[at].glued && at > 0 && tokens[at - 1].kind === "number";
}

/** Whether a run of capitals at an entry's place is rather a longer name. */
function isNameAfterAll(
  { tokens }: Sentence,
  report: Report,
  at: number,
  end: number,
  known: PhraseHit<Known>,
  isTitled: boolean,
): boolean {
  const { vocabulary } = report;
  const isPlace = known.value.kind === "place" || known.value.kind === "organisation";
  if (end <= known.end || !isPlace) return false;
  const isSingle = known.end - at === 1;
  if (
    vocabulary.surnames.has(tokens[at].form) &&
    isNative(tokens.slice(at, end), vocabulary.nativeSyllable)
  ) {
    // "Hà Nội Nguyễn Duy Ngọc": a family name after the entry begins the name.
    return isSingle || (isTitled && !vocabulary.surnames.has(tokens[known.end].form));
  }
  const next = tokens[known.end];
  // "Victoria Reed": a place that is a given name as well.
  if (isSingle && vocabulary.givenNames.has(tokens[at].form) && next.capital) {
    return !vocabulary.givenNames.has(next.form) && !isSuffix(tokens.slice(known.end, end), report);
  }
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
  const { form } = run[0];
  return (
    vocabulary.nativeSyllable !== undefined && vocabulary.ordinary.has(form) && !vocabulary.surnames.has(form)
  );
}

/** Whether a run without a title is a name by its looks. */
function isName(sentence: Sentence, report: Report, at: number, run: readonly Token[]): boolean {
  const { vocabulary, properForms, lowerForms } = report;
  const { tokens } = sentence;
  const first = run[0];
  if (first.text.length === 1 && run.length === 1) return false;
  const isFamilyName = hasFamilyName(run, report);
  if (vocabulary.ordinary.has(first.form)) {
    const isHeading = vocabulary.nativeSyllable === undefined && !isOpening(sentence, at);
    return run.length > 1 && (isFamilyName || isHeading);
  }
  const words = run.filter((word) => word.capital);
  const { nativeSyllable } = vocabulary;
  if (words.length === 1) {
    if (isSuffix(run, report)) {
      // "met Park", but "the Park".
      const isSeen = report.seenNames.has(first.form) && !isOpening(sentence, at);
      return isSeen && !vocabulary.definite.has(tokens[at - 1].form);
    }
    if (nativeSyllable?.test(fold(first.text)) === true && !first.capitals) {
      return isGivenName(sentence, report, at);
    }
    if (!isOpening(sentence, at)) return true;
    if (first.capitals && first.text.length <= MAX_ACRONYM && !lowerForms.has(first.form)) return true;
    const isSpeaker = vocabulary.says.longest(tokens, at + run.length) !== undefined;
    const isOrdinary = lowerForms.has(first.form) || lowerForms.has(first.form.replace(/s$/, ""));
    return !isOrdinary && (isSpeaker || properForms.has(first.form) || isMisspeltName(first, report));
  }
  if (!isOpening(sentence, at) || isFamilyName) return true;
  return properForms.has(first.form) || !lowerForms.has(first.form);
}

/** "Tráng nói …": someone whom the report has named in full, where the sentence shows that it is no other word. */
function isGivenName(sentence: Sentence, { vocabulary, seenNames, lowerForms }: Report, at: number): boolean {
  const { tokens } = sentence;
  const { form } = tokens[at];
  if (!seenNames.has(form)) return false;
  if (!isOpening(sentence, at)) {
    return !tokens[at - 1].capital || endsBefore(vocabulary.accordingTo, tokens, at);
  }
  if (vocabulary.says.longest(tokens, at + 1) !== undefined) return true;
  return !lowerForms.has(form) && vocabulary.beforeSays.longest(tokens, at + 1) !== undefined;
}

/** "National Stadium": ordinary words and the noun of a place. */
function isDescription(run: readonly Token[], report: Report): boolean {
  const { ordinary } = report.vocabulary;
  const at = run.findIndex((word) => !ordinary.has(word.form));
  return at >= 0 && isSuffix(run.slice(at), report);
}

/** "University" and "TP" by themselves name nothing. */
function isSuffix(run: readonly Token[], { vocabulary }: Report): boolean {
  const { organisationAfter, placeAfter, organisationBefore, placeBefore } = vocabulary;
  const sets = [organisationAfter, placeAfter, organisationBefore, placeBefore];
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
  const acronym = run.length === 1 && run[0].capitals;
  const native = run.length > 1 && hasFamilyName(run, report);
  const named = (kind: NameMention["kind"], person: boolean, until = end): NameMention => {
    const words = wordsOf(tokens.slice(start, until), report);
    return { type: "name", kind, words, person, native, acronym, start, end };
  };
  const isSaid = !isTitled && !isAfterEntry;
  if (isSaid && endsBefore(vocabulary.organisationBefore, tokens, start)) return named("organisation", false);
  if (isSaid && endsBefore(vocabulary.placeBefore, tokens, start)) return named("place", false);
  return (
    withoutSuffix(vocabulary.organisationAfter, "organisation") ??
    withoutSuffix(vocabulary.placeAfter, "place") ??
    named("name", isTitled || isPersonal(run, report))
  );

  /** "Harvard University" and "Quang Ninh province": the last word says what it is and is no part of the key. */
  function withoutSuffix(suffixes: Phrases<true>, kind: "organisation" | "place"): NameMention | undefined {
    if (suffixes.longest(tokens, end) !== undefined) return named(kind, false);
    for (let at = Math.max(start + 1, end - MAX_SUFFIX_WORDS); at < end; at += 1) {
      if ((suffixes.longest(tokens, at)?.end ?? 0) >= end) return named(kind, false, at);
    }
    return undefined;
  }
}

/** True where a phrase of the set, one of the vocabulary's cues, ends right before token `at`; up to `MAX_PHRASE_WORDS` long. */
export function endsBefore(phrases: Phrases<true>, tokens: readonly Token[], at: number): boolean {
  for (let from = Math.max(0, at - MAX_PHRASE_WORDS); from < at; from += 1) {
    if (tokens[from].beginsCue && phrases.longest(tokens, from)?.end === at) return true;
  }
  return false;
}

function isPersonal(run: readonly Token[], report: Report): boolean {
  const { vocabulary } = report;
  const words = run.filter((word) => word.kind === "word");
  if (words.length < 2 || words.length > MAX_PERSON_WORDS) return false;
  return vocabulary.givenNames.has(run[0].form) || hasFamilyName(words, report);
}

function hasFamilyName(run: readonly Token[], { vocabulary }: Report): boolean {
  return vocabulary.surnames.has(run[0].form) && isNative(run, vocabulary.personSyllable);
}

function isNative(run: readonly Token[], syllable: RegExp | undefined): boolean {
  return (
    syllable !== undefined && run.every((word) => word.kind !== "word" || syllable.test(fold(word.text)))
  );
}

/** The words of the key: of several spellings one, without "Jr." and middle initials ("Donald J. Trump"). */
function wordsOf(run: readonly Token[], { vocabulary }: Report): string[] {
  const isInner = (at: number): boolean =>
    at > 0 && at < run.length - 1 && !vocabulary.surnames.has(run[0].form);
  const words = run.filter((word, at) => word.kind === "word" && !(isInner(at) && INITIALS.test(word.text)));
  const isSame = words.length > 1 && vocabulary.sameGeneration.has(words[words.length - 1].form);
  return (isSame ? words.slice(0, -1) : words).map((word) => {
    const plain = fold(word.text).replace(/['’]/g, "");
    return vocabulary.romanisations.get(plain) ?? withUsualEnding(plain);
  });
}

function withUsualEnding(word: string): string {
  const { endings, as, letters } = ROMANISED_ENDING;
  return word.length < letters ? word : word.replace(endings, as);
}
