/** Sentence scores within a corridor → the beads in order that explain most of both texts, by dynamic programming. */
import type { SentenceScorer } from "../model/scorer.js";
import { createBeadGain, type GainConstants } from "./gain.js";

/** A bead of consecutive sentences: `a` Vietnamese from `i`, `b` English from `j`. */
export interface Block {
  readonly i: number;
  readonly a: number;
  readonly j: number;
  readonly b: number;
  readonly gain: number;
}

/** For each Vietnamese sentence boundary 0..vi the English boundaries low..high (inclusive) that are searched. */
export interface Corridor {
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** Most sentences of a bead on one side. */
export const MAX_MEMBERS = 5;

/** Everything is searched: for texts of a few hundred sentences. */
export function fullCorridor(vi: number, en: number): Corridor {
  return { low: new Int32Array(vi + 1), high: new Int32Array(vi + 1).fill(en) };
}

/** The best path; sentences outside every block have no counterpart. Cost: corridor cells times bead shapes. */
export function alignMonotone(scorer: SentenceScorer, corridor: Corridor, constants: GainConstants): Block[] {
  const gain = createBeadGain(scorer, constants);
  const { low, high } = corridor;
  const best: Float64Array[] = [];
  const shape: Uint8Array[] = [];
  for (let i = 0; i <= scorer.vi; i++) {
    const width = high[i]! - low[i]! + 1;
    const row = new Float64Array(width).fill(-Infinity);
    const steps = new Uint8Array(width);
    best.push(row);
    shape.push(steps);
    gain.forgetBefore(i - MAX_MEMBERS);
    for (let j = low[i]!; j <= high[i]!; j++) {
      const at = j - low[i]!;
      const consider = (a: number, b: number, gained: number): void => {
        if (gained > row[at]!) {
          row[at] = gained;
          steps[at] = a * 8 + b;
        }
      };
      if (i === 0 && j === 0) row[at] = 0;
      consider(1, 0, reached(best, corridor, i - 1, j));
      consider(0, 1, j > low[i]! ? row[at - 1]! : -Infinity);
      for (let a = 1; a <= Math.min(MAX_MEMBERS, i); a++) {
        for (let b = 1; b <= Math.min(MAX_MEMBERS, j); b++) {
          const before = reached(best, corridor, i - a, j - b);
          if (before === -Infinity) continue;
          consider(a, b, before + gain.of(i - a, a, j - b, b));
        }
      }
    }
  }
  return walkBack(best, shape, corridor, scorer.vi, scorer.en);
}

function reached(best: readonly Float64Array[], { low, high }: Corridor, i: number, j: number): number {
  if (i < 0 || j < low[i]! || j > high[i]!) return -Infinity;
  return best[i]![j - low[i]!]!;
}

function walkBack(
  best: readonly Float64Array[],
  shape: readonly Uint8Array[],
  { low }: Corridor,
  vi: number,
  en: number,
): Block[] {
  const blocks: Block[] = [];
  for (let i = vi, j = en; i > 0 || j > 0;) {
    const step = shape[i]![j - low[i]!]!;
    const a = step >> 3;
    const b = step & 7;
    if (a > 0 && b > 0) {
      const gained = best[i]![j - low[i]!]! - best[i - a]![j - b - low[i - a]!]!;
      blocks.push({ i: i - a, a, j: j - b, b, gain: gained });
    }
    i -= a;
    j -= b;
  }
  return blocks.reverse();
}
