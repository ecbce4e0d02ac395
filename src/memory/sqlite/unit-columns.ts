/** Units and their contexts ↔ columns. */
import type { Grade } from "../../model/alignment.js";
import type { UnitRow } from "../../model/rows.js";
import type { BlockKind } from "../../model/text.js";
import type { ReviewStatus, UnitContext } from "../../model/unit.js";
import { contentHash } from "../content.js";
import { headOf, present, type Columns } from "./columns.js";

/** What a unit has many of: each stands in a table of its own. */
export type Children = Pick<UnitRow, "contexts" | "props" | "notes">;

export const UNIT_COLUMNS: readonly string[] = [
  "id version deleted vi en content kind grade status confidence fragment",
  "created_at created_by changed_at changed_by",
]
  .join(" ")
  .split(" ");

/** Written out without a spread, which would take longer here than writing the row to the file. */
export function encodeUnit(row: UnitRow): Columns {
  return {
    id: row.id,
    version: row.version,
    deleted: row.deleted ? 1 : 0,
    vi: row.text.vi,
    en: row.text.en,
    content: contentHash(row.text),
    kind: row.kind,
    grade: row.grade,
    status: row.status,
    confidence: row.confidence ?? null,
    fragment: row.fragment ? 1 : 0,
    created_at: row.createdAt,
    created_by: row.createdBy,
    changed_at: row.changedAt,
    changed_by: row.changedBy,
  };
}

export function decodeUnit(columns: Columns, children: Children): UnitRow {
  return {
    ...headOf(columns),
    text: { vi: columns.vi as string, en: columns.en as string },
    kind: columns.kind as BlockKind,
    grade: columns.grade as Grade,
    status: columns.status as ReviewStatus,
    ...present("confidence", columns.confidence as number | null),
    fragment: columns.fragment === 1,
    ...children,
    createdAt: columns.created_at as string,
    createdBy: columns.created_by as string,
    changedAt: columns.changed_at as string,
    changedBy: columns.changed_by as string,
  };
}

/** `unit` is its number, `place` that of the context among its others. */
export function encodeContext(unit: number, place: number, context: UnitContext): Columns {
  return {
    unit,
    place,
    alignment: context.alignmentId ?? null,
    bead: context.beadId ?? null,
    source: context.source ?? null,
    viDocument: context.documents?.vi ?? null,
    enDocument: context.documents?.en ?? null,
    viPrevious: context.previous.vi,
    enPrevious: context.previous.en,
    viNext: context.next.vi,
    enNext: context.next.en,
  };
}

export function decodeContext(columns: Columns): UnitContext {
  const { vi_document: vi, en_document: en } = columns;
  return {
    ...present("alignmentId", columns.alignment_id as string | null),
    ...present("beadId", columns.bead_id as string | null),
    ...present("source", columns.source as string | null),
    ...(vi === null || en === null ? {} : { documents: { vi: vi as string, en: en as string } }),
    previous: { vi: columns.vi_previous as string, en: columns.en_previous as string },
    next: { vi: columns.vi_next as string, en: columns.en_next as string },
  };
}
