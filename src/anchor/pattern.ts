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

interface State {
  readonly words: ReadonlyMap<string, Edge>;
  readonly slots: ReadonlyMap<string, Edge>;
  /** The slots that go on with a word, by those that the word opens. */
  readonly open: Map<ReadonlySet<string>, readonly SlotEdge[]>;
  /** Readings that end here. */
  readonly accepts: readonly Rest[];
}

/** A step to a state, which is made when a text first takes it. */
interface Edge {
  readonly rests: Rest[];
  state: State | undefined;
}

interface SlotEdge {
  readonly slot: string;
  readonly edge: Edge;
}

/** What is still to come of one pattern. */
interface Rest {
  readonly reading: string;
  readonly order: number;
  readonly parts: Parts | undefined;
}

/** A sequence of parts as a list, so that patterns and their alternatives share what follows. */
interface Parts {
  readonly part: Part;
  readonly then: Parts | undefined;
}

/** A word by its form, a slot, or one of several sequences (of which one may be empty). */
type Part =
  { readonly word: string } | { readonly slot: string } | { readonly branches: readonly (readonly Part[])[] };

interface Found<V> extends Match<V> {
  readonly order: number;
}

/** All patterns of one language. */
export interface Patterns<V> {
  /** Every match at token `at`, the best first: the longest, then that with fewer slots, then the earlier pattern. */
  matches(tokens: readonly Token[], at: number, readers: Readers<V>): Match<V>[];
  /** True where a pattern begins with this very word, or with a slot that it opens. */
  begins(form: string, opens: ReadonlySet<string>): boolean;
}

type Readers<V> = Readonly<Record<string, SlotReader<V>>>;

/** Patterns of one kind that always come after the others of the same length. */
const LAST = "quantity";

/**
 * The patterns as a machine whose states are made when a text first leads there: a state is what may still come
 * of each pattern (Brzozowski 1964, "Derivatives of regular expressions").
 */
export function createPatterns<V>(lines: string, formsOf: (text: string) => readonly string[]): Patterns<V> {
  const rests = lines
    .split("\n")
    .filter((line) => line.includes(":"))
    .map((line, order): Rest => {
      const [, reading, body] = /^(\w+): (.*)$/.exec(line) ?? [];
      const parts = sequenceOf(
        [...body.matchAll(PART)].map(([part]) => part),
        formsOf,
      );
      return { reading, order, parts: before(parts, undefined) };
    });
  const root = stateOf(rests);
  return {
    begins: (form, opens) => root.words.has(form) || slotsAt(root, opens).length > 0,
    matches(tokens, at, readers) {
      const found: Found<V>[] = [];
      walk(root, tokens, at, [], readers, found);
      return found.length < 2 ? found : found.sort(byPreference);
    },
  };
}

const PART = /\{\w+\}|[[\]()|]|[^\s[\]()|{}]+/g;

function sequenceOf(signs: readonly string[], formsOf: (text: string) => readonly string[]): Part[] {
  const sequence: Part[] = [];
  for (let at = 0; at < signs.length; at += 1) {
    const sign = signs[at];
    if (sign === "[" || sign === "(") {
      const close = closingOf(signs, at);
      const branches = branchesOf(signs.slice(at + 1, close)).map((branch) => sequenceOf(branch, formsOf));
      sequence.push({ branches: sign === "[" ? [[], ...branches] : branches });
      at = close;
    } else if (sign.startsWith("{")) sequence.push({ slot: sign.slice(1, -1) });
    else sequence.push(...formsOf(sign).map((word) => ({ word })));
  }
  return sequence;
}

function closingOf(signs: readonly string[], open: number): number {
  let depth = 0;
  for (let at = open; at < signs.length; at += 1) {
    if (signs[at] === "[" || signs[at] === "(") depth += 1;
    if ((signs[at] === "]" || signs[at] === ")") && (depth -= 1) === 0) return at;
  }
  throw new Error(`pattern without its closing bracket: ${signs.join(" ")}`);
}

/** The alternatives of a group, apart by `|` at its own depth. */
function branchesOf(signs: readonly string[]): string[][] {
  const branches: string[][] = [[]];
  let depth = 0;
  for (const sign of signs) {
    if (sign === "[" || sign === "(") depth += 1;
    if (sign === "]" || sign === ")") depth -= 1;
    if (sign === "|" && depth === 0) branches.push([]);
    else branches[branches.length - 1].push(sign);
  }
  return branches;
}

/** The sequence, and then what follows it. */
function before(sequence: readonly Part[], then: Parts | undefined): Parts | undefined {
  return sequence.reduceRight<Parts | undefined>((rest, part) => ({ part, then: rest }), then);
}

/** The state in which these rests are open; its successors are made when they are asked for. */
function stateOf(rests: readonly Rest[]): State {
  const accepts = new Map<number, Rest>();
  const words = new Map<string, Edge>();
  const slots = new Map<string, Edge>();
  const open = ({ parts, ...pattern }: Rest): void => {
    if (parts === undefined) {
      accepts.set(pattern.order, { ...pattern, parts });
    } else if ("branches" in parts.part) {
      for (const branch of parts.part.branches) open({ ...pattern, parts: before(branch, parts.then) });
    } else {
      const [edges, label] = "word" in parts.part ? [words, parts.part.word] : [slots, parts.part.slot];
      const rest = { ...pattern, parts: parts.then };
      const sharing = edges.get(label);
      if (sharing === undefined) edges.set(label, { rests: [rest], state: undefined });
      else sharing.rests.push(rest);
    }
  };
  rests.forEach(open);
  return { words, slots, open: new Map(), accepts: [...accepts.values()] };
}

function slotsAt({ slots, open }: State, opens: ReadonlySet<string>): readonly SlotEdge[] {
  let edges = open.get(opens);
  if (edges === undefined) {
    edges = [...slots].filter(([slot]) => opens.has(slot)).map(([slot, edge]) => ({ slot, edge }));
    open.set(opens, edges);
  }
  return edges;
}

function follow(edge: Edge): State {
  return (edge.state ??= stateOf(edge.rests));
}

function walk<V>(
  state: State,
  tokens: readonly Token[],
  at: number,
  captures: readonly Capture<V>[],
  readers: Readers<V>,
  found: Found<V>[],
): void {
  const { accepts } = state;
  for (let index = 0; index < accepts.length; index += 1) {
    found.push({ reading: accepts[index].reading, captures, end: at, order: accepts[index].order });
  }
  if (at >= tokens.length) return;
  const word = tokens[at];
  const next = state.words.get(word.form);
  if (next !== undefined) walk(follow(next), tokens, at + 1, captures, readers, found);
  const edges = slotsAt(state, word.opens);
  for (let index = 0; index < edges.length; index += 1) {
    const { slot, edge } = edges[index];
    const hit = readers[slot](tokens, at);
    if (hit !== undefined) {
      walk(follow(edge), tokens, hit.end, [...captures, { slot, value: hit.value, at }], readers, found);
    }
  }
}

function byPreference<V>(a: Found<V>, b: Found<V>): number {
  const isLast = (match: Found<V>): number => (match.reading === LAST ? 1 : 0);
  return b.end - a.end || isLast(a) - isLast(b) || a.captures.length - b.captures.length || a.order - b.order;
}
