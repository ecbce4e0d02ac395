/** Text of strange letters → the old Vietnamese encoding that it was most likely typed in, or how it was spoilt. */

/** TCVN3 and VNI look right in their own fonts only; VIQR writes the marks as ASCII signs. */
export type OldEncoding = "TCVN3" | "VNI" | "VIQR" | "misread UTF-8";

/** As much of a text as tells its encoding, in UTF-16 units. */
const SAMPLE = 20_000;
/** Share of words that must bear an encoding's mark: Vietnamese has diacritics in two words of three. */
const MARKED_SHARE = 0.25;
/** Fewer such words are names or chance ("Giá 500k."). */
const MIN_MARKED = 3;

/** What the second and further bytes of a letter of UTF-8 look like as Latin-1 or windows-1252. */
const FURTHER = "[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]";

const marks: readonly (readonly [encoding: OldEncoding, mark: RegExp])[] = [
  // A letter of UTF-8 as two or three signs: "Thá»§ tÆ°á»›ng".
  ["misread UTF-8", new RegExp(`[ÃÄÅÆ]${FURTHER}|á${FURTHER}${FURTHER}`, "u")],
  // Signs within words, where Vietnamese has its letters with two diacritics: "ViÖt", "Céng", "®Õn".
  ["TCVN3", /[a-z][µ¸¶·¹¨©ª«¬\u00ad®]|[µ¸¶·¹¨©ª«¬®][a-z]|[a-z][ÖÕÔÓÒÑÐÏÎÌËÊÉÈÇÆ×ØÜÝÞß÷þ]/u],
  // A letter of its own for the diacritic, after the vowel: "Vieät", "Coäng", "ñeán".
  ["VNI", /[aeiouyöô][ùøûõïäàáåãâêéèëúüö]|ñ[aeiouyöô]/iu],
  // A sign after the vowel: "Vie^.t", "na(m", "tu+o+ng", "dda~".
  ["VIQR", /[aeo]\^|[ou]\+|a\([a-z'`?~.]|[aeiouy][`~?][a-z]|\bdd[aeiouy]/iu],
];

/** `undefined` where the text shows no such encoding. */
export function suspectEncoding(text: string): OldEncoding | undefined {
  const words = text
    .slice(0, SAMPLE)
    .split(/\s+/u)
    .filter((word) => /\p{L}/u.test(word));
  const needed = Math.max(MIN_MARKED, words.length * MARKED_SHARE);
  return marks.find(([, mark]) => words.filter((word) => mark.test(word)).length >= needed)?.[0];
}

/** Share of the words of a line alone; few enough lines of other languages have any. */
const LINE_SHARE = 0.4;
/** What no line of Vietnamese or English looks like by chance, unlike VNI ("tiêu") and VIQR ("don't"). */
const SURE: readonly OldEncoding[] = ["misread UTF-8", "TCVN3"];

/** The first line of a text that is fine as a whole, 1-based, that shows such an encoding. */
export function suspectLine(
  text: string,
): { readonly line: number; readonly encoding: OldEncoding } | undefined {
  const sure = marks.filter(([encoding]) => SURE.includes(encoding));
  for (const [index, line] of text.split("\n").entries()) {
    const found = sure.find(([, mark]) => {
      if (!mark.test(line)) return false;
      const words = line.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
      return (
        words.filter((word) => mark.test(word)).length >= Math.max(MIN_MARKED, words.length * LINE_SHARE)
      );
    });
    if (found !== undefined) return { line: index + 1, encoding: found[0] };
  }
  return undefined;
}

/** One line: what is wrong and how to mend it. */
export function adviceFor(encoding: OldEncoding, name: string): string {
  if (encoding === "misread UTF-8")
    return `${name} is UTF-8 that some program read as Latin-1 and saved so. Take the text anew from its source.`;
  return (
    `${name} seems to be in ${encoding}, an old way to write Vietnamese. ` +
    `Convert it to Unicode, for example with UniKey's toolkit (${encoding} → Unicode), and try again.`
  );
}
