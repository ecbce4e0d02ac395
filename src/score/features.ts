/** Anchored sentences and the plain figures of their pairs → the features that the link model weighs. */
import type { AnchoredSegment } from "../model/anchor.js";
import { eachCell, findCell, type SentencePairs } from "../model/cells.js";
import type { PerLanguage } from "../model/language.js";
import type { CellFigures } from "./cells.js";
import { shareKeys, type SharedKeys } from "./keys.js";
import type { FeatureTable } from "./logistic.js";
import { centred, margins } from "./margins.js";
import { createAgreement } from "./agreement.js";

/** Every feature that `describePairs` gives. */
export type PairFeatures = FeatureTable & CellFigures & { readonly margin: Float32Array };

/**
 * - `coverage` and `cosine` 0..1; `margin` of their sum against the best rivals; `mass` against its row and column;
 * - `numbers` ln(1 + weight of the numbers that both hold), rarer ones weighing more; `noNumber` 1 where both hold
 *   numbers and none agrees; `unmatched` smaller of the two sides' weight of names and numbers that the other
 *   report holds, but not this sentence;
 * - `names` ln(1 + number of names that both hold); `conflict` 1 where details of both contradict;
 * - `diagonal` the better margin of the cells before and after, at least 0; `size` ln of the number of cells;
 * - `lead` 1 where one of the two is the first sentence of its report.
 */
export function describePairs(
  sentences: PerLanguage<readonly AnchoredSegment[]>,
  figures: CellFigures,
  pairs: SentencePairs,
): PairFeatures {
  const margin = margins(
    figures.coverage.map((coverage, cell) => coverage + figures.cosine[cell]),
    pairs,
  );
  const keys = shareKeys(sentences);
  const column = (value: (cell: number, i: number, j: number) => number): Float32Array => {
    const values = new Float32Array(pairs.column.length);
    eachCell(pairs, (cell, i, j) => {
      values[cell] = value(cell, i, j);
    });
    return values;
  };
  const at = (i: number, j: number): number => {
    const cell = findCell(pairs, i, j);
    return cell < 0 ? 0 : margin[cell];
  };
  const agreement = createAgreement(sentences);
  const size = Math.log(Math.max(MIN_SIZE, pairs.vi * pairs.en));
  return {
    ...figures,
    margin,
    mass: centred(figures.mass, pairs),
    ...numberFeatures(keys, column),
    names: column((_, i, j) => Math.log(1 + agreement.countNames(i, j))),
    conflict: column((_, i, j) => (agreement.conflicts(i, j) ? 1 : 0)),
    diagonal: column((_, i, j) => Math.max(0, at(i - 1, j - 1), at(i + 1, j + 1))),
    size: column(() => size),
    lead: column((_, i, j) => (i === 0 || j === 0 ? 1 : 0)),
  };
}

/** Cells of the smallest report pair that the model was fitted on; chance in still smaller ones is taken to be the same. */
const MIN_SIZE = 72;

function numberFeatures(
  keys: SharedKeys,
  column: (value: (cell: number, i: number, j: number) => number) => Float32Array,
): FeatureTable {
  return {
    numbers: column((_, i, j) => Math.log(1 + keys.common(i, j, "number"))),
    noNumber: column((_, i, j) =>
      keys.holdsNumber("vi", i) && keys.holdsNumber("en", j) && keys.common(i, j, "number") === 0 ? 1 : 0,
    ),
    unmatched: column((_, i, j) => Math.min(keys.missing("vi", i, j), keys.missing("en", j, i))),
  };
}
