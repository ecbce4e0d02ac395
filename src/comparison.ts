/** Two anchored texts → both compared: what the searches in order and in any order share. */
import type { SentenceEncoder } from "./encode/encoder.js";
import { comparedWords, type Word, type WordsBySentence } from "./lang/words.js";
import { findTerms, type Lexicon } from "./lexicon/terms.js";
import type { AnchoredSegment } from "./model/anchor.js";
import { everyPair, type SentencePairs } from "./model/cells.js";
import type { PerLanguage } from "./model/language.js";
import type { TermedTexts } from "./model/term.js";
import { likelyPairs } from "./score/candidates.js";
import { compareSentences, type Embeddings } from "./score/cells.js";
import { describePairs, type PairFeatures } from "./score/features.js";
import type { ScoreModel } from "./score/model.js";

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
  const figures = compareSentences(sentences, texts, embeddings, pairs);
  const features = describePairs(sentences, words, figures, pairs);
  return { sentences, words, texts, embeddings, pairs, features };
}

function anchoredWithin(sentence: AnchoredSegment, words: readonly Word[]): AnchoredSegment {
  const end = words.at(-1)?.end ?? 0;
  return { ...sentence, anchors: sentence.anchors.filter(({ span }) => span.start < end) };
}
