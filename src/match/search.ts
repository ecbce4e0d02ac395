/** A phrase → the units that hold it, with the places. */
import { LANGUAGES } from "../model/language.js";
import type { ConcordanceHit, Page } from "../model/memory.js";
import type { TranslationUnit } from "../model/unit.js";
import { hasDiacritics, phraseSpans } from "./concordance.js";

interface Range {
  readonly offset: number;
  readonly limit: number;
}

/** Units with the phrase, whatever its case and diacritics, newest first. */
export type PhraseSource = (phrase: string, range: Range) => Promise<Page<TranslationUnit>>;

/** Hits read at a time where diacritics have to be compared. */
const LOT = 500;

/** Words written with diacritics are looked for among the hits without: the source does not tell them apart. */
export async function search(
  source: PhraseSource,
  phrase: string,
  range: Range,
): Promise<Page<ConcordanceHit>> {
  if (!hasDiacritics(phrase)) {
    const { rows, total } = await source(phrase, range);
    return { rows: rows.flatMap((unit) => hitOf(unit, phrase)), total };
  }
  const hits: ConcordanceHit[] = [];
  for (let offset = 0; ; offset += LOT) {
    const { rows } = await source(phrase, { offset, limit: LOT });
    hits.push(...rows.flatMap((unit) => hitOf(unit, phrase)));
    if (rows.length < LOT) break;
  }
  return { rows: hits.slice(range.offset, range.offset + range.limit), total: hits.length };
}

/** The side that has the phrase, the Vietnamese one where both have. */
function hitOf(unit: TranslationUnit, phrase: string): ConcordanceHit[] {
  const sides = LANGUAGES.map((language) => ({
    unit,
    language,
    spans: phraseSpans(unit.text[language], phrase),
  }));
  return sides.filter(({ spans }) => spans.length > 0).slice(0, 1);
}
