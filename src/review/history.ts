/** The events of one alignment → what one person can take back or do again. */
import type { EventHead } from "../model/rows.js";

/** Numbers of the events that the next undo and the next redo take back. */
export interface History {
  readonly undo?: number;
  readonly redo?: number;
}

/** Acts that make or end an alignment: no step of its review. */
const NOT_REVIEW: readonly string[] = ["add-reports", "delete-alignment"];

/** Events in order. Undo goes back act by act, redo forward again; a new act ends what could be done again. */
export function historyOf(events: readonly EventHead[], actor: string): History {
  const done: number[] = [];
  let undone: number[] = [];
  for (const { seq, actor: by, act, undoes } of events) {
    if (by !== actor || NOT_REVIEW.includes(act)) continue;
    if (undoes === undefined) {
      done.push(seq);
      undone = [];
    } else if (done.at(-1) === undoes) {
      done.pop();
      undone.push(seq);
    } else {
      undone.pop();
      done.push(seq);
    }
  }
  const [undo, redo] = [done.at(-1), undone.at(-1)];
  return { ...(undo === undefined ? {} : { undo }), ...(redo === undefined ? {} : { redo }) };
}
