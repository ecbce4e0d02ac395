/** Cell figures → how far each stands out from the others of its two sentences. */
import { eachCell, type SentencePairs } from "../model/cells.js";

/** How many of the best other cells a cell is held against. */
const RIVALS = 4;

/** Value less the mean of the best other cells of its row and of its column (difference margin). */
export function margins(values: Float32Array, pairs: SentencePairs): Float32Array {
  const rows = Array.from({ length: pairs.vi }, () => createBest());
  const columns = Array.from({ length: pairs.en }, () => createBest());
  eachCell(pairs, (cell, i, j) => {
    rows[i].add(values[cell]);
    columns[j].add(values[cell]);
  });
  const margin = new Float32Array(values.length);
  eachCell(pairs, (cell, i, j) => {
    const value = values[cell];
    margin[cell] = value - (rows[i].meanWithout(value) + columns[j].meanWithout(value)) / 2;
  });
  return margin;
}

interface Best {
  add(value: number): void;
  /** Mean of the best values when one of this value is left out; 0 where there is no other. */
  meanWithout(value: number): number;
}

function createBest(): Best {
  const values: number[] = [];
  return {
    add(value) {
      let at = values.length;
      while (at > 0 && values[at - 1] < value) at--;
      if (at > RIVALS) return;
      values.splice(at, 0, value);
      if (values.length > RIVALS + 1) values.pop();
    },
    meanWithout(value) {
      const own = values.indexOf(value);
      const others = values.filter((_, k) => k !== own).slice(0, RIVALS);
      return others.length === 0 ? 0 : others.reduce((sum, other) => sum + other, 0) / others.length;
    },
  };
}
