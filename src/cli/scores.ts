/** What the aligner found beside what is right → scores, and the table that shows them. */
import {
  calibrate,
  isSure,
  scoreBeads,
  scoreLinks,
  scoreReports,
  type BeadScores,
  type CalibrationBin,
  type Group,
  type LinkScores,
  type Prediction,
  type ReportScores,
} from "../align/evaluate.js";
import { linksOf, uncovered, type Bead, type Link } from "../model/alignment.js";
import type { PerLanguage } from "../model/language.js";
import type { GoldCase, GoldKind } from "./gold.js";

/** One case, aligned. */
export interface Run extends GoldCase {
  readonly beads: readonly Bead[];
  /** Sentences. */
  readonly counts: PerLanguage<number>;
}

type Scores =
  | ({ readonly kind: "beads" } & BeadScores)
  | ({ readonly kind: "links" } & LinkScores)
  | ({ readonly kind: "reports" } & ReportScores);

export interface ScoreReport {
  readonly all: Scores;
  /** By the last word of the cases' names (`-mild`, `-heavy`) where each has one; else empty. */
  readonly levels: readonly (readonly [level: string, scores: Scores])[];
  /** Found links in cases that have no true link at all, and how many such cases there are. */
  readonly unrelated: { readonly cases: number; readonly falseLinks: number };
  /** Of two-sided beads: mean gap between confidence and truth, 0..1. */
  readonly calibration: { readonly error: number; readonly bins: readonly CalibrationBin[] };
}

/** Scores all cases together, each level apart, and the confidence of the beads. */
export function scoreRuns(kind: GoldKind, runs: readonly Run[]): ScoreReport {
  const score = SCORERS[kind];
  const levels = [...new Set(runs.map(levelOf))].sort();
  const hasLevels = levels.length > 1 && !levels.includes("");
  const unrelated = runs.filter(({ gold }) => linksOf(gold).length === 0);
  return {
    all: score(runs),
    levels: hasLevels
      ? levels.map((level) => [level, score(runs.filter((run) => levelOf(run) === level))])
      : [],
    unrelated: {
      cases: unrelated.length,
      falseLinks: scoreLinks(unrelated.map(withFound)).found,
    },
    calibration: calibrate(runs.flatMap((run) => predictionsOf(kind, run))),
  };
}

const SCORERS: Readonly<Record<GoldKind, (runs: readonly Run[]) => Scores>> = {
  beads: (runs) => ({ kind: "beads", ...scoreBeads(runs.map(withFound)) }),
  links: (runs) => ({ kind: "links", ...scoreLinks(runs.map(withFound)) }),
  reports: (runs) => ({ kind: "reports", ...scoreReports(runs.map(withFound)) }),
};

function levelOf({ name }: Run): string {
  return /-([a-z]+)$/.exec(name)?.at(1) ?? "";
}

/** Adds the beads with a null alignment for each segment that none covers, as `align` writes them. */
function withFound(run: Run): Run & { readonly found: readonly Group[] } {
  const nullsOf = (language: "vi" | "en"): number[] =>
    uncovered(
      run.counts[language],
      run.beads.map((bead) => bead[language]),
    );
  const nulls = [
    ...nullsOf("vi").map((index): Group => ({ vi: [index], en: [] })),
    ...nullsOf("en").map((index): Group => ({ vi: [], en: [index] })),
  ];
  return { ...run, found: [...run.beads, ...nulls] };
}

/** A bead is right where one of its links is gold; one that holds nothing but ignored links is not judged. */
function predictionsOf(kind: GoldKind, { gold, ignored, beads }: Run): Prediction[] {
  const keysOf = (links: readonly Link[]): Set<string> => new Set(links.map(({ vi, en }) => `${vi}-${en}`));
  const right = keysOf(linksOf(kind === "reports" ? gold.filter(isSure) : gold));
  const neutral = keysOf(ignored);
  return beads.flatMap((bead) => {
    const links = [...keysOf(linksOf([bead]))];
    const isRight = links.some((link) => right.has(link));
    if (!isRight && links.every((link) => neutral.has(link))) return [];
    return [{ confidence: bead.confidence, right: isRight }];
  });
}

/** Lines for a reader; every figure is 0..1 with three decimals. */
export function showScores({ all, levels, unrelated, calibration }: ScoreReport): string {
  const lines = [
    showLong(all),
    ...levels.map(([level, scores]) => `${level.padEnd(12)}${showShort(scores)}`),
  ];
  if (unrelated.cases > 0) {
    lines.push(`false links in ${unrelated.cases} cases without any true one: ${unrelated.falseLinks}`);
  }
  lines.push(`calibration error ${show(calibration.error)}`, "confidence  right   beads");
  for (const { confidence, right, count } of calibration.bins) {
    lines.push(`${show(confidence)}       ${show(right)}   ${count}`);
  }
  return `${lines.join("\n")}\n`;
}

function showShort(scores: Scores): string {
  return scores.kind === "beads"
    ? `F1 strict ${show(scores.f1_strict)}  lax ${show(scores.f1_lax)}  links ${show(scores.link_f1)}`
    : `P ${show(scores.precision)}  R ${show(scores.recall)}  F1 ${show(scores.f1)}`;
}

function showLong(scores: Scores): string {
  if (scores.kind !== "beads") {
    const traps = scores.kind === "reports" ? `  traps ${scores.traps}` : "";
    const counts = `gold ${scores.gold}  found ${scores.found}  right ${scores.right}`;
    return `docs ${scores.docs}  ${counts}${traps}  ${showShort(scores)}`;
  }
  const s = scores;
  return [
    `docs ${s.docs}`,
    "            strict    lax   | no-null strict  lax | links",
    `precision   ${show(s.p_strict)}   ${show(s.p_lax)}   |  ${show(s.nn_p_strict)}               | ${show(s.link_p)}`,
    `recall      ${show(s.r_strict)}   ${show(s.r_lax)}   |                      | ${show(s.link_r)}`,
    `F1          ${show(s.f1_strict)}   ${show(s.f1_lax)}   |  ${show(s.nn_f1_strict)}         ${show(s.nn_f1_lax)}  | ${show(s.link_f1)}`,
  ].join("\n");
}

function show(figure: number): string {
  return figure.toFixed(3);
}
