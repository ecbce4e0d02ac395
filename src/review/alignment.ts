/** What the aligner found in two new reports → the rows of a new alignment. */
import type { Alignment, Bead } from "../model/alignment.js";
import { LANGUAGES, type PerLanguage } from "../model/language.js";
import type { AlignmentRow, DocumentRow, SegmentRow } from "../model/rows.js";
import { NORMALISER_VERSION, type Document, type Segment } from "../model/text.js";
import { createDraft, type Circumstances, type Draft } from "./draft.js";
import { layoutOf, type Layout } from "./layout.js";
import { createBead, type NewBead } from "./regroup.js";

/** Both reports as sentences, and what was linked. */
export interface Aligned {
  readonly documents: PerLanguage<Document>;
  readonly sentences: PerLanguage<readonly Segment[]>;
  readonly alignment: Alignment;
}

/** Everything gets a new id; `engine` is the version of the aligner. */
export function newAlignment(aligned: Aligned, engine: string, who: Circumstances): Draft {
  const documents: PerLanguage<DocumentRow> = {
    vi: documentRow(aligned.documents.vi, who.ids()),
    en: documentRow(aligned.documents.en, who.ids()),
  };
  const alignment: AlignmentRow = {
    id: who.ids(),
    version: 1,
    deleted: false,
    documents: { vi: documents.vi.id, en: documents.en.id },
    order: aligned.alignment.order,
    createdAt: who.at,
    createdBy: who.actor,
  };
  const segments = LANGUAGES.flatMap((language) =>
    aligned.sentences[language].map((segment) => segmentRow(segment, documents[language].id, who.ids())),
  );
  const draft = createDraft({ alignment, documents, segments, beads: [], units: [] }, false);
  const layout = layoutOf(documents, segments);
  for (const bead of aligned.alignment.beads) {
    createBead(draft, layout, foundBead(layout, bead, alignment.id, engine, who.ids()), who);
  }
  return draft;
}

/** A bead of the aligner by the ids of its members. */
export function foundBead(
  layout: Layout,
  bead: Bead,
  alignmentId: string,
  engine: string,
  id: string,
): NewBead {
  const { grade, confidence, evidence } = bead;
  return {
    id,
    alignmentId,
    members: {
      vi: bead.vi.map((index) => layout.sentences.vi[index].id),
      en: bead.en.map((index) => layout.sentences.en[index].id),
    },
    madeBy: "auto",
    grade,
    confidence,
    evidence,
    engine,
    trimmed: {},
  };
}

function documentRow({ language, title, origin, text }: Document, id: string): DocumentRow {
  return { id, version: 1, deleted: false, language, title, origin, text, normaliser: NORMALISER_VERSION };
}

function segmentRow({ paragraph, kind, span }: Segment, documentId: string, id: string): SegmentRow {
  const { start, end } = span;
  return {
    id,
    version: 1,
    deleted: false,
    documentId,
    paragraph,
    kind,
    span: { start, end },
    confirmedNull: false,
  };
}
