/** Sentence pairs as word ids → word translation probabilities, by IBM model 2 with a diagonal prior. */

/** Word ids of one side, one array per sentence. */
export type Sentences = readonly Int32Array[];

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
/** Longer sentences teach nothing about single words. */
const MAX_WORDS = 400;
/** Steepness of the diagonal; Dyer, Chahuneau & Smith 2013 start from 4 and let it drift little. */
const DIAGONAL = 4;

/**
 * Learns p(target | source) by expectation maximisation (Brown et al. 1993; diagonal prior of Dyer et al. 2013).
 * Counts pass through a digamma-like discount (variational Bayes), which keeps rare words from collecting everything.
 * Deterministic: same input, same output.
 */
export function learnTranslations(
  source: Sentences,
  target: Sentences,
  sourceVocabulary: number,
  options: { readonly rounds: number; readonly alpha: number },
): TranslationTable {
  const { row, cells } = layOut(source, target, sourceVocabulary);
  const probability = new Float32Array(cells.length).fill(1);
  const index = cellIndex(source, target, row, cells);
  for (let round = 0; round < options.rounds; round++) {
    const counts = new Float32Array(cells.length);
    expect(source, target, index, probability, counts, round === 0 ? 1 : NULL_WORD_PROBABILITY);
    normalise(row, counts, probability, options.alpha);
  }
  return { row, target: cells, probability };
}

function layOut(
  source: Sentences,
  target: Sentences,
  vocabulary: number,
): { row: Int32Array; cells: Int32Array } {
  const met: Set<number>[] = Array.from({ length: vocabulary }, () => new Set<number>());
  source.forEach((words, k) => {
    for (const word of words) for (const other of target[k]!) met[word]!.add(other);
  });
  const row = new Int32Array(vocabulary + 1);
  met.forEach((set, word) => (row[word + 1] = row[word]! + set.size));
  const cells = new Int32Array(row[vocabulary]!);
  met.forEach((set, word) => {
    cells.set(
      [...set].sort((a, b) => a - b),
      row[word],
    );
  });
  return { row, cells };
}

/** Position of every (source word, target word) of every sentence pair within the table. */
function cellIndex(source: Sentences, target: Sentences, row: Int32Array, cells: Int32Array): Int32Array[] {
  return source.map((words, k) => {
    const others = target[k]!;
    const places = new Int32Array(words.length * others.length);
    words.forEach((word, i) => {
      others.forEach((other, j) => {
        places[i * others.length + j] = find(cells, other, row[word]!, row[word + 1]!);
      });
    });
    return places;
  });
}

function find(cells: Int32Array, wanted: number, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cells[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function expect(
  source: Sentences,
  target: Sentences,
  index: readonly Int32Array[],
  probability: Float32Array,
  counts: Float32Array,
  nullWord: number,
): void {
  const weights = new Float64Array(MAX_WORDS);
  source.forEach((words, k) => {
    const n = words.length;
    const m = target[k]!.length;
    const places = index[k]!;
    if (n === 0 || n > MAX_WORDS) return;
    for (let j = 0; j < m; j++) {
      let prior = 0;
      for (let i = 0; i < n; i++) {
        const near = Math.exp(-DIAGONAL * Math.abs((i + 0.5) / n - (j + 0.5) / m));
        prior += near;
        weights[i] = near;
      }
      let sum = NULL_PROBABILITY * nullWord;
      for (let i = 0; i < n; i++) {
        const share = ((1 - NULL_PROBABILITY) * weights[i]!) / prior;
        weights[i] = share * probability[places[i * m + j]!]!;
        sum += weights[i]!;
      }
      for (let i = 0; i < n; i++) counts[places[i * m + j]!]! += weights[i]! / sum;
    }
  });
}

function normalise(row: Int32Array, counts: Float32Array, probability: Float32Array, alpha: number): void {
  for (let word = 0; word + 1 < row.length; word++) {
    const from = row[word]!;
    const to = row[word + 1]!;
    let total = 0;
    for (let c = from; c < to; c++) total += counts[c]!;
    const floor = expDigamma(total + alpha * (to - from));
    for (let c = from; c < to; c++) probability[c] = expDigamma(counts[c]! + alpha) / floor;
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
