/** Many numbered values, one at a time → the greatest of them. */

/** Keeps the greatest values offered; of equal ones the least keys, so that the order of offers does not matter. */
export interface Top {
  readonly clear: () => void;
  readonly offer: (key: number, value: number) => void;
  /** Keys kept, in no order; a view that the next call overwrites. */
  readonly keys: () => Int32Array;
}

/** A heap whose root is the least that is kept: most offers end at one comparison. */
export function createTop(most: number): Top {
  const keys = new Int32Array(most);
  const values = new Float64Array(most);
  let count = 0;
  const isLess = (a: number, b: number): boolean =>
    values[a] < values[b] || (values[a] === values[b] && keys[a] > keys[b]);
  const swap = (a: number, b: number): void => {
    [keys[a], keys[b]] = [keys[b], keys[a]];
    [values[a], values[b]] = [values[b], values[a]];
  };
  const rise = (from: number): void => {
    for (let at = from; at > 0;) {
      const parent = (at - 1) >> 1;
      if (!isLess(at, parent)) return;
      swap(at, parent);
      at = parent;
    }
  };
  const sink = (): void => {
    for (let at = 0, child = 1; child < most; child = 2 * at + 1) {
      if (child + 1 < most && isLess(child + 1, child)) child += 1;
      if (!isLess(child, at)) return;
      swap(child, at);
      at = child;
    }
  };
  return {
    clear: () => {
      count = 0;
    },
    offer: (key, value) => {
      if (count === most && (value < values[0] || (value === values[0] && key > keys[0]))) return;
      const at = count === most ? 0 : count++;
      keys[at] = key;
      values[at] = value;
      if (count === most && at === 0) sink();
      else rise(at);
    },
    keys: () => keys.subarray(0, count),
  };
}
