/** Two batches of unit vectors → the loss of telling each row's partner from the others, and its slopes. */

/** Symmetric InfoNCE (van den Oord et al. 2018): row k of one side belongs to row k of the other. */
export function contrast(
  a: Float32Array,
  b: Float32Array,
  batch: number,
  dimensions: number,
  temperature: number,
): { readonly lossOfBatch: number; readonly forA: Float32Array; readonly forB: Float32Array } {
  const scores = products(a, b, batch, dimensions, 1 / temperature);
  const rowSum = new Float64Array(batch);
  const columnSum = new Float64Array(batch);
  // Cosines are at most 1, so exp((cosine - 1) / temperature) never overflows and needs no maximum.
  const top = 1 / temperature;
  let loss = 0;
  for (let i = 0; i < batch; i++) {
    const at = i * batch;
    loss -= scores[at + i]! - top;
    for (let j = 0; j < batch; j++) {
      const value = Math.exp(scores[at + j]! - top);
      scores[at + j] = value;
      rowSum[i]! += value;
      columnSum[j]! += value;
    }
  }
  for (let i = 0; i < batch; i++) loss += (Math.log(rowSum[i]!) + Math.log(columnSum[i]!)) / 2;
  const forA = new Float32Array(batch * dimensions);
  const forB = new Float32Array(batch * dimensions);
  for (let i = 0; i < batch; i++) {
    for (let j = 0; j < batch; j++) {
      const value = scores[i * batch + j]!;
      let slope = (value / rowSum[i]! + value / columnSum[j]!) / 2;
      if (i === j) slope -= 1;
      else if (slope < NEGLIGIBLE) continue;
      slope /= batch * temperature;
      const x = i * dimensions;
      const y = j * dimensions;
      for (let d = 0; d < dimensions; d++) {
        forA[x + d]! += slope * b[y + d]!;
        forB[y + d]! += slope * a[x + d]!;
      }
    }
  }
  return { lossOfBatch: loss / batch, forA, forB };
}

/** Slopes below this cannot move a vector; leaving them out halves the time. */
const NEGLIGIBLE = 1e-5;

/** All products of rows, times a factor; four columns at a time, which is what the machine does fastest. */
function products(
  a: Float32Array,
  b: Float32Array,
  batch: number,
  dimensions: number,
  factor: number,
): Float32Array {
  const out = new Float32Array(batch * batch);
  for (let i = 0; i < batch; i++) {
    const x = i * dimensions;
    for (let j = 0; j < batch; j += 4) {
      const y0 = j * dimensions;
      const y1 = y0 + dimensions;
      const y2 = y1 + dimensions;
      const y3 = y2 + dimensions;
      let s0 = 0;
      let s1 = 0;
      let s2 = 0;
      let s3 = 0;
      for (let d = 0; d < dimensions; d++) {
        const value = a[x + d]!;
        s0 += value * b[y0 + d]!;
        s1 += value * b[y1 + d]!;
        s2 += value * b[y2 + d]!;
        s3 += value * b[y3 + d]!;
      }
      out[i * batch + j] = s0 * factor;
      out[i * batch + j + 1] = s1 * factor;
      out[i * batch + j + 2] = s2 * factor;
      out[i * batch + j + 3] = s3 * factor;
    }
  }
  return out;
}
