/** The words of both reports → how much each pair of sentences lacks of the names and numbers that both reports hold. */
import { fold } from "../model/fold.js";
import type { Language } from "../model/language.js";
import { isNumeral, type Word, type WordsBySentence } from "../lang/words.js";

/** Folded names shorter than this are taken for particles. */
const MIN_NAME_LENGTH = 3;
const THOUSANDS = /[.,](?=\d{3}(?!\d))/g;

/** Smaller of the two sides' weight of keys that the other report holds, but not the other sentence; rare ones weigh more. */
export function createUnmatched(words: WordsBySentence): (i: number, j: number) => number {
  const keys = { vi: words.vi.map(keysOf), en: words.en.map(keysOf) };
  const spread = { vi: spreadOf(keys.vi), en: spreadOf(keys.en) };
  const rarity = (language: Language, key: string): number =>
    Math.log((keys[language].length + 1) / (spread[language].get(key) ?? Infinity)) /
    Math.log(keys[language].length + 1);
  const weight = (key: string): number =>
    spread.vi.has(key) && spread.en.has(key)
      ? Math.sqrt(Math.max(0, rarity("vi", key) * rarity("en", key)))
      : 0;
  const missing = (own: ReadonlySet<string>, other: ReadonlySet<string>): number =>
    [...own].reduce((sum, key) => (other.has(key) ? sum : sum + weight(key)), 0);
  return (i, j) => Math.min(missing(keys.vi[i], keys.en[j]), missing(keys.en[j], keys.vi[i]));
}

/** Numbers in one spelling, and folded names. */
function keysOf(words: readonly Word[]): Set<string> {
  const keys = new Set<string>();
  words.forEach((word, position) => {
    if (isNumeral(word.form)) keys.add(word.form.replace(THOUSANDS, "").replaceAll(",", "."));
    else if (word.capital && position > 0 && fold(word.form).length >= MIN_NAME_LENGTH)
      keys.add(fold(word.form));
  });
  return keys;
}

function spreadOf(keys: readonly ReadonlySet<string>[]): Map<string, number> {
  const spread = new Map<string, number>();
  for (const each of keys) for (const key of each) spread.set(key, (spread.get(key) ?? 0) + 1);
  return spread;
}
