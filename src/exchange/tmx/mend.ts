/** XML with the faults that hasty programs write → XML that can be parsed, nothing of its text lost. */
import { toXmlText } from "../text.js";

/** Where these stand an ampersand may be plain text already, and telling the two apart is not worth it. */
const SHIELDED = /<!--|<!\[CDATA\[/;
const BARE_AMPERSAND = /&(?!#?\w+;)/g;
const CHARACTER_REFERENCE = /&#(x[\da-f]+|\d+);/gi;

/** Escapes bare ampersands and drops characters, plain or by reference, that XML 1.0 forbids. */
export function mendXml(xml: string): string {
  if (SHIELDED.test(xml)) return xml;
  return toXmlText(xml)
    .replace(BARE_AMPERSAND, "&amp;")
    .replace(CHARACTER_REFERENCE, (reference, code: string) => (isAllowed(code) ? reference : ""));
}

function isAllowed(code: string): boolean {
  const point = Number(code.startsWith("x") || code.startsWith("X") ? `0${code}` : code);
  return point <= 0x10ffff && toXmlText(String.fromCodePoint(point)) !== "";
}
