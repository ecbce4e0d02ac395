/** Words and terms, sentence by sentence → the flat arrays of one side. */
import type { Anchor } from "../model/anchor.js";
import type { TermedText } from "../model/term.js";
import type { Word } from "../lang/words.js";
import { createGrowing } from "./growing.js";

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
  const wordStart = createGrowing(int32);
  const termStart = createGrowing(int32);
  const word = {
    form: createGrowing(int32),
    weight: createGrowing(float64),
    start: createGrowing(int32),
    end: createGrowing(int32),
  };
  const term = { type: createGrowing(int32), from: createGrowing(int32), to: createGrowing(int32) };
  const forms = new Map<string, FormSpread>();
  const spread: FormSpread[] = [];
  let count = 0;
  let first = 0;
  return {
    types,
    addSentence(words, weigh) {
      first = word.form.length();
      wordStart.push(first);
      termStart.push(term.type.length());
      words.forEach((each, position) => {
        let form = forms.get(each.form);
        if (form === undefined) {
          form = { number: spread.length, sentences: 0, last: 0 };
          forms.set(each.form, form);
          spread.push(form);
        }
        // Sentences are told apart by how many have begun.
        if (form.last !== wordStart.length()) form.sentences += 1;
        form.last = wordStart.length();
        word.form.push(form.number);
        word.weight.push(weigh(each, position));
        word.start.push(each.start);
        word.end.push(each.end);
      });
    },
    typeOf(kind, key, capital, anchor) {
      let type = types[kind].get(key);
      if (type === undefined) {
        type = { kind, key, number: count++, capital, ...(anchor && { anchor }) };
        types[kind].set(key, type);
      } else if (type.anchor?.counted !== anchor?.counted) {
        // A number that counts several things in one text excludes none.
        types[kind].set(key, { ...type, anchor: { ...type.anchor!, counted: undefined } });
      }
      return type.number;
    },
    addTerm(type, from, to) {
      term.type.push(type);
      term.from.push(first + from);
      term.to.push(first + to);
    },
    finish() {
      // What stands in most sentences of this text says little about any one of them.
      const rarity = spread.map((form) => Math.log(1 + sentences / form.sentences) / Math.log(1 + sentences));
      const forms = word.form.finish();
      wordStart.push(forms.length);
      termStart.push(term.type.length());
      return {
        wordStart: wordStart.finish(),
        weight: Float32Array.from(word.weight.finish().map((weight, k) => weight * rarity[forms[k]])),
        start: word.start.finish(),
        end: word.end.finish(),
        termStart: termStart.finish(),
        type: term.type.finish(),
        from: term.from.finish(),
        to: term.to.finish(),
        types: count,
      };
    },
  };
}

/** In how many sentences a form stands. */
interface FormSpread {
  readonly number: number;
  sentences: number;
  /** The last sentence that it was met in, from 1. */
  last: number;
}

const int32 = (length: number): Int32Array => new Int32Array(length);
const float64 = (length: number): Float64Array => new Float64Array(length);
