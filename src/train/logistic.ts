/** Labelled feature rows → a logistic model, by iteratively reweighted least squares with an L2 penalty. */
import type { LogisticModel } from "../score/logistic.js";

/** One observation: feature values in the order of the names, whether it holds, and how much it counts. */
export interface Observation {
  readonly values: readonly number[];
  readonly holds: boolean;
  readonly weight: number;
}

/** Inverse strength of the penalty on standardised weights. */
const LENIENCE = 0.3;
const MAX_ROUNDS = 25;
const CONVERGED = 1e-4;
/** Observations that are this sure already move nothing. */
const NEGLIGIBLE = 1e-5;

/** Fits on standardised features and gives the weights of the plain ones; same observations, same model. */
export function fitLogistic(names: readonly string[], observations: readonly Observation[]): LogisticModel {
  const { mean, spread } = standardise(names.length, observations);
  const count = names.length;
  const weights = new Float64Array(count + 1);
  const row = new Float64Array(count + 1);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const curvature = Array.from({ length: count + 1 }, () => new Float64Array(count + 2));
    for (const { values, holds, weight } of observations) {
      row[count] = 1;
      let logit = weights[count];
      for (let f = 0; f < count; f++) {
        row[f] = (values[f] - mean[f]) / spread[f];
        logit += weights[f] * row[f];
      }
      const probability = 1 / (1 + Math.exp(-logit));
      const slope = weight * ((holds ? 1 : 0) - probability);
      const bend = weight * probability * (1 - probability);
      if (bend < NEGLIGIBLE && Math.abs(slope) < NEGLIGIBLE) continue;
      for (let f = 0; f <= count; f++) {
        curvature[f][count + 1] += slope * row[f];
        for (let g = 0; g <= f; g++) curvature[f][g] += bend * row[f] * row[g];
      }
    }
    for (let f = 0; f <= count; f++) for (let g = 0; g < f; g++) curvature[g][f] = curvature[f][g]!;
    for (let f = 0; f < count; f++) {
      curvature[f][f] += 1 / LENIENCE;
      curvature[f][count + 1] -= weights[f] / LENIENCE;
    }
    const step = solve(curvature);
    step.forEach((value, f) => (weights[f] += value));
    if (Math.max(...step.map(Math.abs)) < CONVERGED) break;
  }
  const plain = names.map((name, f) => [name, weights[f] / spread[f]] as const);
  const shift = plain.reduce((sum, [, weight], f) => sum + weight * mean[f], 0);
  return { intercept: weights[count] - shift, weights: Object.fromEntries(plain) };
}

function standardise(
  count: number,
  observations: readonly Observation[],
): { mean: Float64Array; spread: Float64Array } {
  const mean = new Float64Array(count);
  const spread = new Float64Array(count);
  let whole = 0;
  for (const { values, weight } of observations) {
    whole += weight;
    for (let f = 0; f < count; f++) mean[f] += weight * values[f];
  }
  for (let f = 0; f < count; f++) mean[f] /= whole;
  for (const { values, weight } of observations) {
    for (let f = 0; f < count; f++) spread[f] += weight * (values[f] - mean[f]) ** 2;
  }
  return { mean, spread: spread.map((square) => Math.sqrt(square / whole) || 1) };
}

/** Solves the square system whose right side is the last column, by Gauss and Jordan with pivots. */
function solve(system: readonly Float64Array[]): number[] {
  const rows = [...system];
  const size = rows.length;
  for (let pivot = 0; pivot < size; pivot++) {
    let best = pivot;
    for (let r = pivot + 1; r < size; r++)
      if (Math.abs(rows[r][pivot]) > Math.abs(rows[best][pivot])) best = r;
    [rows[pivot], rows[best]] = [rows[best], rows[pivot]];
    for (let r = 0; r < size; r++) {
      const factor = rows[r][pivot] / rows[pivot][pivot];
      if (r === pivot || factor === 0) continue;
      for (let c = pivot; c <= size; c++) rows[r][c] -= factor * rows[pivot][c];
    }
  }
  return rows.map((row, k) => row[size] / row[k]);
}
