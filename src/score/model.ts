/** The fitted constants of scoring and searching, as they stand in the weights folder. */
import { AppError } from "../model/errors.js";
import type { OrderedConstants } from "../model/ordered.js";
import type { LogisticModel } from "./logistic.js";

/** Links, beads and mined pairs are accepted where they are likelier to hold than not. */
export const LIKELY = 0.5;

/**
 * Least coverage of a bead, by the order of the texts: it needs something to show for itself, however well its place
 * speaks for it. A free rendering between two sure beads may share a single word.
 */
export const LEAST_COVERAGE = { free: 0.1, monotone: 0.03 } as const;

export interface ScoreModel {
  /** First probability of a sentence link, from the features of its cell alone. */
  readonly cell: LogisticModel;
  /** Probability of a sentence link, from the same features and what the cells around it say. */
  readonly link: LogisticModel;
  /** Confidence of an accepted link, from its probability and how far it and the others stand out. */
  readonly confidence: LogisticModel;
  /** Probability of a bead in order from the figures of its groups. */
  readonly block: LogisticModel;
  /** Probability that two lines, each the best of the other among many, are translations. */
  readonly mined: LogisticModel;
  /** Constants of the search in order. */
  readonly gain: OrderedConstants;
  /**
   * Least share of either side that the other must cover for grade full, by the order in which the texts run: beads of
   * a translation are translations, links of independent reports seldom.
   */
  readonly fullShare: Readonly<Record<"monotone" | "free", number>>;
  /** Texts are taken to run in order where the blocks in order explain at least this share of both. */
  readonly orderedShare: number;
}

/** What stands where: a number, a fitted model, or an object of these. */
type Shape = "number" | "logistic" | { readonly [name: string]: Shape };

const GAIN: Readonly<Record<keyof OrderedConstants, Shape>> = {
  tax: "number",
  chance: "number",
  perSentence: "number",
  perCrowd: "number",
  perLength: "number",
  balance: "number",
  newBead: "number",
  newBeadInGap: "number",
  attachNear: "number",
  attachFar: "number",
};

const SHAPE: Readonly<Record<keyof ScoreModel, Shape>> = {
  cell: "logistic",
  link: "logistic",
  confidence: "logistic",
  block: "logistic",
  mined: "logistic",
  gain: GAIN,
  fullShare: { monotone: "number", free: "number" },
  orderedShare: "number",
};

/**
 * Reads the JSON of the weights folder; throws `weights-broken`. Checked by hand: a schema library takes longer to load
 * than all else that aligning two reports does.
 */
export function readScoreModel(json: string, name: string): ScoreModel {
  const model = parseJson(json);
  const fault = findFault(model, SHAPE, "");
  if (fault !== undefined) throw new AppError("weights-broken", `${name}: no ${fault}; reinstall Songngu`);
  return model as ScoreModel;
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** The first place where what stands there is not what should. */
function findFault(value: unknown, shape: Shape, place: string): string | undefined {
  if (shape === "number") return Number.isFinite(value) ? undefined : `number at ${place}`;
  if (typeof value !== "object" || value === null) return `object at ${place || "the top"}`;
  const fields = value as Readonly<Record<string, unknown>>;
  if (shape === "logistic") {
    const weights = (fields.weights ?? {}) as Readonly<Record<string, unknown>>;
    const isFitted = [fields.intercept, ...Object.values(weights)].every(Number.isFinite);
    return isFitted && Object.keys(weights).length > 0 ? undefined : `fitted model at ${place}`;
  }
  for (const [name, part] of Object.entries(shape)) {
    const fault = findFault(fields[name], part, place === "" ? name : `${place}.${name}`);
    if (fault !== undefined) return fault;
  }
  return undefined;
}
