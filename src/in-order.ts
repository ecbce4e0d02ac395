/** Two compared texts → the beads in order, what speaks for each, and whether the texts run in order at all. */
import type { Members } from "./align/monotone.js";
import { alignInOrder, orderedShare } from "./align/ordered.js";
import type { Comparison } from "./comparison.js";
import { cellsOf, findCell } from "./model/cells.js";
import { createSentenceScorer } from "./score/coverage.js";
import { compareGroups, type GroupFigures } from "./score/groups.js";
import { probabilities } from "./score/logistic.js";
import type { ScoreModel } from "./score/model.js";

/** Only beads as sure as this tell whether two texts run in order: translations have many, independent reports few. */
export const SURE_CONFIDENCE = 0.98;

/** A bead in order and what its confidence is made of. */
export interface Block {
  readonly members: Members;
  readonly figures: GroupFigures;
  readonly features: Readonly<Record<string, number>>;
}

/** The beads in order, before any is left out for want of confidence. */
export function findBlocks({ texts, pairs, features }: Comparison, gain: ScoreModel["gain"]): Members[] {
  return alignInOrder(createSentenceScorer(texts), pairs, features.margin, gain);
}

/** What speaks for each of these beads. */
export function describeBlocks(
  { texts, pairs, embeddings, features }: Comparison,
  blocks: readonly Members[],
  { cell }: Pick<ScoreModel, "cell">,
): Block[] {
  const scorer = createSentenceScorer(texts);
  const links = cellsOf(
    pairs,
    blocks.flatMap(({ vi, en }) => vi.flatMap((i) => en.map((j) => [i, j] as const))),
  );
  const first = probabilities(cell, features.of(links), links.cell.length);
  const sureness = new Map(Array.from(links.cell, (each, k) => [each, first[k]]));
  return blocks.map((members) => {
    const figures = compareGroups(scorer, embeddings, members);
    const best = Math.max(
      ...members.vi.flatMap((i) => members.en.map((j) => sureness.get(findCell(pairs, i, j)) ?? 0)),
    );
    return {
      members,
      figures,
      features: {
        coverage: figures.coverage,
        cosine: figures.cosine,
        lesserShare: Math.min(figures.share.vi, figures.share.en),
        extra: members.vi.length + members.en.length - 2,
        best: Math.log((best + SURE) / (1 - best + SURE)),
      },
    };
  });
}

/** Keeps the log odds of a sure link finite. */
const SURE = 1e-3;

/**
 * How much of both texts beads in order explain, 0..1: the smaller of the shares of both sides' sentences that stand
 * in a bead, times the share of the beads that stand in the order of both texts.
 */
export function explainedShare(
  { sentences }: Pick<Comparison, "sentences">,
  beads: readonly Members[],
): number {
  const share = (language: "vi" | "en"): number =>
    new Set(beads.flatMap((bead) => bead[language])).size / Math.max(1, sentences[language].length);
  return Math.min(share("vi"), share("en")) * orderedShare(beads);
}
