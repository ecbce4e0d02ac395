/** Strings → numbers, by 32-bit hashes in typed arrays: a vocabulary that loads without parsing. */

/** FNV-1a over UTF-16 units with a final mix; never 0, which marks an empty place. */
export function hashOf(text: string): number {
  return finishHash(extendHash(EMPTY_HASH, text));
}

/** The unfinished hash of the empty text. */
export const EMPTY_HASH = 0x811c9dc5;

/** The unfinished hash of what was hashed before with `text` behind it: phrases are hashed word by word. */
export function extendHash(unfinished: number, text: string): number {
  let hash = unfinished;
  for (let k = 0; k < text.length; k++) hash = Math.imul(hash ^ text.charCodeAt(k), 0x01000193);
  return hash;
}

export function finishHash(unfinished: number): number {
  let hash = unfinished;
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  return hash >>> 0 || 1;
}

/** Open addressing with linear probing; `keys` has a power of two as length, 0 = empty. */
export interface HashIndex {
  readonly keys: Uint32Array;
  readonly values: Int32Array;
}

/** Places hashes at most half as many as the places; of two equal hashes the first stays. */
export function indexHashes(hashes: ArrayLike<number>): HashIndex {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, hashes.length * 2)));
  const keys = new Uint32Array(size);
  const values = new Int32Array(size);
  for (let value = 0; value < hashes.length; value++) {
    const hash = hashes[value];
    let place = hash & (size - 1);
    while (keys[place] !== 0 && keys[place] !== hash) place = (place + 1) & (size - 1);
    if (keys[place] === hash) continue;
    keys[place] = hash;
    values[place] = value;
  }
  return { keys, values };
}

/** The value placed for a hash, or -1. */
export function findHash(index: HashIndex, hash: number): number {
  const mask = index.keys.length - 1;
  for (let place = hash & mask; index.keys[place] !== 0; place = (place + 1) & mask) {
    if (index.keys[place] === hash) return index.values[place];
  }
  return -1;
}
