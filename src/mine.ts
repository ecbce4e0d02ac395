/** Two large files of sentences → the pairs of lines that translate each other. */
import { mutualBests } from "./align/free.js";
import { comparedWords, type WordsOfSentence } from "./lang/words.js";
import { findTerms } from "./lexicon/terms.js";
import type { Link, MinedPair } from "./model/alignment.js";
import type { AnchoredSegment } from "./model/anchor.js";
import type { SentencePairs } from "./model/cells.js";
import type { PerLanguage } from "./model/language.js";
import type { Segment } from "./model/text.js";
import type { Weights } from "./comparison.js";
import { probabilities, type FeatureTable } from "./score/logistic.js";
import { margins } from "./score/margins.js";
import { LIKELY, type ScoreModel } from "./score/model.js";
import { findMismatches } from "./score/mined.js";
import { createNearestSearch, type NearestCells, type Searched, type Stretch } from "./score/nearest.js";
import { indexTerms } from "./score/term-index.js";

export interface MiningOptions {
  /** Least confidence; without it the one that is best for precision and recall together. */
  readonly threshold?: number;
  readonly searchAll?: SearchAll;
}

/** Searches every stretch, the result in their order. Where the work is done makes no difference to it. */
export type SearchAll = (
  searched: Searched,
  stretches: readonly Stretch[],
) => readonly NearestCells[] | Promise<readonly NearestCells[]>;

/** Sentences of a stretch: work of a few tenths of a second, so that progress shows and no thread waits long. */
const STRETCH = 250;

/**
 * Mines two files, one sentence per line, for pairs of lines; blank lines count for nothing, and of equal lines the
 * first stands for all. In order of the Vietnamese lines. Pure but for `searchAll`.
 */
export async function mineLines(
  lines: PerLanguage<readonly Segment[]>,
  weights: Weights,
  { threshold, searchAll }: MiningOptions = {},
): Promise<MinedPair[]> {
  return acceptPairs(await findMutual(lines, weights, searchAll), weights.model, threshold);
}

/** The pairs that are at least as sure as the threshold. */
export function acceptPairs(
  { links, features }: MutualLines,
  { mined }: Pick<ScoreModel, "mined">,
  threshold = LIKELY,
): MinedPair[] {
  const confidence = probabilities(mined, features, links.length);
  return links
    .map((link, k) => ({ ...link, confidence: confidence[k] }))
    .filter((pair) => pair.confidence >= threshold);
}

/** Pairs of lines each of which is the best of the other, and what their probability is made of. */
export interface MutualLines {
  readonly links: readonly Link[];
  readonly features: FeatureTable;
}

export async function findMutual(
  lines: PerLanguage<readonly Segment[]>,
  { lexicon, encoder }: Omit<Weights, "model">,
  searchAll: SearchAll = searchHere,
): Promise<MutualLines> {
  const distinct = { vi: distinctLines(lines.vi), en: distinctLines(lines.en) };
  const wordsIn: WordsOfSentence = (language, s) => comparedWords(distinct[language][s]);
  const texts = findTerms(distinct, wordsIn, lexicon);
  const embeddings = {
    dimensions: encoder.dimensions,
    vi: encoder.encode(distinct.vi.map(textOf), "vi"),
    en: encoder.encode(distinct.en.map(textOf), "en"),
  };
  const searched = { texts, index: indexTerms(texts.en), embeddings };
  const found = await searchAll(searched, stretchesOf(distinct.vi.length));
  const pairs = joinRows(found, distinct.en.length);
  const [coverage, cosine] = [joinFigures(found, "coverage"), joinFigures(found, "cosine")];
  const margin = margins(
    coverage.map((value, cell) => value + cosine[cell]),
    pairs,
  );
  const mutual = mutualBests(pairs, margin);
  const take = (values: Float32Array): Float32Array => Float32Array.from(mutual, ({ cell }) => values[cell]);
  return {
    links: mutual.map(({ i, j }) => ({ vi: distinct.vi[i].index, en: distinct.en[j].index })),
    features: {
      margin: take(margin).map((value) => Math.min(value, FAR)),
      cosine: take(cosine),
      ...findMismatches(mutual, texts, wordsIn),
    },
  };
}

/** A pair that stands out so far is no surer where it stands out still farther; tuned on mining. */
const FAR = 0.6;

function searchHere(searched: Searched, stretches: readonly Stretch[]): NearestCells[] {
  return stretches.map(createNearestSearch(searched));
}

/**
 * The first of each line that is not blank. Figures, dates and names are compared as words only: reading them as anchors
 * costs more than it brings here.
 */
function distinctLines(lines: readonly Segment[]): AnchoredSegment[] {
  const seen = new Set([""]);
  return lines.flatMap((line) => {
    const text = line.text.trim();
    if (seen.has(text)) return [];
    seen.add(text);
    return { ...line, anchors: [] };
  });
}

function textOf({ text }: Segment): string {
  return text;
}

function stretchesOf(count: number): Stretch[] {
  return Array.from({ length: Math.ceil(count / STRETCH) }, (_, k) => ({
    from: k * STRETCH,
    to: Math.min(count, (k + 1) * STRETCH),
  }));
}

function joinRows(found: readonly NearestCells[], en: number): SentencePairs {
  const row = [0];
  for (const each of found) {
    const before = row[row.length - 1];
    for (let k = 1; k < each.row.length; k++) row.push(before + each.row[k]);
  }
  const column = new Int32Array(row[row.length - 1]);
  let at = 0;
  for (const each of found) {
    column.set(each.column, at);
    at += each.column.length;
  }
  return { vi: row.length - 1, en, row: Int32Array.from(row), column };
}

function joinFigures(found: readonly NearestCells[], name: "coverage" | "cosine"): Float32Array {
  const all = new Float32Array(found.reduce((sum, each) => sum + each[name].length, 0));
  let at = 0;
  for (const each of found) {
    all.set(each[name], at);
    at += each[name].length;
  }
  return all;
}
