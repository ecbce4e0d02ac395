/** Numbers with what stands around them → numbers, percentages, sums of money and measures. */
import { RESCUED } from "../lang/fates.js";
import { fateBefore, fateOf, stretchOf } from "./fates.js";
import {
  after,
  amountsOf,
  before,
  numberOf,
  numbersOf,
  tailsOf,
  wordOf,
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
const POINTS = new Set(["magnitude", "point"]);
/** Dimensions told in two units at once: "3 years 6 months", "6 feet 2 inches". */
const COMPOUNDS = new Set(["duration", "length", "mass"]);
const POUND_OF_WEIGHT: Tail = { kind: "measure", unit: "pound", dimension: "mass", factor: 0.45359237 };
const TIMES: Tail = { kind: "measure", unit: "times", dimension: "times", factor: 1 };
const HOUSE_NUMBER = "house-number";
const AGE: Tail = { kind: "measure", unit: "age", dimension: "age", factor: 1 };
/** Whose age stands apart is neither a small child nor older than anyone. */
const [YOUNGEST, OLDEST] = [10, 115];
/** Few things weigh a million pounds. */
const LARGE_SUM = 1e6;
/** No earthquake is told to be stronger. */
const STRONGEST_QUAKE = 10;
/** "One in 1,000". */
const LARGEST_OF_SHARE = 1000;
/** A congress of a higher number is a legislature (the 119th of the USA). */
const LATEST_PARTY_CONGRESS = 60;
/** Laws by their year begin here; few numbers of documents are higher. */
const FIRST_YEAR = 1900;
/** A list's own number: "(1)", not a fact. */
const LAST_LIST_NUMBER = 20;

export const quantityReadings: Readonly<Record<string, Reading>> = {
  quantity: (context) =>
    isAgeApart(context) ? drafted([amountsOf(context)[0].value], AGE) : readQuantity(context, 0),
  fraction: (context) => {
    const share = shareOf(context);
    return share === undefined ? undefined : numberDraft(share);
  },
  part: (context) => {
    const [tail] = tailsOf(context);
    if (tail.kind !== "measure" && tail.kind !== "points" && tail.kind !== "percent") return undefined;
    const isHalf = context.captures.length === 1;
    const share = isHalf ? 1 / 2 : shareOf(context);
    return share === undefined ? undefined : drafted([share], tail);
  },
  numbered: numberedDraft,
  numberedBare: (context) => {
    const next = after(context);
    // "Quyết định 15 người", "Luật 2024": without "No." it may as well count or date; but "Điều 5 Luật …" does not.
    const isOther = next?.kind === "word" && !next.capital && (next.opens.has("tail") || next.opens.has("s"));
    return isOther || numberOf(context, "n")! >= FIRST_YEAR ? undefined : numberedDraft(context);
  },
  quarterPoint: () => drafted([1 / 4], { kind: "points", factor: 1 }),
  several: (context) => {
    const scale = numberOf(context, "many") ?? numberOf(context, "s")!;
    // Only the size is told, and "several dozen" is as many as "hàng chục".
    const size = 10 ** Math.floor(Math.log10(scale));
    const tail = settledTail(context, size);
    return described(`~${writeValue(inBaseUnits(size, tail))}`, fated(tail, context));
  },
  scale: (context) => {
    const scale = numberOf(context, "s")!;
    return drafted([scale], fated(settledTail(context, scale), context));
  },
  halfMore: (context) => readQuantity(context, 1 / 2),
  half: () => numberDraft(1 / 2),
  halfAlone: (context) =>
    context.words.beforeHalf.has(before(context)?.form ?? "") ? numberDraft(1 / 2) : undefined,
  magnitude: (context) => {
    const [{ value, weak }] = amountsOf(context);
    if (weak || value > STRONGEST_QUAKE) return undefined;
    return { kind: "measure", key: `measure:magnitude:${value}`, value, unit: "richter" };
  },
  times: (context) => drafted([numberOf(context, "fold") ?? amountsOf(context)[0].value], TIMES),
  halfScale: (context) => {
    const scale = numberOf(context, "s")!;
    const value = (amountsOf(context)[0].value + 1 / 2) * scale;
    return drafted([value], settledTail(context, value));
  },
  shareIn: (context) => {
    const [few, many] = amountsOf(context)
      .map(({ value }) => value)
      .sort((a, b) => a - b);
    const tail = tailsOf(context).at(0);
    const isShare = few > 0 && few < many && many <= LARGEST_OF_SHARE && Number.isInteger(few + many);
    // "two in five years" is no share of the years.
    const isOfTime = tail?.kind === "measure" || context.words.notShared.has(after(context)?.form ?? "");
    return isShare && !isOfTime ? drafted([few / many], tail) : undefined;
  },
  ordinal: (context) => ordinalDraft(placeOf(context)),
  age: (context) => {
    const amounts = amountsOf(context);
    const isAge = amounts.every(({ value, weak }) => !weak && value > 0 && value <= OLDEST);
    return isAge
      ? drafted(
          amounts.map(({ value }) => value),
          AGE,
        )
      : undefined;
  },
  // "3 năm 6 tháng", "two hours and thirty minutes": one stretch in two units.
  compound: (context) => {
    const [large, small] = tailsOf(context);
    const [first, last] = amountsOf(context);
    if (large.kind !== "measure" || small.kind !== "measure" || large.dimension !== small.dimension)
      return undefined;
    const isOne =
      COMPOUNDS.has(large.dimension) && !first.weak && !last.weak && last.value * small.factor < large.factor;
    return isOne ? drafted([first.value + (last.value * small.factor) / large.factor], large) : undefined;
  },
  houseNumber: (context) => ({ ...numberDraft(numberOf(context, "n")!), counted: HOUSE_NUMBER }),
  anniversary: (context) => ordinalDraft(amountsOf(context)[0].value),
  // "giải năm 2025": a prize of that year, and no fifth one.
  prize: (context) => (after(context)?.kind === "number" ? undefined : ordinalDraft(placeOf(context))),
  stoppage: (context) => ordinalDraft(numberOf(context, "n")! + numberOf(context, "n", 1)!),
  rate: (context) => {
    const [tail, per] = tailsOf(context);
    if (tail.kind !== "money" || per.kind !== "money") return undefined;
    return drafted([amountsOf(context)[0].value * (numberOf(context, "short") ?? 1)], tail);
  },
  congress: (context) => {
    const place = placeOf(context);
    return place <= LATEST_PARTY_CONGRESS ? ordinalDraft(place) : undefined;
  },
};

function numberedDraft(context: Context): Draft {
  return { ...numberDraft(numberOf(context, "n")!), counted: wordOf(context, "D")! };
}

function placeOf(context: Context): number {
  const tens = amountsOf(context).at(0)?.value ?? 0;
  return tens + (numberOf(context, "n") ?? numberOf(context, "roman") ?? numberOf(context, "ord") ?? 1);
}

function ordinalDraft(value: number): Draft {
  return { kind: "ordinal", key: `ordinal:${value}`, value };
}

/** "Sadyr Kalenov, 34, said", "Nguyen Van Nam, 31.": a plain number apart behind a capitalised word, and no list. */
function isAgeApart(context: Context): boolean {
  const { tokens, at, end, captures } = context;
  const [amount] = amountsOf(context);
  if (captures.length !== 1 || at < 2 || end - at !== 1 || end >= tokens.length) return false;
  const next = tokens.at(end + 1);
  // Behind two words with capitals and at the end of the sentence, else between commas.
  const isApart =
    next === undefined
      ? tokens[end].text === "." && at > 2 && tokens[at - 3].capital && !tokens[at - 2].opens.has("M")
      : tokens[end].text === "," && next.kind === "word" && !next.capital;
  return (
    isApart &&
    tokens[at - 1].text === "," &&
    /^\d{2,3}$/.test(tokens[at].text) &&
    amount.value >= YOUNGEST &&
    amount.value <= OLDEST &&
    tokens[at - 2].capital
  );
}

/** A plain number as an anchor. */
export function numberDraft(value: number): Draft {
  return { kind: "number", key: `number:${writeValue(value)}`, value };
}

/** The fraction that a pattern's numbers make; "a third" by itself is no part of anything. */
function shareOf(context: Context): number | undefined {
  const amounts = amountsOf(context);
  if (amounts.length === 1 && amounts[0].weak) return undefined;
  const parts = [...amounts.map(({ value }) => value), ...numbersOf(context, "den")];
  const [top, bottom] = parts.length > 1 ? parts : [1, ...parts];
  return bottom > 1 && top > 0 ? top / bottom : undefined;
}

/** `more` goes on every amount: "hai năm rưỡi" is two and a half. */
function readQuantity(context: Context, more: number): Draft | undefined {
  const tails = tailsOf(context);
  if (tails.some((other) => !isSame(other, tails.at(-1)))) return undefined;
  if (isBeforeDay(context)) return undefined;
  const amounts = spread(endsOf(amountsOf(context)), numbersOf(context, "short"));
  const tail = settledTail(context, Math.max(...amounts.map(({ value }) => value)));
  if (amounts.some((amount) => isArticle(amount, tail, context))) return undefined;
  // No range goes down: "51-50" is two numbers.
  const isDown = amounts.length > 1 && amounts[0].value > amounts[1].value;
  if (tail === undefined && isDown && context.tokens[context.at + 1].form === "-") return undefined;
  if (tail === undefined && amounts.length === 1 && isListNumber(context, amounts[0])) return undefined;
  const draft = drafted(
    amounts.map((amount) => amount.value + more),
    fated(tail, context),
  );
  const stretch = isStretch(tail) ? stretchOf(context) : undefined;
  return stretch === undefined ? draft : { ...draft, counted: stretch };
}

function isStretch(tail: Tail | undefined): boolean {
  return tail?.kind === "measure" && tail.dimension === "duration";
}

/** "thắng 3-1 hôm thứ Bảy", "hòa 2-2 hôm qua": the last word belongs to the day behind it. */
function isBeforeDay(context: Context): boolean {
  const { words, tokens, end } = context;
  const next = after(context);
  return (
    words.dayWords.has(tokens[end - 1].form) &&
    end - context.at > 2 &&
    next !== undefined &&
    (next.kind === "number" || next.opens.has("W") || words.afterDayWords.has(next.form))
  );
}

/** A count of people by what happened to them, where the words around tell it. */
function fated(tail: Tail | undefined, context: Context): Tail | undefined {
  const { fates } = context.words;
  if (tail?.kind === "counted" && !fates.fated.has(tail.of)) {
    // "saved 12 lives" is no toll.
    return tail.of === "dead" && fateBefore(context) === RESCUED ? { kind: "counted", of: RESCUED } : tail;
  }
  if (tail !== undefined && tail.kind !== "counted") return tail;
  const of = fateOf(context);
  return of === undefined ? tail : { kind: "counted", of };
}

/** One value, or the two ends of a range. */
function drafted(values: readonly number[], tail: Tail | undefined): Draft {
  const [value, upTo] = values.map((each) => inBaseUnits(each, tail)) as [number, number?];
  const text = upTo === undefined ? writeValue(value) : `${writeValue(value)}..${writeValue(upTo)}`;
  return { ...described(text, tail), value, ...(upTo === undefined ? {} : { upTo }) };
}

/** "một người" is "a man", "a magnitude" none, and "năm" alone a year; before other words all are numbers. */
function isArticle({ weak, value }: Amount, tail: Tail | undefined, context: Context): boolean {
  if (!weak) return false;
  if (isPer(context)) return true;
  if (tail?.kind === "measure") return POINTS.has(tail.dimension);
  if (tail?.kind === "counted") return value === 1;
  if (tail !== undefined) return tail.kind === "money";
  return value === 1 || !context.words.classifiers.has(after(context)?.form ?? "");
}

/** "50,000 barrels a day", "70 USD một thùng": so much for each of them; not "killed 12 people a day later". */
function isPer(context: Context): boolean {
  return context.isAfterFigure && !context.words.afterStretches.has(after(context)?.form ?? "");
}

/** A range from one range to another goes from the first number to the last. */
function endsOf(amounts: readonly Amount[]): readonly Amount[] {
  return amounts.length > 2 ? [amounts[0], amounts[amounts.length - 1]] : amounts;
}

/** Pounds are a weight in sentences about weights, before "of" and in "10-pound"; large sums and all else are money. */
function settledTail(context: Context, size: number): Tail | undefined {
  const tail = tailsOf(context).at(-1);
  if (tail?.kind !== "pounds") return tail;
  const { tokens, end, cues, words } = context;
  const next = after(context)?.form ?? "";
  const following = next === "of" ? (tokens.at(end + 1)?.form ?? "") : next;
  const isMeasured = cues.weight || next === "of" || tokens[end - 2].form === "-";
  const isWeight = isMeasured && size < LARGE_SUM && !words.moneyAfterPounds.has(following);
  return isWeight ? POUND_OF_WEIGHT : { kind: "money", currency: "GBP" };
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
  return value <= LAST_LIST_NUMBER && open?.text === "(" && close?.text === ")";
}

function inBaseUnits(value: number, tail: Tail | undefined): number {
  if (tail?.kind === "points") return rounded(value * tail.factor);
  if (tail?.kind !== "measure") return value;
  return rounded((tail.unit === "fahrenheit" ? value - FAHRENHEIT_AT_ZERO : value) * tail.factor);
}

function described(text: string, tail: Tail | undefined): Pick<Draft, "kind" | "key" | "unit" | "counted"> {
  switch (tail?.kind) {
    case undefined:
    case "pounds":
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
