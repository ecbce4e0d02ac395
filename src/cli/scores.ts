/** What the aligner found beside what is right → scores, and the table that shows them. */
import {
  calibrate,
  isSure,
  scoreBeads,
  scoreLinks,
  scoreReports,
  withNulls,
  type BeadScores,
  type CalibrationBin,
  type Group,
  type LinkScores,
  type Prediction,
  type ReportScores,
} from "../align/evaluate.js";
import { linksOf, type Bead, type Link } from "../model/alignment.js";
import type { PerLanguage } from "../model/language.js";
import { createRandom } from "../train/random.js";
import type { GoldCase, GoldKind } from "./gold.js";

/** What was found, as far as scores need it. */
export type FoundBead = Pick<Bead, "vi" | "en" | "confidence">;

/** One case, aligned. */
export interface Run extends GoldCase {
  readonly beads: readonly FoundBead[];
  /** Sentences. */
  readonly counts: PerLanguage<number>;
}

type Scores =
  | ({ readonly kind: "beads" } & BeadScores)
  | ({ readonly kind: "links" } & LinkScores)
  | ({ readonly kind: "reports" } & ReportScores);

/** Figures of a part of the cases: those of one level, domain or kind. */
export interface Part {
  readonly by: "level" | "domain" | "kind";
  readonly name: string;
  readonly cases: number;
  readonly scores: Scores;
}

/** A figure between whose bounds it lies in nineteen of twenty draws of as many cases (bootstrap over cases). */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export interface ScoreReport {
  readonly all: Scores;
  /** Of the F1: strict for beads, else that of links. */
  readonly interval: Interval;
  readonly parts: readonly Part[];
  /** Found links in cases that have no true link at all, and how many such cases there are. */
  readonly unrelated: { readonly cases: number; readonly falseLinks: number };
  /** Of two-sided beads: mean gap between confidence and truth, 0..1. */
  readonly calibration: {
    readonly error: number;
    readonly interval: Interval;
    readonly bins: readonly CalibrationBin[];
  };
  /** Sentences of both sides per second of processor time. */
  readonly sentencesPerSecond: number;
}

/** Scores all cases together and in parts, and the confidence of the beads; `seconds` of processor time were spent. */
export function scoreRuns(kind: GoldKind, runs: readonly Run[], seconds: number): ScoreReport {
  const score = SCORERS[kind];
  const unrelated = runs.filter(({ gold }) => linksOf(gold).length === 0);
  const sentences = runs.reduce((sum, { counts }) => sum + counts.vi + counts.en, 0);
  const units = unitsOf(kind, runs);
  const calibrationOf = (some: readonly Run[]): ReturnType<typeof calibrate> =>
    calibrate(some.flatMap((run) => predictionsOf(kind, run)));
  return {
    all: score(runs),
    interval: bootstrap(units, (some) => mainFigure(score(some))),
    parts: PARTINGS.flatMap(({ by, nameOf }) => {
      const names = [...new Set(runs.map(nameOf))].sort();
      return names.length < 2 || names.includes("")
        ? []
        : names.map((name): Part => {
            const some = runs.filter((run) => nameOf(run) === name);
            return { by, name, cases: some.length, scores: score(some) };
          });
    }),
    unrelated: { cases: unrelated.length, falseLinks: scoreLinks(unrelated.map(withFound)).found },
    calibration: {
      ...calibrationOf(runs),
      interval: bootstrap(units, (some) => calibrationOf(some).error),
    },
    sentencesPerSecond: sentences / Math.max(seconds, 1e-3),
  };
}

/** By the last word of the cases' names (`-heavy`), by the first (`alt-`), by what the gold says. */
const PARTINGS: readonly { readonly by: Part["by"]; readonly nameOf: (run: Run) => string }[] = [
  { by: "level", nameOf: ({ name }) => /-([a-z]+)$/.exec(name)?.at(1) ?? "" },
  { by: "domain", nameOf: ({ name }) => /^([a-z]+)-/.exec(name)?.at(1) ?? "" },
  { by: "kind", nameOf: ({ genre }) => genre ?? "" },
];

/** What the bootstrap draws: cases, or where one case of links is all there is, the Vietnamese sentences in links. */
function unitsOf(kind: GoldKind, runs: readonly Run[]): readonly Run[] {
  if (kind !== "links" || runs.length !== 1) return runs;
  const [run] = runs;
  const first = ({ vi }: Pick<Bead, "vi">): number => vi.at(0) ?? -1;
  return [...new Set([...run.gold, ...run.beads].map(first))].map((sentence) => ({
    ...run,
    gold: run.gold.filter((group) => first(group) === sentence),
    beads: run.beads.filter((bead) => first(bead) === sentence),
    counts: { vi: 0, en: 0 },
  }));
}

/** Enough for bounds of two decimals. */
const DRAWS = 400;
const TAIL = 0.025;

/** Draws as many cases as there are, with repetition, by a fixed sequence of numbers, so that runs can be compared. */
function bootstrap(runs: readonly Run[], figure: (some: readonly Run[]) => number): Interval {
  const random = createRandom(1);
  const draw = (): Run => runs[Math.floor(random() * runs.length)];
  const figures = Array.from({ length: DRAWS }, () => figure(runs.map(draw))).sort((a, b) => a - b);
  return { low: figures[Math.floor(TAIL * DRAWS)], high: figures[Math.ceil((1 - TAIL) * DRAWS) - 1] };
}

function mainFigure(scores: Scores): number {
  return scores.kind === "beads" ? scores.f1_strict : scores.f1;
}

const SCORERS: Readonly<Record<GoldKind, (runs: readonly Run[]) => Scores>> = {
  beads: (runs) => ({ kind: "beads", ...scoreBeads(runs.map(withFound)) }),
  links: (runs) => ({ kind: "links", ...scoreLinks(runs.map(withFound)) }),
  reports: (runs) => ({ kind: "reports", ...scoreReports(runs.map(withFound)) }),
};

function withFound(run: Run): Run & { readonly found: readonly Group[] } {
  return { ...run, found: withNulls(run.beads, run.counts) };
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

/** Lines for a reader; every figure is 0..1 with three decimals, intervals hold nineteen of twenty draws. */
export function showScores(report: ScoreReport): string {
  const { all, interval, parts, unrelated, calibration } = report;
  const lines = [
    showLong(all),
    `${all.kind === "beads" ? "F1 strict" : "F1"} between ${showInterval(interval)}`,
    ...parts.map(({ name, cases, scores }) => `${name.padEnd(12)}${showShort(scores)}  docs ${cases}`),
  ];
  if (unrelated.cases > 0) {
    lines.push(`false links in ${unrelated.cases} cases without any true one: ${unrelated.falseLinks}`);
  }
  lines.push(
    `calibration error ${show(calibration.error)}, between ${showInterval(calibration.interval)}`,
    "confidence  right   beads",
  );
  for (const { confidence, right, count } of calibration.bins) {
    lines.push(`${show(confidence)}       ${show(right)}   ${count}`);
  }
  lines.push(`${report.sentencesPerSecond.toFixed(0)} sentences per second of processor time`);
  return `${lines.join("\n")}\n`;
}

/** One line for each set. */
export function showOverview(reports: readonly (readonly [set: string, report: ScoreReport])[]): string {
  const rows = reports.map(([set, { all, interval, calibration, unrelated }]) =>
    [
      set.padEnd(14),
      show(mainFigure(all)),
      showInterval(interval),
      all.kind === "beads" ? show(all.link_f1) : "     ",
      show(calibration.error),
      all.kind === "reports" ? `traps ${all.traps}` : "",
      unrelated.cases > 0 ? `false in ${unrelated.cases} without any: ${unrelated.falseLinks}` : "",
    ]
      .join("  ")
      .trimEnd(),
  );
  return `${["set             F1     between        links  calibration", ...rows].join("\n")}\n`;
}

function showInterval({ low, high }: Interval): string {
  return `${show(low)} - ${show(high)}`;
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
