/** Text → the same text without case and diacritics, one UTF-16 unit for each, so that offsets stay true. */

/** Last code unit of Latin Extended Additional, where the Vietnamese letters with two marks end. */
const LAST_LATIN = 0x1eff;

const FOLDED = foldTable();

/**
 * Lower case, diacritics off, đ → d. The result is exactly as long as the NFC text it came from: a place in one
 * is the same place in the other. Letters of other scripts are only lower-cased.
 */
export function fold(text: string): string {
  let folded = "";
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    folded += code <= LAST_LATIN ? String.fromCharCode(FOLDED[code]!) : lowerInPlace(text[at]!);
  }
  return folded;
}

/** Text in NFC with every run of white space as one space and none at the ends. */
export function collapseSpace(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim();
}

function foldTable(): Uint16Array {
  const table = new Uint16Array(LAST_LATIN + 1);
  for (let code = 0; code <= LAST_LATIN; code++) {
    const lower = lowerInPlace(String.fromCharCode(code));
    const base = lower === "đ" ? "d" : lower.normalize("NFD")[0]!;
    table[code] = (/^[a-z]$/u.test(base) ? base : lower).charCodeAt(0);
  }
  return table;
}

function lowerInPlace(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}
