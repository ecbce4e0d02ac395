/** Authored entries (TSV: en, vi, pos, sense) → phrases of either language and the senses they stand for. */
import type { PerLanguage } from "../model/language.js";
import { stemOf, wordsOf } from "../lang/words.js";

/** For each side: phrase key (forms or stems joined by a space) → numbers of the senses it may express. */
export interface AuthoredLexicon {
  readonly senses: number;
  readonly phrases: PerLanguage<ReadonlyMap<string, readonly number[]>>;
  /** For each side: first form or stem of a phrase → words of the longest phrase that begins so. */
  readonly reach: PerLanguage<ReadonlyMap<string, number>>;
}

const VARIANTS = /\s*;\s*/;

/** The key under which a phrase of words is looked up: Vietnamese syllables as they are, English words by stem. */
export function phraseKey(forms: readonly string[], language: "vi" | "en"): string {
  return language === "vi" ? forms.join(" ") : forms.map(stemOf).join(" ");
}

/** Reads entry files; the first line of each is the header, every other line is one sense. */
export function readAuthoredLexicon(files: readonly string[]): AuthoredLexicon {
  const vi = new Map<string, number[]>();
  const en = new Map<string, number[]>();
  const reach = { vi: new Map<string, number>(), en: new Map<string, number>() };
  let senses = 0;
  for (const line of files.flatMap((file) => file.split("\n").slice(1))) {
    const [english, vietnamese] = line.split("\t");
    if (!english || !vietnamese) continue;
    for (const [language, phrases, cell] of [
      ["en", en, english],
      ["vi", vi, vietnamese],
    ] as const) {
      for (const variant of cell.split(VARIANTS)) {
        const forms = wordsOf(variant).map((word) => word.form);
        if (forms.length === 0) continue;
        const key = phraseKey(forms, language);
        const known = phrases.get(key);
        if (known === undefined) phrases.set(key, [senses]);
        else if (known.at(-1) !== senses) known.push(senses);
        const first = key.split(" ", 1)[0];
        reach[language].set(first, Math.max(reach[language].get(first) ?? 0, forms.length));
      }
    }
    senses += 1;
  }
  return { senses, phrases: { vi, en }, reach };
}
