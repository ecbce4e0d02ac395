/** Numbers with what stands around them → numbers, percentages, sums of money and measures. */
import {
  after,
  amountsOf,
  numberOf,
  numbersOf,
  tailsOf,
  type Context,
  type Draft,
  type Reading,
} from "./reading.js";
import type { Amount } from "./numbers.js";
import type { Tail } from "./slots.js";

const FAHRENHEIT_AT_ZERO = 32;
/** Digits that a key keeps: fewer than a double has, so that conversions of one value give one key. */
const KEY_DIGITS = 10;
/** Dimensions whose word by itself is an ordinary noun. */
const POINTS = new Set(["magnitude", "point", "basis-point"]);
/** No earthquake is told to be stronger. */
const STRONGEST_QUAKE = 10;
/** A list's own number: "(1)", not a fact. */
const LAST_LIST_NUMBER = 20;

export const quantityReadings: Readonly<Record<string, Reading>> = {
  quantity: (context) => readQuantity(context, 0),
  fraction: (context) => {
    const amounts = amountsOf(context);
    if (amounts.length === 1 && amounts[0].weak) return undefined;
    const parts = [...amounts.map(({ value }) => value), ...numbersOf(context, "den")];
    const [top, bottom] = parts.length > 1 ? parts : [1, ...parts];
    return bottom > 1 && top > 0 ? numberDraft(top / bottom) : undefined;
  },
  halfMore: (context) => readQuantity(context, 1 / 2),
  half: () => numberDraft(1 / 2),
  magnitude: (context) => {
    const [{ value, weak }] = amountsOf(context);
    if (weak || value > STRONGEST_QUAKE) return undefined;
    return { kind: "measure", key: `measure:magnitude:${value}`, value, unit: "richter" };
  },
  twice: () => ({ kind: "measure", key: "measure:times:2", value: 2, unit: "times" }),
  ordinal: (context) => {
    const tens = amountsOf(context).at(0)?.value ?? 0;
    const value = tens + (numberOf(context, "n") ?? numberOf(context, "ord") ?? 1);
    return { kind: "ordinal", key: `ordinal:${value}`, value };
  },
};

/** A plain number as an anchor. */
export function numberDraft(value: number): Draft {
  return { kind: "number", key: `number:${writeValue(value)}`, value };
}

/** `more` goes on every amount: "hai năm rưỡi" is two and a half. */
function readQuantity(context: Context, more: number): Draft | undefined {
  const tails = tailsOf(context);
  const tail = tails.at(-1);
  if (tails.some((other) => !isSame(other, tail))) return undefined;
  const amounts = spread(amountsOf(context), numbersOf(context, "short"));
  if (amounts.some((amount) => isArticle(amount, tail, context))) return undefined;
  if (tail === undefined && amounts.length === 1 && isListNumber(context, amounts[0])) return undefined;
  const [value, upTo] = amounts.map((amount) => inBaseUnits(amount.value + more, tail)) as [number, number?];
  const text = upTo === undefined ? writeValue(value) : `${writeValue(value)}..${writeValue(upTo)}`;
  return { ...described(text, tail), value, ...(upTo === undefined ? {} : { upTo }) };
}

/** "một người" is "a man", "a magnitude" none, and "năm" alone a year; before other words all are numbers. */
function isArticle({ weak, value }: Amount, tail: Tail | undefined, context: Context): boolean {
  if (!weak) return false;
  if (tail?.kind === "measure") return POINTS.has(tail.dimension);
  if (tail?.kind === "counted") return value === 1;
  if (tail !== undefined) return tail.kind === "money";
  return value === 1 || !context.words.classifiers.has(after(context)?.word.form ?? "");
}

/** In "5-7 billion" the scale of the last number is that of the first, too. */
function spread(amounts: readonly Amount[], shortScales: readonly number[]): Amount[] {
  const short = shortScales.at(-1);
  const scaled = amounts.map((amount, index) =>
    short === undefined
      ? amount
      : { ...amount, value: amount.value * (shortScales[index] ?? short), scale: short },
  );
  const [first, last] = scaled;
  if (scaled.length < 2 || short !== undefined || first.scale > 1 || last.scale === 1 || first.value >= 1000)
    return scaled;
  return [{ ...first, value: first.value * last.scale, scale: last.scale }, last];
}

function isSame(a: Tail, b: Tail | undefined): boolean {
  return a === b || (a.kind === b?.kind && nameOfUnit(a) === nameOfUnit(b));
}

function nameOfUnit(tail: Tail): string {
  if (tail.kind === "money") return tail.currency;
  if (tail.kind === "measure") return tail.unit;
  return tail.kind === "counted" ? tail.of : "";
}

function isListNumber({ tokens, at, end }: Context, { value }: Amount): boolean {
  const [open, close] = [at > 0 ? tokens[at - 1] : undefined, tokens.at(end)];
  return value <= LAST_LIST_NUMBER && open?.word.text === "(" && close?.word.text === ")";
}

function inBaseUnits(value: number, tail: Tail | undefined): number {
  if (tail?.kind !== "measure") return value;
  return rounded((tail.unit === "fahrenheit" ? value - FAHRENHEIT_AT_ZERO : value) * tail.factor);
}

function described(text: string, tail: Tail | undefined): Pick<Draft, "kind" | "key" | "unit" | "counted"> {
  switch (tail?.kind) {
    case undefined:
      return { kind: "number", key: `number:${text}` };
    case "percent":
      return { kind: "percent", key: `percent:${text}` };
    case "points":
      return { kind: "percent", key: `percent:points:${text}` };
    case "money":
      return { kind: "money", key: `money:${tail.currency}:${text}` };
    case "measure":
      return { kind: "measure", key: `measure:${tail.dimension}:${text}`, unit: tail.unit };
    case "counted":
      return { kind: "number", key: `number:${text}`, counted: tail.of };
  }
}

/** Without exponent and trailing zeros. */
function writeValue(value: number): string {
  return Number.isInteger(value) ? String(value) : String(rounded(value));
}

function rounded(value: number): number {
  return Number(value.toPrecision(KEY_DIGITS));
}
