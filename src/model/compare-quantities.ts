/** Two values of one kind → how well they agree, given that reports round, scale and convert. */
import type { Anchor } from "./anchor.js";
import { areUnlike } from "./unlike.js";

/** Scaling rounds the last digits away: 677.28 and 677.3 trillion. */
const SCALED = { within: 0.002, match: 0.95 };
/** Conversion between units is told in round figures: 160 hectares, 400 acres. */
const CONVERTED = { within: 0.02, match: 0.95 };
/** "Nearly 700" for 677. */
const ROUNDED = { within: 0.05, match: 0.35 };
/** A single value that is one end of the other side's range. */
const END_OF_RANGE = 0.6;
/** Degrees Celsius by which two temperatures may differ after conversion. */
const DEGREES = 1;

/** 0..1 for two anchors of one kind with values; 0 where units, currencies or dimensions differ. */
export function matchQuantities(a: Anchor, b: Anchor): number {
  if (a.value === undefined || b.value === undefined || unitOf(a) !== unitOf(b)) return 0;
  const converted = a.unit !== b.unit;
  const ends = (anchor: Anchor): number[] => [anchor.value!, anchor.upTo].filter((end) => end !== undefined);
  const [low, high] = [ends(a), ends(b)];
  if (low.length !== high.length) {
    const touches = low.some((x) => high.some((y) => matchValues(x, y, converted) >= SCALED.match));
    return touches ? END_OF_RANGE : 0;
  }
  return Math.min(...low.map((value, at) => matchValues(value, high[at], converted, unitOf(a))));
}

/**
 * True where two values of one kind are of the same currency, dimension or counted thing, or one value is told of
 * things that exclude each other, and so can contradict.
 */
export function isComparableQuantity(a: Anchor, b: Anchor): boolean {
  if (a.kind !== b.kind || a.value === undefined || b.value === undefined || unitOf(a) !== unitOf(b))
    return false;
  if (a.kind !== "number") return true;
  return a.key === b.key
    ? areUnlike(a.counted, b.counted)
    : a.counted !== undefined && a.counted === b.counted;
}

/** What stands between kind and value in the key: currency, dimension, `points`, or nothing. */
function unitOf(anchor: Anchor): string {
  return anchor.key.slice(anchor.kind.length + 1, Math.max(anchor.kind.length, anchor.key.lastIndexOf(":")));
}

function matchValues(a: number, b: number, converted: boolean, dimension = ""): number {
  if (a === b) return 1;
  const difference = Math.abs(a - b);
  const share = difference / Math.max(Math.abs(a), Math.abs(b));
  if (converted && dimension === "temperature" && difference <= DEGREES) return CONVERTED.match;
  if (converted && share <= CONVERTED.within) return CONVERTED.match;
  if (!isRoundingOf(a, b, difference)) return 0;
  if (share <= SCALED.within) return SCALED.match;
  return share <= ROUNDED.within ? ROUNDED.match : 0;
}

/** True where the coarser value could stand for the finer: 2,000 for 2,024, but not 2,025 for 2,024. */
function isRoundingOf(a: number, b: number, difference: number): boolean {
  const [stepA, stepB] = [lastDigit(a), lastDigit(b)];
  return stepA !== stepB && difference <= Math.max(stepA, stepB);
}

/** The place value of the last digit that is not zero: 100 for 1,200, .01 for 7.09. */
function lastDigit(value: number): number {
  const [digits, exponent] = Math.abs(value).toExponential().split("e") as [string, string];
  return 10 ** (Number(exponent) - (digits.split(".")[1]?.length ?? 0));
}
