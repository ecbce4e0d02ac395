/** The shape of every move: an act is written into the draft, or refused with nothing written. */
import type { ReviewAct } from "../model/review.js";
import type { Circumstances, Draft } from "./draft.js";

/** Throws `not-found`, `changed-meanwhile`, `move-not-possible`. */
export type Move<T extends ReviewAct["type"]> = (
  draft: Draft,
  act: Extract<ReviewAct, { readonly type: T }>,
  who: Circumstances,
) => void;
