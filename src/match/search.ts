/** A phrase → the units that hold it, with the places. */
import { hasDiacritics } from "../model/fold.js";
import { LANGUAGES, type PerLanguage } from "../model/language.js";
import type { ConcordanceHit, Page } from "../model/memory.js";
import type { TranslationUnit } from "../model/unit.js";
import { hasPhrase, phraseSpans } from "./concordance.js";

interface Range {
  readonly offset: number;
  readonly limit: number;
}

/** A unit that holds a phrase, with both its texts. */
interface FoundText {
  readonly id: string;
  readonly text: PerLanguage<string>;
}

/** Where hits come from. */
export interface PhraseSource {
  /** Units with the phrase, whatever its case and diacritics, newest first. */
  readonly search: (phrase: string, range: Range) => Promise<Page<FoundText>>;
  readonly readUnits: (ids: readonly string[]) => Promise<readonly TranslationUnit[]>;
}

/** Hits read at a time where diacritics have to be compared: few rounds, and little to hold. */
const LOT = 5_000;

/** Words written with diacritics are looked for among the hits without: the source does not tell them apart. */
export async function search(
  source: PhraseSource,
  phrase: string,
  range: Range,
): Promise<Page<ConcordanceHit>> {
  const { rows, total } = hasDiacritics(phrase)
    ? await searchExactly(source, phrase, range)
    : await source.search(phrase, range);
  const units = await source.readUnits(rows.map(({ id }) => id));
  return { rows: units.flatMap((unit) => hitOf(unit, phrase)), total };
}

async function searchExactly(
  source: PhraseSource,
  phrase: string,
  { offset, limit }: Range,
): Promise<Page<FoundText>> {
  const hits: FoundText[] = [];
  for (let from = 0; ; from += LOT) {
    const { rows } = await source.search(phrase, { offset: from, limit: LOT });
    hits.push(...rows.filter(({ text }) => LANGUAGES.some((side) => hasPhrase(text[side], phrase))));
    if (rows.length < LOT) return { rows: hits.slice(offset, offset + limit), total: hits.length };
  }
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
