/** Readings of months, quarters, halves, years, decades and other stretches of time. */
import { addDays, addMonths, writeMonth, writeWeek, type Day } from "./day.js";
import { isAhead, signed, toldYear, yearOf } from "./days.js";
import {
  after,
  amountsOf,
  before,
  numberOf,
  numbersOf,
  wordOf,
  type Context,
  type Draft,
  type Reading,
} from "./reading.js";

const MONTHS_PER_YEAR = 12;
const MONTHS_PER_QUARTER = 3;
/** A bare number of four digits is a year only within these. */
const BARE_YEARS = { from: 1800, to: 2100 };
/** "27" in 2026-27 is of the same century, a bare "90" of a decade of the last one. */
const CENTURY = 100;
const LAST_CENTURY = 1900;

export const periodReadings: Readonly<Record<string, Reading>> = {
  month: (context) => readMonth(context),
  lastMonth: (context) => readMonthFrom(context, -1),
  nextMonth: (context) => {
    const next = after(context);
    // "tháng 3 tới Hà Nội": to a place, and no month to come.
    return next?.capital === true || next?.kind === "number" ? undefined : readMonthFrom(context, 1);
  },
  months: (context) => {
    const [first, last] = [...numbersOf(context, "m"), ...numbersOf(context, "M")];
    const years = numbersOf(context, "y");
    const lastYear = years.at(-1) ?? yearOf(context, last);
    return periodDraft(
      `${writeMonth(years.length > 1 ? years[0] : lastYear, first)}/${writeMonth(lastYear, last)}`,
    );
  },
  quarter: (context) => {
    const quarter = (numberOf(context, "Q") ?? numberOf(context, "q"))!;
    const year = saidYear(context) ?? quarterYear(context, quarter);
    return partDraft(context, `${year ?? "-"}-Q${quarter}`);
  },
  quarters: (context) => {
    const [first, last] = numbersOf(context, "Q");
    const year = saidYear(context) ?? quarterYear(context, last) ?? "-";
    return first < last ? periodDraft(`${year}-Q${first}/${year}-Q${last}`) : undefined;
  },
  // "the January-March quarter"
  monthQuarter: (context) => {
    const [first, last] = numbersOf(context, "M");
    const quarter = last / MONTHS_PER_QUARTER;
    const isQuarter = Number.isInteger(quarter) && last - first === MONTHS_PER_QUARTER - 1;
    const year = saidYear(context) ?? quarterYear(context, quarter) ?? "-";
    return isQuarter ? periodDraft(`${year}-Q${quarter}`) : undefined;
  },
  firstMonthHalf: (context) => readMonth(context, "~half1"),
  lastMonthHalf: (context) => readMonth(context, "~half2"),
  firstHalf: (context) => readHalf(context, 1),
  lastHalf: (context) => readHalf(context, 2),
  halfYear: (context) => partDraft(context, `${thisYear(context) ?? "-"}-H${numberOf(context, "H")!}`),
  firstMonths: (context) => firstMonths(context, amountsOf(context)[0].value),
  firstQuarters: (context) => firstMonths(context, amountsOf(context)[0].value * MONTHS_PER_QUARTER),
  lastMonths: (context) => lastMonths(context, amountsOf(context)[0].value),
  year: (context) => partDraft(context, String(thisYear(context) ?? "year+0")),
  years: (context) => {
    const first = numberOf(context, "y")!;
    const last =
      numberOf(context, "y", 1) ?? CENTURY * Math.floor(first / CENTURY) + numberOf(context, "yy")!;
    return first < last && isYear(first) && isYear(last) ? periodDraft(`${first}/${last}`) : undefined;
  },
  bareYear: (context) => {
    const [year] = numbersOf(context, "y");
    return isYear(year) && isBareYear(context) ? periodDraft(String(year)) : undefined;
  },
  decade: (context) => {
    const decade = numberOf(context, "decade") ?? LAST_CENTURY + numberOf(context, "yy")!;
    return decade % 10 === 0 ? partDraft(context, `${decade}s`) : undefined;
  },
  century: (context) => {
    const tens = amountsOf(context).at(0)?.value ?? 0;
    return partDraft(context, `C${numberOf(context, "C") ?? tens + numberOf(context, "ord")!}`);
  },
  season: (context) => {
    const year = saidYear(context);
    return periodDraft(`${year ?? context.today?.year ?? "-"}-${wordOf(context, "S")!}`);
  },
  festival: (context) => {
    const year = saidYear(context);
    return periodDraft(`${wordOf(context, "F")!}${year === undefined ? "" : `-${year}`}`);
  },
  relative: readRelative,
};

/** Half a year; without a year, in a sentence about a match, half of that. */
function readHalf(context: Context, half: 1 | 2): Draft | undefined {
  const isOfMatch = context.cues.score && saidYear(context) === undefined;
  return isOfMatch ? undefined : partDraft(context, `${thisYear(context) ?? "-"}-H${half}`);
}

function periodDraft(meaning: string): Draft {
  return { kind: "period", key: `period:${meaning}` };
}

/** The period, or the part of it that the text says. */
function partDraft(context: Context, meaning: string): Draft {
  const part = wordOf(context, "P");
  return periodDraft(part === undefined ? meaning : `${meaning}~${part}`);
}

function saidYear(context: Context): number | undefined {
  const relative = numberOf(context, "Y");
  const said = numberOf(context, "y");
  return (
    said ??
    (relative === undefined || context.today === undefined ? undefined : context.today.year + relative)
  );
}

/** The year said, or the document's own. */
function thisYear(context: Context): number | string | undefined {
  const relative = numberOf(context, "Y");
  const unknown = relative === undefined || relative === 0 ? undefined : `year${signed(relative)}`;
  return saidYear(context) ?? context.today?.year ?? unknown;
}

/** A quarter without a year is the last one that has begun, or the next one where the verb before looks ahead. */
function quarterYear(context: Context, quarter: number): number | undefined {
  const { today } = context;
  if (today === undefined) return undefined;
  const present = Math.ceil(today.month / MONTHS_PER_QUARTER);
  if (isAhead(context)) return quarter < present ? today.year + 1 : today.year;
  return quarter > present ? today.year - 1 : today.year;
}

/** The first six months are the first half, so that both have one key. */
function firstMonths(context: Context, months: number): Draft | undefined {
  if (months < 1 || months > MONTHS_PER_YEAR) return undefined;
  const year = thisYear(context) ?? "-";
  if (months === MONTHS_PER_YEAR / 2) return periodDraft(`${year}-H1`);
  if (months === MONTHS_PER_QUARTER) return periodDraft(`${year}-Q1`);
  return periodDraft(`${year}-01/${year}-${String(months).padStart(2, "0")}`);
}

function lastMonths(context: Context, months: number): Draft | undefined {
  if (months < 1 || months > MONTHS_PER_YEAR) return undefined;
  const year = thisYear(context) ?? "-";
  if (months === MONTHS_PER_YEAR / 2) return periodDraft(`${year}-H2`);
  if (months === MONTHS_PER_QUARTER) return periodDraft(`${year}-Q4`);
  return periodDraft(`${year}-${String(MONTHS_PER_YEAR + 1 - months).padStart(2, "0")}/${year}-12`);
}

/** A month alone must look like one: "May" and "March" are other words, too. */
function readMonth(context: Context, half = ""): Draft | undefined {
  const [month] = [...numbersOf(context, "m"), ...numbersOf(context, "M")];
  const isBare = context.captures.length === 1 && context.end - context.at === 1;
  if (isBare && isOtherWord(context)) return undefined;
  const { today } = context;
  const year = saidYear(context) ?? (today && toldYear(context, month, today));
  return partDraft(context, writeMonth(year, month) + half);
}

/** The last month of that name, or the next one. */
function readMonthFrom(context: Context, step: -1 | 1): Draft | undefined {
  const { today } = context;
  const [month] = [...numbersOf(context, "m"), ...numbersOf(context, "M")];
  if (today === undefined) return readMonth(context);
  const isThisYear = step < 0 ? month < today.month : month > today.month;
  return partDraft(context, writeMonth(today.year + (isThisYear ? 0 : step), month));
}

function isOtherWord(context: Context): boolean {
  const { doubtfulMonths, monthCues } = context.words;
  return doubtfulMonths.has(context.tokens[context.at].form) && !monthCues.has(before(context)?.form ?? "");
}

function isYear(year: number): boolean {
  return year >= BARE_YEARS.from && year <= BARE_YEARS.to;
}

/** Counts of four digits are written with a mark in either language; behind a joint the digits are part of a code. */
function isBareYear(context: Context): boolean {
  const token = context.tokens[context.at];
  const previous = before(context);
  return !token.glued || previous === undefined || /^[("“‘'«]$/.test(previous.text);
}

/** "last month" and the like, as the stretch it is. */
function readRelative(context: Context): Draft | undefined {
  const previous = before(context);
  if (previous !== undefined && (previous.kind === "number" || context.words.several.has(previous.form)))
    return undefined;
  const relative = wordOf(context, "rel")!;
  const [, unit, digits] = /^(\w+)([+-]\d+)$/.exec(relative)!;
  if (context.today === undefined) return partDraft(context, relative);
  return partDraft(context, writeRelative(unit, Number(digits), context.today) ?? relative);
}

function writeRelative(unit: string, offset: number, today: Day): string | undefined {
  switch (unit) {
    case "year":
      return String(today.year + offset);
    case "month": {
      const { year, month } = addMonths(today, offset);
      return writeMonth(year, month);
    }
    case "week":
      return writeWeek(addDays(today, offset * 7));
    case "weekend":
      return `${writeWeek(addDays(today, offset * 7))}~late`;
    case "quarter": {
      const { year, month } = addMonths(today, offset * MONTHS_PER_QUARTER);
      return `${year}-Q${Math.ceil(month / MONTHS_PER_QUARTER)}`;
    }
    default:
      return undefined;
  }
}
