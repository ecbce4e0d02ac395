/** Two reports → their alignment: the one place where the stages meet. */
import { acceptLinks, suggestLinks } from "./align/free.js";
import type { Members } from "./align/monotone.js";
import { alignInOrder, orderedShare } from "./align/ordered.js";
import { anchorSegments } from "./anchor/anchor.js";
import type { SentenceEncoder } from "./encode/encoder.js";
import { findTerms, type Lexicon } from "./lexicon/terms.js";
import { comparedWords, isNumeral, type Word, type WordsBySentence } from "./lang/words.js";
import type { Alignment, Bead, Order } from "./model/alignment.js";
import type { AnchoredSegment } from "./model/anchor.js";
import { cellsOf, eachCell, everyPair, findCell, type SentencePairs } from "./model/cells.js";
import type { PerLanguage } from "./model/language.js";
import type { TermedTexts } from "./model/term.js";
import type { Document, Segment } from "./model/text.js";
import { likelyPairs } from "./score/candidates.js";
import { compareSentences, type Embeddings } from "./score/cells.js";
import { calibrateLinks } from "./score/confidence.js";
import { createSentenceScorer } from "./score/coverage.js";
import { findConflicts, findMatches } from "./score/evidence.js";
import { describePairs, type PairFeatures } from "./score/features.js";
import { compareGroups, type GroupFigures } from "./score/groups.js";
import { probabilities, probabilityOf } from "./score/logistic.js";
import type { ScoreModel } from "./score/model.js";
import { supportOf } from "./score/support.js";
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
  /** Gives every bead of at least this confidence, 0..1, instead of those that the fitted threshold accepts. */
  readonly threshold?: number;
}

/** Everything that was learned before the two reports are seen. */
export interface Weights {
  readonly lexicon: Lexicon;
  readonly encoder: SentenceEncoder;
  readonly model: ScoreModel;
}

/** Texts with at most this many sentence pairs are compared whole; beyond it only likely pairs are. */
export const MAX_COMPARED_PAIRS = 250_000;

/** What the searches share: both texts compared. */
export interface Comparison {
  readonly sentences: PerLanguage<readonly AnchoredSegment[]>;
  readonly words: WordsBySentence;
  readonly texts: TermedTexts;
  readonly embeddings: Embeddings;
  readonly pairs: SentencePairs;
  readonly features: PairFeatures;
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

/** Terms, vectors and features of two anchored texts; of anchors those that stand among the compared words. */
export function compareTexts(
  whole: PerLanguage<readonly AnchoredSegment[]>,
  { lexicon, encoder }: Omit<Weights, "model">,
): Comparison {
  const words = { vi: whole.vi.map(comparedWords), en: whole.en.map(comparedWords) };
  const sentences = {
    vi: whole.vi.map((sentence, i) => anchoredWithin(sentence, words.vi[i])),
    en: whole.en.map((sentence, j) => anchoredWithin(sentence, words.en[j])),
  };
  const texts = findTerms(sentences, (language, s) => words[language][s], lexicon);
  const embeddings = {
    dimensions: encoder.dimensions,
    vi: encoder.encode(
      sentences.vi.map(({ text }) => text),
      "vi",
    ),
    en: encoder.encode(
      sentences.en.map(({ text }) => text),
      "en",
    ),
  };
  const all = sentences.vi.length * sentences.en.length;
  const pairs =
    all <= MAX_COMPARED_PAIRS ? everyPair(sentences.vi.length, sentences.en.length) : likelyPairs(texts);
  const figures = compareSentences(texts, embeddings, pairs);
  const features = describePairs(sentences, words, figures, pairs);
  return { sentences, words, texts, embeddings, pairs, features };
}

function anchoredWithin(sentence: AnchoredSegment, words: readonly Word[]): AnchoredSegment {
  const end = words.at(-1)?.end ?? 0;
  return { ...sentence, anchors: sentence.anchors.filter(({ span }) => span.start < end) };
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

/** Only beads as sure as this tell whether two texts run in order: translations have many, independent reports few. */
export const SURE_CONFIDENCE = 0.98;

function freeBeads(
  comparison: Comparison,
  model: ScoreModel,
  { suggest, threshold }: Omit<AlignOptions, "segments">,
): Bead[] {
  const { texts, pairs, embeddings } = comparison;
  const scorer = createSentenceScorer(texts);
  const confidence = linkConfidences(comparison, model);
  const sure = acceptLinks(pairs, confidence, threshold ?? model.linkThreshold);
  const isUnsure = sure.length === 0 && suggest === true && threshold === undefined;
  const links = isUnsure ? suggestLinks(pairs, confidence, SUGGESTION) : sure;
  return links.map(({ i, j, cell }) => {
    const members = { vi: [i], en: [j] };
    const figures = compareGroups(scorer, embeddings, members);
    return toBead(comparison, model, "free", { ...members, confidence: confidence[cell] }, figures);
  });
}

/** Calibrated probability of every link that the threshold accepts; of the others what the link model says. */
function linkConfidences(comparison: Comparison, model: ScoreModel): Float32Array {
  const { pairs, features } = comparison;
  const confidence = linkProbabilities(comparison, model);
  dropEmptyClaims(comparison, confidence);
  const accepted = acceptLinks(pairs, confidence, model.linkThreshold).map(({ cell }) => ({
    cell,
    probability: confidence[cell],
    margin: features.margin[cell],
  }));
  calibrateLinks(accepted, model.confidence, model.linkThreshold).forEach((calibrated, k) => {
    confidence[accepted[k].cell] = calibrated;
  });
  return confidence;
}

/** Below this not even one in thirty suggestions holds, which is not worth reading. */
const SUGGESTION = 0.03;

/** A link needs something to show for itself, however well its place speaks for it. */
const MIN_COVERAGE = 0.1;
/** Fewer words beside figures state no fact: a bare date, a page number. */
const MIN_WORDS = 3;

/** Sets the probability of pairs that cannot show a common fact to 0. */
function dropEmptyClaims({ words, pairs, features }: Comparison, probability: Float32Array): void {
  const { coverage } = features.all();
  const states = (sentence: readonly Word[]): boolean =>
    sentence.filter(({ form }) => !isNumeral(form)).length >= MIN_WORDS;
  const vi = words.vi.map(states);
  const en = words.en.map(states);
  eachCell(pairs, (cell, i, j) => {
    if (!vi[i] || !en[j] || coverage![cell] < MIN_COVERAGE) probability[cell] = 0;
  });
}

/** Probability of every compared pair that its sentences state the same fact, in two steps. */
export function linkProbabilities(
  { texts, pairs, features }: Comparison,
  model: Pick<ScoreModel, "cell" | "link">,
): Float32Array {
  const size = pairs.column.length;
  const first = probabilities(model.cell, features.all(), size);
  return probabilities(model.link, { ...features.all(), ...supportOf(texts, pairs, first) }, size);
}

function monotoneBeads(comparison: Comparison, model: ScoreModel, threshold = model.blockThreshold): Bead[] {
  return describeBlocks(comparison, findBlocks(comparison, model.gain), model).flatMap(
    ({ members, figures, features }) => {
      const confidence = probabilityOf(model.block, features);
      return confidence >= threshold
        ? [toBead(comparison, model, "monotone", { ...members, confidence }, figures)]
        : [];
    },
  );
}

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
