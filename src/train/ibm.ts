/** Sentence pairs as word ids → word translation probabilities, by IBM model 2 with a diagonal prior. */

/** One side of the sentence pairs. */
export interface WordIds {
  /** Word ids, one array per sentence. */
  readonly sentences: readonly Int32Array[];
  /** All ids are below this. */
  readonly vocabulary: number;
}

/** Translation table: for each source id, the target ids met with it and their probabilities. */
export interface TranslationTable {
  /** Start of each source id's row in `target` and `probability`; length = source vocabulary + 1. */
  readonly row: Int32Array;
  readonly target: Int32Array;
  /** p(target | source). */
  readonly probability: Float32Array;
}

/** Share of target words that no source word explains. */
const NULL_PROBABILITY = 0.08;
/** Probability of any one target word under the empty source word; about one in the vocabulary. */
const NULL_WORD_PROBABILITY = 1 / 20_000;
/** Longer sentences teach nothing about single words; either side. */
const MAX_WORDS = 400;
/** Steepness of the diagonal; Dyer, Chahuneau & Smith 2013 start from 4 and let it drift little. */
const DIAGONAL = 4;

/**
 * Learns p(target | source) by expectation maximisation (Brown et al. 1993; diagonal prior of Dyer et al. 2013).
 * Counts pass through a digamma-like discount (variational Bayes), which keeps rare words from collecting everything.
 * Deterministic: same input, same output.
 */
export function learnTranslations(
  source: WordIds,
  target: WordIds,
  options: { readonly rounds: number; readonly alpha: number },
): TranslationTable {
  const grid = layOut(source, target);
  const diagonal = createDiagonal();
  const probability = new Float32Array(grid.cells.length).fill(1);
  const counts = new Float32Array(grid.cells.length);
  for (let round = 0; round < options.rounds; round++) {
    counts.fill(0);
    const nullWord = round === 0 ? 1 : NULL_WORD_PROBABILITY;
    source.sentences.forEach(({ length: n }, k) => {
      const m = target.sentences[k].length;
      if (Math.max(n, m) > MAX_WORDS) return;
      const places = grid.places.subarray(grid.start[k], grid.start[k + 1]);
      expect(n, m, diagonal(n, m), places, probability, counts, nullWord);
    });
    normalise(grid.row, counts, probability, options.alpha);
  }
  return { row: grid.row, target: grid.cells, probability };
}

/** The table's cells, and where the pairs of words of every sentence pair lie in it. */
interface Grid {
  readonly row: Int32Array;
  /** Target ids of every row, ascending. */
  readonly cells: Int32Array;
  /** Start of each sentence pair in `places`. */
  readonly start: Int32Array;
  /** Cell of (source word i, target word j) at i · m + j of its sentence pair, m = target words. */
  readonly places: Int32Array;
}

/** Goes through the source vocabulary word by word, so that one array of the target vocabulary finds every cell. */
function layOut(source: WordIds, target: WordIds): Grid {
  const start = new Int32Array(source.sentences.length + 1);
  source.sentences.forEach((words, k) => {
    start[k + 1] = start[k] + words.length * target.sentences[k].length;
  });
  const places = new Int32Array(start.at(-1)!);
  const occurrences = occurrencesOf(source);
  const cellOf = new Int32Array(target.vocabulary).fill(NONE);
  const row = new Int32Array(source.vocabulary + 1);
  const rows: Int32Array[] = [];
  for (let word = 0; word < source.vocabulary; word++) {
    const from = occurrences.row[word];
    const to = occurrences.row[word + 1];
    const met: number[] = [];
    for (let at = from; at < to; at++) {
      for (const other of target.sentences[occurrences.sentence[at]]) {
        if (cellOf[other] === NONE) met.push(other);
        cellOf[other] = 0;
      }
    }
    const cells = Int32Array.from(met).sort();
    cells.forEach((other, cell) => (cellOf[other] = row[word] + cell));
    for (let at = from; at < to; at++) {
      const k = occurrences.sentence[at];
      const others = target.sentences[k];
      const first = start[k] + occurrences.position[at] * others.length;
      for (let j = 0; j < others.length; j++) places[first + j] = cellOf[others[j]]!;
    }
    for (const other of cells) cellOf[other] = NONE;
    row[word + 1] = row[word] + cells.length;
    rows.push(cells);
  }
  const cells = new Int32Array(row[source.vocabulary]);
  rows.forEach((met, word) => {
    cells.set(met, row[word]);
  });
  return { row, cells, start, places };
}

const NONE = -1;

/** Sentence and position of every occurrence of every word, grouped by word. */
function occurrencesOf({ sentences, vocabulary }: WordIds): {
  readonly row: Int32Array;
  readonly sentence: Int32Array;
  readonly position: Int32Array;
} {
  const row = new Int32Array(vocabulary + 1);
  for (const words of sentences) for (const word of words) row[word + 1] += 1;
  for (let word = 0; word < vocabulary; word++) row[word + 1] += row[word];
  const next = row.slice();
  const sentence = new Int32Array(row[vocabulary]);
  const position = new Int32Array(row[vocabulary]);
  sentences.forEach((words, k) => {
    words.forEach((word, i) => {
      const at = next[word]++;
      sentence[at] = k;
      position[at] = i;
    });
  });
  return { row, sentence, position };
}

/** Gives the prior of source word i for target word j at j · n + i, by both lengths; sums to 1 - NULL_PROBABILITY. */
function createDiagonal(): (n: number, m: number) => Float32Array {
  const known = new Map<number, Float32Array>();
  return (n, m) => {
    const key = n * (MAX_WORDS + 1) + m;
    let shape = known.get(key);
    if (shape === undefined) known.set(key, (shape = diagonalOf(n, m)));
    return shape;
  };
}

function diagonalOf(n: number, m: number): Float32Array {
  const shape = new Float32Array(n * m);
  for (let j = 0; j < m; j++) {
    const column = shape.subarray(j * n, (j + 1) * n);
    for (let i = 0; i < n; i++) column[i] = Math.exp(-DIAGONAL * Math.abs((i + HALF) / n - (j + HALF) / m));
    const sum = column.reduce((total, near) => total + near, 0);
    for (let i = 0; i < n; i++) column[i] *= (1 - NULL_PROBABILITY) / sum;
  }
  return shape;
}

/** A word stands for the middle of its place. */
const HALF = 0.5;

/** Adds to the counts of the n source words how much of each of the m target words each explains. */
function expect(
  n: number,
  m: number,
  shape: Float32Array,
  places: Int32Array,
  probability: Float32Array,
  counts: Float32Array,
  nullWord: number,
): void {
  for (let j = 0; j < m; j++) {
    let sum = NULL_PROBABILITY * nullWord;
    for (let i = 0; i < n; i++) sum += shape[j * n + i] * probability[places[i * m + j]];
    for (let i = 0; i < n; i++) {
      const place = places[i * m + j];
      counts[place] += (shape[j * n + i] * probability[place]) / sum;
    }
  }
}

function normalise(row: Int32Array, counts: Float32Array, probability: Float32Array, alpha: number): void {
  const none = expDigamma(alpha);
  for (let word = 0; word + 1 < row.length; word++) {
    const from = row[word];
    const to = row[word + 1];
    let total = 0;
    for (let c = from; c < to; c++) total += counts[c];
    const all = expDigamma(total + alpha * (to - from));
    for (let c = from; c < to; c++) {
      // Nearly all counts are 0 after the first round.
      probability[c] = (counts[c] === 0 ? none : expDigamma(counts[c] + alpha)) / all;
    }
  }
}

/** exp(ψ(x)), by recurrence and the asymptotic series. */
function expDigamma(x: number): number {
  let shift = 0;
  let at = x;
  while (at < 6) {
    shift -= 1 / at;
    at += 1;
  }
  const inverse = 1 / (at * at);
  return Math.exp(shift + Math.log(at) - 0.5 / at - inverse * (1 / 12 - inverse * (1 / 120 - inverse / 252)));
}
