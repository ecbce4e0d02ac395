/** New units whose content is known already → a further context of the known unit. */
import type { PerLanguage } from "../model/language.js";
import type { UnitRow } from "../model/rows.js";
import { contentKey } from "../model/unit.js";
import type { Draft } from "./draft.js";

/** Texts of the units that the draft makes: the memory is asked for units with the same content. */
export function newTexts(draft: Draft): PerLanguage<string>[] {
  return newUnits(draft).map(({ text }) => text);
}

/**
 * Every bead whose new unit repeats the content of a known one, or of another new one, gets that unit instead. What
 * is known of its content, status and grade included, then holds for the bead too.
 */
export function shareUnits(draft: Draft, known: readonly UnitRow[]): void {
  const byContent = new Map<string, string>();
  for (const unit of known) {
    const present = draft.find("units", unit.id);
    if (present === undefined) draft.bring("units", unit);
    const { text } = present ?? unit;
    if (contentKey(text) === contentKey(unit.text)) byContent.set(contentKey(text), unit.id);
  }
  const replaced = new Map<string, string>();
  for (const unit of newUnits(draft)) {
    const key = contentKey(unit.text);
    const twinId = byContent.get(key);
    byContent.set(key, twinId ?? unit.id);
    if (twinId === undefined) continue;
    const twin = draft.get("units", twinId);
    draft.put("units", { ...twin, deleted: false, contexts: [...twin.contexts, ...unit.contexts] });
    draft.put("units", { ...unit, deleted: true });
    replaced.set(unit.id, twinId);
  }
  if (replaced.size === 0) return;
  for (const bead of draft.all("beads")) {
    const unitId = replaced.get(bead.unitId);
    if (unitId !== undefined) draft.put("beads", { ...bead, unitId });
  }
}

function newUnits(draft: Draft): UnitRow[] {
  return draft.all("units").filter((unit) => !unit.deleted && draft.isNew("units", unit.id));
}
