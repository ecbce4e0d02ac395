/** Acts that make or take whole beads: link, unlink. */
import { AppError } from "../model/errors.js";
import { LANGUAGES, type Language } from "../model/language.js";
import type { SegmentRow } from "../model/rows.js";
import { livingBeads, notPossible, seenBead, type Draft } from "./draft.js";
import { inOrder, layoutOf } from "./layout.js";
import type { Move } from "./move.js";
import { createBead, NO_EVIDENCE, removeBead } from "./regroup.js";

/** A sentence that a person links has a counterpart after all: its confirmed null ends with the same act. */
export const link: Move<"link"> = (draft, { vi, en, grade }, who) => {
  for (const language of LANGUAGES) {
    const ids = language === "vi" ? vi : en;
    if (ids.length === 0) throw notPossible("a link needs sentences on both sides");
    for (const id of ids) {
      const segment = livingSegment(draft, id, language);
      if (segment.confirmedNull) draft.put("segments", { ...segment, confirmedNull: false });
    }
  }
  const layout = layoutOf(draft.state.documents, draft.all("segments"));
  const members = { vi: inOrder(layout, vi), en: inOrder(layout, en) };
  const key = JSON.stringify(members);
  if (livingBeads(draft).some((bead) => JSON.stringify(bead.members) === key)) {
    throw notPossible("these sentences are linked already");
  }
  const bead = {
    id: who.ids(),
    alignmentId: draft.state.alignment.id,
    members,
    madeBy: "hand" as const,
    grade,
    evidence: NO_EVIDENCE,
    engine: "",
    trimmed: {},
  };
  createBead(draft, layout, bead, who);
};

export const unlink: Move<"unlink"> = (draft, { bead }) => {
  removeBead(draft, seenBead(draft, bead));
};

function livingSegment(draft: Draft, id: string, language: Language): SegmentRow {
  const segment = draft.get("segments", id);
  if (segment.deleted) throw new AppError("changed-meanwhile", `sentence ${id} was split since you saw it`);
  if (segment.documentId !== draft.state.documents[language].id) {
    throw notPossible(`sentence ${id} is not on the ${language} side`);
  }
  return segment;
}
