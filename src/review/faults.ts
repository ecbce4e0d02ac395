/** The rows of an alignment → what must always hold and does not, one line each. */
import { LANGUAGES } from "../model/language.js";
import type { AlignmentState, BeadRow } from "../model/rows.js";
import { layoutOf, type Layout } from "./layout.js";

export function faultsOf(state: AlignmentState): string[] {
  const layout = layoutOf(state.documents, state.segments);
  const units = new Map(state.units.map((unit) => [unit.id, unit]));
  const beads = state.beads.filter((bead) => !bead.deleted);
  return [...overlaps(layout), ...beads.flatMap((bead) => faultsOfBead(bead))];

  function faultsOfBead(bead: BeadRow): string[] {
    const unit = units.get(bead.unitId);
    const faults = LANGUAGES.flatMap((language) => faultsOfSide(layout, bead, language));
    if (unit === undefined || unit.deleted) faults.push(`the unit of bead ${bead.id} is gone`);
    else if (!unit.contexts.some(({ beadId }) => beadId === bead.id)) {
      faults.push(`unit ${unit.id} does not know bead ${bead.id}`);
    }
    return faults;
  }
}

function faultsOfSide(layout: Layout, bead: BeadRow, language: "vi" | "en"): string[] {
  const members = bead.members[language];
  const places = members.map((id) => layout.position.get(id));
  const strays = members.filter((_, place) => places[place] === undefined);
  if (members.length === 0) return [`bead ${bead.id} has no ${language} side`];
  if (strays.length > 0) return strays.map((id) => `bead ${bead.id} holds sentence ${id}, which is gone`);
  const segments = places.map((place) => layout.sentences[language].at(place!));
  if (segments.some((segment, place) => segment?.id !== members[place])) {
    return [`bead ${bead.id} holds a sentence of the other side`];
  }
  const faults = segments.flatMap((segment) =>
    segment?.confirmedNull
      ? [`bead ${bead.id} holds sentence ${segment.id}, confirmed to have no counterpart`]
      : [],
  );
  const ascending = places.every((place, at) => at === 0 || places[at - 1]! < place!);
  return ascending ? faults : [...faults, `the ${language} members of bead ${bead.id} are out of order`];
}

function overlaps(layout: Layout): string[] {
  return LANGUAGES.flatMap((language) =>
    layout.sentences[language].flatMap(({ id, span }, place, side) =>
      place > 0 && side[place - 1].span.end > span.start ? [`sentence ${id} overlaps the one before it`] : [],
    ),
  );
}
