/** Text → its words in order, and the stem of an English word: what the lexicon and the encoder count. */
import { stemmer } from "stemmer";
import type { Language, PerLanguage } from "../model/language.js";
import type { Segment } from "../model/text.js";
import { IRREGULAR_FORMS } from "./irregular.js";
import { unifySpelling } from "./syllables.js";

/** A word or number where it stands. */
export interface Word {
  /** See `formOf`. */
  readonly form: string;
  /** True where it begins with a capital. */
  readonly capital: boolean;
  /** Half-open UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

/** The words of the sentences of both sides, placed by the offsets of the documents. */
export type WordsBySentence = PerLanguage<readonly (readonly Word[])[]>;

/** The words of a sentence, where they are not kept for all. */
export type WordsOfSentence = (language: Language, sentence: number) => readonly Word[];

const WORD = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+/gu;
const CAPITAL = /^\p{Lu}/u;
const DIGIT = /^\p{N}/u;

/** Every word and number in order, as written. */
export function rawWordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** What a word as written counts as: lower case, in the one spelling of `unifySpelling`. */
export function formOf(raw: string): string {
  return unifySpelling(raw.toLowerCase());
}

/** Every word and number in order; `offset` is added to the places. */
export function wordsOf(text: string, offset = 0): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const raw = match[0];
    const start = offset + match.index;
    words.push({
      form: formOf(raw),
      capital: CAPITAL.test(raw),
      start,
      end: start + raw.length,
    });
  }
  return words;
}

/** Words of a sentence that are compared; no sentence is longer, and what pairs of its words show costs with the square. */
const MOST_COMPARED = 500;

/** The words of a sentence that are compared with the other side: all but those of a text without sentence ends. */
export function comparedWords({ text, span }: Pick<Segment, "text" | "span">): Word[] {
  return wordsOf(text, span.start).slice(0, MOST_COMPARED);
}

/** True where the form is a number. */
export function isNumeral(form: string): boolean {
  return DIGIT.test(form);
}

const stems = new Map<string, string>();
/** Bounds the remembered stems: more distinct forms than any report pair has. */
const MAX_REMEMBERED_STEMS = 200_000;

/** Stem of an English form (Porter), irregular forms by their base: "rose" and "rises" both give "rise". */
export function stemOf(form: string): string {
  let stem = stems.get(form);
  if (stem === undefined) {
    stem = stemmer(IRREGULAR_FORMS.get(form) ?? form);
    if (stems.size >= MAX_REMEMBERED_STEMS) stems.clear();
    stems.set(form, stem);
  }
  return stem;
}
