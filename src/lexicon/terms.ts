/** Anchored sentences of both sides → their words and terms, and which terms correspond by lexicon, name or number. */
import type { AnchoredSegment } from "../model/anchor.js";
import { fold } from "../model/fold.js";
import { LANGUAGES, type Language, type PerLanguage } from "../model/language.js";
import type { TermedTexts } from "../model/term.js";
import { isNumeral, type Word, type WordsOfSentence } from "../lang/words.js";
import { beginsPhrase, eachSense, lookupForm, type AuthoredLexicon, type PhraseIndex } from "./authored.js";
import { weightOfForm, type LearnedLexicon } from "./learned.js";
import { linkTerms } from "./links.js";
import { createTermCollector, type TermCollector } from "./collector.js";

/** All that is known of words before the two texts are seen. */
export interface Lexicon {
  readonly learned: LearnedLexicon;
  readonly authored: AuthoredLexicon;
}

/** What a number says, whichever it is. */
const NUMERAL_WEIGHT = 6;
/** A name says at least this, however often the training text holds its syllables. */
const MIN_NAME_WEIGHT = 3.5;
/** Longest run of capitalised words that is also taken as one joined name ("Hà Nội" = "Hanoi"). */
const LONGEST_JOINED_NAME = 3;

/** Finds the terms of both sides and links them; the costs grow linearly with the texts. */
export function findTerms(
  sentences: PerLanguage<readonly AnchoredSegment[]>,
  wordsOf: WordsOfSentence,
  lexicon: Lexicon,
): TermedTexts {
  const [vi, en] = LANGUAGES.map((language) =>
    collect(sentences[language], (s) => wordsOf(language, s), language, lexicon),
  );
  return { vi: vi.finish(), en: en.finish(), links: linkTerms(vi, en, lexicon.learned) };
}

/** What is known of a form, looked up once a text. */
interface KnownForm {
  readonly form: string;
  readonly isNumeral: boolean;
  /** How much it says, before rarity in this text. */
  readonly weight: number;
  /** As authored phrases hold it. */
  readonly lookup: string;
  readonly type: number;
  /** Type of its stem; -1 where stems are not counted. */
  readonly stemType: number;
  /** Types of the pairs that it makes with the form behind it. */
  readonly pairTypes: Map<KnownForm, number>;
  readonly beginsPhrase: boolean;
}

function collect(
  sentences: readonly AnchoredSegment[],
  wordsOf: (sentence: number) => readonly Word[],
  language: Language,
  { learned, authored }: Lexicon,
): TermCollector {
  const collector = createTermCollector(sentences.length);
  const known = new Map<string, KnownForm>();
  const know = ({ form, capital }: Word): KnownForm => {
    const before = known.get(form);
    if (before !== undefined) return before;
    const lookup = lookupForm(form, language);
    const numeral = isNumeral(form);
    const isStemmed = language === "en" && !numeral;
    const one: KnownForm = {
      form,
      isNumeral: numeral,
      weight: numeral ? NUMERAL_WEIGHT : weightOfForm(learned, language, form),
      lookup,
      type: collector.typeOf("form", form, capital),
      stemType: isStemmed ? collector.typeOf("form", `~${lookup}`, capital) : -1,
      pairTypes: new Map(),
      beginsPhrase: beginsPhrase(authored[language], lookup),
    };
    known.set(form, one);
    return one;
  };
  sentences.forEach((sentence, s) => {
    const words = wordsOf(s);
    const forms = words.map(know);
    collector.addSentence(words, ({ capital }, position) =>
      capital && position > 0 && !forms[position].isNumeral
        ? Math.max(MIN_NAME_WEIGHT, forms[position].weight)
        : forms[position].weight,
    );
    addForms(words, forms, language, collector);
    addPhrases(words, forms, authored[language], collector);
    addNames(words, collector);
    addAnchors(words, sentence, collector);
  });
  return collector;
}

function addForms(
  words: readonly Word[],
  forms: readonly KnownForm[],
  language: Language,
  collector: TermCollector,
): void {
  forms.forEach((one, at) => {
    collector.addTerm(one.type, at, at + 1);
    if (one.stemType >= 0) collector.addTerm(one.stemType, at, at + 1);
    if (language === "en" || one.isNumeral || at === 0) return;
    const before = forms[at - 1];
    let pair = before.pairTypes.get(one);
    if (pair === undefined) {
      pair = collector.typeOf("form", `${before.form} ${one.form}`, words[at - 1].capital);
      before.pairTypes.set(one, pair);
    }
    collector.addTerm(pair, at - 1, at + 1);
  });
}

function addPhrases(
  words: readonly Word[],
  forms: readonly KnownForm[],
  authored: PhraseIndex,
  collector: TermCollector,
): void {
  const lookups = forms.map(({ lookup }) => lookup);
  forms.forEach((one, from) => {
    if (!one.beginsPhrase) return;
    eachSense(authored, lookups, from, (sense, to) => {
      collector.addTerm(collector.typeOf("sense", String(sense), words[from].capital), from, to);
    });
  });
}

function addNames(words: readonly Word[], collector: TermCollector): void {
  for (let from = 0; from < words.length; from++) {
    let joined = "";
    for (let to = from; to < words.length && to < from + LONGEST_JOINED_NAME && words[to].capital; to++) {
      joined += fold(words[to].form);
      collector.addTerm(collector.typeOf("name", joined, true), from, to + 1);
    }
  }
}

function addAnchors(words: readonly Word[], sentence: AnchoredSegment, collector: TermCollector): void {
  for (const anchor of sentence.anchors) {
    const from = words.findIndex((word) => word.end > anchor.span.start);
    let to = from;
    while (to >= 0 && to < words.length && words[to].start < anchor.span.end) to++;
    if (to > from && from >= 0) {
      collector.addTerm(collector.typeOf("anchor", anchor.key, words[from].capital, anchor), from, to);
    }
  }
}
