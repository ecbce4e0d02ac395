/** A sentence → the names of its features: the bag of n-grams that the encoder sums. */
import type { Language } from "../model/language.js";
import { stemOf, wordsOf } from "../lang/words.js";

/** Vietnamese: syllables and syllable pairs. English: words, stems (behind "~") and word pairs. */
export function featuresOf(text: string, language: Language): string[] {
  const forms = wordsOf(text).map((word) => word.form);
  const pairs = forms.slice(1).map((form, k) => `${forms[k]} ${form}`);
  return language === "vi"
    ? [...forms, ...pairs]
    : [...forms, ...forms.map((form) => `~${stemOf(form)}`), ...pairs];
}
