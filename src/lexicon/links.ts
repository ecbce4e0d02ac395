/** Term types of both sides → which correspond, and how strongly. */
import { distance } from "fastest-levenshtein";
import { blockingKeys } from "../model/blocking.js";
import { matchAnchors } from "../model/compare.js";
import type { TermLinks } from "../model/term.js";
import { isNumeral } from "../lang/words.js";
import type { TermCollector, TermType } from "./collector.js";
import { findForm, type LearnedLexicon } from "./learned.js";

/** One correspondence of term types. */
interface TypeLink {
  readonly vi: number;
  readonly en: number;
  readonly strength: number;
}

/** Finds the correspondences of one kind. */
type Linker = (vi: TermCollector, en: TermCollector, learned: LearnedLexicon) => TypeLink[];

const linkers: readonly Linker[] = [
  linkLearned,
  linkSpellings,
  linkSenses,
  linkNames,
  linkMisspelledNames,
  linkAnchors,
];

/** An authored entry may still be meant in another sense. */
const SENSE_STRENGTH = 0.9;
/** A name with a letter or two changed. */
const MISSPELLED_STRENGTH = 0.85;
const MIN_MISSPELLED_LENGTH = 5;
/** From this length on two letters may differ. */
const LONG_NAME = 8;
/** Beyond this many names or anchors a side only equal keys are linked, to keep the cost linear. */
const MAX_COMPARED = 3000;

/** All correspondences as compressed rows by Vietnamese type; of several for one pair the strongest stays. */
export function linkTerms(vi: TermCollector, en: TermCollector, learned: LearnedLexicon): TermLinks {
  const best = new Map<number, TypeLink>();
  for (const link of linkers.flatMap((linker) => linker(vi, en, learned))) {
    const key = link.vi * 0x4000000 + link.en;
    if (link.strength > (best.get(key)?.strength ?? 0)) best.set(key, link);
  }
  const links = [...best.values()].sort((a, b) => a.vi - b.vi || a.en - b.en);
  const count = Object.values(vi.types).reduce((sum, types) => sum + types.size, 0);
  const row = new Int32Array(count + 1);
  for (const link of links) row[link.vi + 1] += 1;
  for (let type = 0; type < count; type++) row[type + 1] += row[type];
  return {
    row,
    other: Int32Array.from(links, ({ en }) => en),
    strength: Float32Array.from(links, ({ strength }) => strength),
  };
}

function linkLearned(vi: TermCollector, en: TermCollector, learned: LearnedLexicon): TypeLink[] {
  const enType = new Map<number, number>();
  for (const type of en.types.form.values()) {
    const form = findForm(learned, "en", type.key);
    if (form >= 0) enType.set(form, type.number);
  }
  const links: TypeLink[] = [];
  for (const type of vi.types.form.values()) {
    const form = findForm(learned, "vi", type.key);
    if (form < 0) continue;
    for (let k = learned.row[form]; k < learned.row[form + 1]; k++) {
      const other = enType.get(learned.other[k]);
      if (other !== undefined)
        links.push({ vi: type.number, en: other, strength: learned.strength[k] / 255 });
    }
  }
  return links;
}

/** The same letters or digits on both sides; small words ("do", "to") are only alike by chance. */
function linkSpellings(vi: TermCollector, en: TermCollector): TypeLink[] {
  const links: TypeLink[] = [];
  for (const type of vi.types.form.values()) {
    const other = en.types.form.get(type.key);
    const telling = type.capital || isNumeral(type.key) || type.key.length >= MIN_TELLING_LENGTH;
    if (other !== undefined && telling) links.push({ vi: type.number, en: other.number, strength: 1 });
  }
  return links;
}

/** No Vietnamese syllable of everyday use is as long as this. */
const MIN_TELLING_LENGTH = 5;

function linkSenses(vi: TermCollector, en: TermCollector): TypeLink[] {
  return equalKeys(vi.types.sense, en.types.sense, SENSE_STRENGTH);
}

function linkNames(vi: TermCollector, en: TermCollector): TypeLink[] {
  return equalKeys(vi.types.name, en.types.name, 1);
}

function equalKeys(
  vi: ReadonlyMap<string, TermType>,
  en: ReadonlyMap<string, TermType>,
  strength: number,
): TypeLink[] {
  const links: TypeLink[] = [];
  for (const type of vi.values()) {
    const other = en.get(type.key);
    if (other !== undefined) links.push({ vi: type.number, en: other.number, strength });
  }
  return links;
}

/** Only names that the other side does not hold as they are; compared within one first letter. */
function linkMisspelledNames(vi: TermCollector, en: TermCollector): TypeLink[] {
  if (vi.types.name.size > MAX_COMPARED || en.types.name.size > MAX_COMPARED) return [];
  const byLetter = new Map<string, TermType[]>();
  for (const type of en.types.name.values()) {
    if (type.key.length < MIN_MISSPELLED_LENGTH || vi.types.name.has(type.key)) continue;
    const letter = type.key.charAt(0);
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), type]);
  }
  const links: TypeLink[] = [];
  for (const type of vi.types.name.values()) {
    if (type.key.length < MIN_MISSPELLED_LENGTH || en.types.name.has(type.key)) continue;
    for (const other of byLetter.get(type.key.charAt(0)) ?? []) {
      const shorter = Math.min(type.key.length, other.key.length);
      const allowed = shorter >= LONG_NAME ? 2 : 1;
      if (Math.abs(type.key.length - other.key.length) > allowed) continue;
      if (distance(type.key, other.key) <= allowed)
        links.push({ vi: type.number, en: other.number, strength: MISSPELLED_STRENGTH });
    }
  }
  return links;
}

function linkAnchors(vi: TermCollector, en: TermCollector): TypeLink[] {
  if (vi.types.anchor.size > MAX_COMPARED || en.types.anchor.size > MAX_COMPARED) {
    return equalKeys(vi.types.anchor, en.types.anchor, 1);
  }
  const byKey = new Map<string, TermType[]>();
  for (const type of en.types.anchor.values()) {
    for (const key of new Set(blockingKeys(type.anchor!))) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [type]);
      else known.push(type);
    }
  }
  const links: TypeLink[] = [];
  for (const type of vi.types.anchor.values()) {
    const candidates = new Set(blockingKeys(type.anchor!).flatMap((key) => byKey.get(key) ?? []));
    for (const other of candidates) {
      const strength = matchAnchors(type.anchor!, other.anchor!);
      if (strength > 0) links.push({ vi: type.number, en: other.number, strength });
    }
  }
  return links;
}
