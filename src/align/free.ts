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

/** Where nothing is sure: the cells that are the best of their row and of their column, with at least this probability. */
export function suggestLinks(pairs: SentencePairs, probability: Float32Array, least: number): Group[] {
  const bestOfRow = new Float32Array(pairs.vi);
  const bestOfColumn = new Float32Array(pairs.en);
  eachCell(pairs, (cell, i, j) => {
    bestOfRow[i] = Math.max(bestOfRow[i], probability[cell]);
    bestOfColumn[j] = Math.max(bestOfColumn[j], probability[cell]);
  });
  return alignFree(pairs, probability, least).filter(
    ({ vi: [i], en: [j], confidence }) => confidence === bestOfRow[i] && confidence === bestOfColumn[j],
  );
}
