/** Pairs of sentences that are compared, row by Vietnamese sentence: cell k of row i pairs it with `column[k]`. */
export interface SentencePairs {
  readonly vi: number;
  readonly en: number;
  /** First cell of each row; one longer than the Vietnamese sentences. */
  readonly row: Int32Array;
  /** English sentence of each cell, ascending within a row. */
  readonly column: Int32Array;
}

/** Every pair of two texts. */
export function everyPair(vi: number, en: number): SentencePairs {
  return {
    vi,
    en,
    row: Int32Array.from({ length: vi + 1 }, (_, i) => i * en),
    column: Int32Array.from({ length: vi * en }, (_, cell) => cell % en),
  };
}

/** The cell of sentences i and j, or -1 where they are not compared. */
export function findCell({ vi, en, row, column }: SentencePairs, i: number, j: number): number {
  if (i < 0 || j < 0 || i >= vi || j >= en) return -1;
  let low = row[i];
  let high = row[i + 1];
  if (high - low === en) return low + j;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (column[middle] < j) low = middle + 1;
    else high = middle;
  }
  return low < row[i + 1] && column[low] === j ? low : -1;
}

/** Calls `visit` for every cell in order, with its sentences. */
export function eachCell(pairs: SentencePairs, visit: (cell: number, i: number, j: number) => void): void {
  for (let i = 0; i < pairs.vi; i++) {
    for (let cell = pairs.row[i]; cell < pairs.row[i + 1]; cell++) visit(cell, i, pairs.column[cell]);
  }
}

/** Some cells of the pairs, with their sentences. */
export interface CellList {
  readonly cell: Int32Array;
  readonly i: Int32Array;
  readonly j: Int32Array;
}

/** All cells in order. */
export function everyCell(pairs: SentencePairs): CellList {
  const cell = Int32Array.from(pairs.column, (_, at) => at);
  const i = new Int32Array(pairs.column.length);
  eachCell(pairs, (at, row) => {
    i[at] = row;
  });
  return { cell, i, j: pairs.column };
}

/** The cells of these pairs of sentences, in their order; pairs that are not compared are left out. */
export function cellsOf(
  pairs: SentencePairs,
  wanted: readonly (readonly [i: number, j: number])[],
): CellList {
  const found = wanted
    .map(([i, j]) => ({ cell: findCell(pairs, i, j), i, j }))
    .filter(({ cell }) => cell >= 0);
  return {
    cell: Int32Array.from(found, ({ cell }) => cell),
    i: Int32Array.from(found, ({ i }) => i),
    j: Int32Array.from(found, ({ j }) => j),
  };
}
