/** The rows of an alignment + one act of a reviewer → the rows as the act leaves them. */
import type { ReviewAct } from "../model/review.js";
import type { AlignmentState } from "../model/rows.js";
import { createDraft, type Circumstances, type Draft } from "./draft.js";
import { mergeBeads, splitBead } from "./groups.js";
import { link, unlink } from "./links.js";
import type { Move } from "./move.js";
import { confirmNull, splitSegment, trim } from "./sentences.js";
import { comment, editText, setGrade, setStatus } from "./statements.js";

const MOVES: { readonly [T in ReviewAct["type"]]: Move<T> } = {
  "set-status": setStatus,
  "set-grade": setGrade,
  "edit-text": editText,
  "merge-beads": mergeBeads,
  "split-bead": splitBead,
  "split-segment": splitSegment,
  link,
  unlink,
  trim,
  "confirm-null": confirmNull,
  comment,
};

/** Throws `not-found`, `changed-meanwhile` where a version is stale, `move-not-possible` where the act breaks a rule. */
export function review(state: AlignmentState, act: ReviewAct, who: Circumstances): Draft {
  const draft = createDraft(state);
  (MOVES[act.type] as Move<typeof act.type>)(draft, act, who);
  return draft;
}
