/** Gold and predicted beads → scores, as the field measures them. */
import { linksOf, uncovered, type Link } from "../model/alignment.js";
import type { PerLanguage } from "../model/language.js";

/** Members of both sides, ascending; an empty side is a null alignment. */
export interface Group {
  readonly vi: readonly number[];
  readonly en: readonly number[];
}

/** One document: what is right and what was found, nulls included. */
export interface Case {
  readonly gold: readonly Group[];
  readonly found: readonly Group[];
}

/** The beads, and a null alignment for each sentence that none covers. */
export function withNulls(beads: readonly Group[], counts: PerLanguage<number>): Group[] {
  const nullsOf = (language: "vi" | "en"): number[] =>
    uncovered(
      counts[language],
      beads.map((bead) => bead[language]),
    );
  return [
    ...beads,
    ...nullsOf("vi").map((index) => ({ vi: [index], en: [] })),
    ...nullsOf("en").map((index) => ({ vi: [], en: [index] })),
  ];
}

/** All 0..1 but `docs`; names as in the reference scorer, so that the two can be compared. */
export interface BeadScores {
  readonly docs: number;
  readonly p_strict: number;
  readonly r_strict: number;
  readonly f1_strict: number;
  readonly p_lax: number;
  readonly r_lax: number;
  readonly f1_lax: number;
  /** Without predicted nulls. */
  readonly nn_p_strict: number;
  readonly nn_f1_strict: number;
  readonly nn_f1_lax: number;
  readonly link_p: number;
  readonly link_r: number;
  readonly link_f1: number;
}

/** Counts of links, and precision, recall and F1 from them (0..1). */
export interface LinkScores {
  readonly docs: number;
  readonly gold: number;
  readonly found: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * Scores beads, pooled over the documents (Sennrich & Volk 2011): precision counts every predicted bead, nulls
 * included; recall counts no nulls. Strict = the same bead; lax = some sentence of each side is linked in the other.
 */
export function scoreBeads(cases: readonly Case[]): BeadScores {
  const precision = count(cases.map(({ gold, found }) => [gold, found]));
  const recall = count(cases.map(({ gold, found }) => [withoutNulls(found), withoutNulls(gold)]));
  const noNull = count(cases.map(({ gold, found }) => [gold, withoutNulls(found)]));
  const links = scoreLinks(cases.map((one) => ({ ...one, ignored: [] })));
  return {
    docs: cases.length,
    p_strict: precision.strict,
    r_strict: recall.strict,
    f1_strict: harmonic(precision.strict, recall.strict),
    p_lax: precision.lax,
    r_lax: recall.lax,
    f1_lax: harmonic(precision.lax, recall.lax),
    nn_p_strict: noNull.strict,
    nn_f1_strict: harmonic(noNull.strict, recall.strict),
    nn_f1_lax: harmonic(noNull.lax, recall.lax),
    link_p: links.precision,
    link_r: links.recall,
    link_f1: links.f1,
  };
}

/** Scores sentence links, pooled; a found link in `ignored` counts neither way unless it is gold. */
export function scoreLinks(cases: readonly (Case & { readonly ignored: readonly Link[] })[]): LinkScores {
  let [gold, found, right] = [0, 0, 0];
  for (const one of cases) {
    const wanted = keysOf(linksOf(one.gold));
    const ignored = keysOf(one.ignored);
    const counted = [...keysOf(linksOf(one.found))].filter((key) => wanted.has(key) || !ignored.has(key));
    gold += wanted.size;
    found += counted.length;
    right += counted.filter((key) => wanted.has(key)).length;
  }
  const [precision, recall] = [ratio(right, found), ratio(right, gold)];
  return { docs: cases.length, gold, found, right, precision, recall, f1: harmonic(precision, recall) };
}

/** A gold row of two reports that are not translations of each other. */
export interface GradedGroup extends Group {
  /** sure = full, or partial beyond doubt; optional counts neither way; trap = a look-alike that is wrong. */
  readonly verdict: "sure" | "optional" | "trap" | "wrong";
}

/** `traps` = found links that the gold marks as look-alikes. */
export interface ReportScores extends LinkScores {
  readonly traps: number;
}

/** Scores the links of graded reports, pooled. */
export function scoreReports(
  cases: readonly { readonly gold: readonly GradedGroup[]; readonly found: readonly Group[] }[],
): ReportScores {
  const split = cases.map(({ gold, found }) => {
    const linksWith = (verdict: GradedGroup["verdict"]): Link[] =>
      linksOf(gold.filter((group) => group.verdict === verdict));
    const fair = keysOf([...linksWith("sure"), ...linksWith("optional")]);
    const traps = [...keysOf(linksWith("trap"))].filter((key) => !fair.has(key));
    const caught = keysOf(linksOf(found));
    return {
      scored: { gold: gold.filter(isSure), found, ignored: linksWith("optional") },
      traps: traps.filter((key) => caught.has(key)).length,
    };
  });
  return {
    ...scoreLinks(split.map(({ scored }) => scored)),
    traps: split.reduce((sum, { traps }) => sum + traps, 0),
  };
}

export function isSure({ verdict }: GradedGroup): boolean {
  return verdict === "sure";
}

/** A prediction with its probability and whether it came true. */
export interface Prediction {
  readonly confidence: number;
  readonly right: boolean;
}

/** Beads of about equal number, from the least confident up. */
export interface CalibrationBin {
  readonly count: number;
  /** Mean confidence, and the share that is right; 0..1. */
  readonly confidence: number;
  readonly right: number;
}

const BINS = 10;

/** Ten bins of equal count, and their mean gap between confidence and truth (0..1), weighted by count. */
export function calibrate(predictions: readonly Prediction[]): {
  readonly error: number;
  readonly bins: readonly CalibrationBin[];
} {
  const ranked = [...predictions].sort((a, b) => a.confidence - b.confidence);
  const bins = Array.from({ length: BINS }, (_, bin) =>
    ranked.slice(Math.round((bin * ranked.length) / BINS), Math.round(((bin + 1) * ranked.length) / BINS)),
  )
    .filter((members) => members.length > 0)
    .map((members) => ({
      count: members.length,
      confidence: members.reduce((sum, { confidence }) => sum + confidence, 0) / members.length,
      right: members.filter(({ right }) => right).length / members.length,
    }));
  const gap = bins.reduce((sum, bin) => sum + bin.count * Math.abs(bin.confidence - bin.right), 0);
  return { error: ratio(gap, ranked.length), bins };
}

function count(pairs: readonly (readonly [gold: readonly Group[], tested: readonly Group[]])[]): {
  readonly strict: number;
  readonly lax: number;
} {
  let [strict, lax, all] = [0, 0, 0];
  for (const [gold, tested] of pairs) {
    const exact = new Set(gold.map(keyOf));
    const links = keysOf(linksOf(gold));
    const distinct = new Map(tested.filter(isNotEmpty).map((group) => [keyOf(group), group]));
    for (const [key, group] of distinct) {
      all += 1;
      if (exact.has(key)) strict += 1;
      if (exact.has(key) || linksOf([group]).some((link) => links.has(linkKey(link)))) lax += 1;
    }
  }
  return { strict: ratio(strict, all), lax: ratio(lax, all) };
}

function withoutNulls(groups: readonly Group[]): Group[] {
  return groups.filter(({ vi, en }) => vi.length > 0 && en.length > 0);
}

function isNotEmpty({ vi, en }: Group): boolean {
  return vi.length > 0 || en.length > 0;
}

function keyOf({ vi, en }: Group): string {
  return `${vi.join(",")}-${en.join(",")}`;
}

function linkKey({ vi, en }: Link): string {
  return `${vi}-${en}`;
}

function keysOf(links: readonly Link[]): Set<string> {
  return new Set(links.map(linkKey));
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function harmonic(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}
