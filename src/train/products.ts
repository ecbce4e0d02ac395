/** Matrices row by row → their products, in the small tiles that keep most numbers in registers. */

/** Columns of a tile; it has two rows. */
const TILE = 4;

/** Product of every row of `a` with every row of `b`; both have `count` rows, a multiple of 4. */
export function productsOfRows(
  a: Float64Array,
  b: Float64Array,
  count: number,
  dimensions: number,
): Float64Array {
  const out = new Float64Array(count * count);
  for (let i = 0; i < count; i += 2) {
    const x0 = i * dimensions;
    const x1 = x0 + dimensions;
    for (let j = 0; j < count; j += TILE) {
      const y0 = j * dimensions;
      const y1 = y0 + dimensions;
      const y2 = y1 + dimensions;
      const y3 = y2 + dimensions;
      let [s00, s01, s02, s03, s10, s11, s12, s13] = [0, 0, 0, 0, 0, 0, 0, 0];
      for (let d = 0; d < dimensions; d++) {
        const v0 = a[x0 + d];
        const v1 = a[x1 + d];
        const w0 = b[y0 + d];
        const w1 = b[y1 + d];
        const w2 = b[y2 + d];
        const w3 = b[y3 + d];
        s00 += v0 * w0;
        s01 += v0 * w1;
        s02 += v0 * w2;
        s03 += v0 * w3;
        s10 += v1 * w0;
        s11 += v1 * w1;
        s12 += v1 * w2;
        s13 += v1 * w3;
      }
      out.set([s00, s01, s02, s03], i * count + j);
      out.set([s10, s11, s12, s13], (i + 1) * count + j);
    }
  }
  return out;
}

/** The square matrix `weights` times the matrix `rows`; `count` is a multiple of 4. */
export function productOfSquare(
  weights: Float64Array,
  rows: Float64Array,
  count: number,
  dimensions: number,
): Float64Array {
  const out = new Float64Array(count * dimensions);
  for (let j = 0; j < count; j += TILE) {
    const y0 = j * dimensions;
    const y1 = y0 + dimensions;
    const y2 = y1 + dimensions;
    const y3 = y2 + dimensions;
    for (let i = 0; i < count; i += 2) {
      const at = i * count + j;
      const below = at + count;
      const [v0, v1, v2, v3] = [weights[at], weights[at + 1], weights[at + 2], weights[at + 3]];
      const [w0, w1, w2, w3] = [weights[below], weights[below + 1], weights[below + 2], weights[below + 3]];
      const x0 = i * dimensions;
      const x1 = x0 + dimensions;
      for (let d = 0; d < dimensions; d++) {
        const r0 = rows[y0 + d];
        const r1 = rows[y1 + d];
        const r2 = rows[y2 + d];
        const r3 = rows[y3 + d];
        out[x0 + d] += v0 * r0 + v1 * r1 + v2 * r2 + v3 * r3;
        out[x1 + d] += w0 * r0 + w1 * r1 + w2 * r2 + w3 * r3;
      }
    }
  }
  return out;
}

/** Rows and columns of a square matrix exchanged. */
export function transposed(matrix: Float64Array, count: number): Float64Array {
  const out = new Float64Array(matrix.length);
  for (let i = 0; i < count; i++) for (let j = 0; j < count; j++) out[j * count + i] = matrix[i * count + j];
  return out;
}
