/** Probabilities of sentence links → groups of linked sentences, in any order. */
import { eachCell, type SentencePairs } from "../model/cells.js";

/** A link that was accepted, and its cell. */
export interface AcceptedLink {
  readonly i: number;
  readonly j: number;
  readonly cell: number;
}

/** Every cell at or above the threshold is a link of its own: a sentence may state several facts. */
export function acceptLinks(
  pairs: SentencePairs,
  probability: Float32Array,
  threshold: number,
): AcceptedLink[] {
  const links: AcceptedLink[] = [];
  eachCell(pairs, (cell, i, j) => {
    if (probability[cell] >= threshold) links.push({ i, j, cell });
  });
  return links;
}

/** Where nothing is sure: the cells that are the best of their row and of their column, with at least this probability. */
export function suggestLinks(pairs: SentencePairs, probability: Float32Array, least: number): AcceptedLink[] {
  return mutualBests(pairs, probability).filter(({ cell }) => probability[cell] >= least);
}

/** Links that neither sentence would change for another: the greatest value of row and column; equal ones all. */
export function mutualBests(pairs: SentencePairs, values: Float32Array): AcceptedLink[] {
  const bestOfRow = new Float32Array(pairs.vi).fill(-Infinity);
  const bestOfColumn = new Float32Array(pairs.en).fill(-Infinity);
  eachCell(pairs, (cell, i, j) => {
    bestOfRow[i] = Math.max(bestOfRow[i], values[cell]);
    bestOfColumn[j] = Math.max(bestOfColumn[j], values[cell]);
  });
  return acceptLinks(pairs, values, -Infinity).filter(
    ({ i, j, cell }) => values[cell] === bestOfRow[i] && values[cell] === bestOfColumn[j],
  );
}
