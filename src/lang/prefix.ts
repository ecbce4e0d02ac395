/** Line → how much of its beginning is metadata ("date 2025-03-06 During his visit …") and no part of its sentence. */

const DATE = /\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{4}/u.source;
const TIME = /(?:[T,]?\s*\d{1,2}[:h]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?)/iu.source;
const ZONE = /(?:\s*Z|\s*\(?(?:GMT|UTC)\s?(?:[+-]\d{1,2}(?::?\d{2})?)?\)?)/iu.source;

/** Finds the metadata in front of a sentence; make one for each text. `labels`: names of fields that hold a date. */
export function createPrefixFinder(labels: readonly string[]): (line: string) => number {
  const label = [...labels].sort((a, b) => b.length - a.length).join("|");
  // A bare date begins many a sentence ("6/3/2025 là ngày …"), so there must be a label, a time, or the ISO form.
  const isPrefixed = new RegExp(
    `^\\s*(?:(?:${label})\\s*:?\\s*(?:${DATE})${TIME}?|(?:${DATE})${TIME}|\\d{4}-\\d{2}-\\d{2})${ZONE}?` +
      `(?:\\s*[|–-])?\\s+(?=["“«(]?\\p{Lu})`,
    "iu",
  );
  return (line) => {
    const length = isPrefixed.exec(line)?.[0].length ?? 0;
    // The flag i makes \p{Lu} match small letters too.
    return /^["“«(]?\p{Lu}/u.test(line.slice(length)) ? length : 0;
  };
}
