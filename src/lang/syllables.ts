/** A Vietnamese syllable in any of its accepted spellings → one spelling, so that all of them count as one word. */

/** Behind these onsets oa, oe and uy end a syllable; behind q the u belongs to the onset ("quý" has one spelling). */
const ONSET = "(?:b|c|ch|d|đ|g|gh|gi|h|k|kh|l|m|n|ng|nh|p|ph|r|s|t|th|tr|v|x)?";
/** The mark stands on the second vowel ("hoà", "khoẻ", "thuý") where older usage puts it on the first. */
const MARK_ON_SECOND = new RegExp(`^${ONSET}(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])$`);
/** An accented "i" that is the whole rhyme may be written "y" after these letters ("kĩ", "lí", "mĩ", "tỉ"). */
const I_FOR_Y = /^[hklmst][ìíỉĩị]$/;

/** Each rhyme with the mark on its second vowel, and the same with the mark on the first. */
const MARK_MOVED = rhymes(
  "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ",
  "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy",
);
const Y_FOR_I = rhymes("ì í ỉ ĩ ị", "ỳ ý ỷ ỹ ỵ");

/** Longest syllable that has two spellings ("khuỷ", "nghoẹ"). */
const LONGEST = 5;
const LAST_PLAIN_LETTER = 0x7f;

/** The spelling that counts: "hòa", "khỏe", "thúy", "kỹ". Takes NFC in lower case; all other words stay as they are. */
export function unifySpelling(form: string): string {
  if (form.length > LONGEST || form.charCodeAt(form.length - 1) <= LAST_PLAIN_LETTER) return form;
  if (I_FOR_Y.test(form)) return form.charAt(0) + Y_FOR_I.get(form.charAt(1))!;
  return MARK_ON_SECOND.test(form) ? form.slice(0, -2) + MARK_MOVED.get(form.slice(-2))! : form;
}

function rhymes(from: string, to: string): ReadonlyMap<string, string> {
  const unified = to.split(" ");
  return new Map(from.split(" ").map((rhyme, k) => [rhyme, unified[k]]));
}
