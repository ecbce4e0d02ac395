/** Two anchors, one of each report → how well they state the same, and whether they contradict. */
import { NAME_KINDS, type Anchor, type AnchorKind } from "./anchor.js";
import { isOtherDate, matchDates } from "./compare-dates.js";
import { matchNames, mayBeInitials } from "./compare-names.js";
import { isComparableQuantity, matchQuantities } from "./compare-quantities.js";
import { areUnlike } from "./unlike.js";

/** Keys differ only in kind, which one side could not tell (a place taken for a name). */
const OTHER_KIND = 0.95;
/** A resolved mention agrees in its office, not in its person. */
const SAME_OFFICE = 0.6;
/** The same score told from the other side. */
const REVERSED_SCORE = 0.6;
/** A sum whose currency one side leaves out. */
const CURRENCY_UNSAID = 0.6;

type Comparison = (a: Anchor, b: Anchor) => number;

/** The kinds that may match each other, and how; a kind stands in one family. */
const FAMILIES: readonly { readonly kinds: readonly AnchorKind[]; readonly match: Comparison }[] = [
  { kinds: ["number", "percent", "money", "measure"], match: matchFigures },
  { kinds: ["date", "period"], match: (a, b) => matchDates(meaning(a), meaning(b)) },
  { kinds: NAME_KINDS, match: (a, b) => matchNames(meaning(a), meaning(b)) },
  { kinds: ["score"], match: matchScores },
];

/**
 * How well two anchors state the same, 0..1: 1 equal keys; .95 the same value scaled or converted; .35 one value
 * rounded; names by spelling. 0 where they do not match, cannot be compared, or count things that exclude each other.
 * The order of the two is of no account.
 */
export function matchAnchors(vi: Anchor, en: Anchor): number {
  if (areUnlike(vi.counted, en.counted)) return 0;
  if (vi.key === en.key) return 1;
  const family = FAMILIES.find(({ kinds }) => kinds.includes(vi.kind) && kinds.includes(en.kind));
  const direct = family === undefined ? matchYearAndNumber(vi, en) : family.match(vi, en);
  return Math.max(direct, sharesFurtherKey(vi, en) ? SAME_OFFICE : 0);
}

/**
 * True where both state the same kind of detail and the details differ: two days, two years, two percentages, two sums
 * of one currency, two measures of one dimension, counts of one thing, as many of things that exclude each other
 * (twelve dead, twelve injured), two scores, two times, two full personal names.
 * Plain numbers, places and offices never contradict: they may be told of different things.
 */
export function contradict(vi: Anchor, en: Anchor): boolean {
  if (matchAnchors(vi, en) > 0) return false;
  switch (vi.kind) {
    case "number":
    case "percent":
    case "money":
    case "measure":
      return isComparableQuantity(vi, en);
    case "date":
    case "period":
      return isDated(en) && isOtherDate(meaning(vi), meaning(en));
    case "time":
    case "score":
      return vi.kind === en.kind;
    case "name":
      return isFullPersonalName(vi) && isFullPersonalName(en) && !mayBeInitials(meaning(vi), meaning(en));
    default:
      return false;
  }
}

/** The key without its kind. */
function meaning(anchor: Anchor): string {
  return anchor.key.slice(anchor.kind.length + 1);
}

function matchFigures(a: Anchor, b: Anchor): number {
  if (a.kind === b.kind) return matchQuantities(a, b);
  const kinds = [a.kind, b.kind];
  const isSumWithoutCurrency =
    kinds.includes("number") && kinds.includes("money") && a.value !== undefined && a.value === b.value;
  return isSumWithoutCurrency ? CURRENCY_UNSAID : 0;
}

function matchScores(a: Anchor, b: Anchor): number {
  return meaning(a).split("-").reverse().join("-") === meaning(b) ? REVERSED_SCORE : 0;
}

/** A bare `2025` that one side could not tell from a count. */
function matchYearAndNumber(a: Anchor, b: Anchor): number {
  const kinds = [a.kind, b.kind];
  return kinds.includes("number") && kinds.includes("period") && meaning(a) === meaning(b) ? OTHER_KIND : 0;
}

function sharesFurtherKey(a: Anchor, b: Anchor): boolean {
  if (a.also === undefined && b.also === undefined) return false;
  const keys = [a.key, ...(a.also ?? [])];
  return [b.key, ...(b.also ?? [])].some((key) => keys.includes(key));
}

function isDated(anchor: Anchor): boolean {
  return anchor.kind === "date" || anchor.kind === "period";
}

/** Only a name in full, as it stands in the text, is sure enough to contradict another. */
function isFullPersonalName(anchor: Anchor): boolean {
  return (
    anchor.kind === "name" && anchor.person === true && anchor.resolved !== true && anchor.key.includes(" ")
  );
}
