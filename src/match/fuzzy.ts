/** A text and one of the memory → how far the second can stand for the first, in percent as translators know it. */
import { collapseSpace } from "../model/text.js";
import { editDistance } from "./distance.js";
import { createTermReader, weightOf, type Term, type TermReader } from "./terms.js";

/** Same after NFC and spacing; a context match, one higher, needs the neighbours too. */
export const SAME_TEXT = 100;
export const SAME_CONTEXT = 101;
/** Case or punctuation differ and nothing else. */
const SAME_WORDS = 99;
/** One, two, more numbers differ and nothing else. */
const OTHER_NUMBERS = [97, 96, 95] as const;
/** Everything else stays below these. */
const MOST_BY_EDITS = 94;

/** What is sought, prepared once for many comparisons. */
export interface Sought {
  readonly text: string;
  readonly terms: readonly Term[];
  readonly weight: number;
  /** Reads the texts that it is compared with. */
  readonly read: TermReader;
}

export function createSought(text: string): Sought {
  const read = createTermReader();
  const terms = read(text);
  return { text: collapseSpace(text), terms, weight: weightOf(terms), read };
}

/** Whole percent, `min`..100, or 0 where the text does not reach `min` (1..100) or either has nothing visible. */
export function fuzzyPercent(sought: Sought, text: string, min: number): number {
  const terms = sought.read(text);
  if (terms.length === 0 || sought.terms.length === 0) return 0;
  if (collapseSpace(text) === sought.text) return SAME_TEXT;
  const percent = percentByWords(sought.terms, terms) ?? percentByEdits(sought, terms, min);
  return percent >= min ? percent : 0;
}

function percentByWords(one: readonly Term[], other: readonly Term[]): number | undefined {
  if (haveSameWords(one, other)) return SAME_WORDS;
  const numbers = differingNumbers(one, other);
  return numbers === undefined ? undefined : OTHER_NUMBERS[Math.min(numbers, OTHER_NUMBERS.length) - 1];
}

function haveSameWords(one: readonly Term[], other: readonly Term[]): boolean {
  const words = (terms: readonly Term[]): string[] =>
    terms.filter(({ kind }) => kind !== "mark").map(({ lower }) => lower);
  const sought = words(one);
  const found = words(other);
  return (
    sought.length > 0 && sought.length === found.length && sought.every((word, at) => word === found[at])
  );
}

/** How many numbers differ where nothing else does; undefined where something else differs too. */
function differingNumbers(one: readonly Term[], other: readonly Term[]): number | undefined {
  if (one.length !== other.length) return undefined;
  let numbers = 0;
  for (let at = 0; at < one.length; at++) {
    if (one[at].text === other[at].text) continue;
    if (one[at].kind !== "number" || other[at].kind !== "number") return undefined;
    numbers += 1;
  }
  return numbers;
}

/** By weighted edits over the heavier text, rounded down. */
function percentByEdits(sought: Sought, terms: readonly Term[], min: number): number {
  const weight = weightOf(terms);
  const heavier = Math.max(sought.weight, weight);
  const most = Math.floor((heavier * (100 - min)) / 100);
  if (Math.abs(sought.weight - weight) > most) return 0;
  const distance = editDistance(sought.terms, terms, most);
  if (distance === Infinity) return 0;
  return Math.min(MOST_BY_EDITS, Math.floor((100 * (heavier - distance)) / heavier));
}
