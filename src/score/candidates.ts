/** Two large texts → the pairs of sentences that share rare linked terms, found through an inverted index. */
import type { SentencePairs } from "../model/cells.js";
import type { TermedText, TermedTexts } from "../model/term.js";

/** Pairs kept for each Vietnamese sentence. */
const KEPT = 16;
/** A term in more sentences than this finds nothing that rarer terms do not find. */
const MAX_SPREAD = 300;

/** The likeliest counterparts of every Vietnamese sentence; costs grow linearly with the texts. */
export function likelyPairs(texts: TermedTexts): SentencePairs {
  const { vi, en, links } = texts;
  const index = postings(en);
  const count = { vi: vi.wordStart.length - 1, en: en.wordStart.length - 1 };
  const row = new Int32Array(count.vi + 1);
  const column: number[] = [];
  const score = new Float32Array(count.en);
  for (let i = 0; i < count.vi; i++) {
    const met: number[] = [];
    for (const type of new Set(vi.type.subarray(vi.termStart[i], vi.termStart[i + 1]))) {
      for (let link = links.row[type]; link < links.row[type + 1]; link++) {
        const other = links.other[link];
        const from = index.row[other];
        const to = index.row[other + 1];
        if (to - from > MAX_SPREAD) continue;
        for (let at = from; at < to; at++) {
          const j = index.sentence[at];
          if (score[j] === 0) met.push(j);
          score[j] += links.strength[link] * index.weight[at];
        }
      }
    }
    const best = met.sort((a, b) => score[b] - score[a] || a - b).slice(0, KEPT);
    for (const j of met) score[j] = 0;
    column.push(...best.sort((a, b) => a - b));
    row[i + 1] = column.length;
  }
  return { ...count, row, column: Int32Array.from(column) };
}

/** For each term type the sentences that hold it, and its share of their weight. */
interface Postings {
  readonly row: Int32Array;
  readonly sentence: Int32Array;
  readonly weight: Float32Array;
}

function postings(text: TermedText): Postings {
  const row = new Int32Array(text.types + 1);
  for (const type of text.type) row[type + 1] += 1;
  for (let type = 0; type < text.types; type++) row[type + 1] += row[type];
  const next = row.slice();
  const sentence = new Int32Array(text.type.length);
  const weight = new Float32Array(text.type.length);
  for (let s = 0; s + 1 < text.termStart.length; s++) {
    let whole = 1;
    for (let word = text.wordStart[s]; word < text.wordStart[s + 1]; word++) whole += text.weight[word];
    for (let term = text.termStart[s]; term < text.termStart[s + 1]; term++) {
      const at = next[text.type[term]]++;
      sentence[at] = s;
      for (let word = text.from[term]; word < text.to[term]; word++)
        weight[at] += text.weight[word] / Math.sqrt(whole);
    }
  }
  return { row, sentence, weight };
}
