/** A unit that was read from a file → the row that the memory keeps. */
import { AppError } from "../model/errors.js";
import type { ImportedUnit } from "../model/memory.js";
import type { UnitRow } from "../model/rows.js";
import type { Circumstances } from "./draft.js";

/** The file and which of its units this is, from 1. */
interface Position {
  readonly source: string;
  readonly place: number;
}

const NO_TEXT = { vi: "", en: "" };

/** Text in NFC without white space at its ends; throws `import-failed` where a side is empty. */
export function importedUnit(unit: ImportedUnit, { source, place }: Position, who: Circumstances): UnitRow {
  const text = { vi: unit.text.vi.normalize("NFC").trim(), en: unit.text.en.normalize("NFC").trim() };
  if (text.vi === "" || text.en === "") {
    throw new AppError("import-failed", `${source}, unit ${place}: one side is empty`);
  }
  const createdAt = unit.createdAt ?? who.at;
  const createdBy = unit.createdBy ?? who.actor;
  const contexts = unit.contexts?.length ? unit.contexts : [{ previous: NO_TEXT, next: NO_TEXT }];
  return {
    id: who.ids(),
    version: 1,
    deleted: false,
    text,
    kind: "body",
    grade: unit.grade ?? "full",
    status: unit.status ?? "unreviewed",
    ...(unit.confidence !== undefined && { confidence: unit.confidence }),
    fragment: unit.fragment ?? false,
    contexts: contexts.map((context) => ({ source, ...context })),
    props: unit.props ?? [],
    notes: (unit.notes ?? []).map((note) => ({ at: createdAt, author: createdBy, ...note })),
    createdAt,
    createdBy,
    changedAt: unit.changedAt ?? createdAt,
    changedBy: unit.changedBy ?? createdBy,
  };
}
