/** An encoder that must be waited for → one that answers at once for the sentences it was shown. */
import type { Language, PerLanguage } from "../model/language.js";
import type { SentenceEncoder } from "./encoder.js";

/** A `SentenceEncoder` whose answer takes time, such as a neural model. */
export interface AsyncSentenceEncoder {
  readonly dimensions: number;
  /** As `SentenceEncoder.encode`. */
  encode(sentences: readonly string[], language: Language): Promise<Float32Array>;
}

/**
 * Embeds every sentence that the pipeline will ask for, each once, so that the pipeline stays synchronous.
 * The result throws for any other sentence: whoever aligns has not shown it all of both texts.
 */
export async function precompute(
  encoder: AsyncSentenceEncoder,
  sentences: PerLanguage<readonly string[]>,
): Promise<SentenceEncoder> {
  const { dimensions } = encoder;
  const vectors = {
    vi: await embedOnce(encoder, sentences.vi, "vi"),
    en: await embedOnce(encoder, sentences.en, "en"),
  };
  return {
    dimensions,
    encode(wanted, language) {
      const embedded = new Float32Array(wanted.length * dimensions);
      wanted.forEach((sentence, k) => {
        const vector = vectors[language].get(sentence);
        if (vector === undefined) throw new Error(`not embedded beforehand (${language}): ${sentence}`);
        embedded.set(vector, k * dimensions);
      });
      return embedded;
    },
  };
}

async function embedOnce(
  encoder: AsyncSentenceEncoder,
  sentences: readonly string[],
  language: Language,
): Promise<ReadonlyMap<string, Float32Array>> {
  const distinct = [...new Set(sentences)];
  const rows = await encoder.encode(distinct, language);
  const { dimensions } = encoder;
  return new Map(
    distinct.map((sentence, k) => [sentence, rows.subarray(k * dimensions, (k + 1) * dimensions)]),
  );
}
