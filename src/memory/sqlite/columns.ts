/** Rows of the model ↔ columns of their tables; lists stand as JSON, absent values as NULL. */
import type { Evidence, Grade, Order } from "../../model/alignment.js";
import type { Language } from "../../model/language.js";
import type { Rows, TableName } from "../../model/rows.js";
import type { BlockKind, Origin, Span } from "../../model/text.js";

export type Columns = Readonly<Record<string, string | number | null>>;

interface Codec<T extends TableName> {
  /** The key columns are among them. */
  readonly encode: (row: Rows[T]) => Columns;
  readonly decode: (columns: Columns) => Rows[T];
}

/** Every table whose rows stand in one table; units have contexts, props and notes of their own. */
export type FlatTable = Exclude<TableName, "units">;

export const CODECS: { readonly [T in FlatTable]: Codec<T> } = {
  documents: {
    encode: (row) => ({
      ...head(row),
      language: row.language,
      title: row.title,
      origin: JSON.stringify(row.origin),
      text: row.text,
      normaliser: row.normaliser,
      replaces: row.replaces ?? null,
    }),
    decode: (columns) => ({
      ...headOf(columns),
      language: columns.language as Language,
      title: columns.title as string,
      origin: parse(columns.origin) as Origin,
      text: columns.text as string,
      normaliser: columns.normaliser as number,
      ...present("replaces", columns.replaces as string | null),
    }),
  },
  alignments: {
    encode: (row) => ({
      ...head(row),
      vi_document: row.documents.vi,
      en_document: row.documents.en,
      linking: row.order,
      created_at: row.createdAt,
      created_by: row.createdBy,
    }),
    decode: (columns) => ({
      ...headOf(columns),
      documents: { vi: columns.vi_document as string, en: columns.en_document as string },
      order: columns.linking as Order,
      createdAt: columns.created_at as string,
      createdBy: columns.created_by as string,
    }),
  },
  segments: {
    encode: (row) => ({
      ...head(row),
      document_id: row.documentId,
      paragraph: row.paragraph,
      kind: row.kind,
      start_offset: row.span.start,
      end_offset: row.span.end,
      confirmed_null: row.confirmedNull ? 1 : 0,
    }),
    decode: (columns) => ({
      ...headOf(columns),
      documentId: columns.document_id as string,
      paragraph: columns.paragraph as number,
      kind: columns.kind as BlockKind,
      span: { start: columns.start_offset as number, end: columns.end_offset as number },
      confirmedNull: columns.confirmed_null === 1,
    }),
  },
  beads: {
    encode: (row) => ({
      ...head(row),
      alignment_id: row.alignmentId,
      unit_id: row.unitId,
      vi_members: JSON.stringify(row.members.vi),
      en_members: JSON.stringify(row.members.en),
      made_by: row.madeBy,
      grade: row.grade,
      confidence: row.confidence ?? null,
      evidence: JSON.stringify(row.evidence),
      engine: row.engine,
      trimmed: JSON.stringify(row.trimmed),
    }),
    decode: (columns) => ({
      ...headOf(columns),
      alignmentId: columns.alignment_id as string,
      unitId: columns.unit_id as string,
      members: { vi: parse(columns.vi_members) as string[], en: parse(columns.en_members) as string[] },
      madeBy: columns.made_by as "auto" | "hand",
      grade: columns.grade as Grade,
      ...present("confidence", columns.confidence as number | null),
      evidence: parse(columns.evidence) as Evidence,
      engine: columns.engine as string,
      trimmed: parse(columns.trimmed) as Record<string, Span[]>,
    }),
  },
};

interface Head {
  readonly id: string;
  readonly version: number;
  readonly deleted: boolean;
}

/** The columns that every table has. */
export function head(row: Head): Columns {
  return { id: row.id, version: row.version, deleted: row.deleted ? 1 : 0 };
}

export function headOf(columns: Columns): Head {
  return { id: columns.id as string, version: columns.version as number, deleted: columns.deleted === 1 };
}

/** The property, or nothing where the column is NULL. */
export function present<K extends string, V>(key: K, value: V | null): { readonly [key in K]?: V } {
  return (value === null ? {} : { [key]: value }) as { readonly [key in K]?: V };
}

/** Inserts a row of these columns, which must be new. */
export function insertSql(table: string, columns: readonly string[]): string {
  const values = columns.map((column) => `@${column}`);
  return `INSERT INTO ${table} (${columns.join(", ")}) VALUES (${values.join(", ")})`;
}

/** Inserts a row of these columns or overwrites the one with the same id. */
export function upsertSql(table: string, columns: readonly string[]): string {
  const updates = columns
    .filter((column) => column !== "id")
    .map((column) => `${column} = excluded.${column}`);
  return `${insertSql(table, columns)} ON CONFLICT (id) DO UPDATE SET ${updates.join(", ")}`;
}

function parse(column: string | number | null | undefined): unknown {
  return JSON.parse(column as string);
}
