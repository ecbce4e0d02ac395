/** A bead with new members or spans → its unit follows; a bead that goes → its unit goes with its last context. */
import type { Evidence, Grade } from "../model/alignment.js";
import type { Language, PerLanguage } from "../model/language.js";
import type { BeadRow, UnitRow } from "../model/rows.js";
import { notPossible, unitOf, type Circumstances, type Draft, type Written } from "./draft.js";
import { readBead, type Layout } from "./layout.js";

/** Hand-made beads are shown without evidence of their own. */
export const NO_EVIDENCE: Evidence = { signals: {}, matched: [], conflicts: [] };

/** What a bead is before it has a unit. */
export type NewBead = Omit<Written<"beads">, "unitId" | "deleted">;

/** Stores a bead together with a unit made from its members. */
export function createBead(draft: Draft, layout: Layout, bead: NewBead, who: Circumstances): void {
  const unitId = who.ids();
  const { text, fragment, kind, context } = readBead(layout, bead);
  refuseEmptySide(text);
  draft.put("units", {
    id: unitId,
    deleted: false,
    text,
    kind,
    grade: bead.grade,
    status: "unreviewed",
    ...(bead.confidence === undefined ? {} : { confidence: bead.confidence }),
    fragment,
    contexts: [context],
    props: [],
    notes: [],
    createdAt: who.at,
    createdBy: who.actor,
    changedAt: who.at,
    changedBy: who.actor,
  });
  draft.put("beads", { ...bead, unitId, deleted: false });
}

/**
 * Stores a living bead with other members or spans; the text of the `changed` sides is read from the documents again
 * unless `texts` has it. A unit that is also met elsewhere stays as it is, and the bead gets one of its own.
 */
export function regroupBead(
  draft: Draft,
  layout: Layout,
  bead: Written<"beads">,
  changed: readonly Language[],
  who: Circumstances,
  texts: { readonly [language in Language]?: string } = {},
): void {
  const unit = draft.get("units", bead.unitId);
  const reading = readBead(layout, bead);
  const textOf = (language: Language): string =>
    changed.includes(language) ? (texts[language] ?? reading.text[language]) : unit.text[language];
  const text = { vi: textOf("vi"), en: textOf("en") };
  refuseEmptySide(text);
  const own = isOwn(unit, bead);
  const unitId = own ? unit.id : who.ids();
  if (!own) releaseUnit(draft, unit, bead.id);
  draft.put("units", {
    ...unit,
    id: unitId,
    text,
    fragment: reading.fragment,
    kind: reading.kind,
    contexts: [reading.context],
    ...(own ? {} : { props: [], createdAt: who.at, createdBy: who.actor }),
    changedAt: who.at,
    changedBy: who.actor,
  });
  draft.put("beads", { ...bead, unitId });
}

/** True where the unit is met in this bead only. */
export function isOwn(unit: UnitRow, bead: Pick<BeadRow, "id">): boolean {
  return unit.contexts.every(({ beadId }) => beadId === bead.id);
}

/** Takes a bead away; its unit goes too unless it is met elsewhere. */
export function removeBead(draft: Draft, bead: BeadRow): void {
  draft.put("beads", { ...bead, deleted: true });
  releaseUnit(draft, unitOf(draft, bead), bead.id);
}

/** Changes what a unit is, not where it is met. */
export function changeUnit(draft: Draft, unit: UnitRow, change: Partial<UnitRow>, who: Circumstances): void {
  draft.put("units", { ...unit, ...change, changedAt: who.at, changedBy: who.actor });
}

function releaseUnit(draft: Draft, unit: UnitRow, beadId: string): void {
  const contexts = unit.contexts.filter((context) => context.beadId !== beadId);
  draft.put("units", { ...unit, contexts, deleted: contexts.length === 0 });
}

/** A member may be trimmed to nothing only beside others. */
function refuseEmptySide(text: PerLanguage<string>): void {
  if (text.vi === "" || text.en === "")
    throw notPossible("nothing would stay of one side; unlink the bead instead");
}

/** The grade of several beads that become one. */
export function mergedGrade(units: readonly UnitRow[]): Grade {
  return units.every(({ grade }) => grade === "full") ? "full" : "partial";
}
