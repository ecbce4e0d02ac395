/** Readings of days: with and without a year, weekdays, yesterday and tomorrow, stretches of days. */
import { addDays, isDay, nearestYear, weekdayOf, writeDay, type Day } from "./day.js";
import { before, numberOf, numbersOf, wordOf, type Context, type Draft, type Reading } from "./reading.js";

const DAYS_PER_WEEK = 7;
/** Words before a weekday that may still tell whether it is past. */
const CUE_REACH = 8;
/** Words after a date of which one may be the verb. */
const VERB_REACH = 5;
/** The slot dmy holds day, month and year as one number. */
const YEAR_DIGITS = 10_000;

export const dayReadings: Readonly<Record<string, Reading>> = {
  date: readDate,
  // "3h15 sáng 21-9": a range does not go down.
  downDate: (context) => {
    const { days, months } = partsOf(context);
    return days[0] > months[0] && !context.cues.score ? readDate(context) : undefined;
  },
  dayOnly: (context) => {
    if (isAtNoon(context)) return undefined;
    const [day] = numbersOf(context, "d");
    const { today } = context;
    return dateDraft(
      today === undefined ? `---${String(day).padStart(2, "0")}` : writeDay(today.year, today.month, day),
    );
  },
  days: (context) => {
    const { days, months } = partsOf(context);
    const [first, last = first] = months;
    if (!isDay(first, days[0]) || !isDay(last, days[1])) return undefined;
    const years = numbersOf(context, "y");
    const lastYear = years.at(-1) ?? yearOf(context, last);
    const firstYear = years.length > 1 ? years[0] : lastYear;
    return dateDraft(`${writeDay(firstYear, first, days[0])}/${writeDay(lastYear, last, days[1])}`);
  },
  weekday: (context) => readWeekday(context, isAhead(context) ? "ahead" : "past"),
  thisWeekday: (context) => readWeekday(context, "this"),
  lastWeekday: (context) => readWeekday(context, "last"),
  nextWeekday: (context) => readWeekday(context, "next"),
  weekAfter: (context) => readWeekday(context, "weekAfter"),
  day: (context) => {
    const [offset] = numbersOf(context, "R");
    return dateDraft(
      context.today === undefined ? `day${signed(offset)}` : write(addDays(context.today, offset)),
    );
  },
};

function readDate(context: Context): Draft | undefined {
  if (isAtNoon(context) || isVersion(context)) return undefined;
  const { days, months } = partsOf(context);
  if (!isDay(months[0], days[0])) return undefined;
  return dateDraft(writeDay(yearOf(context, months[0]), months[0], days[0]));
}

/** Noon is a time of its own, beside its day. */
function isAtNoon(context: Context): boolean {
  return wordOf(context, "T") === "noon";
}

/** "IELTS 7.5" is no day. */
function isVersion(context: Context): boolean {
  const isBare = numberOf(context, "dm") !== undefined && context.end === context.at + 1;
  return isBare && before(context)?.capitals === true;
}

function dateDraft(meaning: string): Draft {
  return { kind: "date", key: `date:${meaning}` };
}

function write({ year, month, day }: Day): string {
  return writeDay(year, month, day);
}

export function signed(offset: number): string {
  return offset < 0 ? String(offset) : `+${offset}`;
}

/** Days and months in order, whether they stand apart or as `6.3`. */
function partsOf(context: Context): { readonly days: number[]; readonly months: number[] } {
  const whole = numberOf(context, "dmy");
  const joined = whole === undefined ? numberOf(context, "dm") : Math.floor(whole / YEAR_DIGITS);
  if (joined !== undefined) return { days: [Math.floor(joined / 100)], months: [joined % 100] };
  return {
    days: numbersOf(context, "d"),
    months: ["m", "M", "MM"].flatMap((slot) => numbersOf(context, slot)),
  };
}

/** The year said, or the one in which the month lies nearest to the document's day. */
export function yearOf(context: Context, month: number): number | undefined {
  const whole = numberOf(context, "dmy");
  const said = whole === undefined ? numberOf(context, "y") : whole % YEAR_DIGITS;
  if (said !== undefined) return said;
  if (context.today === undefined) return undefined;
  const relative = numberOf(context, "Y");
  return relative === undefined ? toldYear(context, month, context.today) : context.today.year + relative;
}

/**
 * A weekday is the past one up to the document's day, or the next one from it on where the verb before looks ahead;
 * "last" is the one before that day, "coming" the one after it, "this" the one of its week, "next" that of the week
 * after.
 * In lower case and without a sign of a date, "thứ hai" is "second" and no weekday.
 */
function readWeekday(context: Context, which: keyof typeof OFFSETS): Draft | undefined {
  if (isAtNoon(context) || isOrdinal(context)) return undefined;
  const [weekday] = numbersOf(context, "W");
  const { today } = context;
  if (today === undefined) return dateDraft(`w${weekday}`);
  const present = weekdayOf(today);
  const week = numberOf(context, "w");
  if (week !== undefined) return dateDraft(write(addDays(today, weekday - present + week * DAYS_PER_WEEK)));
  return dateDraft(write(addDays(today, OFFSETS[which](weekday - present))));
}

/** Days from today, by how many days later in its week the weekday lies: -6..6. */
const OFFSETS = {
  past: (days: number) => (days > 0 ? days - DAYS_PER_WEEK : days),
  ahead: (days: number) => (days < 0 ? days + DAYS_PER_WEEK : days),
  last: (days: number) => (days < 0 ? days : days - DAYS_PER_WEEK),
  next: (days: number) => (days > 0 ? days : days + DAYS_PER_WEEK),
  this: (days: number) => days,
  weekAfter: (days: number) => days + DAYS_PER_WEEK,
};

/** The next such month where the verb looks ahead, else the nearest one; "hồi tháng 9" is past. */
export function toldYear(context: Context, month: number, today: Day): number {
  if (isAhead(context)) return month < today.month ? today.year + 1 : today.year;
  if (isPast(context)) return month > today.month ? today.year - 1 : today.year;
  return nearestYear(month, today);
}

/** "hồi tháng 9, ông đã thăm": a word of the past right before the date, or a verb of the past soon after it. */
function isPast(context: Context): boolean {
  const { tokens, end, words } = context;
  if (words.pastDates.has(before(context)?.form ?? "")) return true;
  const verb = tokens
    .slice(end, end + VERB_REACH)
    .find(({ form }) => words.pastCues.has(form) || words.aheadCues.has(form) || words.pastVerb.test(form));
  return verb !== undefined && !words.aheadCues.has(verb.form);
}

/** "will meet on Sunday", "sẽ họp vào Chủ nhật": the nearest verb before the date decides. */
export function isAhead({ tokens, at, words }: Context): boolean {
  for (let back = at - 1; back >= Math.max(0, at - CUE_REACH); back -= 1) {
    const { form } = tokens[back];
    if (words.pastCues.has(form)) return false;
    if (words.aheadCues.has(form)) return true;
  }
  return false;
}

/** "thứ hai" in lower case, without a part of the day, a week or a preposition, is an ordinal. */
function isOrdinal(context: Context): boolean {
  const weekday = context.captures.find(({ slot }) => slot === "W")!;
  const [first, second] = context.tokens.slice(weekday.at, weekday.at + 2);
  if (!context.words.doubtfulWeekdays.has(first.form)) return false;
  const previous = before(context)?.form ?? "";
  if (context.words.ordinalCues.has(previous)) return true;
  if (second.capital || (first.capital && weekday.at > 0)) return false;
  if (weekday.at === context.at && context.words.weekdayCues.has(previous)) return false;
  if (context.end - weekday.at > 2) return false;
  return wordOf(context, "T") === undefined && numberOf(context, "w") === undefined;
}
