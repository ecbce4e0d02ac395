/** Two whole numbers side by side → a score, a vote, so many out of so many, a fraction, or a day. */
import { isDay, nearestYear, writeDay } from "./day.js";
import { numberDraft } from "./quantities.js";
import { before, after, numbersOf, type Context, type Draft, type Reading } from "./reading.js";

/** No team scores more in one match; above that two numbers are a range. */
const HIGHEST_SCORE = 250;
/** "2/3" is a share; "9/20" is not told so in reports. */
const LARGEST_DENOMINATOR = 10;

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

/** "26/5" is a day, "2/3" a share, "475/478" so many of so many; a bracket or its order tells. */
function readSlash(context: Context): Draft | undefined {
  const [left, right] = numbersOf(context, "n");
  const couldBeDay = isDay(right, left);
  const isBracketed = before(context)?.word.text === "(" && after(context)?.word.text === ")";
  if (couldBeDay && (left >= right || isBracketed)) {
    const year = context.today && nearestYear(right, context.today);
    return { kind: "date", key: `date:${writeDay(year, right, left)}` };
  }
  if (left === 0 || left >= right)
    return left === right && left > 1 ? scoreDraft(`${left}/${right}`) : undefined;
  return right <= LARGEST_DENOMINATOR ? numberDraft(left / right) : scoreDraft(`${left}/${right}`);
}
