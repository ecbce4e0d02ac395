/** Remarks made one by one → each reason once, with its count and first lines. */

/** One reason, how often it was met, and the first lines (1-based) where it was. */
export interface Remark {
  readonly reason: string;
  readonly count: number;
  readonly lines: readonly number[];
}

/** Enough to find the fault; a file in two other languages would fill the screen. */
const LINES_SHOWN = 5;

export interface Tally {
  readonly add: (reason: string, line: number) => void;
  /** Most frequent first. */
  readonly remarks: () => readonly Remark[];
}

export function createTally(): Tally {
  const remarks = new Map<string, Remark>();
  return {
    add(reason, line) {
      const { count, lines } = remarks.get(reason) ?? { count: 0, lines: [] };
      const shown = lines.length < LINES_SHOWN ? [...lines, line] : lines;
      remarks.set(reason, { reason, count: count + 1, lines: shown });
    },
    remarks: () => [...remarks.values()].sort((a, b) => b.count - a.count),
  };
}
