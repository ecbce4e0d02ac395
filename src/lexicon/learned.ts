/** The weights file of word links ↔ the learned lexicon: how strongly forms of the two languages correspond. */
import { findHash, hashOf, type HashIndex } from "../model/hash.js";
import type { PerLanguage } from "../model/language.js";
import type { Sections } from "../model/sections.js";

/** Vietnamese forms are syllables and pairs of syllables; English forms are words and, behind "~", stems. */
export interface LearnedLexicon {
  readonly forms: PerLanguage<HashIndex>;
  /** How much each single form says, from its frequency in the training text; see `weightOfForm`. */
  readonly weight: PerLanguage<Uint8Array>;
  /** Weight of a form that the training text does not hold. */
  readonly unknownWeight: PerLanguage<number>;
  readonly row: Int32Array;
  readonly other: Int32Array;
  /** Link strength, 1..255 for 0..1. */
  readonly strength: Uint8Array;
}

/** Number of a form, or -1. */
export function findForm(lexicon: LearnedLexicon, language: "vi" | "en", form: string): number {
  return findHash(lexicon.forms[language], hashOf(form));
}

/** Weights are kept in steps of 1/30, finer than they are known. */
const STEPS = 30;

/** A weight as it is kept. */
export function quantiseWeight(weight: number): number {
  return Math.round(weight * STEPS);
}

/** How much a form says, 0.3..8; one that the training text does not hold says what a rare one does. */
export function weightOfForm(lexicon: LearnedLexicon, language: "vi" | "en", form: string): number {
  const number = findForm(lexicon, language, form);
  return number < 0 ? lexicon.unknownWeight[language] : lexicon.weight[language][number] / STEPS;
}

/** The lexicon as the arrays of a weights file. */
export function toSections(lexicon: LearnedLexicon): Sections {
  return {
    viKeys: lexicon.forms.vi.keys,
    viValues: lexicon.forms.vi.values,
    enKeys: lexicon.forms.en.keys,
    enValues: lexicon.forms.en.values,
    viWeight: lexicon.weight.vi,
    enWeight: lexicon.weight.en,
    unknown: Float32Array.of(lexicon.unknownWeight.vi, lexicon.unknownWeight.en),
    row: lexicon.row,
    other: lexicon.other,
    strength: lexicon.strength,
  };
}

/** The arrays of a weights file as a lexicon. */
export function fromSections(sections: Sections): LearnedLexicon {
  const unknown = sections.unknown as Float32Array;
  return {
    forms: {
      vi: { keys: sections.viKeys as Uint32Array, values: sections.viValues as Int32Array },
      en: { keys: sections.enKeys as Uint32Array, values: sections.enValues as Int32Array },
    },
    weight: { vi: sections.viWeight as Uint8Array, en: sections.enWeight as Uint8Array },
    unknownWeight: { vi: unknown[0], en: unknown[1] },
    row: sections.row as Int32Array,
    other: sections.other as Int32Array,
    strength: sections.strength as Uint8Array,
  };
}
