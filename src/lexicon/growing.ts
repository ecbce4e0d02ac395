/** Numbers, one at a time → a typed array: half of the memory of a plain array, and flat from the start. */

type Numbers = Int32Array | Float64Array;

export interface Growing<T extends Numbers> {
  readonly length: () => number;
  readonly push: (value: number) => void;
  /** All that were pushed, in an array of their own. */
  readonly finish: () => T;
}

const FIRST_ROOM = 64;

/** `make` gives an array of zeros. */
export function createGrowing<T extends Numbers>(make: (length: number) => T): Growing<T> {
  let room = make(FIRST_ROOM);
  let count = 0;
  return {
    length: () => count,
    push: (value) => {
      if (count === room.length) {
        const larger = make(2 * count);
        larger.set(room);
        room = larger;
      }
      room[count++] = value;
    },
    finish: () => room.slice(0, count) as T,
  };
}
