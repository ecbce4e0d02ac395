/** The living sentences of both reports in their order → what their order tells: sides, neighbours, text. */
import { LANGUAGES, type Language, type PerLanguage } from "../model/language.js";
import type { BeadRow, DocumentRow, SegmentRow } from "../model/rows.js";
import { collapseSpace, type BlockKind, type Span } from "../model/text.js";
import type { UnitContext } from "../model/unit.js";
import { sideText } from "./side-text.js";

export interface Layout {
  readonly documents: PerLanguage<DocumentRow>;
  /** In order of their offsets. */
  readonly sentences: PerLanguage<readonly SegmentRow[]>;
  /** Position of each segment within its side, by id. */
  readonly position: ReadonlyMap<string, number>;
}

export function layoutOf(documents: PerLanguage<DocumentRow>, segments: readonly SegmentRow[]): Layout {
  const side = (language: Language): SegmentRow[] =>
    segments
      .filter((segment) => !segment.deleted && segment.documentId === documents[language].id)
      .sort((one, other) => one.span.start - other.span.start);
  const sentences = { vi: side("vi"), en: side("en") };
  const position = new Map<string, number>();
  for (const language of LANGUAGES) sentences[language].forEach(({ id }, index) => position.set(id, index));
  return { documents, sentences, position };
}

/** Ids of segments of one side in document order, each once. */
export function inOrder(layout: Layout, ids: readonly string[]): string[] {
  return [...new Set(ids)].sort((one, other) => layout.position.get(one)! - layout.position.get(other)!);
}

/** What the members of a bead make its unit: text, kind and context. */
export interface Reading {
  readonly text: PerLanguage<string>;
  readonly fragment: boolean;
  readonly kind: BlockKind;
  readonly context: UnitContext;
}

export function readBead(
  layout: Layout,
  bead: Pick<BeadRow, "id" | "alignmentId" | "members" | "trimmed">,
): Reading {
  const members = (language: Language): SegmentRow[] =>
    bead.members[language].map((id) => layout.sentences[language][layout.position.get(id)!]);
  const vi = members("vi");
  const en = members("en");
  const kept = (segments: readonly SegmentRow[]): Span[] =>
    segments.flatMap((segment) => keptSpans(bead, segment));
  const viText = sideText(layout.documents.vi.text, kept(vi));
  const enText = sideText(layout.documents.en.text, kept(en));
  return {
    text: { vi: viText.text, en: enText.text },
    fragment: viText.gaps || enText.gaps || Object.keys(bead.trimmed).length > 0,
    kind: kindOf([...vi, ...en]),
    context: {
      alignmentId: bead.alignmentId,
      beadId: bead.id,
      documents: { vi: layout.documents.vi.id, en: layout.documents.en.id },
      previous: neighbours(layout, bead.members, (ids) => layout.position.get(ids[0])! - 1),
      next: neighbours(layout, bead.members, (ids) => layout.position.get(ids.at(-1)!)! + 1),
    },
  };
}

/** The stretches of a member that the bead keeps: the whole segment unless it was trimmed. */
export function keptSpans(
  { trimmed }: Pick<BeadRow, "trimmed">,
  { id, span }: Pick<SegmentRow, "id" | "span">,
): readonly Span[] {
  return Object.hasOwn(trimmed, id) ? trimmed[id] : [span];
}

/** The bead's trims without those of one segment. */
export function trimsWithout({ trimmed }: Pick<BeadRow, "trimmed">, segmentId: string): BeadRow["trimmed"] {
  return Object.fromEntries(Object.entries(trimmed).filter(([id]) => id !== segmentId));
}

/** A unit of bylines and the like is no memory: one member of such a kind decides. */
function kindOf(members: readonly SegmentRow[]): BlockKind {
  const kinds = members.map(({ kind }) => kind);
  return kinds.find((kind) => kind !== "body" && kind !== "headline") ?? kinds[0];
}

/** Text of the sentence at the place; empty before the first and after the last. */
function neighbours(
  layout: Layout,
  members: PerLanguage<readonly string[]>,
  place: (ids: readonly string[]) => number,
): PerLanguage<string> {
  const text = (language: Language): string => {
    const at = place(members[language]);
    const segment = at < 0 ? undefined : layout.sentences[language].at(at);
    return segment === undefined
      ? ""
      : collapseSpace(layout.documents[language].text.slice(segment.span.start, segment.span.end));
  };
  return { vi: text("vi"), en: text("en") };
}
