/** The pieces of text of one page → its lines in reading order, column by column. */

/** A piece of text where the page has it; y grows upwards. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  /** Of the base line. */
  readonly y: number;
  readonly width: number;
  /** Of the type. */
  readonly size: number;
}

export interface PageLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** The stretch of a column that the line stands in: lines of one stretch follow each other. */
  readonly column: object;
  /** Left edge and width of that stretch. */
  readonly left: number;
  readonly columnWidth: number;
}

/** Pieces whose base lines differ by less than this share of the type's size stand on one line. */
const SAME_LINE = 0.4;
/** A gap wider than this share of the type's size is a space. */
const SPACE = 0.15;
/** A gutter between columns is at least this many times as wide as the type is large; narrow ones have .8 to 1. */
const GUTTER = 0.75;
/** A gutter may be crossed by this share of the rows: headings and pictures span columns. */
const CROSSED = 0.3;
/** Both sides of a gutter have text in this share of the rows: lines at uneven heights make a row each. */
const FILLED = 0.15;
/** The lines right of a gutter begin at one place, but for this share of them that is set in. */
const SET_IN = 0.4;
/** Places that differ by less than this share of the type's size are one: wide gaps between words lie anywhere. */
const SAME_EDGE = 0.3;
/** Text beside a gutter is at least this many times as wide as its type is large; list numbers and cells are not. */
const COLUMN_WIDTH = 8;
/** A row with an unbroken stretch over this share of the width runs over all columns. */
const WIDE = 0.6;
/** A page with fewer rows has no columns worth telling. */
const MIN_ROWS = 6;

interface Row {
  readonly pieces: readonly PlacedText[];
  readonly y: number;
}

/** Empty for a page without text. */
export function linesOfPage(pieces: readonly PlacedText[]): PageLine[] {
  const rows = rowsOf(pieces.filter((piece) => piece.text.trim() !== "" && piece.size > 0));
  return bandsOf(rows).flatMap(linesOfColumn);
}

/** Pieces by base line, from top to bottom, each row from left to right. */
function rowsOf(pieces: readonly PlacedText[]): Row[] {
  const rows: { pieces: PlacedText[]; y: number; size: number }[] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row !== undefined && row.y - piece.y <= SAME_LINE * Math.max(row.size, piece.size))
      row.pieces.push(piece);
    else rows.push({ pieces: [piece], y: piece.y, size: piece.size });
  }
  for (const row of rows) row.pieces.sort((a, b) => a.x - b.x);
  return rows;
}

/** Columns in reading order: rows across a gutter stand alone, the rows between them are read left side first. */
function bandsOf(rows: readonly Row[]): Row[][] {
  const gutter = gutterOf(rows);
  if (gutter === undefined) {
    const runs = runsOf(rows);
    return runs.length > 1 ? runs.flatMap(bandsOf) : runs;
  }
  const bands: Row[][] = [];
  let across: Row[] = [];
  let beside: Row[] = [];
  const closeAcross = () => {
    if (across.length > 0) bands.push(across);
    across = [];
  };
  const closeBeside = () => {
    for (const side of [-1, 1]) {
      const half = beside.flatMap((row) => {
        const pieces = row.pieces.filter((piece) => (piece.x < gutter ? -1 : 1) === side);
        return pieces.length > 0 ? [{ pieces, y: Math.max(...pieces.map(({ y }) => y)) }] : [];
      });
      bands.push(...bandsOf(half));
    }
    beside = [];
  };
  for (const row of rows) {
    if (isCrossed(row, gutter)) {
      closeBeside();
      across.push(row);
    } else {
      closeAcross();
      beside.push(row);
    }
  }
  closeBeside();
  closeAcross();
  return bands;
}

/** Rows of full width, and long enough runs of narrower ones, which may stand in columns. */
function runsOf(rows: readonly Row[]): Row[][] {
  const left = Math.min(...rows.map((row) => row.pieces[0]?.x ?? Infinity));
  const right = Math.max(...rows.map((row) => rightOf(row.pieces)));
  const runs: { isNarrow: boolean; rows: Row[] }[] = [];
  for (const row of rows) {
    const isNarrow = longestStretch(row) < WIDE * (right - left);
    const run = runs.at(-1);
    if (run?.isNarrow === isNarrow) run.rows.push(row);
    else runs.push({ isNarrow, rows: [row] });
  }
  const joined: Row[][] = [];
  let isOpen = false;
  for (const { isNarrow, rows: run } of runs) {
    const mayBeColumns = isNarrow && run.length >= MIN_ROWS;
    const last = joined.at(-1);
    if (isOpen && !mayBeColumns && last !== undefined) last.push(...run);
    else joined.push(run);
    isOpen = !mayBeColumns;
  }
  return joined;
}

/** Width of the widest stretch of pieces without a gap as wide as a gutter. */
function longestStretch({ pieces }: Row): number {
  let longest = 0;
  let start = -Infinity;
  let end = -Infinity;
  for (const piece of pieces) {
    if (piece.x - end >= GUTTER * piece.size) start = piece.x;
    end = Math.max(end, piece.x + piece.width);
    longest = Math.max(longest, end - start);
  }
  return longest;
}

/** Where the widest gap lies that nearly all rows share; `undefined` for a page of one column. */
function gutterOf(rows: readonly Row[]): number | undefined {
  if (rows.length < MIN_ROWS) return undefined;
  const pieces = rows.flatMap((row) => row.pieces);
  const size = pieces.map((piece) => piece.size).sort((a, b) => a - b)[Math.floor(pieces.length / 2)] ?? 1;
  const left = Math.min(...rows.map((row) => row.pieces[0]?.x ?? Infinity));
  const right = Math.max(...rows.map((row) => rightOf(row.pieces)));
  const step = Math.max(size / 4, (right - left) / 400);
  let best: { from: number; to: number } | undefined;
  let open: { from: number; to: number } | undefined;
  for (let x = left + step; x < right; x += step) {
    const isFree =
      rows.filter((row) => isCrossed(row, x)).length <= CROSSED * rows.length &&
      isBeside(rows, x, size) &&
      isEdge(rows, x, size);
    open = isFree ? { from: open?.from ?? x, to: x } : undefined;
    if (open !== undefined && open.to - open.from > (best === undefined ? 0 : best.to - best.from))
      best = open;
  }
  if (best === undefined) return undefined;
  // The gap goes on beyond the first and the last free place, by half a step on average.
  return best.to - best.from + step >= GUTTER * size ? (best.from + best.to) / 2 : undefined;
}

function isCrossed(row: Row, x: number): boolean {
  return row.pieces.some((piece) => piece.x < x && piece.x + piece.width > x);
}

function isBeside(rows: readonly Row[], x: number, size: number): boolean {
  const isColumn = (pieces: readonly PlacedText[]) =>
    pieces.length > 0 && rightOf(pieces) - pieces[0].x >= COLUMN_WIDTH * size;
  const count = (isThere: (piece: PlacedText) => boolean) =>
    rows.filter((row) => isColumn(row.pieces.filter(isThere))).length;
  const needed = FILLED * rows.length;
  return count((piece) => piece.x + piece.width <= x) >= needed && count((piece) => piece.x >= x) >= needed;
}

/** Whether the text right of x begins at one and the same place in most rows. */
function isEdge(rows: readonly Row[], x: number, size: number): boolean {
  const starts = rows.flatMap((row) => {
    const first = isCrossed(row, x) ? undefined : row.pieces.find((piece) => piece.x >= x);
    return first === undefined ? [] : [first.x];
  });
  starts.sort((a, b) => a - b);
  const needed = Math.max(2, Math.ceil((1 - SET_IN) * starts.length));
  return starts.some((start, at) => {
    const other = starts.at(at + needed - 1);
    return at + needed <= starts.length && other !== undefined && other - start <= SAME_EDGE * size;
  });
}

function linesOfColumn(rows: readonly Row[]): PageLine[] {
  const left = Math.min(...rows.map((row) => row.pieces[0]?.x ?? 0));
  const columnWidth = Math.max(...rows.map((row) => rightOf(row.pieces))) - left;
  return rows.map(({ pieces, y }) => {
    const x = pieces[0]?.x ?? 0;
    const size = Math.max(...pieces.map((piece) => piece.size));
    const text = textOf(pieces);
    return { text, x, y, width: rightOf(pieces) - x, size, column: rows, left, columnWidth };
  });
}

function rightOf(pieces: readonly PlacedText[]): number {
  return Math.max(...pieces.map((piece) => piece.x + piece.width));
}

function textOf(pieces: readonly PlacedText[]): string {
  let text = "";
  let end = -Infinity;
  for (const piece of pieces) {
    const isApart = piece.x - end > SPACE * piece.size && end > -Infinity;
    text += isApart ? ` ${piece.text}` : piece.text;
    end = piece.x + piece.width;
  }
  return text.replace(/\s+/gu, " ").trim();
}
