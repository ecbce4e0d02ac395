/** Sentences → token ids that a model accepts, in batches of like length. */
import type { Tokenizer } from "./onnx-packages.js";

export interface TokenLimits {
  /** Tokens that a sentence may take, those around it included. */
  readonly maxTokens: number;
  /** Id of the token for text that the vocabulary lacks. */
  readonly unknown?: number | undefined;
}

/** Padded tokens in one run of the model: enough to keep it busy, few enough for a laptop's memory. */
const BATCH_TOKENS = 4096;

/**
 * Makes the ids of a sentence, the special tokens around it included. What is too long loses its end,
 * never its closing token. No ids where nothing of the sentence is in the vocabulary. Known not to work:
 * the pre-tokenizer `Whitespace` of the tokenizer package breaks words at Vietnamese letters; models of
 * sentences use others.
 */
export function createTokenIds(
  tokenizer: Tokenizer,
  { maxTokens, unknown }: TokenLimits,
): (sentence: string) => readonly number[] {
  const idsOf = (text: string, framed: boolean): readonly number[] =>
    tokenizer.encode(text, { add_special_tokens: framed }).ids.filter((id) => id !== undefined);
  const { before, after } = findFrame(idsOf("a", false), idsOf("a", true));
  const room = Math.max(0, maxTokens - before.length - after.length);
  return (sentence) => {
    // Sentence-transformers trims too; some vocabularies have a token for leading space.
    const ids = idsOf(sentence.trim(), false);
    return ids.every((id) => id === unknown) ? [] : [...before, ...ids.slice(0, room), ...after];
  };
}

/** The special tokens that stand before and after any text, seen from one text without and with them. */
function findFrame(
  bare: readonly number[],
  framed: readonly number[],
): { before: readonly number[]; after: readonly number[] } {
  const start = Math.max(0, framed.indexOf(bare[0]));
  return { before: framed.slice(0, start), after: framed.slice(start + bare.length) };
}

/** Positions of the sentences that have tokens, short ones first, cut into batches. */
export function batchByLength(sentences: readonly (readonly number[])[]): number[][] {
  const byLength = [...sentences.keys()]
    .filter((k) => sentences[k].length > 0)
    .sort((a, b) => sentences[a].length - sentences[b].length);
  const batches: number[][] = [];
  for (const k of byLength) {
    const batch = batches.at(-1);
    if (batch !== undefined && (batch.length + 1) * sentences[k].length <= BATCH_TOKENS) batch.push(k);
    else batches.push([k]);
  }
  return batches;
}
