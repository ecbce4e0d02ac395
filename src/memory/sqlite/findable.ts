/** A changed unit → the entries by which concordance and fuzzy lookup find it. */
import type Database from "better-sqlite3";
import { fold } from "../../model/fold.js";
import { LANGUAGES, type Language } from "../../model/language.js";
import type { UnitRow } from "../../model/rows.js";
import type { BlockKind } from "../../model/text.js";
import { signatureOf } from "../signature.js";

/** Units of these kinds are listed, found and counted; the others are kept for the alignment alone. */
export const LISTED_KINDS: readonly BlockKind[] = ["body", "headline"];

export interface Findability {
  readonly write: (num: number, row: UnitRow, before: UnitRow | undefined) => void;
}

/** Keeps concordance and signatures in step with the listed, living units. */
export function createFindability(db: Database.Database): Findability {
  const addWords = db.prepare("INSERT INTO concordance (rowid, vi, en) VALUES (?, ?, ?)");
  const removeWords = db.prepare("DELETE FROM concordance WHERE rowid = ?");
  const addFeature = db.prepare("INSERT OR IGNORE INTO signatures VALUES (?, ?, ?)");
  const removeFeature = db.prepare("DELETE FROM signatures WHERE feature = ? AND weight = ? AND unit = ?");

  const eachFeature = (num: number, row: UnitRow, statement: Database.Statement): void => {
    for (const language of LANGUAGES) {
      const { features, weight } = signatureOf(row.text[language]);
      for (const feature of features) statement.run(sidedFeature(feature, language), weight, num);
    }
  };
  return {
    write(num, row, before) {
      const was = before !== undefined && isFindable(before);
      const is = isFindable(row);
      if (was && is && before.text.vi === row.text.vi && before.text.en === row.text.en) return;
      if (was) {
        removeWords.run(num);
        eachFeature(num, before, removeFeature);
      }
      if (is) {
        addWords.run(num, fold(row.text.vi), fold(row.text.en));
        eachFeature(num, row, addFeature);
      }
    },
  };
}

/** Features of the two languages do not meet: the lowest bit tells them apart. */
export function sidedFeature(feature: number, language: Language): number {
  return feature * 2 + LANGUAGES.indexOf(language);
}

function isFindable(row: UnitRow): boolean {
  return !row.deleted && LISTED_KINDS.includes(row.kind);
}
