/** Phrases with a meaning each → the longest of them that stands at a place of a sentence. */
import type { Lexer, Token } from "./words.js";

/** When the capitals of a phrase must stand in the text as well. */
export type Case = "as-written" | "acronyms-only" | "any";

interface Phrase<T> {
  readonly text: string;
  readonly value: T;
  readonly letters: Case;
}

interface Entry<T> extends Phrase<T> {
  /** The phrase as it stands in the table, word by word. */
  readonly words: readonly string[];
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
  /** The forms that phrases begin with. */
  beginnings(): Iterable<string>;
  /** The longest phrase at token `at`; `anyCase` for headlines in capitals. */
  longest(tokens: readonly Token[], at: number, anyCase?: boolean): PhraseHit<T> | undefined;
}

/** Letters from which a single word in a line of capitals is surely the name it looks like. */
const SAFE_LENGTH = 5;
const MAX_ACRONYM = 8;

/** The phrases that begin with one word, and their tree, which is made when a text first holds that word. */
interface Group<T> {
  readonly phrases: Phrase<T>[];
  tree: Node<T> | undefined;
}

export function createPhrases<T>(lexer: Lexer): Phrases<T> {
  const groups = new Map<string, Group<T>>();
  return {
    add(text, value, letters) {
      const first = lexer(text.split(" ", 1)[0]).at(0)?.form;
      if (first === undefined) return;
      const group = groups.get(first);
      if (group === undefined) groups.set(first, { phrases: [{ text, value, letters }], tree: undefined });
      else group.phrases.push({ text, value, letters });
    },
    begins: (form) => groups.has(form),
    beginnings: () => groups.keys(),
    longest(tokens, at, anyCase = false) {
      const group = at < tokens.length ? groups.get(tokens[at].form) : undefined;
      if (group === undefined) return undefined;
      let node: Node<T> | undefined = (group.tree ??= treeOf(group.phrases, lexer));
      let hit: PhraseHit<T> | undefined;
      for (let end = at + 1; node !== undefined; end += 1) {
        const entry = writtenEntry(node.entries, tokens, at, anyCase);
        if (entry !== undefined) hit = { value: entry.value, end };
        node = end < tokens.length ? node.next.get(tokens[end].form) : undefined;
      }
      return hit;
    },
  };
}

/** Phrases that share their first word, as the tree of their further words. */
function treeOf<T>(phrases: readonly Phrase<T>[], lexer: Lexer): Node<T> {
  const root: Node<T> = { next: new Map(), entries: [] };
  for (const phrase of phrases) {
    const words = lexer(phrase.text);
    let node = root;
    for (const { form } of words.slice(1)) {
      let next = node.next.get(form);
      if (next === undefined) node.next.set(form, (next = { next: new Map(), entries: [] }));
      node = next;
    }
    node.entries.push({ ...phrase, words: words.map(({ text }) => text) });
  }
  return root;
}

/** The first of these entries whose capitals fit. */
function writtenEntry<T>(
  entries: readonly Entry<T>[],
  tokens: readonly Token[],
  at: number,
  anyCase: boolean,
): Entry<T> | undefined {
  for (let index = 0; index < entries.length; index += 1) {
    if (isWrittenSo(entries[index], tokens, at, anyCase)) return entries[index];
  }
  return undefined;
}

function isWrittenSo<T>(entry: Entry<T>, tokens: readonly Token[], at: number, anyCase: boolean): boolean {
  if (entry.letters === "any") return true;
  if (anyCase && (entry.words.length > 1 || entry.words[0].length >= SAFE_LENGTH)) return true;
  const inAnyCase = entry.letters === "acronyms-only";
  for (let index = 0; index < entry.words.length; index += 1) {
    if (!isWord(entry.words[index], tokens[at + index], inAnyCase)) return false;
  }
  return true;
}

function isWord(wanted: string, { text, capital, glued }: Token, inAnyCase: boolean): boolean {
  if (text === wanted) return true;
  // "5G" is no weight, "5g" is.
  if (wanted.length === 1 && glued) return false;
  if (isAcronym(wanted)) return text.replaceAll(".", "") === wanted.replaceAll(".", "");
  return inAnyCase || capital || !startsWithCapital(wanted);
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
