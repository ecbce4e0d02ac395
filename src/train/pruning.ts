/** Trained vectors → the part of them that the weights file holds. */
import type { FeatureVectors } from "../encode/encoder.js";
import type { CountedFeatures } from "./features.js";
import { lengthOf } from "./learner.js";

/** Largest number of a row in the file. */
const LARGEST = 127;

/** Keeps the features that move sentences most, as signed bytes with one scale per row. */
export function keepVectors(
  { hashes, spread }: CountedFeatures,
  rows: Float32Array,
  kept: number,
): FeatureVectors {
  const dimensions = rows.length / hashes.length;
  const rowOf = (feature: number): Float32Array =>
    rows.subarray(feature * dimensions, (feature + 1) * dimensions);
  const worth = Array.from(hashes, (_, feature) => lengthOf(rowOf(feature)) ** 2 * spread[feature]);
  const order = Array.from(worth.keys())
    .sort((a, b) => worth[b] - worth[a] || a - b)
    .slice(0, kept);
  const bytes = new Int8Array(order.length * dimensions);
  const scale = new Float32Array(order.length);
  order.forEach((feature, row) => {
    const values = rowOf(feature);
    scale[row] = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / LARGEST;
    if (scale[row] > 0)
      bytes.set(
        Int8Array.from(values, (value) => Math.round(value / scale[row])),
        row * dimensions,
      );
  });
  return { hashes: Uint32Array.from(order, (feature) => hashes[feature]), rows: bytes, scale };
}
