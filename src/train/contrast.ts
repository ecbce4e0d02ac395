/** Two batches of unit vectors → the loss of telling each row's partner from the others, and its slopes. */
import { productOfSquare, productsOfRows, transposed } from "./products.js";

/**
 * Symmetric InfoNCE (van den Oord et al. 2018): row k of one side belongs to row k of the other. The batch and the
 * dimensions are multiples of 4.
 */
export function contrast(
  a: Float64Array,
  b: Float64Array,
  batch: number,
  dimensions: number,
  temperature: number,
): { readonly lossOfBatch: number; readonly forA: Float64Array; readonly forB: Float64Array } {
  const scores = productsOfRows(a, b, batch, dimensions);
  const loss = toSlopes(scores, batch, temperature);
  const forA = productOfSquare(scores, b, batch, dimensions);
  const forB = productOfSquare(transposed(scores, batch), a, batch, dimensions);
  return { lossOfBatch: loss / batch, forA, forB };
}

/** Replaces each cosine by the slope of the mean loss at it; returns the loss of all rows. */
function toSlopes(scores: Float64Array, batch: number, temperature: number): number {
  const rowSum = new Float64Array(batch);
  const columnSum = new Float64Array(batch);
  let loss = 0;
  for (let i = 0; i < batch; i++) {
    const at = i * batch;
    // Cosines are at most 1, so this never overflows and needs no maximum.
    loss -= (scores[at + i] - 1) / temperature;
    for (let j = 0; j < batch; j++) {
      const value = Math.exp((scores[at + j] - 1) / temperature);
      scores[at + j] = value;
      rowSum[i] += value;
      columnSum[j] += value;
    }
  }
  for (let i = 0; i < batch; i++) loss += (Math.log(rowSum[i]) + Math.log(columnSum[i])) / 2;
  const share = 1 / (batch * temperature);
  for (let i = 0; i < batch; i++) {
    const at = i * batch;
    for (let j = 0; j < batch; j++) scores[at + j] *= (share * (1 / rowSum[i] + 1 / columnSum[j])) / 2;
    scores[at + i] -= share;
  }
  return loss;
}
