/** Two reports → their alignment: the one place where the stages meet. */
import { acceptLinks, suggestLinks } from "./align/free.js";
import type { Members } from "./align/monotone.js";
import { anchorSegments } from "./anchor/anchor.js";
import { linkConfidences } from "./any-order.js";
import { compareTexts, type Comparison, type Weights } from "./comparison.js";
import { describeBlocks, explainedShare, findBlocks, SURE_CONFIDENCE } from "./in-order.js";
import type { Alignment, Bead, Order } from "./model/alignment.js";
import type { AnchoredSegment } from "./model/anchor.js";
import type { PerLanguage } from "./model/language.js";
import type { Document, Segment } from "./model/text.js";
import { createSentenceScorer } from "./score/coverage.js";
import { findConflicts, findMatches } from "./score/evidence.js";
import { compareGroups, type GroupFigures } from "./score/groups.js";
import { probabilityOf } from "./score/logistic.js";
import { LEAST_COVERAGE, LIKELY, type ScoreModel } from "./score/model.js";
import { segmentDocument } from "./segment/segment.js";

/** Both reports as anchored sentences, and what was linked. */
export interface AlignedReports {
  readonly documents: PerLanguage<Document>;
  readonly sentences: PerLanguage<readonly AnchoredSegment[]>;
  readonly alignment: Alignment;
}

export interface AlignOptions {
  readonly order: Order | "auto";
  /** Given segments instead of those of `segment/`, e.g. one per line of a file. */
  readonly segments?: PerLanguage<readonly Segment[]>;
  /**
   * Where no link is sure enough, gives the likeliest ones with their low confidence, for a person to judge. Without
   * it such texts have no beads.
   */
  readonly suggest?: boolean;
  /** Gives every bead of at least this confidence, 0..1, instead of those that are likelier than not. */
  readonly threshold?: number;
}

/** Aligns two reports. Pure: the same reports, weights and options give the same alignment. */
export function alignReports(
  documents: PerLanguage<Document>,
  weights: Weights,
  options: AlignOptions,
): AlignedReports {
  const segments = options.segments ?? {
    vi: segmentDocument(documents.vi),
    en: segmentDocument(documents.en),
  };
  const sentences = {
    vi: anchorSegments(segments.vi, { language: "vi", ...dated(documents.vi) }),
    en: anchorSegments(segments.en, { language: "en", ...dated(documents.en) }),
  };
  const comparison = compareTexts(sentences, weights);
  return { documents, sentences, alignment: alignCompared(comparison, weights.model, options) };
}

function dated({ origin }: Document): { date?: string } {
  return origin.date === undefined ? {} : { date: origin.date };
}

/** The alignment of two texts that were compared. */
export function alignCompared(
  comparison: Comparison,
  model: ScoreModel,
  options: Omit<AlignOptions, "segments">,
): Alignment {
  const { order } = options;
  if (order === "free") return { order, beads: freeBeads(comparison, model, options) };
  const beads = monotoneBeads(comparison, model, options.threshold);
  const sure = beads.filter(({ confidence }) => confidence >= SURE_CONFIDENCE);
  if (order === "monotone" || explainedShare(comparison, sure) >= model.orderedShare) {
    return { order: "monotone", beads };
  }
  return { order: "free", beads: freeBeads(comparison, model, options) };
}

/** Below this not even one in thirty suggestions holds, which is not worth reading. */
const SUGGESTION = 0.03;

function freeBeads(
  comparison: Comparison,
  model: ScoreModel,
  { suggest, threshold }: Omit<AlignOptions, "segments">,
): Bead[] {
  const { texts, pairs, embeddings } = comparison;
  const scorer = createSentenceScorer(texts);
  const confidence = linkConfidences(comparison, model);
  const sure = acceptLinks(pairs, confidence, threshold ?? LIKELY);
  const isUnsure = sure.length === 0 && suggest === true && threshold === undefined;
  const links = isUnsure ? suggestLinks(pairs, confidence, SUGGESTION) : sure;
  return links.map(({ i, j, cell }) => {
    const members = { vi: [i], en: [j] };
    const figures = compareGroups(scorer, embeddings, members);
    return toBead(comparison, model, "free", { ...members, confidence: confidence[cell] }, figures);
  });
}

function monotoneBeads(comparison: Comparison, model: ScoreModel, threshold = LIKELY): Bead[] {
  return describeBlocks(comparison, findBlocks(comparison, model.gain), model).flatMap(
    ({ members, figures, features }) => {
      const confidence = probabilityOf(model.block, features);
      return confidence >= threshold && figures.coverage >= LEAST_COVERAGE.monotone
        ? [toBead(comparison, model, "monotone", { ...members, confidence }, figures)]
        : [];
    },
  );
}

/** Words that stand for each other and details that contradict; `order` decides what it takes to be a translation. */
function toBead(
  { texts, sentences }: Comparison,
  model: ScoreModel,
  order: Order,
  group: Members & { readonly confidence: number },
  figures: GroupFigures,
): Bead {
  const conflicts = findConflicts(sentences, group);
  const isFull =
    Math.min(figures.share.vi, figures.share.en) >= model.fullShare[order] && conflicts.length === 0;
  return {
    ...group,
    grade: isFull ? "full" : "partial",
    evidence: {
      signals: {
        coverage: figures.coverage,
        cosine: figures.cosine,
        viShare: figures.share.vi,
        enShare: figures.share.en,
      },
      matched: findMatches(texts, sentences, group),
      conflicts,
    },
  };
}
