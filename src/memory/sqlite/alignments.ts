/** Tables → report pairs: the list of all, and one with every row that review needs. */
import type Database from "better-sqlite3";
import type { PerLanguage } from "../../model/language.js";
import type { AlignmentSummary } from "../../model/review.js";
import type { AlignmentRow, AlignmentState, DocumentRow } from "../../model/rows.js";
import type { ReviewStatus } from "../../model/unit.js";
import { CODECS, type Columns } from "./columns.js";
import type { RowTables } from "./rows.js";

export interface AlignmentReader {
  readonly read: (id: string) => AlignmentState | undefined;
  readonly list: () => AlignmentSummary[];
  readonly find: (texts: PerLanguage<string>) => string | undefined;
}

export function createAlignmentReader(db: Database.Database, tables: RowTables): AlignmentReader {
  const segments = db.prepare("SELECT * FROM segments WHERE document_id IN (?, ?) ORDER BY start_offset");
  const beads = db.prepare("SELECT * FROM beads WHERE alignment_id = ? ORDER BY rowid");
  const unitNums = db
    .prepare(
      "SELECT num FROM units WHERE id IN (SELECT unit_id FROM beads WHERE alignment_id = ?) ORDER BY num",
    )
    .pluck();
  const list = createList(db);
  const byTexts = db
    .prepare(
      `SELECT a.id FROM alignments a JOIN documents vi ON vi.id = a.vi_document JOIN documents en ON en.id = a.en_document
       WHERE a.deleted = 0 AND vi.text = @vi AND en.text = @en ORDER BY a.num DESC LIMIT 1`,
    )
    .pluck();

  const read = db.transaction((id: string): AlignmentState | undefined => {
    const found = tables.read("alignments", id);
    if (found === undefined || found.row.deleted) return undefined;
    const alignment = found.row as AlignmentRow;
    const { vi, en } = alignment.documents;
    return {
      alignment,
      documents: {
        vi: tables.read("documents", vi)!.row as DocumentRow,
        en: tables.read("documents", en)!.row as DocumentRow,
      },
      segments: (segments.all(vi, en) as Columns[]).map(CODECS.segments.decode),
      beads: (beads.all(id) as Columns[]).map(CODECS.beads.decode),
      units: tables.units.readMany(unitNums.all(id) as number[]),
    };
  });
  return { read, list, find: (texts) => byTexts.get(texts) as string | undefined };
}

interface Listed extends Omit<AlignmentSummary, "title" | "counts" | "segments" | "uncovered"> {
  readonly viTitle: string;
  readonly enTitle: string;
  readonly viDocument: string;
  readonly enDocument: string;
}

function createList(db: Database.Database): () => AlignmentSummary[] {
  const alignments = db.prepare(
    `SELECT a.id, a.linking AS "order", a.created_at AS createdAt, vi.title AS viTitle, en.title AS enTitle,
       vi.id AS viDocument, en.id AS enDocument,
       (SELECT at FROM events e WHERE e.alignment_id = a.id ORDER BY seq DESC LIMIT 1) AS changedAt
     FROM alignments a JOIN documents vi ON vi.id = a.vi_document JOIN documents en ON en.id = a.en_document
     WHERE a.deleted = 0 ORDER BY a.num DESC`,
  );
  const segments = countBy(db, "SELECT document_id, count(*) FROM segments WHERE deleted = 0 GROUP BY 1");
  const covered = {
    vi: countBy(db, coveredSql("vi_members")),
    en: countBy(db, coveredSql("en_members")),
  };
  const statuses = countBy(
    db,
    `SELECT b.alignment_id || ' ' || u.status, count(*) FROM beads b JOIN units u ON u.id = b.unit_id
     WHERE b.deleted = 0 GROUP BY 1`,
  );

  return db.transaction((): AlignmentSummary[] => {
    const counts = { segments: segments(), vi: covered.vi(), en: covered.en(), statuses: statuses() };
    return (alignments.all() as Listed[]).map((row) => {
      const { id, order, createdAt, changedAt, viTitle, enTitle, viDocument, enDocument } = row;
      const total: PerLanguage<number> = {
        vi: counts.segments.get(viDocument) ?? 0,
        en: counts.segments.get(enDocument) ?? 0,
      };
      const withStatus = (status: ReviewStatus): number => counts.statuses.get(`${id} ${status}`) ?? 0;
      return {
        id,
        title: { vi: viTitle, en: enTitle },
        createdAt,
        changedAt,
        order,
        counts: {
          unreviewed: withStatus("unreviewed"),
          "needs-work": withStatus("needs-work"),
          approved: withStatus("approved"),
          rejected: withStatus("rejected"),
        },
        segments: total,
        uncovered: {
          vi: total.vi - (counts.vi.get(id) ?? 0),
          en: total.en - (counts.en.get(id) ?? 0),
        },
      };
    });
  });
}

/** Sentences that at least one bead covers, by alignment. */
function coveredSql(members: "vi_members" | "en_members"): string {
  return `SELECT alignment_id, count(DISTINCT m.value) FROM beads, json_each(beads.${members}) m
    WHERE beads.deleted = 0 GROUP BY 1`;
}

function countBy(db: Database.Database, sql: string): () => Map<string, number> {
  const statement = db.prepare(sql).raw();
  return () => new Map(statement.all() as [string, number][]);
}
