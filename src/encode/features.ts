/** A sentence → its features, as hashes of their names: the bag of n-grams that the encoder sums. */
import type { Language } from "../model/language.js";
import { EMPTY_HASH, extendHash, finishHash, hashOf } from "../model/hash.js";
import { stemOf, wordsOf } from "../lang/words.js";

/** The features of a sentence, each as often as it stands there. */
export type Features = (text: string) => readonly number[];

/** What a word adds, found when it is first met. */
interface KnownWord {
  readonly form: string;
  readonly hash: number;
  /** Of its stem, behind "~"; English only. */
  readonly stem: number | undefined;
  /** Unfinished hash of the word and a space: what the pair with the word behind it begins with. */
  readonly opening: number;
}

/** Vietnamese: syllables and syllable pairs. English: words, stems and word pairs. Remembers the words that it meets. */
export function createFeatures(language: Language): Features {
  const known = new Map<string, KnownWord>();
  const know = (form: string): KnownWord => {
    let word = known.get(form);
    if (word === undefined) {
      const stem = language === "en" ? hashOf(`~${stemOf(form)}`) : undefined;
      word = { form, hash: hashOf(form), stem, opening: extendHash(EMPTY_HASH, `${form} `) };
      known.set(form, word);
    }
    return word;
  };
  return (text) => {
    const words = wordsOf(text).map(({ form }) => know(form));
    const features = words.map(({ hash }) => hash);
    for (const { stem } of words) if (stem !== undefined) features.push(stem);
    for (let k = 1; k < words.length; k++)
      features.push(finishHash(extendHash(words[k - 1].opening, words[k].form)));
    return features;
  };
}
