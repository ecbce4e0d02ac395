/** The weights file of word links ↔ the learned lexicon: how strongly forms of the two languages correspond. */
import { findHash, hashOf, type HashIndex } from "../model/hash.js";
import type { PerLanguage } from "../model/language.js";
import type { SectionArray, Sections } from "../model/sections.js";

/** Vietnamese forms are syllables and pairs of syllables; English forms are words and, behind "~", stems. */
export interface LearnedLexicon {
  readonly forms: PerLanguage<HashIndex>;
  /** How much each single form says, 0.3..8, from its frequency in the training text. */
  readonly weight: PerLanguage<Float32Array>;
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

/** The lexicon as the arrays of a weights file. */
export function toSections(lexicon: LearnedLexicon): Sections {
  return {
    viKeys: lexicon.forms.vi.keys,
    viValues: lexicon.forms.vi.values,
    enKeys: lexicon.forms.en.keys,
    enValues: lexicon.forms.en.values,
    viWeight: quantise(lexicon.weight.vi),
    enWeight: quantise(lexicon.weight.en),
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
    weight: { vi: restore(sections.viWeight), en: restore(sections.enWeight) },
    unknownWeight: { vi: unknown[0], en: unknown[1] },
    row: sections.row as Int32Array,
    other: sections.other as Int32Array,
    strength: sections.strength as Uint8Array,
  };
}

/** Weights are kept in steps of 1/30, finer than they are known. */
const STEPS = 30;
const quantise = (weights: Float32Array): Uint8Array =>
  Uint8Array.from(weights, (weight) => Math.round(weight * STEPS));
const restore = (bytes: SectionArray): Float32Array => Float32Array.from(bytes, (byte) => byte / STEPS);
