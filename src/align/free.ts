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
  const bestOfRow = new Float32Array(pairs.vi);
  const bestOfColumn = new Float32Array(pairs.en);
  eachCell(pairs, (cell, i, j) => {
    bestOfRow[i] = Math.max(bestOfRow[i], probability[cell]);
    bestOfColumn[j] = Math.max(bestOfColumn[j], probability[cell]);
  });
  return acceptLinks(pairs, probability, least).filter(
    ({ i, j, cell }) => probability[cell] === bestOfRow[i] && probability[cell] === bestOfColumn[j],
  );
}
