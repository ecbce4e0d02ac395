/** The terms of a text → for each type the sentences that hold it. */
import { sentenceCount, type TermedText } from "../model/term.js";

/** For each term type of a text the sentences that hold it, and how much of such a sentence it makes up. */
export interface TermIndex {
  /** First place of each type; one longer than the types. */
  readonly row: Int32Array;
  readonly sentence: Int32Array;
  readonly weight: Float32Array;
}

/** A type counts once a sentence: the weight of its words over the root of the sentence's weight. */
export function indexTerms(text: TermedText): TermIndex {
  const row = new Int32Array(text.types + 1);
  eachType(text, (_, type) => {
    row[type + 1] += 1;
  });
  for (let type = 0; type < text.types; type++) row[type + 1] += row[type];
  const next = row.slice();
  const sentence = new Int32Array(row[text.types]);
  const weight = new Float32Array(row[text.types]);
  const scale = sentenceScales(text);
  eachType(text, (s, type, term) => {
    const at = next[type]++;
    sentence[at] = s;
    for (let word = text.from[term]; word < text.to[term]; word++) weight[at] += text.weight[word] * scale[s];
  });
  return { row, sentence, weight };
}

/** Visits the types of every sentence, each once a sentence, with the first of its terms there. */
function eachType(text: TermedText, visit: (sentence: number, type: number, term: number) => void): void {
  const last = new Int32Array(text.types).fill(-1);
  for (let s = 0; s + 1 < text.termStart.length; s++) {
    for (let term = text.termStart[s]; term < text.termStart[s + 1]; term++) {
      const type = text.type[term];
      if (last[type] === s) continue;
      last[type] = s;
      visit(s, type, term);
    }
  }
}

/** Long sentences share terms with any other by chance. */
function sentenceScales(text: TermedText): Float32Array {
  return Float32Array.from({ length: sentenceCount(text) }, (_, s) => {
    let whole = 1;
    for (let word = text.wordStart[s]; word < text.wordStart[s + 1]; word++) whole += text.weight[word];
    return 1 / Math.sqrt(whole);
  });
}
