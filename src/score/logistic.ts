/** Feature values → a probability, by logistic regression. */

/** Fitted weights, one per named feature. */
export interface LogisticModel {
  readonly intercept: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** Feature values of every cell, under the names of the model's weights. */
export type FeatureTable = Readonly<Partial<Record<string, Float32Array>>>;

/** Probability 0..1 of every cell. */
export function probabilities(model: LogisticModel, features: FeatureTable, size: number): Float32Array {
  const logits = new Float32Array(size).fill(model.intercept);
  for (const [name, weight] of Object.entries(model.weights)) {
    const values = features[name];
    if (values === undefined) throw new Error(`no feature ${name}`);
    for (let cell = 0; cell < size; cell++) logits[cell] += weight * values[cell];
  }
  return logits.map((logit) => 1 / (1 + Math.exp(-logit)));
}

/** Probability 0..1 from single feature values. */
export function probabilityOf(
  model: LogisticModel,
  features: Readonly<Partial<Record<string, number>>>,
): number {
  let logit = model.intercept;
  for (const [name, weight] of Object.entries(model.weights)) {
    const value = features[name];
    if (value === undefined) throw new Error(`no feature ${name}`);
    logit += weight * value;
  }
  return 1 / (1 + Math.exp(-logit));
}
