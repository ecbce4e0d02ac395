/** A date as pages, first lines and file names write it → `YYYY-MM-DD`. */

/** First three letters of each English month. */
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** Patterns with named groups; the first that gives a real day decides. Day before month, as Vietnamese writes it. */
const FORMS: readonly RegExp[] = [
  /(?<!\d)(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?!\d)/,
  /(?<!\d)(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})(?:T\d|(?!\d))/,
  /(?<!\d)(?<day>\d{1,2})(?<mark>[/.-])(?<month>\d{1,2})\k<mark>(?<year>\d{4})(?!\d)/,
  /(?<!\d)(?<day>\d{1,2}) tháng (?<month>\d{1,2}),? năm (?<year>\d{4})(?!\d)/i,
  /\b(?<name>[a-z]{3})[a-z]*\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})(?!\d)/i,
  /(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th)? (?<name>[a-z]{3})[a-z]*\.?,? (?<year>\d{4})(?!\d)/i,
];

/** The first date in the text that names a day and a year; `undefined` where there is none. */
export function findDate(text: string): string | undefined {
  for (const form of FORMS) {
    const found: Partial<Record<string, string>> = form.exec(text)?.groups ?? {};
    const { year = "", month, day = "", name = "" } = found;
    const number = month ?? String(MONTHS.indexOf(name.toLowerCase()) + 1);
    const date = `${year}-${number.padStart(2, "0")}-${day.padStart(2, "0")}`;
    if (isRealDay(date)) return date;
  }
  return undefined;
}

function isRealDay(date: string): boolean {
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
}
