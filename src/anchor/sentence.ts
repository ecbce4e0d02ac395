/** A segment's text → a sentence: tokens with what the whole of it tells. */
import type { Day } from "./day.js";
import type { Cues } from "./reading.js";
import type { Slots } from "./slots.js";
import type { Vocabulary } from "./vocabulary.js";
import type { Token } from "./words.js";

export interface Sentence {
  readonly tokens: readonly Token[];
  /** True for headlines and the like in capitals throughout, where a capital tells nothing. */
  readonly inCapitals: boolean;
  readonly cues: Cues;
}

/** What anchoring knows of the report while it reads its sentences. */
export interface Report {
  readonly vocabulary: Vocabulary;
  readonly today: Day | undefined;
  /** What the slots of the patterns stand for, given how the report writes its numbers. */
  readonly slots: Slots;
  /** Forms that stand with a capital inside sentences: there, a capital at the beginning is that of a name. */
  readonly properForms: ReadonlySet<string>;
  /** Forms that stand in lower case somewhere. */
  readonly lowerForms: ReadonlySet<string>;
  /** Words by which alone the persons may be meant that the report has named in full so far. */
  readonly seenNames: Set<string>;
  /** Doubtful titles by which the report has called someone so far. */
  readonly seenTitles: Set<string>;
  /** Countries by the forms that were found to be misspellings of them; empty for those that are none. */
  readonly misspellings: Map<string, string>;
  /** Whether a form at a sentence's beginning is a misspelling of a name of the report. */
  readonly misspeltNames: Map<string, boolean>;
}

/** Share of words in capitals from which on a sentence is all capitals. */
const MOSTLY = 0.8;
const MIN_WORDS = 2;

export function createSentence(tokens: readonly Token[]): Sentence {
  let words = 0;
  let capitals = 0;
  let score = false;
  let weight = false;
  for (let at = 0; at < tokens.length; at += 1) {
    const word = tokens[at];
    if (word.kind !== "word") continue;
    words += 1;
    if (word.capitals) capitals += 1;
    score ||= word.cuesScore;
    weight ||= word.cuesWeight;
  }
  return { tokens, inCapitals: words >= MIN_WORDS && capitals >= MOSTLY * words, cues: { score, weight } };
}

/** Marks behind which a sentence, or the speech in it, begins. */
const OPENING = new Set("\"“”«».:?!•‘'(-*");

/** Whether a sentence, or the speech in it, begins at this token. */
export function isOpening({ tokens }: Sentence, at: number): boolean {
  if (at === 0) return true;
  return OPENING.has(tokens[at - 1].text);
}
