/** Any string → text that XML and every table can hold. */

/** Everything outside the character range of XML 1.0 (§2.2), lone surrogates included. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
/** Cheap to look for, and absent from nearly every sentence: controls, line ends, surrogates, noncharacters. */
const UNUSUAL = /[^ -\uD7FF\uE000-\uFFFD]/;
const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Drops what XML 1.0 forbids, composes (NFC), and makes every line end LF. Idempotent. */
export function toXmlText(text: string): string {
  const clean = UNUSUAL.test(text) ? text.replace(FORBIDDEN, "").replace(/\r\n?/g, "\n") : text;
  return clean.normalize("NFC");
}

/**
 * The same on one line: runs of blanks, tabs and line ends become one blank, none stands at either end. No-break
 * spaces inside stay, since they hold numbers and their units together. Idempotent; may be empty.
 */
export function toOneLine(text: string): string {
  return toXmlText(text)
    .replace(/[ \t\n]{2,}|[\t\n]/g, " ")
    .trim();
}

/** Escapes for element content and double-quoted attributes alike. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

/** ` name="value"` for each attribute that has a value, in the given order; attribute values are one line. */
export function xmlAttributes(attributes: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(attributes)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(toOneLine(value))}"`)
    .join("");
}
