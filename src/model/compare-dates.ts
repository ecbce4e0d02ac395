/** Two dates or periods as they stand in keys → how well they agree, given that reports leave parts out. */

/** One side leaves out the year. */
const YEAR_UNSAID = 0.9;
/** One side names the weekday only. */
const WEEKDAY_ONLY = 0.7;
/** One side says which part of the same period. */
const PART_UNSAID = 0.7;
/** A day within the month, or within the stretch, that the other side names. */
const WITHIN_MONTH = 0.5;
/** A day or month within the year that the other side names. */
const WITHIN_YEAR = 0.3;

const DAY = /^(?:\d{4}|-)-\d\d-\d\d$/;
const MONTH = /^(?:\d{4}|-)-\d\d$/;
const YEAR = /^\d{4}$/;
const WEEKDAY = /^w([1-7])$/;

/** The shapes that can contradict each other; `--` stands for an unsaid year. */
const COMPARABLE: readonly RegExp[] = [DAY, MONTH, YEAR, /-Q[1-4]$/, /-H[12]$/, /^\d{4}s$/, WEEKDAY];

/** 0..1 for the part of two keys after `date:` or `period:`. */
export function matchDates(a: string, b: string): number {
  const [startA, endA] = a.split("/") as [string, string?];
  const [startB, endB] = b.split("/") as [string, string?];
  if (endA !== undefined && endB !== undefined) {
    return Math.min(matchPoints(startA, startB), matchPoints(endA, endB));
  }
  if (endA !== undefined) return isWithin(b, startA, endA) ? WITHIN_MONTH : 0;
  if (endB !== undefined) return isWithin(a, startB, endB) ? WITHIN_MONTH : 0;
  return matchPoints(a, b);
}

/** True where both have one shape, so that being different is a contradiction and not another way to say it. */
export function isOtherDate(a: string, b: string): boolean {
  if (matchDates(a, b) > 0) return false;
  return COMPARABLE.some((shape) => shape.test(bareOf(a)) && shape.test(bareOf(b))) || isOtherYear(a, b);
}

function matchPoints(a: string, b: string): number {
  if (a === b) return 1;
  if (bareOf(a) === bareOf(b)) return PART_UNSAID;
  if (isYearless(a) !== isYearless(b) && afterYear(bareOf(a)) !== "") {
    if (afterYear(a) === afterYear(b)) return YEAR_UNSAID;
    if (afterYear(bareOf(a)) === afterYear(bareOf(b))) return PART_UNSAID;
  }
  if (isOnWeekday(a, b) || isOnWeekday(b, a)) return WEEKDAY_ONLY;
  return Math.max(matchWithin(a, bareOf(b)), matchWithin(b, bareOf(a)));
}

/** A day in its month, a day or month in its year; a quarter or half never stands for the year. */
function matchWithin(fine: string, coarse: string): number {
  if (DAY.test(fine) && MONTH.test(coarse)) {
    const sameMonth = afterYear(fine).slice(0, 3) === afterYear(coarse);
    return sameMonth && (isYearless(fine) || isYearless(coarse) || !isOtherYear(fine, coarse))
      ? WITHIN_MONTH
      : 0;
  }
  const isDayOrMonth = DAY.test(fine) || MONTH.test(fine);
  return isDayOrMonth && YEAR.test(coarse) && fine.startsWith(coarse) ? WITHIN_YEAR : 0;
}

/** Text order is time order for days, months and years that are written alike. */
function isWithin(point: string, start: string, end: string): boolean {
  return start <= point && point <= `${end}~`;
}

function isOnWeekday(weekday: string, day: string): boolean {
  const number = WEEKDAY.exec(weekday)?.[1];
  if (number === undefined || !DAY.test(day) || isYearless(day)) return false;
  return (new Date(`${day}T00:00:00Z`).getUTCDay() || 7) === Number(number);
}

function isOtherYear(a: string, b: string): boolean {
  const [yearA, yearB] = [/^\d{4}/.exec(a)?.[0], /^\d{4}/.exec(b)?.[0]];
  return (
    yearA !== undefined && yearB !== undefined && yearA !== yearB && !/s$/.test(a + b) && !/\//.test(a + b)
  );
}

function isYearless(date: string): boolean {
  return date.startsWith("--");
}

/** `-03-06` of `2025-03-06` and of `--03-06`; empty for a bare year. */
function afterYear(date: string): string {
  return isYearless(date) ? date.slice(1) : date.slice(4);
}

/** Without the part (`~late`) of the period. */
function bareOf(date: string): string {
  return date.split("~")[0];
}
