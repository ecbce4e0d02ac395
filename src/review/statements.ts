/** Acts that say something of a bead and leave its members alone: status, grade, text, comment. */
import { collapseSpace } from "../model/text.js";
import { notPossible, seenBead, unitOf } from "./draft.js";
import { changeUnit } from "./regroup.js";
import type { Move } from "./move.js";

export const setStatus: Move<"set-status"> = (draft, { beads, status }, who) => {
  if (beads.length === 0) throw notPossible("no bead was named");
  for (const bead of beads.map((seen) => seenBead(draft, seen))) {
    const unit = unitOf(draft, bead);
    if (unit.status !== status) changeUnit(draft, unit, { status }, who);
  }
};

export const setGrade: Move<"set-grade"> = (draft, { bead, grade }, who) => {
  const unit = unitOf(draft, seenBead(draft, bead));
  if (unit.grade !== grade) changeUnit(draft, unit, { grade }, who);
};

/** The text is stored in NFC with white space collapsed; the document stays as it is. */
export const editText: Move<"edit-text"> = (draft, { bead, language, text }, who) => {
  const unit = unitOf(draft, seenBead(draft, bead));
  const edited = collapseSpace(text);
  if (edited === "") throw notPossible("a side may not be empty; unlink the bead instead");
  if (edited !== unit.text[language]) {
    changeUnit(draft, unit, { text: { ...unit.text, [language]: edited } }, who);
  }
};

export const comment: Move<"comment"> = (draft, { bead, text }, who) => {
  const unit = unitOf(draft, seenBead(draft, bead));
  const words = text.normalize("NFC").trim();
  if (words === "") throw notPossible("the comment is empty");
  changeUnit(draft, unit, { notes: [...unit.notes, { at: who.at, author: who.actor, text: words }] }, who);
};
