/** A changed unit → the entries by which concordance and fuzzy lookup find it. */
import type Database from "better-sqlite3";
import { fold } from "../../model/fold.js";
import { LANGUAGES } from "../../model/language.js";
import type { UnitRow } from "../../model/rows.js";
import type { BlockKind } from "../../model/text.js";
import { signatureOf } from "../signature.js";
import { createPostings } from "./postings.js";

/** Units of these kinds are listed, found and counted; the others are kept for the alignment alone. */
export const LISTED_KINDS: readonly BlockKind[] = ["body", "headline"];

export interface Findability {
  readonly write: (num: number, row: UnitRow, before: UnitRow | undefined) => void;
  /** Comes before the end of every transaction with writes. */
  readonly flush: () => void;
}

/**
 * Keeps the concordance in step with the listed, living units, and the postings at least as full: what a unit no
 * longer is stays in them.
 */
export function createFindability(db: Database.Database): Findability {
  const addWords = db.prepare("INSERT INTO concordance (rowid, vi, en) VALUES (?, ?, ?)");
  const removeWords = db.prepare("DELETE FROM concordance WHERE rowid = ?");
  const postings = createPostings(db);
  return {
    write(num, row, before) {
      const was = before !== undefined && isFindable(before);
      const is = isFindable(row);
      if (was && is && before.text.vi === row.text.vi && before.text.en === row.text.en) return;
      if (was) removeWords.run(num);
      if (!is) return;
      addWords.run(num, fold(row.text.vi), fold(row.text.en));
      for (const language of LANGUAGES) postings.add(num, language, signatureOf(row.text[language]));
    },
    flush: () => {
      postings.flush();
    },
  };
}

function isFindable(row: UnitRow): boolean {
  return !row.deleted && LISTED_KINDS.includes(row.kind);
}
