/** Small made-up texts of terms, and what a reader without indexes would say of them. */
import fc from "fast-check";
import type { TermedText, TermedTexts, TermLinks } from "../../src/model/term.js";

/** A term of a sentence: its type, and the words from..to that it covers, counted within the sentence. */
export type Term = readonly [type: number, from: number, to: number];

/** A sentence: the weights of its words, and its terms. */
export interface Sentence {
  readonly weights: readonly number[];
  readonly terms: readonly Term[];
}

/** A Vietnamese and an English type that correspond, and how strongly. */
export type TypeLink = readonly [vi: number, en: number, strength: number];

/** Letters of every word; one blank between two. */
const WORD_LENGTH = 3;

/** Sentences as one side. */
export function textOf(sentences: readonly Sentence[], types: number): TermedText {
  const words = sentences.flatMap(({ weights }) => weights);
  const wordStart = runningCount(sentences.map(({ weights }) => weights.length));
  const terms = sentences.flatMap(({ terms }, s) =>
    terms.map(([type, from, to]) => ({ type, from: wordStart[s] + from, to: wordStart[s] + to })),
  );
  return {
    wordStart,
    weight: Float32Array.from(words),
    start: Int32Array.from(words, (_, k) => k * (WORD_LENGTH + 1)),
    end: Int32Array.from(words, (_, k) => k * (WORD_LENGTH + 1) + WORD_LENGTH),
    termStart: runningCount(sentences.map(({ terms }) => terms.length)),
    type: Int32Array.from(terms, ({ type }) => type),
    from: Int32Array.from(terms, ({ from }) => from),
    to: Int32Array.from(terms, ({ to }) => to),
    types,
  };
}

/** Links as rows by Vietnamese type; of several for one pair the last stays. */
export function linksOf(links: readonly TypeLink[], viTypes: number): TermLinks {
  const distinct = [...new Map(links.map((link) => [`${link[0]}-${link[1]}`, link])).values()];
  distinct.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const counts = Array.from({ length: viTypes }, (_, type) => distinct.filter(([vi]) => vi === type).length);
  return {
    row: runningCount(counts),
    other: Int32Array.from(distinct, ([, en]) => en),
    strength: Float32Array.from(distinct, ([, , strength]) => strength),
  };
}

function runningCount(counts: readonly number[]): Int32Array {
  const running = new Int32Array(counts.length + 1);
  counts.forEach((count, k) => (running[k + 1] = running[k] + count));
  return running;
}

/** Types of either side in the made-up texts: so few that terms repeat within a sentence. */
const TYPES = 5;

const word = fc.integer({ min: 1, max: 32 }).map((quarters) => quarters / 4);

const sentence: fc.Arbitrary<Sentence> = fc.array(word, { maxLength: 6 }).chain((weights) =>
  fc
    .array(
      fc.tuple(fc.nat(TYPES - 1), fc.nat(Math.max(0, weights.length - 1)), fc.integer({ min: 1, max: 3 })),
      { maxLength: weights.length === 0 ? 0 : 8 },
    )
    .map((terms) => ({
      weights,
      terms: terms.map(([type, from, length]): Term => [type, from, Math.min(weights.length, from + length)]),
    })),
);

const link: fc.Arbitrary<TypeLink> = fc.tuple(
  fc.nat(TYPES - 1),
  fc.nat(TYPES - 1),
  fc.integer({ min: 1, max: 16 }).map((sixteenths) => sixteenths / 16),
);

/** Two texts of one to five sentences; figures are sums of powers of two, so that equal ones are equal to the bit. */
export const someTexts: fc.Arbitrary<TermedTexts> = fc
  .tuple(
    fc.array(sentence, { minLength: 1, maxLength: 5 }),
    fc.array(sentence, { minLength: 1, maxLength: 5 }),
    fc.array(link, { maxLength: 12 }),
  )
  .map(([vi, en, links]) => ({
    vi: textOf(vi, TYPES),
    en: textOf(en, TYPES),
    links: linksOf(links, TYPES),
  }));

/** The terms of a sentence. */
export function termsOf(text: TermedText, s: number): { type: number; from: number; to: number }[] {
  return Array.from({ length: text.termStart[s + 1] - text.termStart[s] }, (_, k) => {
    const term = text.termStart[s] + k;
    return { type: text.type[term], from: text.from[term], to: text.to[term] };
  });
}

/** How strongly two types correspond; 0 where they do not. */
export function strengthOf({ row, other, strength }: TermLinks, vi: number, en: number): number {
  const at = other.subarray(row[vi], row[vi + 1]).indexOf(en);
  return at < 0 ? 0 : strength[row[vi] + at];
}

/** Each word's strongest link to any term of the other sentence, found by trying every pair of terms. */
export function coverNaively(
  { vi, en, links }: TermedTexts,
  i: number,
  j: number,
): { readonly vi: number[]; readonly en: number[] } {
  const covered = {
    vi: Array.from({ length: vi.wordStart[i + 1] - vi.wordStart[i] }, () => 0),
    en: Array.from({ length: en.wordStart[j + 1] - en.wordStart[j] }, () => 0),
  };
  for (const own of termsOf(vi, i)) {
    for (const other of termsOf(en, j)) {
      const strength = strengthOf(links, own.type, other.type);
      for (let word = own.from; word < own.to; word++)
        covered.vi[word - vi.wordStart[i]] = Math.max(covered.vi[word - vi.wordStart[i]], strength);
      for (let word = other.from; word < other.to; word++)
        covered.en[word - en.wordStart[j]] = Math.max(covered.en[word - en.wordStart[j]], strength);
    }
  }
  return covered;
}
