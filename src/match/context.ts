/** A unit with the same text and the neighbours of the sought sentence → whether they are the same too. */
import { LANGUAGES, type Language } from "../model/language.js";
import { collapseSpace } from "../model/text.js";
import type { TranslationUnit, UnitContext } from "../model/unit.js";

/** Sentences before and after; empty at the beginning or end of a text. */
export interface Neighbours {
  readonly previous: string;
  readonly next: string;
}

/** True where the unit was met between the same sentences of that language; most imported files tell no neighbours. */
export function hasNeighbours(unit: TranslationUnit, language: Language, sought: Neighbours): boolean {
  const previous = collapseSpace(sought.previous);
  const next = collapseSpace(sought.next);
  return unit.contexts.some(
    (context) =>
      tellsNeighbours(context) && context.previous[language] === previous && context.next[language] === next,
  );
}

/** Nothing before and after means the only sentence of a report, but in an imported file that it says nothing. */
function tellsNeighbours({ alignmentId, previous, next }: UnitContext): boolean {
  return (
    alignmentId !== undefined ||
    LANGUAGES.some((language) => previous[language] !== "" || next[language] !== "")
  );
}
