/** Sentence scores within a corridor → the beads in order that explain most of both texts, by dynamic programming. */
import type { SentenceScorer } from "../model/scorer.js";
import type { Corridor } from "./corridor.js";
import type { BeadGain } from "./gain.js";

/** Sentences of both sides that belong together; ascending. */
export interface Members {
  readonly vi: readonly number[];
  readonly en: readonly number[];
}

/** Most sentences of a bead on one side. */
export const MAX_MEMBERS = 5;

/** A bead's shape is kept in one byte, the Vietnamese members times this and the English members. */
const SHAPE_BASE = 8;

/** The best path; sentences outside every block have no counterpart. Cost: corridor cells times bead shapes. */
export function alignMonotone(scorer: SentenceScorer, corridor: Corridor, gain: BeadGain): Members[] {
  const { low, high } = corridor;
  const best: Float64Array[] = [];
  // Most that a block with so many English sentences can explain: what each two of its sentences do, added up.
  const mostOf = new Float64Array(MAX_MEMBERS + 1);
  const shape: Uint8Array[] = [];
  for (let i = 0; i <= scorer.vi; i++) {
    const width = high[i] - low[i] + 1;
    const row = new Float64Array(width).fill(-Infinity);
    const steps = new Uint8Array(width);
    best.push(row);
    shape.push(steps);
    if (i === 0) row[0] = 0;
    gain.forgetBefore(i - MAX_MEMBERS);
    for (let at = 0; at < width; at++) {
      const j = low[i] + at;
      let most = row[at];
      let step = 0;
      const skippedVi = reached(best, corridor, i - 1, j);
      if (skippedVi > most) [most, step] = [skippedVi, SHAPE_BASE];
      if (at > 0 && row[at - 1] > most) [most, step] = [row[at - 1], 1];
      mostOf.fill(0);
      for (let a = 1; a <= Math.min(MAX_MEMBERS, i); a++) {
        let explained = 0;
        for (let b = 1; b <= Math.min(MAX_MEMBERS, j); b++) {
          explained += gain.most(i - a, j - b);
          const before = reached(best, corridor, i - a, j - b);
          mostOf[b] += explained;
          if (before + mostOf[b] - gain.price(i, a, j, b) <= most) continue;
          const gained = before + gain.of(range(i - a, i), range(j - b, j));
          if (gained > most) [most, step] = [gained, a * SHAPE_BASE + b];
        }
      }
      row[at] = most;
      steps[at] = step;
    }
  }
  return walkBack(shape, corridor, scorer.vi, scorer.en);
}

function reached(best: readonly Float64Array[], { low, high }: Corridor, i: number, j: number): number {
  if (i < 0 || j < low[i] || j > high[i]) return -Infinity;
  return best[i][j - low[i]];
}

function walkBack(shape: readonly Uint8Array[], { low }: Corridor, vi: number, en: number): Members[] {
  const blocks: Members[] = [];
  for (let i = vi, j = en; i > 0 || j > 0;) {
    const step = shape[i][j - low[i]];
    const a = Math.floor(step / SHAPE_BASE);
    const b = step % SHAPE_BASE;
    if (a > 0 && b > 0) blocks.push({ vi: range(i - a, i), en: range(j - b, j) });
    i -= a;
    j -= b;
  }
  return blocks.reverse();
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, k) => from + k);
}
