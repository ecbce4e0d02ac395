/** Two sentences → which words of each have a counterpart in the other, and how surely. */
import type { SentenceScorer } from "../model/scorer.js";
import { sentenceCount, type TermedText, type TermedTexts } from "../model/term.js";

const UNSET = -1;

/** Costs of one comparison: the terms of the Vietnamese sentence times their links. */
export function createSentenceScorer({ vi, en, links }: TermedTexts): SentenceScorer {
  const buffer = { vi: new Float32Array(longestSentence(vi)), en: new Float32Array(longestSentence(en)) };
  // Terms of the present English sentence by type: first term, then the next of the same type.
  const first = new Int32Array(en.types).fill(UNSET);
  const stamp = new Int32Array(en.types).fill(UNSET);
  const next = new Int32Array(en.type.length);
  let present = UNSET;
  let entry = 0;

  const enter = (j: number): void => {
    present = j;
    entry += 1;
    for (let term = en.termStart[j]; term < en.termStart[j + 1]; term++) {
      const type = en.type[term];
      next[term] = stamp[type] === entry ? first[type] : UNSET;
      first[type] = term;
      stamp[type] = entry;
    }
  };

  return {
    vi: sentenceCount(vi),
    en: sentenceCount(en),
    viWeights: (i) => vi.weight.subarray(vi.wordStart[i], vi.wordStart[i + 1]),
    enWeights: (j) => en.weight.subarray(en.wordStart[j], en.wordStart[j + 1]),
    viLength: (i) => lengthOf(vi, i),
    enLength: (j) => lengthOf(en, j),
    cover(i, j) {
      if (j !== present) enter(j);
      const viFirst = vi.wordStart[i];
      const enFirst = en.wordStart[j];
      const viWords = buffer.vi.subarray(0, vi.wordStart[i + 1] - viFirst).fill(0);
      const enWords = buffer.en.subarray(0, en.wordStart[j + 1] - enFirst).fill(0);
      for (let term = vi.termStart[i]; term < vi.termStart[i + 1]; term++) {
        const type = vi.type[term];
        for (let link = links.row[type]; link < links.row[type + 1]; link++) {
          const other = links.other[link];
          if (stamp[other] !== entry) continue;
          const strength = links.strength[link];
          raise(viWords, vi.from[term] - viFirst, vi.to[term] - viFirst, strength);
          for (let match = first[other]; match !== UNSET; match = next[match]!) {
            raise(enWords, en.from[match] - enFirst, en.to[match] - enFirst, strength);
          }
        }
      }
      return { vi: viWords, en: enWords };
    },
  };
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
