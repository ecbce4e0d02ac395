/** Authored entries (TSV: en, vi, pos, sense) → an index of phrases and the senses they may stand for. */
import {
  EMPTY_HASH,
  extendHash,
  findHash,
  finishHash,
  hashOf,
  indexHashes,
  type HashIndex,
} from "../model/hash.js";
import { LANGUAGES, type Language, type PerLanguage } from "../model/language.js";
import type { Sections } from "../model/sections.js";
import { stemOf, wordsOf } from "../lang/words.js";

/** The phrases of one language, found by hash: phrase `k` may express `sense[row[k]]` up to `sense[row[k + 1]]`. */
export interface PhraseIndex {
  readonly phrases: HashIndex;
  readonly row: Int32Array;
  readonly sense: Int32Array;
  /** First forms of phrases; `longest` holds the words of the longest phrase that begins so. */
  readonly firsts: HashIndex;
  readonly longest: Uint8Array;
}

export type AuthoredLexicon = PerLanguage<PhraseIndex>;

/** The variants of one cell of an entry. */
export function variantsOf(cell: string): string[] {
  return cell.split(/\s*;\s*/);
}

/** The words of a phrase as they are looked up: Vietnamese syllables as they are, English words by stem. */
export function lookupForm(form: string, language: Language): string {
  return language === "vi" ? form : stemOf(form);
}

/** True where some phrase begins with this form. */
export function beginsPhrase({ firsts }: PhraseIndex, form: string): boolean {
  return findHash(firsts, hashOf(form)) >= 0;
}

/** Calls `visit` with every sense of every phrase that begins at `from`, and the place behind the phrase. */
export function eachSense(
  { phrases, row, sense, firsts, longest }: PhraseIndex,
  forms: readonly string[],
  from: number,
  visit: (sense: number, to: number) => void,
): void {
  let hash = extendHash(EMPTY_HASH, forms[from]);
  const first = findHash(firsts, finishHash(hash));
  if (first < 0) return;
  const end = Math.min(forms.length, from + longest[first]);
  for (let to = from + 1; ; to++) {
    const phrase = findHash(phrases, finishHash(hash));
    if (phrase >= 0) for (let at = row[phrase]; at < row[phrase + 1]; at++) visit(sense[at], to);
    if (to >= end) return;
    hash = extendHash(extendHash(hash, " "), forms[to]);
  }
}

/** Indexes entries; every line is one sense. */
export function compileLexicon(lines: readonly string[]): AuthoredLexicon {
  const rows = lines.map((line) => line.split("\t")).filter(([english, vietnamese]) => english && vietnamese);
  return {
    vi: indexPhrases(
      rows.map(([, vietnamese]) => vietnamese),
      "vi",
    ),
    en: indexPhrases(
      rows.map(([english]) => english),
      "en",
    ),
  };
}

/** Cells of variants, one for each sense → their phrases. */
function indexPhrases(cells: readonly string[], language: Language): PhraseIndex {
  const senses = new Map<string, Set<number>>();
  const reach = new Map<string, number>();
  cells.forEach((cell, sense) => {
    for (const variant of variantsOf(cell)) {
      const forms = wordsOf(variant).map(({ form }) => lookupForm(form, language));
      if (forms.length === 0) continue;
      const phrase = forms.join(" ");
      senses.set(phrase, (senses.get(phrase) ?? new Set()).add(sense));
      reach.set(forms[0], Math.max(reach.get(forms[0]) ?? 0, forms.length));
    }
  });
  const row = new Int32Array(senses.size + 1);
  [...senses.values()].forEach(({ size }, phrase) => (row[phrase + 1] = row[phrase] + size));
  return {
    phrases: indexHashes([...senses.keys()].map(hashOf)),
    row,
    sense: Int32Array.from([...senses.values()].flatMap((each) => [...each])),
    firsts: indexHashes([...reach.keys()].map(hashOf)),
    longest: Uint8Array.from(reach.values()),
  };
}

/** The index as the arrays of a file. */
export function authoredToSections(lexicon: AuthoredLexicon): Sections {
  return Object.fromEntries(
    LANGUAGES.flatMap((language) => {
      const { phrases, row, sense, firsts, longest } = lexicon[language];
      const arrays = {
        phraseKeys: phrases.keys,
        phraseValues: phrases.values,
        row,
        sense,
        firstKeys: firsts.keys,
        firstValues: firsts.values,
        longest,
      };
      return Object.entries(arrays).map(([name, array]) => [`${language}.${name}`, array]);
    }),
  );
}

/** The arrays of a file as an index. */
export function authoredFromSections(sections: Sections): AuthoredLexicon {
  const side = (language: Language): PhraseIndex => {
    const array = (name: string) => sections[`${language}.${name}`];
    return {
      phrases: { keys: array("phraseKeys") as Uint32Array, values: array("phraseValues") as Int32Array },
      row: array("row") as Int32Array,
      sense: array("sense") as Int32Array,
      firsts: { keys: array("firstKeys") as Uint32Array, values: array("firstValues") as Int32Array },
      longest: array("longest") as Uint8Array,
    };
  };
  return { vi: side("vi"), en: side("en") };
}
