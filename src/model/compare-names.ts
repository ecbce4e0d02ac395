/** Two names as folded text or identifier → how surely they name the same. */
import { distance } from "fastest-levenshtein";

/** The same words in another order or with other joints: Kim Jong-un, Jong Un Kim. */
const REARRANGED = 0.95;
/** Every word equal or a likely misspelling. */
const MISSPELT = 0.85;
/** The shorter name is the longer one's given or family name at its end ("Chinh"). */
const LAST_WORD = 0.8;
/** The shorter name begins the longer one, as family names of East Asia do. */
const FIRST_WORD = 0.6;

/** Letters of the shorter word → edits that may still be a misspelling; below that, words must be equal. */
const EDITS: readonly { readonly letters: number; readonly edits: number }[] = [
  { letters: 12, edits: 3 },
  { letters: 8, edits: 2 },
  { letters: 5, edits: 1 },
];

/** 0..1. Identifiers of the tables are in capitals and match only themselves or their own words. */
export function matchNames(a: string, b: string): number {
  if (a === b) return REARRANGED;
  const [knownA, knownB] = [isIdentifier(a), isIdentifier(b)];
  if (knownA && knownB) return 0;
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
  if (wordsA.join("") === wordsB.join("") || [...wordsA].sort().join(" ") === [...wordsB].sort().join(" ")) {
    return REARRANGED;
  }
  if (knownA || knownB) return 0;
  if (wordsA.length === wordsB.length)
    return wordsA.every((word, at) => isSpelling(word, wordsB[at])) ? MISSPELT : 0;
  return wordsA.length < wordsB.length ? matchShorter(wordsA, wordsB) : matchShorter(wordsB, wordsA);
}

/** True where one folded word may be a misspelling of the other; the bound grows with the length. */
export function isSpelling(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.charCodeAt(0) !== b.charCodeAt(0)) return false;
  const shorter = Math.min(a.length, b.length);
  const bound = EDITS.find(({ letters }) => shorter >= letters)?.edits ?? 0;
  const isNear = Math.abs(a.length - b.length) <= bound && distance(a, b) <= bound;
  return isNear && !isWomansForm(a, b) && !isWomansForm(b, a) && !(isSyllable(a) && isSyllable(b));
}

/** "Thanh" is no misspelling of "Thang": words of one syllable are short, and near to many others. */
function isSyllable(word: string): boolean {
  return /^[^aeiouy]*[aeiouy]+[^aeiouy]*$/.test(word);
}

/** "Japarova" to "Japarov", "Roberta" to "Roberto": other people, however few the edits. */
function isWomansForm(name: string, of: string): boolean {
  return name.endsWith("a") && (name === `${of}a` || name === of.replace(/o$/, "a"));
}

/** True where every word is the other's, a misspelling of it, or its initial: V. Putin, Vladimir Putin. */
export function mayBeInitials(a: string, b: string): boolean {
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
  const isInitial = (word: string, of: string): boolean =>
    /^\p{L}\.?$/u.test(word) && of.startsWith(word.charAt(0));
  const fits = (word: string, other: string): boolean =>
    isSpelling(word, other) || isInitial(word, other) || isInitial(other, word);
  return wordsA.length === wordsB.length && wordsA.every((word, at) => fits(word, wordsB[at]));
}

function isIdentifier(name: string): boolean {
  return name !== name.toLowerCase();
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().split(/[ -]+/);
}

function matchShorter(short: readonly string[], long: readonly string[]): number {
  const fits = (from: number): boolean => short.every((word, at) => isSpelling(word, long[from + at]));
  if (fits(long.length - short.length)) return LAST_WORD;
  return fits(0) ? FIRST_WORD : 0;
}
