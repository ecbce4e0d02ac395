/** A word → the same word in plain lower-case letters, so that spellings with and without diacritics meet. */

/** Each plain letter with the lower-case letters that fold to it; capitals follow from these. */
const VARIANTS: Readonly<Record<string, string>> = {
  a: "àáảãạăằắẳẵặâầấẩẫậäåāąǎ",
  c: "çćčĉċ",
  d: "đðď",
  e: "èéẻẽẹêềếểễệëēėęěĕ",
  g: "ğģĝġ",
  h: "ĥħ",
  i: "ìíỉĩịîïīįıĭ",
  j: "ĵ",
  k: "ķ",
  l: "łľĺļ",
  n: "ñńňņ",
  o: "òóỏõọôồốổỗộơờớởỡợöøōőŏ",
  r: "řŕŗ",
  s: "śšşșŝ",
  t: "ťţțŧ",
  u: "ùúủũụưừứửữựüūůűųŭ",
  w: "ŵ",
  y: "ỳýỷỹỵÿŷ",
  z: "źžż",
};

/** First code unit above every letter of the table: the end of Latin Extended Additional. */
const TABLE_SIZE = 0x1f00;

const PLAIN = plainLetters();
const ASCII = /^[\x20-\x7e]*$/;

/**
 * Lower case, diacritics off, đ → d. Composed (NFC) and decomposed input fold alike; letters outside the Latin
 * script are only lower-cased. The result may be shorter than the word, so offsets do not carry over.
 */
export function fold(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  let folded = "";
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (isCombining(code)) continue;
    const plain = code < TABLE_SIZE ? PLAIN[code] : 0;
    folded += plain === 0 ? word.charAt(at).toLowerCase() : String.fromCharCode(plain);
  }
  return folded;
}

/** True where folding takes more off than capitals. */
export function hasDiacritics(text: string): boolean {
  return text.toLowerCase() !== fold(text);
}

function isCombining(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}

/** Plain letter by code unit; 0 = not in the table. */
function plainLetters(): Uint16Array {
  const table = new Uint16Array(TABLE_SIZE);
  for (let code = 0; code < 0x80; code += 1) {
    table[code] = String.fromCharCode(code).toLowerCase().charCodeAt(0);
  }
  for (const [plain, letters] of Object.entries(VARIANTS)) {
    for (const letter of letters) {
      table[letter.charCodeAt(0)] = plain.charCodeAt(0);
      const capital = letter.toUpperCase();
      if (capital.length === 1) table[capital.charCodeAt(0)] = plain.charCodeAt(0);
    }
  }
  return table;
}
