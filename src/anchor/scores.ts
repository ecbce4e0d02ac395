/** Two whole numbers side by side → a score, a vote, so many out of so many, a fraction, or a day. */
import { isDay, nearestYear, writeDay, writeMonth } from "./day.js";
import { numberDraft } from "./quantities.js";
import { before, after, numbersOf, type Context, type Draft, type Reading } from "./reading.js";

/** No team scores more in one match; above that two numbers are a range. */
const HIGHEST_SCORE = 250;
/** What reports tell as shares; all else with small numbers is rather a day. */
const SHARES = new Set(["1/2", "1/3", "2/3", "1/4", "3/4", "1/5", "2/5", "3/5", "4/5", "1/10"]);
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

export const scoreReadings: Readonly<Record<string, Reading>> = {
  score: (context) => {
    const [left, right] = numbersOf(context, "n");
    const isNamed = context.captures[0].at > context.at;
    if (!isNamed && !(context.cues.score && isScore(context, left, right))) return undefined;
    return scoreDraft(`${left}-${right}`);
  },
  votes: (context) => {
    const [yes, no] = numbersOf(context, "n");
    return scoreDraft(`${yes}-${no}`);
  },
  outOf: (context) => {
    const [part, whole] = numbersOf(context, "n");
    return part <= whole && whole > 1 ? scoreDraft(`${part}/${whole}`) : undefined;
  },
  slash: readSlash,
};

function scoreDraft(meaning: string): Draft {
  return { kind: "score", key: `score:${meaning}` };
}

function isScore(context: Context, left: number, right: number): boolean {
  const next = after(context);
  const goesOn = next?.glued === true && ["-", "/", "%"].includes(next.word.form);
  return left <= HIGHEST_SCORE && right <= HIGHEST_SCORE && !goesOn;
}

/** "26/5" is a day, "3/2025" a month, "2/3" a share, "475/478" so many of so many, "15/2025/NĐ-CP" the number of a law. */
function readSlash(context: Context): Draft | undefined {
  const [left, right] = numbersOf(context, "n");
  const next = after(context);
  const isNumbered = next?.glued === true && (next.word.form === "/" || next.word.form === "-");
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
  return before(context)?.word.text === "(" && after(context)?.word.text === ")";
}
