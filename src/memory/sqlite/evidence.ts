/** Units → what their beads stand on, with the texts that it points into. */
import type Database from "better-sqlite3";
import type { Evidence, LinkedEvidence } from "../../model/alignment.js";

interface Found {
  readonly evidence: string;
  /** Ids of the documents. */
  readonly vi: string;
  readonly en: string;
}

export function createEvidenceReader(
  db: Database.Database,
): (unitIds: readonly string[]) => ReadonlyMap<string, LinkedEvidence> {
  const surest = db.prepare(
    `SELECT b.evidence, a.vi_document AS vi, a.en_document AS en
     FROM beads b JOIN alignments a ON a.id = b.alignment_id
     WHERE b.unit_id = ? AND b.deleted = 0 AND b.made_by = 'auto' ORDER BY b.confidence DESC LIMIT 1`,
  );
  const text = db.prepare("SELECT text FROM documents WHERE id = ?").pluck();

  return db.transaction((unitIds: readonly string[]) => {
    const texts = new Map<string, string>();
    const textOf = (id: string): string => {
      const known = texts.get(id) ?? (text.get(id) as string);
      texts.set(id, known);
      return known;
    };
    const linked = new Map<string, LinkedEvidence>();
    for (const id of unitIds) {
      const found = surest.get(id) as Found | undefined;
      if (found === undefined) continue;
      const evidence = JSON.parse(found.evidence) as Evidence;
      linked.set(id, { evidence, texts: { vi: textOf(found.vi), en: textOf(found.en) } });
    }
    return linked;
  });
}
