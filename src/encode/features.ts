/** A sentence → its features, by the hashes of their names: the bag of n-grams that the encoder sums. */
import type { Language } from "../model/language.js";
import { EMPTY_HASH, extendHash, finishHash, hashOf } from "../model/hash.js";
import { formOf, rawWordsOf, stemOf } from "../lang/words.js";

/** The features of a sentence, each as often as it stands there. */
export type Features = (text: string) => readonly number[];

/** What a word adds, found when it is first met as it is written. */
interface KnownWord {
  readonly form: string;
  readonly number: number;
  /** Of its stem, behind "~"; English only. */
  readonly stem: number | undefined;
  /** Unfinished hash of the word and a space: what the pair with the word behind it begins with. */
  readonly opening: number;
}

/**
 * Vietnamese: syllables and syllable pairs. English: words, stems and word pairs. `numberOf` gives a feature of this
 * hash its number; by default the hash itself. Remembers the words that it meets.
 */
export function createFeatures(
  language: Language,
  numberOf: (hash: number) => number = (hash) => hash,
): Features {
  const known = new Map<string, KnownWord>();
  const know = (raw: string): KnownWord => {
    let word = known.get(raw);
    if (word === undefined) {
      const form = formOf(raw);
      word = {
        form,
        number: numberOf(hashOf(form)),
        stem: language === "en" ? numberOf(hashOf(`~${stemOf(form)}`)) : undefined,
        opening: extendHash(EMPTY_HASH, `${form} `),
      };
      known.set(raw, word);
    }
    return word;
  };
  return (text) => {
    const words = rawWordsOf(text).map(know);
    const features = words.map(({ number }) => number);
    for (const { stem } of words) if (stem !== undefined) features.push(stem);
    for (let k = 1; k < words.length; k++)
      features.push(numberOf(finishHash(extendHash(words[k - 1].opening, words[k].form))));
    return features;
  };
}
