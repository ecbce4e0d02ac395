/** All names of a report → for each the one fuller name that it is short for ("Chinh" → "pham minh chinh"). */
import { isSpelling } from "../model/compare-names.js";
import { MAX_NAMES_OF_REPORT } from "./misspelt.js";

type Words = readonly string[];

/**
 * Takes every name as its words by key, and the keys that are persons'. The result gives a key's fullest form: itself
 * where there is none or several; of a father and his son ("Sr", "III" are `generations`), the one without. A name that
 * begins another ("Nevada", "Nevada Democrat") is short for it only if that is a person's.
 */
export function fullestForms(
  names: ReadonlyMap<string, Words>,
  persons: ReadonlySet<string>,
  generations: ReadonlySet<string>,
): (key: string) => string {
  const coreOf = (words: Words): Words =>
    generations.has(words[words.length - 1]) ? words.slice(0, -1) : words;
  const byEnd = new Map<string, Words[]>();
  for (const words of names.values()) {
    if (words.length < 2) continue;
    for (const end of new Set([words[0], coreOf(words).at(-1) ?? "", words[words.length - 1]])) {
      const sharing = byEnd.get(end);
      if (sharing === undefined) byEnd.set(end, [words]);
      else sharing.push(words);
    }
  }
  const mayBeMisspelt = names.size <= MAX_NAMES_OF_REPORT;
  const endsByLetter = new Map<string, string[]>();
  for (const end of byEnd.keys()) {
    const letter = end.charAt(0);
    endsByLetter.set(letter, [...(endsByLetter.get(letter) ?? []), end]);
  }
  const spellings = new Map<string, readonly string[]>();
  const spellingsOf = (word: string): readonly string[] => {
    let near = spellings.get(word);
    if (near === undefined) {
      near = (endsByLetter.get(word.charAt(0)) ?? []).filter((end) => isSpelling(word, end));
      spellings.set(word, near);
    }
    return near;
  };
  const fullest = new Map<string, string>();
  for (const [key, words] of names) {
    const ends = mayBeMisspelt ? [...new Set(words.flatMap(spellingsOf))] : words;
    const isShort = (full: Words): boolean =>
      isShortFor(words, full, persons) || (coreOf(full) !== full && isShortFor(words, coreOf(full), persons));
    const candidates = [...new Set(ends.flatMap((word) => byEnd.get(word) ?? []).filter(isShort))];
    const likely = preferred(
      preferred(candidates, (full) => words.every((word) => full.includes(word))),
      (full) => coreOf(full).length === full.length,
    );
    const longest = likely.filter((full) => !likely.some((other) => isShortFor(full, other, persons)));
    if (longest.length === 1) fullest.set(key, longest[0].join(" "));
  }
  return (key) => fullest.get(key) ?? key;
}

/** Those of them that are, if any is. */
function preferred(candidates: readonly Words[], is: (full: Words) => boolean): readonly Words[] {
  const some = candidates.filter(is);
  return some.length > 0 ? some : candidates;
}

/** True where the longer name begins or ends with the shorter one, misspellings included. */
function isShortFor(words: Words, full: Words, persons: ReadonlySet<string>): boolean {
  if (words.length >= full.length) return false;
  const fits = (from: number): boolean => words.every((word, index) => isSpelling(word, full[from + index]));
  return fits(full.length - words.length) || (persons.has(full.join(" ")) && fits(0));
}
