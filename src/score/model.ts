/** The fitted constants of scoring and searching, as they stand in the weights folder. */
import { z } from "zod";
import { AppError } from "../model/errors.js";

const logistic = z.object({ intercept: z.number(), weights: z.record(z.string(), z.number()) });

const scoreModel = z.object({
  /** First probability of a sentence link, from the features of its cell alone. */
  cell: logistic,
  /** Probability of a sentence link, from the same features and what the cells around it say. */
  link: logistic,
  /** Links at or above it are accepted in free order. */
  linkThreshold: z.number(),
  /** Confidence of an accepted link, from its probability and how far it and the others stand out. */
  confidence: logistic,
  /** Probability of a bead in order from the figures of its groups. */
  block: logistic,
  blockThreshold: z.number(),
  /** Probability that two lines, each the best of the other among many, are translations. */
  mined: logistic,
  minedThreshold: z.number(),
  /** Constants of the search in order; their meaning stands with `GainConstants` and `RecheckConstants`. */
  gain: z.object({
    tax: z.number(),
    chance: z.number(),
    perSentence: z.number(),
    perCrowd: z.number(),
    perLength: z.number(),
    balance: z.number(),
    newBead: z.number(),
    newBeadInGap: z.number(),
    attachNear: z.number(),
    attachFar: z.number(),
  }),
  /**
   * Least share of either side that the other must cover for grade full, by the order in which the texts run: beads of
   * a translation are translations, links of independent reports seldom.
   */
  fullShare: z.object({ monotone: z.number(), free: z.number() }),
  /** Texts are taken to run in order where the blocks in order explain at least this share of both. */
  orderedShare: z.number(),
});

export type ScoreModel = z.infer<typeof scoreModel>;

/** Reads the JSON of the weights folder; throws `weights-broken`. */
export function readScoreModel(json: string, name: string): ScoreModel {
  const parsed = scoreModel.safeParse(JSON.parse(json));
  if (!parsed.success)
    throw new AppError("weights-broken", `${name}: ${parsed.error.issues[0]?.message ?? "wrong"}`);
  return parsed.data;
}
