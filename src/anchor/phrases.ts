/** Phrases with a meaning each → the longest of them that stands at a place of a sentence. */
import type { Lexer, Token } from "./words.js";

/** When the capitals of a phrase must stand in the text as well. */
export type Case = "as-written" | "acronyms-only" | "any";

interface Entry<T> {
  readonly value: T;
  /** The phrase as it stands in the table, word by word. */
  readonly words: readonly string[];
  readonly letters: Case;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly entries: Entry<T>[];
}

export interface PhraseHit<T> {
  readonly value: T;
  /** Index of the token after the phrase. */
  readonly end: number;
}

/** A set of phrases, looked up word by word. */
export interface Phrases<T> {
  /** Adds a phrase; where two mean different things, the one added first wins. */
  add(phrase: string, value: T, letters: Case): void;
  /** True where some phrase begins with this form. */
  begins(form: string): boolean;
  /** The longest phrase at token `at`; `anyCase` for headlines in capitals. */
  longest(tokens: readonly Token[], at: number, anyCase?: boolean): PhraseHit<T> | undefined;
}

/** Letters from which a single word in a line of capitals is surely the name it looks like. */
const SAFE_LENGTH = 5;
const MAX_ACRONYM = 8;

export function createPhrases<T>(lexer: Lexer): Phrases<T> {
  const root: Node<T> = { next: new Map(), entries: [] };
  return {
    add(phrase, value, letters) {
      const words = lexer(phrase).map(({ word }) => word);
      if (words.length === 0) return;
      let node = root;
      for (const { form } of words) {
        let next = node.next.get(form);
        if (next === undefined) node.next.set(form, (next = { next: new Map(), entries: [] }));
        node = next;
      }
      node.entries.push({ value, words: words.map(({ text }) => text), letters });
    },
    begins: (form) => root.next.has(form),
    longest(tokens, at, anyCase = false) {
      let node: Node<T> | undefined = root;
      let hit: PhraseHit<T> | undefined;
      for (let end = at; end < tokens.length; end += 1) {
        node = node.next.get(tokens[end].word.form);
        if (node === undefined) break;
        const entry = node.entries.find((candidate) => isWrittenSo(candidate, tokens, at, anyCase));
        if (entry !== undefined) hit = { value: entry.value, end: end + 1 };
      }
      return hit;
    },
  };
}

function isWrittenSo<T>(entry: Entry<T>, tokens: readonly Token[], at: number, anyCase: boolean): boolean {
  if (entry.letters === "any") return true;
  if (anyCase && (entry.words.length > 1 || entry.words[0].length >= SAFE_LENGTH)) return true;
  return entry.words.every((wanted, index) => {
    const { text, capital } = tokens[at + index].word;
    if (isAcronym(wanted)) return text.replaceAll(".", "") === wanted.replaceAll(".", "");
    return entry.letters === "acronyms-only" || capital || !startsWithCapital(wanted);
  });
}

function startsWithCapital(word: string): boolean {
  return word.charAt(0) !== word.charAt(0).toLowerCase();
}

/** Only in capitals are they what they stand for: WHO, IT, US. */
function isAcronym(word: string): boolean {
  return (
    word.length > 1 && word.length <= MAX_ACRONYM && word === word.toUpperCase() && startsWithCapital(word)
  );
}
