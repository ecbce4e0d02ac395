/** What a reading of a pattern is given, and what it makes: an anchor that has no place yet. */
import type { Anchor } from "../model/anchor.js";
import type { Day } from "./day.js";
import type { Fates } from "./fates.js";
import type { Amount } from "./numbers.js";
import type { Capture } from "./pattern.js";
import type { SlotValue, Tail } from "./slots.js";
import type { Token } from "./words.js";

export type Draft = Omit<Anchor, "span">;

/** What the words of a sentence say of its figures. */
export interface Cues {
  /** The sentence tells of a match or a vote. */
  readonly score: boolean;
  /** The sentence tells of weights. */
  readonly weight: boolean;
}

/** Words that tell months, weekdays and numbers from what looks like them (`lang/calendar`, `lang/numerals`). */
export interface ContextWords {
  readonly dayFirst: boolean;
  readonly fates: Fates;
  readonly several: ReadonlySet<string>;
  readonly classifiers: ReadonlySet<string>;
  readonly beforeHalf: ReadonlySet<string>;
  readonly notShared: ReadonlySet<string>;
  readonly afterStretches: ReadonlySet<string>;
  readonly wonCues: ReadonlySet<string>;
  readonly lostCues: ReadonlySet<string>;
  readonly lostAfter: ReadonlySet<string>;
  readonly afterHours: ReadonlySet<string>;
  readonly afterYear: ReadonlySet<string>;
  readonly aheadCues: ReadonlySet<string>;
  readonly pastCues: ReadonlySet<string>;
  readonly dayWords: ReadonlySet<string>;
  readonly afterDayWords: ReadonlySet<string>;
  readonly pastDates: ReadonlySet<string>;
  readonly pastVerb: RegExp;
  readonly moneyAfterPounds: ReadonlySet<string>;
  readonly doubtfulWeekdays: ReadonlySet<string>;
  readonly weekdayCues: ReadonlySet<string>;
  readonly doubtfulMonths: ReadonlySet<string>;
  readonly monthCues: ReadonlySet<string>;
  readonly ordinalCues: ReadonlySet<string>;
}

export interface Context {
  readonly tokens: readonly Token[];
  /** Index of the first token of the match, and of the one after it. */
  readonly at: number;
  readonly end: number;
  readonly captures: readonly Capture<SlotValue>[];
  readonly cues: Cues;
  /** True where another figure ends right before. */
  readonly isAfterFigure: boolean;
  readonly words: ContextWords;
  /** The document's day, where it is known. */
  readonly today: Day | undefined;
}

/** Makes an anchor of a match; nothing where the match does not hold in its context, and the next one is tried. */
export type Reading = (context: Context) => Draft | undefined;

/** All values of a slot that holds numbers, in order. */
export function numbersOf({ captures }: Context, slot: string): number[] {
  const values: number[] = [];
  for (const capture of captures) {
    if (capture.slot === slot && typeof capture.value === "number") values.push(capture.value);
  }
  return values;
}

/** The value of a slot that holds a number, by its place among those of the same slot. */
export function numberOf(context: Context, slot: string, index = 0): number | undefined {
  return numbersOf(context, slot).at(index);
}

/** The first value of a slot that holds words. */
export function wordOf({ captures }: Context, slot: string): string | undefined {
  const value = captures.find((capture) => capture.slot === slot)?.value;
  return typeof value === "string" ? value : undefined;
}

export function amountsOf({ captures }: Context): Amount[] {
  const amounts: Amount[] = [];
  for (const { slot, value } of captures) if (slot === "x") amounts.push(value as Amount);
  return amounts;
}

export function tailsOf({ captures }: Context): Tail[] {
  const tails: Tail[] = [];
  for (const { slot, value } of captures) if (slot === "tail" || slot === "sign") tails.push(value as Tail);
  return tails;
}

/** The token before the match. */
export function before({ tokens, at }: Context): Token | undefined {
  return at > 0 ? tokens[at - 1] : undefined;
}

/** The token after the match. */
export function after({ tokens, end }: Context): Token | undefined {
  return tokens.at(end);
}
