/** Scores of two texts → beads in order, moved blocks included: corridor, path, recheck. */
import { eachCell, type SentencePairs } from "../model/cells.js";
import type { OrderedConstants } from "../model/ordered.js";
import type { SentenceScorer } from "../model/scorer.js";
import { corridorAlong, fullCorridor, type Stone } from "./corridor.js";
import { createBeadGain } from "./gain.js";
import { alignMonotone, type Members } from "./monotone.js";
import { recheck } from "./recheck.js";

/** Tables with at most this many cells are searched whole. */
const MAX_WHOLE_SEARCH = 40_000;

/** `margin` says of each compared pair how far it stands out from its rivals; the best are the stones of the way. */
export function alignInOrder(
  scorer: SentenceScorer,
  pairs: SentencePairs,
  margin: Float32Array,
  constants: OrderedConstants,
): Members[] {
  const corridor =
    scorer.vi * scorer.en <= MAX_WHOLE_SEARCH
      ? fullCorridor(scorer.vi, scorer.en)
      : corridorAlong(mutualBest(pairs, margin), scorer.vi, scorer.en);
  const gain = createBeadGain(scorer, constants);
  const beads = alignMonotone(scorer, corridor, gain);
  return recheck(scorer, beads, neighboursOf(pairs), gain, constants);
}

/** Cells that are the best of their row and of their column and stand out. */
function mutualBest(pairs: SentencePairs, margin: Float32Array): Stone[] {
  const bestOfRow = new Int32Array(pairs.vi).fill(-1);
  const bestOfColumn = new Int32Array(pairs.en).fill(-1);
  eachCell(pairs, (cell, i, j) => {
    if (bestOfRow[i] < 0 || margin[cell] > margin[bestOfRow[i]]) bestOfRow[i] = cell;
    if (bestOfColumn[j] < 0 || margin[cell] > margin[bestOfColumn[j]]) bestOfColumn[j] = cell;
  });
  const stones: Stone[] = [];
  eachCell(pairs, (cell, i, j) => {
    const isBest = bestOfRow[i] === cell && bestOfColumn[j] === cell;
    if (isBest && margin[cell] > 0) stones.push({ i, j, worth: margin[cell] });
  });
  return stones;
}

function neighboursOf(pairs: SentencePairs): {
  ofVi: (i: number) => readonly number[];
  ofEn: (j: number) => readonly number[];
} {
  const ofVi: number[][] = Array.from({ length: pairs.vi }, () => []);
  const ofEn: number[][] = Array.from({ length: pairs.en }, () => []);
  eachCell(pairs, (_, i, j) => {
    ofVi[i].push(j);
    ofEn[j].push(i);
  });
  return { ofVi: (i) => ofVi[i], ofEn: (j) => ofEn[j] };
}

/** Share of the beads on the longest chain that ascends on both sides, 0..1; 1 where there are none. */
export function orderedShare(beads: readonly Members[]): number {
  const tails: number[] = [];
  for (const { en } of [...beads].sort((a, b) => a.vi[0] - b.vi[0] || b.en[0] - a.en[0])) {
    const at = tails.findIndex((tail) => tail >= en[0]);
    tails[at < 0 ? tails.length : at] = en[0]!;
  }
  return beads.length === 0 ? 1 : tails.length / beads.length;
}
