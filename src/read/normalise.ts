/** Text as it was decoded → text as a document holds it: NFC, LF line ends, nothing invisible. */

/** Control characters other than tab and line end, byte order marks, soft hyphens, zero-width spaces, lone surrogates. */
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b\u2060\ufeff\ufffe\uffff]|\p{Surrogate}/gu;

/** Idempotent. Form feeds and the separators of Unicode become line ends. */
export function normaliseText(text: string): string {
  return text
    .replace(/\r\n?|[\u000b\u000c\u0085\u2028\u2029]/gu, "\n")
    .replace(INVISIBLE, "")
    .normalize("NFC");
}
