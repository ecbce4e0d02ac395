/** Probabilities of sentence links → groups of linked sentences, in any order. */
import { eachCell, type SentencePairs } from "../model/cells.js";

/** Linked sentences and how surely at least one of the links holds, 0..1. */
export interface Group {
  readonly vi: readonly number[];
  readonly en: readonly number[];
  readonly confidence: number;
}

/** Every cell at or above the threshold is a link of its own: a sentence may state several facts. */
export function alignFree(pairs: SentencePairs, probability: Float32Array, threshold: number): Group[] {
  const groups: Group[] = [];
  eachCell(pairs, (cell, i, j) => {
    if (probability[cell] >= threshold) groups.push({ vi: [i], en: [j], confidence: probability[cell] });
  });
  return groups;
}
