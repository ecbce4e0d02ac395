/** Digits with marks between them → the value, whichever of the two ways of writing they follow. */

/** "900,000" is no decimal fraction in any way of writing. */
const ROUND = /00$/;

const PLAIN = /^\d+$/;

/** Value of digits with marks; undefined where the marks fit neither way of writing ("1.2.3"). */
export function valueOfDigits(text: string, thousands: "." | ","): number | undefined {
  if (PLAIN.test(text)) return Number(text);
  const marks = text.replace(/\d/g, "");
  const last = marks.charAt(marks.length - 1);
  const isMixed = new Set(marks).size > 1;
  if (isMixed) {
    const decimals = text.lastIndexOf(last);
    const whole = valueOfDigits(text.slice(0, decimals), last === "." ? "," : ".");
    return whole === undefined || !Number.isInteger(whole)
      ? undefined
      : Number(`${whole}.${text.slice(decimals + 1)}`);
  }
  const isGrouped = /^[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(text);
  if (marks.length > 1) return isGrouped ? Number(text.replace(/[.,]/g, "")) : undefined;
  return isGrouped && (last === thousands || ROUND.test(text))
    ? Number(text.replace(last, ""))
    : Number(text.replace(",", "."));
}
