/** Patterns over words (`lang/patterns`) → all their matches at a place of a sentence. */
import type { Token } from "./words.js";

/** A slot's meaning at a place, or nothing; `end` is the index of the token after it. */
export type SlotReader<V> = (
  tokens: readonly Token[],
  at: number,
) => { readonly value: V; readonly end: number } | undefined;

export interface Capture<V> {
  readonly slot: string;
  readonly value: V;
  /** Index of the slot's first token. */
  readonly at: number;
}

/** One way to read the tokens from a place on. */
export interface Match<V> {
  /** The name before the colon of the pattern. */
  readonly reading: string;
  readonly captures: readonly Capture<V>[];
  readonly end: number;
}

interface State<V> {
  readonly words: Map<string, State<V>>;
  readonly slots: Map<string, State<V>>;
  /** Readings that end here, in the order of the patterns. */
  readonly accepts: { readonly reading: string; readonly order: number }[];
}

interface Found<V> extends Match<V> {
  readonly order: number;
}

/** All patterns of one language. */
export interface Patterns<V> {
  /** Every match at token `at`, the best first: the longest, then that with fewer slots, then the earlier pattern. */
  matches(tokens: readonly Token[], at: number): Match<V>[];
  /** True where a pattern begins with this very word. */
  begins(form: string): boolean;
}

/** Patterns of one kind that always come after the others of the same length. */
const LAST = "quantity";

export function createPatterns<V>(
  lines: string,
  formsOf: (text: string) => readonly string[],
  readers: Readonly<Record<string, SlotReader<V>>>,
): Patterns<V> {
  const root = createState<V>();
  lines
    .split("\n")
    .filter((line) => line.includes(":"))
    .forEach((line, order) => {
      const [, reading, body] = /^(\w+): (.*)$/.exec(line) ?? [];
      const ends = insertSequence(
        [root],
        [...body.matchAll(PART)].map(([part]) => part),
        formsOf,
      );
      for (const end of ends) end.accepts.push({ reading, order });
    });
  return {
    begins: (form) => root.words.has(form),
    matches(tokens, at) {
      const found: Found<V>[] = [];
      walk(root, tokens, at, [], readers, found);
      return found.length < 2 ? found : found.sort(byPreference);
    },
  };
}

const PART = /\{\w+\}|[[\]()|]|[^\s[\]()|{}]+/g;

function createState<V>(): State<V> {
  return { words: new Map(), slots: new Map(), accepts: [] };
}

/** Walks on from every state along a sequence of parts, making what is missing; returns where it ends. */
function insertSequence<V>(
  from: readonly State<V>[],
  parts: readonly string[],
  formsOf: (text: string) => readonly string[],
): State<V>[] {
  let states = [...from];
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at];
    if (part !== "[" && part !== "(") {
      states = part.startsWith("{")
        ? states.map((state) => slotOf(state, part.slice(1, -1)))
        : states.map((state) => wordsAfter(state, part, formsOf));
      continue;
    }
    const close = closingOf(parts, at);
    const branches = branchesOf(parts.slice(at + 1, close)).flatMap((branch) =>
      insertSequence(states, branch, formsOf),
    );
    states = [...new Set(part === "[" ? [...states, ...branches] : branches)];
    at = close;
  }
  return states;
}

function closingOf(parts: readonly string[], open: number): number {
  let depth = 0;
  for (let at = open; at < parts.length; at += 1) {
    if (parts[at] === "[" || parts[at] === "(") depth += 1;
    if ((parts[at] === "]" || parts[at] === ")") && (depth -= 1) === 0) return at;
  }
  throw new Error(`pattern without its closing bracket: ${parts.join(" ")}`);
}

/** The alternatives of a group, apart by `|` at its own depth. */
function branchesOf(parts: readonly string[]): string[][] {
  const branches: string[][] = [[]];
  let depth = 0;
  for (const part of parts) {
    if (part === "[" || part === "(") depth += 1;
    if (part === "]" || part === ")") depth -= 1;
    if (part === "|" && depth === 0) branches.push([]);
    else branches[branches.length - 1].push(part);
  }
  return branches;
}

function slotOf<V>(state: State<V>, slot: string): State<V> {
  return stepOf(state.slots, slot);
}

function wordsAfter<V>(
  state: State<V>,
  text: string,
  formsOf: (text: string) => readonly string[],
): State<V> {
  return formsOf(text).reduce((step, form) => stepOf(step.words, form), state);
}

function stepOf<V>(edges: Map<string, State<V>>, label: string): State<V> {
  let next = edges.get(label);
  if (next === undefined) edges.set(label, (next = createState()));
  return next;
}

function walk<V>(
  state: State<V>,
  tokens: readonly Token[],
  at: number,
  captures: readonly Capture<V>[],
  readers: Readonly<Record<string, SlotReader<V>>>,
  found: Found<V>[],
): void {
  for (const { reading, order } of state.accepts) found.push({ reading, captures, end: at, order });
  if (at >= tokens.length) return;
  const next = state.words.get(tokens[at].word.form);
  if (next !== undefined) walk(next, tokens, at + 1, captures, readers, found);
  for (const [slot, after] of state.slots) {
    const hit = readers[slot](tokens, at);
    if (hit !== undefined) {
      walk(after, tokens, hit.end, [...captures, { slot, value: hit.value, at }], readers, found);
    }
  }
}

function byPreference<V>(a: Found<V>, b: Found<V>): number {
  const isLast = (match: Found<V>): number => (match.reading === LAST ? 1 : 0);
  return b.end - a.end || isLast(a) - isLast(b) || a.captures.length - b.captures.length || a.order - b.order;
}
