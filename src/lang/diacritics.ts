/** How each language writes Vietnamese words. */
import type { PerLanguage } from "../model/language.js";

/** with: as in Vietnamese; without: diacritics off; joined: without, and in one word ("Danang"). */
export type Spelling = "with" | "without" | "joined";

/** The ways in which names of Vietnamese places are met. */
export const VIETNAMESE_SPELLINGS: PerLanguage<readonly Spelling[]> = {
  vi: ["with"],
  en: ["with", "without", "joined"],
};

/** Whether diacritics tell words apart, so that tables are looked up with them. */
export const HAS_DIACRITICS: PerLanguage<boolean> = { vi: true, en: false };
