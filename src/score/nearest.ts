/** Two large texts → the English sentences nearest to each Vietnamese one, found through an inverted index. */
import type { TermedTexts } from "../model/term.js";
import { createComparer, type Embeddings } from "./cells.js";
import type { TermIndex } from "./term-index.js";
import { createTop } from "./top.js";

/** What the search reads; flat arrays only, so that threads can share them. */
export interface Searched {
  readonly texts: TermedTexts;
  /** Of the English side. */
  readonly index: TermIndex;
  readonly embeddings: Embeddings;
}

/** Vietnamese sentences `from`..`to`, half-open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The nearest sentences of a stretch: cell k of its row r pairs sentence `from + r` with `column[k]`. */
export interface NearestCells {
  readonly row: Int32Array;
  /** English sentences, ascending within a row. */
  readonly column: Int32Array;
  /** As in `CellFigures`. */
  readonly coverage: Float32Array;
  readonly cosine: Float32Array;
}

/** English sentences kept for each Vietnamese one. More would only make the rivals of a pair more complete. */
const KEPT = 12;
/** Sentences whose vectors are compared: those that share most of the weight of rare terms. */
const POOL = 128;
/** Places of terms that are read for a sentence, rarest terms first; keeps the costs linear. */
const READ = 10_000;
/** Weaker links cost half of the time and find nothing. */
const MIN_STRENGTH = 0.2;

/** A search whose every call stands for itself: stretches may be done in any order and in several threads. */
export function createNearestSearch({
  texts,
  index,
  embeddings,
}: Searched): (stretch: Stretch) => NearestCells {
  const score = createTermScore(texts, index);
  const compare = createComparer(texts, embeddings);
  const pool = createTop(POOL);
  const best = createTop(KEPT);
  return ({ from, to }) => {
    const row = new Int32Array(to - from + 1);
    const column: number[] = [];
    const coverage: number[] = [];
    const cosine: number[] = [];
    for (let i = from; i < to; i++) {
      pool.clear();
      score(i, pool.offer);
      best.clear();
      for (const j of pool.keys()) best.offer(j, compare.cosine(i, j));
      for (const j of best.keys().sort()) {
        column.push(j);
        coverage.push(compare.cover(i, j).coverage);
        cosine.push(compare.cosine(i, j));
      }
      row[i - from + 1] = column.length;
    }
    return {
      row,
      column: Int32Array.from(column),
      coverage: Float32Array.from(coverage),
      cosine: Float32Array.from(cosine),
    };
  };
}

/** Offers every English sentence that shares a linked rare term, with the weight of what it shares. */
function createTermScore(
  { vi, en, links }: TermedTexts,
  index: TermIndex,
): (i: number, offer: (j: number, score: number) => void) => void {
  const score = new Float32Array(en.wordStart.length - 1);
  const met = new Int32Array(score.length);
  const seen = new Int32Array(vi.types).fill(-1);
  const { row, sentence, weight } = index;
  const spread = links.other.map((type) => row[type + 1] - row[type]);
  return (i, offer) => {
    const found: number[] = [];
    for (let term = vi.termStart[i]; term < vi.termStart[i + 1]; term++) {
      const type = vi.type[term];
      if (seen[type] === i) continue;
      seen[type] = i;
      for (let link = links.row[type]; link < links.row[type + 1]; link++)
        if (links.strength[link] >= MIN_STRENGTH) found.push(link);
    }
    found.sort((a, b) => spread[a] - spread[b] || a - b);
    let count = 0;
    let read = 0;
    for (const link of found) {
      read += spread[link];
      if (read > READ) break;
      const strength = links.strength[link];
      const from = row[links.other[link]];
      for (let at = from; at < from + spread[link]; at++) {
        const j = sentence[at];
        if (score[j] === 0) met[count++] = j;
        score[j] += strength * weight[at];
      }
    }
    for (let k = 0; k < count; k++) {
      offer(met[k], score[met[k]]);
      score[met[k]] = 0;
    }
  };
}
