/** A text → its fuzzy matches in the memory, best first, with context and penalties. */
import type { Language } from "../model/language.js";
import type { FuzzyMatch } from "../model/memory.js";
import type { TranslationUnit } from "../model/unit.js";
import { hasNeighbours, type Neighbours } from "./context.js";
import { SAME_CONTEXT, SAME_TEXT } from "./fuzzy.js";
import { withPenalties } from "./penalties.js";
import { rankCandidates, type Candidate } from "./rank.js";

/** Where matches come from. */
export interface UnitSource {
  /** Every unit whose text may reach `min` percent. */
  readonly candidates: (text: string, language: Language, min: number) => Promise<readonly Candidate[]>;
  readonly readUnits: (ids: readonly string[]) => Promise<readonly TranslationUnit[]>;
}

export interface LookupOptions {
  readonly language: Language;
  /** Whole percent after penalties, 1..100. */
  readonly min: number;
  readonly limit: number;
  readonly neighbours?: Neighbours;
}

/** Units fetched at a time: more than a list shows, so that one lot is nearly always enough. */
const LOT = 50;

export async function lookup(
  source: UnitSource,
  text: string,
  { language, min, limit, neighbours }: LookupOptions,
): Promise<FuzzyMatch[]> {
  const ranked = rankCandidates(text, await source.candidates(text, language, min), min);
  const matches: FuzzyMatch[] = [];
  for (let at = 0; at < ranked.length; at += LOT) {
    const lot = ranked.slice(at, at + LOT);
    // Bases only fall from here on, and penalties only lower them: enough is enough.
    if (matches.filter(({ percent }) => percent >= lot[0].base).length >= limit) break;
    const bases = new Map(lot.map(({ id, base }) => [id, base]));
    for (const unit of await source.readUnits([...bases.keys()])) {
      const base = bases.get(unit.id)!;
      const isContext = base === SAME_TEXT && neighbours && hasNeighbours(unit, language, neighbours);
      matches.push(withPenalties(unit, isContext ? SAME_CONTEXT : base));
    }
  }
  return matches
    .filter(({ percent }) => percent >= min)
    .sort((one, other) => other.percent - one.percent || other.base - one.base)
    .slice(0, limit);
}
