/** Two sentences → which words of each have a counterpart in the other, and how surely. */
import type { SentenceScorer } from "../model/scorer.js";
import { sentenceCount, type TermedText, type TermedTexts, type TermLinks } from "../model/term.js";

const UNSET = -1;

/**
 * One of the two sentences is entered: what its terms are linked to is written down by term type, so that comparing it
 * with another sentence costs no more than the terms of that one. Rows and columns are thus cheap, single cells are not.
 */
export function createSentenceScorer({ vi, en, links }: TermedTexts): SentenceScorer {
  const words = { vi: new Float32Array(longestSentence(vi)), en: new Float32Array(longestSentence(en)) };
  const entries = { vi: createEntry(vi, en, links), en: createEntry(en, vi, reverse(links, en.types)) };
  const weights = { vi: weightsBySentence(vi), en: weightsBySentence(en) };
  let lastEn = UNSET;

  return {
    vi: sentenceCount(vi),
    en: sentenceCount(en),
    viWeights: (i) => weights.vi[i],
    enWeights: (j) => weights.en[j],
    viLength: (i) => lengthOf(vi, i),
    enLength: (j) => lengthOf(en, j),
    cover(i, j) {
      words.vi.fill(0, 0, weights.vi[i].length);
      words.en.fill(0, 0, weights.en[j].length);
      if (!entries.vi.holds(i) && (entries.en.holds(j) || j === lastEn)) {
        entries.en.compare(j, i, words.en, words.vi);
      } else {
        entries.vi.compare(i, j, words.vi, words.en);
      }
      lastEn = j;
      return words;
    },
  };
}

function weightsBySentence(text: TermedText): Float32Array[] {
  return Array.from({ length: sentenceCount(text) }, (_, s) =>
    text.weight.subarray(text.wordStart[s], text.wordStart[s + 1]),
  );
}

interface Entry {
  /** True where this sentence is the one entered. */
  holds(sentence: number): boolean;
  /** Enters a sentence of the own side and raises the words of both to the strongest link of each. */
  compare(own: number, other: number, ownWords: Float32Array, otherWords: Float32Array): void;
}

/** Links of the entered sentence, chained by the type of the other side's term. */
function createEntry(text: TermedText, others: TermedText, links: TermLinks): Entry {
  const first = new Int32Array(others.types);
  const stamp = new Int32Array(others.types);
  const next: number[] = [];
  const term: number[] = [];
  const strength: number[] = [];
  const strongest = new Float32Array(others.types);
  const met = new Int32Array(others.types);
  let present = UNSET;
  let generation = 0;
  let comparison = 0;

  const enter = (sentence: number): void => {
    present = sentence;
    generation += 1;
    let count = 0;
    for (let own = text.termStart[sentence]; own < text.termStart[sentence + 1]; own++) {
      const type = text.type[own];
      for (let link = links.row[type]; link < links.row[type + 1]; link++) {
        const other = links.other[link];
        const isNew = stamp[other] !== generation;
        next[count] = isNew ? UNSET : first[other];
        strongest[other] = isNew ? links.strength[link] : Math.max(strongest[other], links.strength[link]);
        term[count] = own;
        strength[count] = links.strength[link];
        first[other] = count++;
        stamp[other] = generation;
      }
    }
  };

  return {
    holds: (sentence) => sentence === present,
    compare(own, other, ownWords, otherWords) {
      if (own !== present) enter(own);
      comparison += 1;
      const ownFirst = text.wordStart[own];
      const otherFirst = others.wordStart[other];
      for (let match = others.termStart[other]; match < others.termStart[other + 1]; match++) {
        const type = others.type[match];
        if (stamp[type] !== generation) continue;
        raise(otherWords, others.from[match] - otherFirst, others.to[match] - otherFirst, strongest[type]);
        // A term met before raises nothing more here, so that repeated words cost no square.
        if (met[type] === comparison) continue;
        met[type] = comparison;
        for (let at = first[type]; at !== UNSET; at = next[at]!)
          raise(ownWords, text.from[term[at]] - ownFirst, text.to[term[at]] - ownFirst, strength[at]);
      }
    },
  };
}

/** The links by the types of the other side. */
function reverse(links: TermLinks, types: number): TermLinks {
  const row = new Int32Array(types + 1);
  for (const other of links.other) row[other + 1] += 1;
  for (let type = 0; type < types; type++) row[type + 1] += row[type];
  const next = row.slice();
  const other = new Int32Array(links.other.length);
  const strength = new Float32Array(links.other.length);
  for (let type = 0; type + 1 < links.row.length; type++) {
    for (let link = links.row[type]; link < links.row[type + 1]; link++) {
      const at = next[links.other[link]]++;
      other[at] = type;
      strength[at] = links.strength[link];
    }
  }
  return { row, other, strength };
}

function raise(words: Float32Array, from: number, to: number, strength: number): void {
  for (let at = from; at < to; at++) if (words[at] < strength) words[at] = strength;
}

/** Letters from the first word to the last. */
function lengthOf(text: TermedText, sentence: number): number {
  const from = text.wordStart[sentence];
  const to = text.wordStart[sentence + 1];
  return to > from ? text.end[to - 1] - text.start[from] : 0;
}

function longestSentence(text: TermedText): number {
  let longest = 0;
  for (let s = 0; s + 1 < text.wordStart.length; s++)
    longest = Math.max(longest, text.wordStart[s + 1] - text.wordStart[s]);
  return longest;
}

/** Weight of each sentence's words together; never 0. */
export function sentenceWeights(text: TermedText): Float32Array {
  const weights = new Float32Array(text.wordStart.length - 1);
  for (let s = 0; s < weights.length; s++) {
    for (let word = text.wordStart[s]; word < text.wordStart[s + 1]; word++) weights[s] += text.weight[word];
    weights[s] = Math.max(weights[s], TINY_WEIGHT);
  }
  return weights;
}

/** Stands for the weight of a sentence without words. */
const TINY_WEIGHT = 1e-3;
