/** Two large texts → the pairs of sentences that share rare linked terms, found through an inverted index. */
import type { SentencePairs } from "../model/cells.js";
import { sentenceCount, type TermedTexts } from "../model/term.js";
import { indexTerms } from "./term-index.js";

/** Pairs kept for each Vietnamese sentence. */
const KEPT = 16;
/** Terms are looked up by the number of sentences that hold them: rare ones first, others only where these find little. */
const SPREADS: readonly number[] = [40, 300];
/** So many sentences met are enough to choose from. */
const ENOUGH = 32;

/** The likeliest counterparts of every Vietnamese sentence; costs grow linearly with the texts. */
export function likelyPairs(texts: TermedTexts): SentencePairs {
  const { vi, en, links } = texts;
  const index = indexTerms(en);
  const count = { vi: sentenceCount(vi), en: sentenceCount(en) };
  const row = new Int32Array(count.vi + 1);
  const column: number[] = [];
  const score = new Float32Array(count.en);
  const met: number[] = [];

  /** Scores the sentences that hold counterparts of these terms in more than `above` and at most `most` sentences. */
  const meet = (types: Int32Array, above: number, most: number): void => {
    for (const type of types) {
      for (let link = links.row[type]; link < links.row[type + 1]; link++) {
        const from = index.row[links.other[link]];
        const to = index.row[links.other[link] + 1];
        if (to - from <= above || to - from > most) continue;
        for (let at = from; at < to; at++) {
          const j = index.sentence[at];
          if (score[j] === 0) met.push(j);
          score[j] += links.strength[link] * index.weight[at];
        }
      }
    }
  };

  for (let i = 0; i < count.vi; i++) {
    const types = vi.type.slice(vi.termStart[i], vi.termStart[i + 1]).sort();
    const distinct = types.filter((type, at) => type !== types[at - 1]);
    SPREADS.forEach((most, tier) => {
      if (met.length < ENOUGH) meet(distinct, tier === 0 ? 0 : SPREADS[tier - 1], most);
    });
    column.push(...best(met, score).sort((a, b) => a - b));
    row[i + 1] = column.length;
    for (const j of met) score[j] = 0;
    met.length = 0;
  }
  return { ...count, row, column: Int32Array.from(column) };
}

/** The sentences of the highest scores, at most `KEPT`. */
function best(met: readonly number[], score: Float32Array): number[] {
  const kept: number[] = [];
  for (const j of met) {
    if (kept.length === KEPT && score[j] <= score[kept[KEPT - 1]]) continue;
    let at = kept.length === KEPT ? KEPT - 1 : kept.length;
    for (; at > 0 && score[kept[at - 1]] < score[j]; at--) kept[at] = kept[at - 1];
    kept[at] = j;
  }
  return kept;
}
