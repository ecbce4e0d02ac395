/** An alignment → its tombstones and those of its documents; its units stay or go. */
import { LANGUAGES } from "../model/language.js";
import type { AlignmentState } from "../model/rows.js";
import { createDraft, livingBeads, type Draft } from "./draft.js";
import { removeBead } from "./regroup.js";

/** With `keepUnits`, beads and units stay as they are; without, the beads go, and units that nothing else has. */
export function deleteAlignment(state: AlignmentState, keepUnits: boolean): Draft {
  const draft = createDraft(state);
  draft.put("alignments", { ...state.alignment, deleted: true });
  for (const language of LANGUAGES) {
    draft.put("documents", { ...state.documents[language], deleted: true });
  }
  if (!keepUnits) for (const bead of livingBeads(draft)) removeBead(draft, bead);
  return draft;
}
