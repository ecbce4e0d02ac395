/** Text of strange letters → the Vietnamese font encoding that it was most likely typed in. */

/** Encodings of fonts, not of files: the text looks right in these fonts only. */
export type FontEncoding = "TCVN3" | "VNI";

/** As much of a text as tells its encoding, in UTF-16 units. */
const SAMPLE = 20_000;
/** Share of words that must bear an encoding's mark: Vietnamese has diacritics in two words of three. */
const MARKED_SHARE = 0.25;

const marks: Readonly<Record<FontEncoding, RegExp>> = {
  // Signs within words, where Vietnamese has its letters with two diacritics: "ViÖt", "Céng", "®Õn".
  TCVN3: /[a-z][µ¸¶·¹¨©ª«¬\u00ad®]|[µ¸¶·¹¨©ª«¬®][a-z]|[a-z][ÖÕÔÓÒÑÐÏÎÌËÊÉÈÇÆ×ØÜÝÞß÷þ]/u,
  // A letter of its own for the diacritic, after the vowel: "Vieät", "Coäng", "ñeán".
  VNI: /[aeiouyöô][ùøûõïäàáåãâêéèëúüö]|ñ[aeiouyöô]/iu,
};

/** `undefined` where the text shows no such encoding. */
export function suspectFontEncoding(text: string): FontEncoding | undefined {
  const words = text
    .slice(0, SAMPLE)
    .split(/\s+/u)
    .filter((word) => /\p{L}/u.test(word));
  const isMarked = (mark: RegExp) =>
    words.filter((word) => mark.test(word)).length >= words.length * MARKED_SHARE;
  if (words.length === 0) return undefined;
  if (isMarked(marks.TCVN3)) return "TCVN3";
  return isMarked(marks.VNI) ? "VNI" : undefined;
}

/** One line: what is wrong and how to mend it. */
export function adviceFor(encoding: FontEncoding, name: string): string {
  return (
    `${name} seems to be in ${encoding}, an old Vietnamese font encoding. ` +
    `Convert it to Unicode, for example with UniKey's toolkit (${encoding} → Unicode), and try again.`
  );
}
