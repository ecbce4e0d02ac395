/** The words of both reports → the names and numbers that both reports hold, weighted by their rarity. */
import { fold } from "../model/fold.js";
import type { Language } from "../model/language.js";
import { isNumeral, type Word, type WordsBySentence } from "../lang/words.js";

type KeyKind = "number" | "name";

/** What the sentences share of the keys that stand in both reports. */
export interface SharedKeys {
  /** Weight of the keys of a kind that both sentences hold. */
  common(i: number, j: number, kind: KeyKind): number;
  /** Weight of the shared keys that one sentence holds and its counterpart lacks. */
  missing(language: Language, own: number, other: number): number;
  holdsNumber(language: Language, index: number): boolean;
}

/** Folded names shorter than this are taken for particles. */
const MIN_NAME_LENGTH = 3;
const THOUSANDS = /[.,](?=\d{3}(?!\d))/g;

export function shareKeys(words: WordsBySentence): SharedKeys {
  const keys = { vi: words.vi.map(keysOf), en: words.en.map(keysOf) };
  const spread = { vi: spreadOf(keys.vi), en: spreadOf(keys.en) };
  const rarity = (language: Language, key: string): number =>
    Math.log((keys[language].length + 1) / (spread[language].get(key) ?? Infinity)) /
    Math.log(keys[language].length + 1);
  const weight = (key: string): number =>
    spread.vi.has(key) && spread.en.has(key)
      ? Math.sqrt(Math.max(0, rarity("vi", key) * rarity("en", key)))
      : 0;
  const sum = (
    own: ReadonlyMap<string, KeyKind>,
    counts: (key: string, kind: KeyKind) => boolean,
  ): number => {
    let total = 0;
    for (const [key, kind] of own) if (counts(key, kind)) total += weight(key);
    return total;
  };
  return {
    common: (i, j, kind) => sum(keys.vi[i], (key, its) => its === kind && keys.en[j].has(key)),
    missing: (language, own, other) => {
      const others = keys[language === "vi" ? "en" : "vi"][other];
      return sum(keys[language][own], (key) => !others.has(key));
    },
    holdsNumber: (language, index) => [...keys[language][index].values()].includes("number"),
  };
}

function keysOf(words: readonly Word[]): Map<string, KeyKind> {
  const keys = new Map<string, KeyKind>();
  words.forEach((word, position) => {
    if (isNumeral(word.form)) keys.set(word.form.replace(THOUSANDS, "").replaceAll(",", "."), "number");
    else if (word.capital && position > 0 && fold(word.form).length >= MIN_NAME_LENGTH)
      keys.set(fold(word.form), "name");
  });
  return keys;
}

function spreadOf(keys: readonly ReadonlyMap<string, KeyKind>[]): Map<string, number> {
  const spread = new Map<string, number>();
  for (const each of keys) for (const key of each.keys()) spread.set(key, (spread.get(key) ?? 0) + 1);
  return spread;
}
