/** Two texts → the part of their table in which the path in order is searched. */

/** For each Vietnamese sentence boundary 0..vi the English boundaries low..high (inclusive) that are searched. */
export interface Corridor {
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** A sentence link that the path surely passes near. */
export interface Stone {
  readonly i: number;
  readonly j: number;
  readonly worth: number;
}

/** Boundaries searched on either side of the way between two stones. */
const MARGIN = 8;
/** A gap between stones at most this long is searched whole. */
const WHOLE_GAP = 40;

/** Everything is searched: for texts of a few hundred sentences. */
export function fullCorridor(vi: number, en: number): Corridor {
  return { low: new Int32Array(vi + 1), high: new Int32Array(vi + 1).fill(en) };
}

/** A band along the heaviest chain of stones that ascends on both sides; its area grows linearly with the texts. */
export function corridorAlong(stones: readonly Stone[], vi: number, en: number): Corridor {
  const low = new Int32Array(vi + 1);
  const high = new Int32Array(vi + 1);
  // Both corners of a stone, so that what follows may lead straight away from it.
  const corners = ascendingChain(stones).flatMap(({ i, j }) => [
    { i, j },
    { i: i + 1, j: j + 1 },
  ]);
  const way = [{ i: 0, j: 0 }, ...corners, { i: vi, j: en }];
  for (let k = 1; k < way.length; k++) {
    const from = way[k - 1];
    const to = way[k];
    const isWhole = Math.max(to.i - from.i, to.j - from.j) <= WHOLE_GAP;
    const width = isWhole ? 0 : Math.sqrt(Math.max(to.i - from.i, to.j - from.j)) * 2;
    for (let i = from.i; i <= to.i; i++) {
      const share = to.i > from.i ? (i - from.i) / (to.i - from.i) : 1;
      const middle = from.j + share * (to.j - from.j);
      const first = isWhole ? from.j : middle - width;
      const last = isWhole ? to.j : middle + width;
      const isNew = i > from.i || k === 1;
      low[i] = clamp(Math.min(isNew ? en : low[i], first - MARGIN), en);
      high[i] = clamp(Math.max(isNew ? 0 : high[i], last + MARGIN), en);
    }
  }
  low[0] = 0;
  high[vi] = en;
  widen(low, high);
  return { low, high };
}

function clamp(boundary: number, en: number): number {
  return Math.max(0, Math.min(en, Math.round(boundary)));
}

/** Bounds never run backwards and each row meets the next, so that a path exists. */
function widen(low: Int32Array, high: Int32Array): void {
  for (let i = 1; i < high.length; i++) high[i] = Math.max(high[i], high[i - 1]);
  for (let i = low.length - 2; i >= 0; i--) low[i] = Math.min(low[i], low[i + 1]);
  for (let i = 1; i < low.length; i++) low[i] = Math.min(low[i], high[i - 1]);
}

/** The chain of most worth in which both indices rise, by a tree of prefix maxima. */
function ascendingChain(stones: readonly Stone[]): Stone[] {
  const sorted = [...stones].sort((a, b) => a.i - b.i || b.j - a.j);
  const size = sorted.reduce((most, { j }) => Math.max(most, j), 0) + 2;
  const tree = new Int32Array(size).fill(-1);
  const worth = new Float64Array(sorted.length);
  const previous = new Int32Array(sorted.length).fill(-1);
  let last = -1;
  sorted.forEach(({ j, worth: own }, k) => {
    for (let at = j; at > 0; at -= at & -at)
      if (tree[at] >= 0 && isMore(worth, tree[at], previous[k])) previous[k] = tree[at]!;
    worth[k] = own + (previous[k] >= 0 ? worth[previous[k]] : 0);
    for (let at = j + 1; at < size; at += at & -at) if (isMore(worth, k, tree[at])) tree[at] = k;
    if (isMore(worth, k, last)) last = k;
  });
  const chain: Stone[] = [];
  for (let k = last; k >= 0; k = previous[k]!) chain.push(sorted[k]);
  return chain.reverse();
}

function isMore(worth: Float64Array, k: number, other: number): boolean {
  return other < 0 || worth[k] > worth[other];
}
