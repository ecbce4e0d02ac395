/** Anchored sentences of both sides → their words and terms, and which terms correspond by lexicon, name or number. */
import type { AnchoredSegment } from "../model/anchor.js";
import { fold } from "../model/fold.js";
import { LANGUAGES, type Language, type PerLanguage } from "../model/language.js";
import type { TermedTexts } from "../model/term.js";
import { isNumeral, stemOf, type Word, type WordsBySentence } from "../lang/words.js";
import { eachSense, lookupForm, type AuthoredLexicon } from "./authored.js";
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
  words: WordsBySentence,
  lexicon: Lexicon,
): TermedTexts {
  const [vi, en] = LANGUAGES.map((language) =>
    collect(sentences[language], words[language], language, lexicon),
  );
  return { vi: vi.finish(), en: en.finish(), links: linkTerms(vi, en, lexicon.learned) };
}

function collect(
  sentences: readonly AnchoredSegment[],
  wordsOf: readonly (readonly Word[])[],
  language: Language,
  lexicon: Lexicon,
): TermCollector {
  const collector = createTermCollector(sentences.length);
  sentences.forEach((sentence, s) => {
    const words = wordsOf[s];
    collector.addSentence(words, (word, position) => baseWeight(word, position, language, lexicon.learned));
    addForms(words, language, collector);
    addPhrases(words, language, lexicon.authored, collector);
    addNames(words, collector);
    addAnchors(words, sentence, collector);
  });
  return collector;
}

function baseWeight(word: Word, position: number, language: Language, learned: LearnedLexicon): number {
  if (isNumeral(word.form)) return NUMERAL_WEIGHT;
  const weight = weightOfForm(learned, language, word.form);
  return word.capital && position > 0 ? Math.max(MIN_NAME_WEIGHT, weight) : weight;
}

function addForms(words: readonly Word[], language: Language, collector: TermCollector): void {
  words.forEach(({ form }, at) => {
    collector.addTerm("form", form, at, at + 1);
    if (isNumeral(form)) return;
    if (language === "en") collector.addTerm("form", `~${stemOf(form)}`, at, at + 1);
    else if (at > 0) collector.addTerm("form", `${words[at - 1].form} ${form}`, at - 1, at + 1);
  });
}

function addPhrases(
  words: readonly Word[],
  language: Language,
  authored: AuthoredLexicon,
  collector: TermCollector,
): void {
  const forms = words.map(({ form }) => lookupForm(form, language));
  forms.forEach((_, from) => {
    eachSense(authored[language], forms, from, (sense, to) => {
      collector.addTerm("sense", String(sense), from, to);
    });
  });
}

function addNames(words: readonly Word[], collector: TermCollector): void {
  for (let from = 0; from < words.length; from++) {
    let joined = "";
    for (let to = from; to < words.length && to < from + LONGEST_JOINED_NAME && words[to].capital; to++) {
      joined += fold(words[to].form);
      collector.addTerm("name", joined, from, to + 1);
    }
  }
}

function addAnchors(words: readonly Word[], sentence: AnchoredSegment, collector: TermCollector): void {
  for (const anchor of sentence.anchors) {
    const from = words.findIndex((word) => word.end > anchor.span.start);
    let to = from;
    while (to >= 0 && to < words.length && words[to].start < anchor.span.end) to++;
    if (to > from && from >= 0) collector.addTerm("anchor", anchor.key, from, to, anchor);
  }
}
