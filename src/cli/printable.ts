/** Text from elsewhere → text that a terminal shows and does not obey. */

/** Control characters, and the marks that turn the direction of what follows. */
const OBEYED = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** Always one line: `\u{1b}` stands for an escape character. */
export function printable(text: string): string {
  return text.replace(OBEYED, (sign) => `\\u{${sign.codePointAt(0)!.toString(16)}}`);
}
