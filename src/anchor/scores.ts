/** Two whole numbers side by side → a score, a vote, so many out of so many, a fraction, or a day. */
import { isDay, nearestYear, writeDay, writeMonth } from "./day.js";
import { numberDraft } from "./quantities.js";
import {
  after,
  amountsOf,
  before,
  numbersOf,
  tailsOf,
  type Context,
  type Draft,
  type Reading,
} from "./reading.js";

/** No team scores more in one match; above that two numbers are a range. */
const HIGHEST_SCORE = 250;
/** What reports tell as shares; all else with small numbers is rather a day. */
const SHARES = new Set(["1/2", "1/3", "2/3", "1/4", "3/4", "1/5", "2/5", "3/5", "4/5", "1/10"]);
/** No school gives better ones. */
const BEST_MARK = 100;
/** Words before a score that may tell who won. */
const OUTCOME_REACH = 6;
/** Of so many and fewer, a part is told as a share. */
const FEW = 10;
/** No assembly votes with more. */
const HIGHEST_VOTE = 999;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

export const scoreReadings: Readonly<Record<string, Reading>> = {
  score: (context) => {
    const [left, right] = numbersOf(context, "n");
    const isNamed = context.captures[0].at > context.at;
    const isTold = context.cues.score ? isScore(context, left, right) : isDown(context, left, right);
    if (!isNamed && !isTold) return undefined;
    const wanted = left === right || !isOne(context) ? undefined : outcome(context);
    return scoreDraft(wanted === (left > right ? "lost" : "won") ? `${right}-${left}` : `${left}-${right}`);
  },
  votes: (context) => {
    const [yes, no] = [...numbersOf(context, "n"), ...amountsOf(context).map(({ value }) => value)];
    return scoreDraft(`${yes}-${no}`);
  },
  outOf: (context) => {
    const amounts = amountsOf(context);
    const isCount = tailsOf(context).every(({ kind }) => kind === "counted");
    if (!isCount || amounts.some(({ weak }) => weak)) return undefined;
    const [part, whole] = [...numbersOf(context, "n"), ...amounts.map(({ value }) => value)];
    return outOf(part, whole);
  },
  // "28,5/30": a mark with a fraction.
  marks: (context) => {
    const [mark, best] = amountsOf(context).map(({ value }) => value);
    const isMark = !Number.isInteger(mark) && Number.isInteger(best) && mark < best && best <= BEST_MARK;
    return isMark ? scoreDraft(`${mark}/${best}`) : undefined;
  },
  // "bốn trong năm đề xuất", and no "ba trong năm qua".
  outOfFive: (context) => {
    const [{ value, weak }] = amountsOf(context);
    const next = after(context);
    const isThing = next?.kind === "word" && !next.capital && !context.words.afterYear.has(next.form);
    return isThing && !weak && context.tokens[context.at].kind === "word" ? outOf(value, 5) : undefined;
  },
  slash: readSlash,
};

/** Whether the nearest word tells that the side spoken of won or lost: a score stands as that side sees it. */
function outcome({ tokens, at, end, words }: Context): "won" | "lost" | undefined {
  const told = (form: string): "won" | "lost" | undefined =>
    words.lostCues.has(form) ? "lost" : words.wonCues.has(form) ? "won" : undefined;
  const next = tokens.at(end)?.form ?? "";
  if (words.lostAfter.has(next)) return "lost";
  const nearest = tokens
    .slice(Math.max(0, at - OUTCOME_REACH), at)
    .findLast((word) => told(word.form) !== undefined);
  return told(next) ?? told(nearest?.form ?? "");
}

/** No list of sets ("6-4, 3-6, 6-2"). */
function isOne({ tokens, at, end }: Context): boolean {
  const isNumber = (index: number): boolean => tokens.at(index)?.kind === "number";
  const next = tokens.at(end)?.text === "," ? end + 1 : end;
  const last = at > 0 && tokens[at - 1].text === "," ? at - 2 : at - 1;
  return !isNumber(next) && !(last >= 0 && isNumber(last));
}

/** So many out of few are a share ("nine in ten"), out of many a count. */
function outOf(part: number, whole: number): Draft | undefined {
  const isCount = part > 0 && part <= whole && whole > 1 && Number.isInteger(part) && Number.isInteger(whole);
  if (!isCount || (whole >= FIRST_YEAR && whole <= LAST_YEAR)) return undefined;
  return whole <= FEW ? numberDraft(part / whole) : scoreDraft(`${part}/${whole}`);
}

function scoreDraft(meaning: string): Draft {
  return { kind: "score", key: `score:${meaning}` };
}

/** "passed it 51-50": no range goes down; a day ("21-9") or a model ("Boeing 777-300") may look like it. */
function isDown(context: Context, left: number, right: number): boolean {
  const isOther = context.words.dayFirst && isDay(right, left);
  const next = after(context);
  const isModel = before(context)?.capital === true || (next?.glued === true && next.kind !== "mark");
  return left > right && left <= HIGHEST_VOTE && !isOther && !isModel && isScore(context, right, right);
}

function isScore(context: Context, left: number, right: number): boolean {
  const next = after(context);
  const goesOn = next?.glued === true && ["-", "/", "%"].includes(next.form);
  return left <= HIGHEST_SCORE && right <= HIGHEST_SCORE && !goesOn;
}

/** "26/5" is a day, "3/2025" a month, "2/3" a share, "475/478" so many of so many, "15/2025/NĐ-CP" the number of a law. */
function readSlash(context: Context): Draft | undefined {
  const [left, right] = numbersOf(context, "n");
  const next = after(context);
  const isNumbered = next?.glued === true && (next.form === "/" || next.form === "-");
  if (isNumbered) return numberDraft(left);
  if (right >= FIRST_YEAR && right <= LAST_YEAR)
    return left <= 12 ? monthDraft(right, left) : numberDraft(left);
  if (SHARES.has(`${left}/${right}`) && !isBracketed(context)) return numberDraft(left / right);
  const [day, month] = context.words.dayFirst ? [left, right] : [right, left];
  if (isDay(month, day)) {
    const year = context.today && nearestYear(month, context.today);
    return { kind: "date", key: `date:${writeDay(year, month, day)}` };
  }
  return left > 0 && left <= right ? scoreDraft(`${left}/${right}`) : undefined;
}

function monthDraft(year: number, month: number): Draft {
  return { kind: "period", key: `period:${writeMonth(year, month)}` };
}

/** "(2/3)" stands behind the name of a day. */
function isBracketed(context: Context): boolean {
  return before(context)?.text === "(" && after(context)?.text === ")";
}
