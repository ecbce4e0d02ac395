/** Days and periods of the calendar, counted from the document's day. */

/** A day of the Gregorian calendar. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MS_PER_DAY = 86_400_000;
const DAYS_PER_WEEK = 7;

/** Reads `YYYY-MM-DD`, also as the beginning of a longer date; nothing for anything else. */
export function dayOf(text: string | undefined): Day | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)/.exec(text ?? "");
  if (parts === null) return undefined;
  return { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) };
}

/** `2025-03-06`; `--03-06` where the year is unknown. */
export function writeDay(year: number | undefined, month: number, day: number): string {
  return `${writeMonth(year, month)}-${twoDigits(day)}`;
}

/** `2025-03`; `--03` where the year is unknown. */
export function writeMonth(year: number | undefined, month: number): string {
  return `${year ?? "-"}-${twoDigits(month)}`;
}

/** True for days that some month has. */
export function isDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(2024, month, 0)).getUTCDate();
}

/** The year in which a month lies nearest to today; half a year away it is the past one, of which reports tell more. */
export function nearestYear(month: number, today: Day): number {
  const distance = month - today.month;
  if (distance >= 6) return today.year - 1;
  return distance < -6 ? today.year + 1 : today.year;
}

export function addDays(today: Day, days: number): Day {
  const moved = new Date(Date.UTC(today.year, today.month - 1, today.day + days));
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf({ year, month, day }: Day): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || DAYS_PER_WEEK;
}

/** Year and number of the ISO 8601 week, as `2025-W10`. */
export function writeWeek(today: Day): string {
  const thursday = addDays(today, 4 - weekdayOf(today));
  const firstDay = Date.UTC(thursday.year, 0, 1);
  const days = (Date.UTC(thursday.year, thursday.month - 1, thursday.day) - firstDay) / MS_PER_DAY;
  return `${thursday.year}-W${twoDigits(Math.floor(days / DAYS_PER_WEEK) + 1)}`;
}

/** The month `offset` months from today's. */
export function addMonths(today: Day, offset: number): { readonly year: number; readonly month: number } {
  const months = today.year * 12 + today.month - 1 + offset;
  return { year: Math.floor(months / 12), month: (months % 12) + 1 };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
