/** A capitalised word → the country or the name of the report of which it is a likely misspelling. */
import { isSpelling } from "../model/compare-names.js";
import { fold } from "../model/fold.js";
import type { Report } from "./sentence.js";
import type { Token } from "./words.js";

/** Shorter names are too near to others for a misspelling to be told. */
const MIN_COUNTRY = 8;
const MIN_NAME = 7;
/** With more names the sentences are no single report, and a likely misspelling is as likely another name. */
export const MAX_NAMES_OF_REPORT = 2000;

/** Its code; nothing where the word is none. */
export function misspeltCountry(
  word: Token,
  { vocabulary, lowerForms, misspellings }: Report,
): string | undefined {
  if (word.text.length < MIN_COUNTRY || word.capitals || lowerForms.has(word.form)) return undefined;
  let country = misspellings.get(word.form);
  if (country === undefined) {
    const plain = fold(word.text);
    const alike = vocabulary.countries.get(plain.charAt(0)) ?? [];
    country = alike.find(({ form }) => isSpelling(form, plain))?.id ?? "";
    misspellings.set(word.form, country);
  }
  return country === "" ? undefined : country;
}

/** "Kasimalyev hosted …" where the report names Kasymaliev. */
export function isMisspeltName(
  { text, form }: Token,
  { vocabulary, properForms, lowerForms, misspeltNames }: Report,
): boolean {
  if (text.length < MIN_NAME || properForms.size > MAX_NAMES_OF_REPORT) return false;
  let isMisspelt = misspeltNames.get(form);
  if (isMisspelt === undefined) {
    isMisspelt = [...properForms].some(
      (name) =>
        name.length >= MIN_NAME &&
        isSpelling(name, form) &&
        !lowerForms.has(name) &&
        !vocabulary.known.begins(name),
    );
    misspeltNames.set(form, isMisspelt);
  }
  return isMisspelt;
}
