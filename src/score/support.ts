/** First probabilities of links → what the cells around each one add to it or take from it. */
import { eachCell, findCell, type SentencePairs } from "../model/cells.js";
import type { TermedText, TermedTexts } from "../model/term.js";
import type { FeatureTable } from "./logistic.js";

/**
 * - `support` the best first probability among the cells that pair one of the two sentences with a neighbour of the
 *   other, 0..1: a fact that two sentences tell together, or a sentence that goes on where another stops;
 * - `rival` the best first probability of another counterpart of one of the two, less where that counterpart says the
 *   same as this one, 0..1.
 */
export function supportOf(texts: TermedTexts, pairs: SentencePairs, probability: Float32Array): FeatureTable {
  const size = probability.length;
  const support = new Float32Array(size);
  const rival = new Float32Array(size);
  const at = (i: number, j: number): number => {
    const cell = findCell(pairs, i, j);
    return cell < 0 ? 0 : probability[cell];
  };
  const columns = cellsByColumn(pairs);
  const likeness = { vi: createLikeness(texts.vi), en: createLikeness(texts.en) };
  eachCell(pairs, (cell, i, j) => {
    support[cell] = Math.max(at(i - 1, j), at(i + 1, j), at(i, j - 1), at(i, j + 1));
    let most = 0;
    for (let other = pairs.row[i]; other < pairs.row[i + 1]; other++) {
      if (other !== cell && probability[other] > most) {
        most = Math.max(most, probability[other] * (1 - likeness.en(j, pairs.column[other])));
      }
    }
    for (const { i: k, cell: other } of columns[j]) {
      if (other !== cell && probability[other] > most) {
        most = Math.max(most, probability[other] * (1 - likeness.vi(i, k)));
      }
    }
    rival[cell] = most;
  });
  return { support, rival };
}

function cellsByColumn(pairs: SentencePairs): { i: number; cell: number }[][] {
  const columns: { i: number; cell: number }[][] = Array.from({ length: pairs.en }, () => []);
  eachCell(pairs, (cell, i, j) => columns[j].push({ i, cell }));
  return columns;
}

/** Dice coefficient of the single words of two sentences of one text, by weight, 0..1. */
function createLikeness(text: TermedText): (a: number, b: number) => number {
  const bags = new Map<number, { words: ReadonlyMap<number, number>; whole: number }>();
  const bagOf = (sentence: number): { words: ReadonlyMap<number, number>; whole: number } => {
    let bag = bags.get(sentence);
    if (bag === undefined) {
      const words = new Map<number, number>();
      for (let term = text.termStart[sentence]; term < text.termStart[sentence + 1]; term++) {
        if (text.to[term] - text.from[term] === 1) words.set(text.type[term], text.weight[text.from[term]]);
      }
      bag = { words, whole: [...words.values()].reduce((sum, weight) => sum + weight, 0) };
      bags.set(sentence, bag);
    }
    return bag;
  };
  return (a, b) => {
    const one = bagOf(a);
    const other = bagOf(b);
    let common = 0;
    for (const [word, weight] of one.words) if (other.words.has(word)) common += weight;
    return one.whole + other.whole > 0 ? (2 * common) / (one.whole + other.whole) : 0;
  };
}
