/** Text → whether it is Vietnamese or English, also where it is short, in capitals, or without diacritics. */
import { FOREIGN_WORDS, FREQUENT_WORDS, SYLLABLE, VIETNAMESE_LETTER } from "../lang/detection.js";
import { fold } from "../model/fold.js";
import type { Language } from "../model/language.js";

/** As much of a text as tells its language, in UTF-16 units. */
const SAMPLE = 6_000;
/** From so many words on, a text without frequent words is in neither language. */
const LONG = 12;
/** Least share of frequent words in a long text. Running English has about .4, a sentence with many names .15. */
const FREQUENT_SHARE = 0.15;
/** Least share of well-formed Vietnamese syllables in a Vietnamese text: foreign names make up the rest. */
const SYLLABLE_SHARE = 0.6;
/** The same for a text that is too short for frequent words, such as a name. */
const SHORT_SYLLABLE_SHARE = 0.8;

/** A word in Latin letters, lower case; cheaper to compile than the property of Unicode. */
const LATIN = /^[a-z\u00df-\u024f\u1e00-\u1eff]+$/;

/** `undefined` where the text is in neither language or holds no words. */
export function detectLanguage(text: string): Language | undefined {
  const words =
    text
      .slice(0, SAMPLE)
      .normalize()
      .toLowerCase()
      .match(/(?<![\p{L}\p{N}])\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const latin = words.filter((word) => LATIN.test(word));
  if (latin.length === 0 || latin.length < words.length / 2) return undefined;
  const folded = latin.map(fold);
  const share = (count: number) => count / latin.length;
  const shareOf = (isCounted: (word: string) => boolean) => share(folded.filter(isCounted).length);

  const syllables = shareOf((word) => SYLLABLE.test(word));
  const marked = share(latin.filter((word) => VIETNAMESE_LETTER.test(word)).length);
  const frequentVi = marked + shareOf((word) => FREQUENT_WORDS.vi.has(word) && !FREQUENT_WORDS.en.has(word));
  const frequentEn = share(latin.filter((word) => FREQUENT_WORDS.en.has(word)).length);
  const foreign = shareOf((word) => FOREIGN_WORDS.has(word));

  const needed = latin.length < LONG ? 0 : FREQUENT_SHARE;
  if (frequentVi > frequentEn && frequentVi >= needed && syllables >= SYLLABLE_SHARE) return "vi";
  // One foreign word may stand in an English heading; that two do, and as many as English ones, is no chance.
  const isForeign = foreign > frequentEn || (foreign === frequentEn && foreign >= 2 / latin.length);
  if (isForeign && foreign > frequentVi) return undefined;
  if (frequentEn > 0 && frequentEn >= needed) return "en";
  if (latin.length >= LONG) return undefined;
  if (syllables >= SHORT_SYLLABLE_SHARE) return "vi";
  // A short heading without any frequent word: English has no letters of its own, so plain letters must do.
  return latin.every((word) => /^[a-z]+$/u.test(word)) ? "en" : undefined;
}
