/** The slots of the patterns: a class of words at a place of a sentence → its value. */
import { readAmount, scaleAt, type Amount, type NumberWords } from "./numbers.js";
import type { SlotReader } from "./pattern.js";
import type { Phrases } from "./phrases.js";
import type { Token } from "./words.js";

/** What stands after a number and says what kind of figure it is. */
export type Tail =
  | { readonly kind: "percent" }
  /** `factor`: percentage points in one. */
  | { readonly kind: "points"; readonly factor: number }
  | { readonly kind: "money"; readonly currency: string }
  | { readonly kind: "measure"; readonly unit: string; readonly dimension: string; readonly factor: number }
  | { readonly kind: "counted"; readonly of: string }
  /** Money or a weight, as the words around tell. */
  | { readonly kind: "pounds" };

/** Numbers stand for themselves; words like "early" or "TET" stay text. */
export type SlotValue = number | string | Amount | Tail;
export type Slots = Readonly<Record<string, SlotReader<SlotValue>>>;

/** The tables of one language that the slots look into. */
export interface SlotTables {
  readonly numbers: NumberWords;
  readonly tails: Phrases<Tail>;
  readonly signs: Phrases<Tail>;
  /** `M`, `W`, `Y` … of the patterns: phrases with their values. */
  readonly phrases: Readonly<Record<string, Phrases<SlotValue>>>;
  readonly ordinalEndings: ReadonlySet<string>;
}

const EARLIEST_YEAR = 1000;
const LATEST_YEAR = 2199;
const LARGEST_PLAIN = 999_999;

const ROMAN_TENS = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX"];
const ROMAN_UNITS = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
const ROMAN = /^(X{0,3}|XL|LX{0,3})(I{1,3}|IV|VI{0,3}|IX|)$/;

/** All that `roman` reads, in lower case. */
export const ROMAN_NUMERALS: readonly string[] = ROMAN_TENS.flatMap((tens) =>
  ROMAN_UNITS.map((units) => (tens + units).toLowerCase()),
);

export function createSlots(tables: SlotTables): Slots {
  const { numbers } = tables;
  const phrase =
    (phrases: Phrases<SlotValue>): SlotReader<SlotValue> =>
    (tokens, at) =>
      phrases.longest(tokens, at, tokens[at].capitals);
  return {
    x: (tokens, at) => {
      const amount = readAmount(tokens, at, numbers);
      return amount && { value: amount, end: amount.end };
    },
    n: (tokens, at) => whole(tokens, at, /^\d{1,6}$/, 0, LARGEST_PLAIN),
    d: (tokens, at) => dayOf(tokens, at, tables.ordinalEndings),
    m: (tokens, at) => whole(tokens, at, /^\d{1,2}$/, 1, 12),
    y: (tokens, at) => whole(tokens, at, /^\d{4}$/, EARLIEST_YEAR, LATEST_YEAR),
    yy: (tokens, at) => whole(tokens, at, /^\d{2}$/, 0, 99),
    decade: (tokens, at) => whole(tokens, at, /^\d{3}0$/, EARLIEST_YEAR, LATEST_YEAR),
    h: (tokens, at) => whole(tokens, at, /^\d{1,2}$/, 0, 24),
    min: (tokens, at) => whole(tokens, at, /^\d{2}$/, 0, 59),
    s: (tokens, at) => scaleAt(tokens, at, numbers),
    hour: (tokens, at) => clockNumber(tokens, at, numbers, 24),
    minute: (tokens, at) => clockNumber(tokens, at, numbers, 59),
    dm: (tokens, at) => dotted(tokens, at, 2),
    dmy: (tokens, at) => dotted(tokens, at, 3),
    hdot: (tokens, at) => dotted(tokens, at, 2),
    hm: clockOf,
    C: centuryOf(phrase(tables.phrases.ord), tables.ordinalEndings),
    roman: romanOf,
    q: (tokens, at) => lettered(tokens, at, "q", 4),
    H: (tokens, at) => lettered(tokens, at, "h", 2),
    code: codeAt,
    open: (tokens, at) => (tokens[at].form === "(" ? { value: 0, end: at + 1 } : undefined),
    tail: (tokens, at) => tables.tails.longest(tokens, at, tokens[at].capitals),
    sign: (tokens, at) => tables.signs.longest(tokens, at, tokens[at].capitals),
    ...Object.fromEntries(Object.entries(tables.phrases).map(([slot, phrases]) => [slot, phrase(phrases)])),
  };
}

type NumberHit = { readonly value: number; readonly end: number } | undefined;

function whole(tokens: readonly Token[], at: number, shape: RegExp, min: number, max: number): NumberHit {
  const word = tokens[at];
  if (word.kind !== "number" || !shape.test(word.text)) return undefined;
  const value = Number(word.text);
  return value >= min && value <= max ? { value, end: at + 1 } : undefined;
}

/** A whole number of the clock in digits or words. */
function clockNumber(tokens: readonly Token[], at: number, numbers: NumberWords, max: number): NumberHit {
  const amount = readAmount(tokens, at, numbers);
  if (amount === undefined || !Number.isInteger(amount.value)) return undefined;
  return amount.value >= 0 && amount.value <= max ? { value: amount.value, end: amount.end } : undefined;
}

/** A day of the month, with its ending where the language writes one ("6th"). */
function dayOf(tokens: readonly Token[], at: number, endings: ReadonlySet<string>): NumberHit {
  const day = whole(tokens, at, /^\d{1,2}$/, 1, 31);
  if (day === undefined || day.end >= tokens.length) return day;
  const after = tokens[day.end];
  return after.glued && endings.has(after.form) ? { value: day.value, end: day.end + 1 } : day;
}

/** `6.3` and `6.3.2025` as one value, its parts two digits each: 603, 6032025. */
function dotted(tokens: readonly Token[], at: number, parts: 2 | 3): NumberHit {
  const shape = parts === 2 ? /^\d{1,2}\.\d{1,2}$/ : /^\d{1,2}\.\d{1,2}\.\d{4}$/;
  const word = tokens[at];
  if (word.kind !== "number" || !shape.test(word.text)) return undefined;
  const value = word.text
    .split(".")
    .map(Number)
    .reduce((joined, part, index) => joined * (index === 2 ? 10_000 : 100) + part, 0);
  return { value, end: at + 1 };
}

/** `14h30`, `14h` as 1430, 1400. */
function clockOf(tokens: readonly Token[], at: number): NumberHit {
  const hour = whole(tokens, at, /^\d{1,2}$/, 0, 24);
  const mark = tokens.at(at + 1);
  if (hour === undefined || mark === undefined || !mark.glued || !/^[hHgG]$/.test(mark.text))
    return undefined;
  const minutes =
    at + 2 < tokens.length && tokens[at + 2].glued ? whole(tokens, at + 2, /^\d{2}$/, 0, 59) : undefined;
  if (minutes === undefined && mark.form === "g") return undefined;
  return { value: hour.value * 100 + (minutes?.value ?? 0), end: minutes?.end ?? at + 2 };
}

/** `21`, `21st`, `XXI`, "twenty-first". */
function centuryOf(ordinal: SlotReader<SlotValue>, endings: ReadonlySet<string>): SlotReader<SlotValue> {
  return (tokens, at) => {
    return romanOf(tokens, at) ?? dayOf(tokens, at, endings) ?? ordinal(tokens, at);
  };
}

/** `I` to `LXXXIX`; beyond, the letters are more often an abbreviation. */
function romanOf(tokens: readonly Token[], at: number): NumberHit {
  const found = ROMAN.exec(tokens[at].text);
  if (found === null) return undefined;
  return { value: 10 * ROMAN_TENS.indexOf(found[1]) + ROMAN_UNITS.indexOf(found[2]), end: at + 1 };
}

/** `/2025/QH15`, `-NQ/TW`: all that follows a number without a space, from a joint to a word or number. */
function codeAt(tokens: readonly Token[], at: number): NumberHit {
  let end = at;
  for (let next = at; next < tokens.length && tokens[next].glued; next += 1) {
    if (tokens[next].kind !== "mark") end = next + 1;
    else if (!/^[-/]$/.test(tokens[next].form)) break;
  }
  return end > at + 1 ? { value: 0, end } : undefined;
}

/** `Q4`, `H1`: a letter and a digit without a space. */
function lettered(tokens: readonly Token[], at: number, letter: string, max: number): NumberHit {
  const digit = tokens.at(at + 1);
  if (tokens[at].form !== letter || digit === undefined || !digit.glued) return undefined;
  return whole(tokens, at + 1, /^\d$/, 1, max);
}
