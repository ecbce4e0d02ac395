/** A short window of text → whether sentence-splitter, with our word lists, holds it together. */
import { split } from "sentence-splitter";
import type { SentenceWords } from "../lang/segmentation.js";

/** Words on each side of the place that are shown to sentence-splitter, which is too slow for whole texts. */
const WORDS_BEFORE = 3;
const WORDS_AFTER = 2;

export interface Judge {
  /** True where the word is one that the judge should be asked about. */
  isTitle(word: string): boolean;
  /** True where no sentence ends between the two texts. */
  joins(left: string, right: string): boolean;
}

/** A judge that remembers its verdicts; make one for each text. */
export function createJudge(words: SentenceWords): Judge {
  const titles = new Set([...words.titles, ...words.titles.map((title) => title.toUpperCase())]);
  const language = {
    PREPOSITIVE_ABBREVIATIONS: [...words.titles],
    ABBREVIATIONS: [...words.inNames],
    EXCLAMATION_WORDS: [...words.exclaiming],
  };
  const verdicts = new Map<string, boolean>();
  return {
    isTitle: (word) => titles.has(word.normalize()),
    joins(left, right) {
      const window = windowAround(left, right);
      const known = verdicts.get(window);
      if (known !== undefined) return known;
      const verdict = split(window, { AbbrMarker: { language } }).filter(isSentence).length === 1;
      verdicts.set(window, verdict);
      return verdict;
    },
  };
}

/**
 * The words around the place with no end mark but the one in question, and without quotes and brackets,
 * of which an unbalanced one would hold everything together.
 */
function windowAround(left: string, right: string): string {
  const before = plainWords(left).slice(-WORDS_BEFORE);
  const asked = before.pop() ?? "";
  const after = plainWords(right).slice(0, WORDS_AFTER);
  return [...before.map(withoutMarks), asked, ...after.map(withoutMarks)].join(" ");
}

function plainWords(text: string): string[] {
  const plain = text.normalize().replace(/["“”‘’«»()[\]{}]/gu, "");
  return plain.trim().split(/\s+/u);
}

function withoutMarks(word: string): string {
  return word.replace(/[.!?…]+$/u, "");
}

function isSentence(node: { type: string }): boolean {
  return node.type === "Sentence";
}
