/** Anchored sentences and the plain figures of their pairs → the features that the link model weighs. */
import type { AnchoredSegment } from "../model/anchor.js";
import { everyCell, findCell, type CellList, type SentencePairs } from "../model/cells.js";
import type { PerLanguage } from "../model/language.js";
import type { WordsBySentence } from "../lang/words.js";
import type { CellFigures } from "./cells.js";
import { createUnmatched } from "./keys.js";
import type { FeatureTable } from "./logistic.js";
import { margins } from "./margins.js";
import { createAgreement } from "./agreement.js";

/** What the link model may know of the pairs that were compared. */
export interface PairFeatures {
  /** How far the sum of coverage and cosine stands out from the rivals of each cell. */
  readonly margin: Float32Array;
  /** Every feature of some cells, in their order. */
  of(cells: CellList): FeatureTable;
  /** Every feature of every cell. */
  all(): FeatureTable;
}

/**
 * - `coverage` 0..1; `margin` of its sum with the cosine against the best rivals; `acts` ln(1 + covered weight outside
 *   names);
 * - `figures` ln(1 + weight of the figures that both hold), rarer ones weighing more; `unmatched` smaller of the two
 *   sides' weight of names and numbers that the other report holds, but not this sentence;
 * - `names` ln(1 + number of names that both hold); `lonelyNames` how many names each side holds that the other lacks,
 *   the smaller number; `conflict` 1 where details of both contradict;
 * - `diagonal` the better margin of the cells before and after, at least 0; `size` ln of the number of cells;
 * - `lead` 1 where one of the two is the first sentence of its report.
 */
export function describePairs(
  sentences: PerLanguage<readonly AnchoredSegment[]>,
  words: WordsBySentence,
  figures: CellFigures,
  pairs: SentencePairs,
): PairFeatures {
  const margin = margins(
    figures.coverage.map((coverage, cell) => coverage + figures.cosine[cell]),
    pairs,
  );
  const unmatched = createUnmatched(words);
  const agreement = createAgreement(sentences);
  const size = Math.log(Math.max(MIN_SIZE, pairs.vi * pairs.en));
  const marginAt = (i: number, j: number): number => {
    const cell = findCell(pairs, i, j);
    return cell < 0 ? 0 : margin[cell];
  };
  const of = ({ cell, i, j }: CellList): FeatureTable => {
    const known = (values: Float32Array): Float32Array => Float32Array.from(cell, (each) => values[each]);
    const told = (value: (i: number, j: number) => number): Float32Array =>
      Float32Array.from(cell, (_, k) => value(i[k], j[k]));
    return {
      coverage: known(figures.coverage),
      margin: known(margin),
      acts: known(figures.acts),
      figures: told((i, j) => Math.log(1 + agreement.weighFigures(i, j))),
      unmatched: told(unmatched),
      names: told((i, j) => Math.log(1 + agreement.countNames(i, j))),
      lonelyNames: told((i, j) => agreement.countLonelyNames(i, j)),
      conflict: told((i, j) => (agreement.conflicts(i, j) ? 1 : 0)),
      diagonal: told((i, j) => Math.max(0, marginAt(i - 1, j - 1), marginAt(i + 1, j + 1))),
      size: told(() => size),
      lead: told((i, j) => (i === 0 || j === 0 ? 1 : 0)),
    };
  };
  let whole: FeatureTable | undefined;
  return { margin, of, all: () => (whole ??= of(everyCell(pairs))) };
}

/** Cells of the smallest report pair that the model was fitted on; chance in still smaller ones is taken to be the same. */
const MIN_SIZE = 72;
