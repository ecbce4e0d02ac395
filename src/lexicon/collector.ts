/** Words and terms, sentence by sentence → the flat arrays of one side. */
import type { Anchor } from "../model/anchor.js";
import type { TermedText } from "../model/term.js";
import type { Word } from "../lang/words.js";

/** What a term is compared by. */
export type TermKind = "form" | "sense" | "name" | "anchor";

/** A term type: all terms of one kind and key. */
export interface TermType {
  readonly kind: TermKind;
  readonly key: string;
  readonly number: number;
  readonly anchor?: Anchor;
  /** True where some word of this form begins with a capital. */
  readonly capital: boolean;
}

export interface TermCollector {
  readonly types: Readonly<Record<TermKind, ReadonlyMap<string, TermType>>>;
  /** Begins a sentence; `weigh` gives each word's weight before rarity in this text. */
  addSentence(words: readonly Word[], weigh: (word: Word, position: number) => number): void;
  /** Number of the type of this kind and key; a new one begins with a capital where `capital` says so. */
  typeOf(kind: TermKind, key: string, capital: boolean, anchor?: Anchor): number;
  /** Adds a term of the present sentence, from word to word within it. */
  addTerm(type: number, from: number, to: number): void;
  finish(): TermedText;
}

export function createTermCollector(sentences: number): TermCollector {
  const types = {
    form: new Map<string, TermType>(),
    sense: new Map<string, TermType>(),
    name: new Map<string, TermType>(),
    anchor: new Map<string, TermType>(),
  };
  const wordStart: number[] = [];
  const termStart: number[] = [];
  const word = { form: [] as string[], weight: [] as number[], start: [] as number[], end: [] as number[] };
  const term = { type: [] as number[], from: [] as number[], to: [] as number[] };
  const spread = new Map<string, number>();
  let count = 0;
  return {
    types,
    addSentence(words, weigh) {
      wordStart.push(word.form.length);
      termStart.push(term.type.length);
      words.forEach((each, position) => {
        word.form.push(each.form);
        word.weight.push(weigh(each, position));
        word.start.push(each.start);
        word.end.push(each.end);
      });
      for (const form of new Set(words.map(({ form }) => form)))
        spread.set(form, (spread.get(form) ?? 0) + 1);
    },
    typeOf(kind, key, capital, anchor) {
      let type = types[kind].get(key);
      if (type === undefined) {
        type = { kind, key, number: count++, capital, ...(anchor && { anchor }) };
        types[kind].set(key, type);
      }
      return type.number;
    },
    addTerm(type, from, to) {
      const first = wordStart.at(-1)!;
      term.type.push(type);
      term.from.push(first + from);
      term.to.push(first + to);
    },
    finish() {
      // What stands in most sentences of this text says little about any one of them.
      const rarity = (form: string): number =>
        Math.log(1 + sentences / spread.get(form)!) / Math.log(1 + sentences);
      return {
        wordStart: closed(wordStart, word.form.length),
        weight: Float32Array.from(word.weight, (weight, k) => weight * rarity(word.form[k])),
        start: Int32Array.from(word.start),
        end: Int32Array.from(word.end),
        termStart: closed(termStart, term.type.length),
        type: Int32Array.from(term.type),
        from: Int32Array.from(term.from),
        to: Int32Array.from(term.to),
        types: count,
      };
    },
  };
}

function closed(starts: readonly number[], end: number): Int32Array {
  const all = new Int32Array(starts.length + 1);
  all.set(starts);
  all[starts.length] = end;
  return all;
}
