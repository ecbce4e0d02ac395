/** One bead → its row on the page: both texts with their marks, what speaks for it, and where its buttons lead. */
import type { Language, PerLanguage } from "../../model/language.js";
import { GAP } from "../../model/members.js";
import type { AlignmentView, StoredBead, StoredSegment } from "../../model/review.js";
import { collapseSpace } from "../../model/text.js";
import { beadAnchor, url } from "../routes.js";
import type { Formats, Strings } from "../strings.js";
import { marksInEdited, marksOf, showEvidence, type EvidenceView } from "./evidence.js";
import { cutPieces, gaps, type Highlight, type Piece } from "./pieces.js";
import type { BeadNumbers } from "./rows.js";

/** What every row of one page shares. */
export interface RowContext {
  readonly view: AlignmentView;
  readonly numbers: BeadNumbers;
  readonly segments: ReadonlyMap<string, StoredSegment>;
  readonly t: Strings;
  readonly formats: Formats;
}

/** One sentence as it is printed. */
export interface SentenceView {
  readonly id: string;
  /** `V3`, `E12`: side and place in the report, counted from 1. */
  readonly label: string;
  /** The block kind in words; empty for running text. */
  readonly kind: string;
  readonly headline: boolean;
  readonly pieces: readonly Piece[];
  readonly also: readonly { readonly number: number; readonly href: string }[];
}

/** A button that sets one value; pressing it where it is set clears it where that is possible. */
export interface Choice {
  readonly value: string;
  readonly look: string;
  readonly label: string;
  readonly hint: string;
  readonly pressed: boolean;
  readonly key: string;
}

export interface SideView {
  readonly language: Language;
  readonly name: string;
  readonly sentences: readonly SentenceView[];
  /** The unit's own text, where it no longer follows from the sentences; absent otherwise. */
  readonly edited?: readonly Piece[];
}

export interface BeadView {
  readonly id: string;
  readonly anchor: string;
  readonly number: number;
  readonly version: number;
  readonly label: string;
  readonly status: string;
  /** 0..100, for the bar; absent where a person made the bead. */
  readonly confidence?: number;
  readonly percent: string;
  /** True where a reviewer had better look first. */
  readonly doubtful: boolean;
  readonly sides: readonly SideView[];
  readonly tags: readonly string[];
  readonly evidence: EvidenceView;
  readonly statuses: readonly Choice[];
  readonly grades: readonly Choice[];
  readonly hrefs: Readonly<Record<"edit" | "comment" | "status" | "grade", string>>;
}

/** Below this, at least one link in five is expected to be wrong. */
const SURE = 0.8;

const STATUS_KEYS = { approved: "a", "needs-work": "n", rejected: "r" } as const;
const GRADE_KEYS = { full: "f", partial: "p" } as const;
const LETTER: PerLanguage<string> = { vi: "V", en: "E" };

/** Links of the aligner that nobody has decided on, and that are weak or contradicted. */
export function isDoubtful({ status, confidence, evidence }: StoredBead): boolean {
  if (status !== "unreviewed" || confidence === undefined) return false;
  return confidence < SURE || evidence.conflicts.length > 0;
}

export function labelOf(language: Language, segment: StoredSegment): string {
  return `${LETTER[language]}${segment.index + 1}`;
}

/** A sentence with the given marks; those of its trimmed-away parts are struck. */
export function showSentence(
  context: RowContext,
  language: Language,
  segment: StoredSegment,
  highlights: readonly Highlight[],
  own?: StoredBead,
): SentenceView {
  const kept = own?.trimmed[segment.id];
  const cut = kept ? gaps(segment.span, kept).map((span) => ({ span, classes: ["cut"] })) : [];
  const { view, numbers, t } = context;
  return {
    id: segment.id,
    label: labelOf(language, segment),
    kind: t.kinds[segment.kind],
    headline: segment.kind === "headline",
    pieces: cutPieces(segment.text, segment.span.start, [...highlights, ...cut]),
    also: (numbers.get(segment.id) ?? [])
      .map((number) => ({ number, bead: view.beads[number - 1] }))
      .filter(({ bead }) => bead.id !== own?.id)
      .map(({ number, bead }) => ({
        number,
        href: url("pair", { pair: view.id }, { query: { at: bead.id }, hash: beadAnchor(bead.id) }),
      })),
  };
}

function showSide(context: RowContext, bead: StoredBead, language: Language): SideView {
  const marks = marksOf(bead.evidence)[language];
  const document = context.view.documents[language];
  const text = bead.text[language];
  const edited = bead.edited && plain(text) !== membersText(context, bead, language);
  return {
    language,
    name: context.t.languages[language],
    sentences: bead[language].map((id) =>
      showSentence(context, language, context.segments.get(id)!, edited ? [] : marks, bead),
    ),
    ...(edited ? { edited: cutPieces(text, 0, marksInEdited(text, document, marks)) } : {}),
  };
}

/** What the unit's side says as long as nobody edits it, without the marks of left-out text. */
function membersText({ view, segments }: RowContext, bead: StoredBead, language: Language): string {
  const spans = bead[language].flatMap((id) => bead.trimmed[id] ?? [segments.get(id)!.span]);
  return plain(spans.map(({ start, end }) => view.documents[language].text.slice(start, end)).join(" "));
}

function plain(text: string): string {
  return collapseSpace(text.replaceAll(GAP.trim(), " "));
}

function tagsOf(bead: StoredBead, t: Strings): string[] {
  return [
    ...(bead.madeBy === "hand" ? [t.bead.byHand] : []),
    ...(bead.edited ? [t.bead.edited] : []),
    ...(Object.keys(bead.trimmed).length > 0 ? [t.bead.trimmed] : []),
    ...(bead.notes.length > 0 ? [t.bead.notes(bead.notes.length)] : []),
  ];
}

export function showBead(context: RowContext, bead: StoredBead, number: number): BeadView {
  const { t, formats, view } = context;
  const ids = { pair: view.id, bead: bead.id };
  return {
    id: bead.id,
    anchor: beadAnchor(bead.id),
    number,
    version: bead.version,
    label: t.bead.label(number),
    status: bead.status,
    ...(bead.confidence === undefined ? {} : { confidence: Math.round(bead.confidence * 100) }),
    percent: bead.confidence === undefined ? "" : formats.percent(bead.confidence),
    doubtful: isDoubtful(bead),
    sides: [showSide(context, bead, "vi"), showSide(context, bead, "en")],
    tags: tagsOf(bead, t),
    evidence: showEvidence(bead.evidence, view.documents, t, formats),
    statuses: (["approved", "needs-work", "rejected"] as const).map((status) => ({
      value: bead.status === status ? "unreviewed" : status,
      look: status,
      label: bead.status === status ? t.status[status] : t.verbs[status],
      hint: bead.status === status ? t.verbs.unreviewed : t.verbs[status],
      pressed: bead.status === status,
      key: STATUS_KEYS[status],
    })),
    grades: (["full", "partial"] as const).map((grade) => ({
      value: grade,
      look: grade,
      label: t.grade[grade],
      hint: t.gradeHint[grade],
      pressed: bead.grade === grade,
      key: GRADE_KEYS[grade],
    })),
    hrefs: {
      edit: url("bead", ids),
      comment: url("bead", ids, { query: { focus: "comment" } }),
      status: url("status", ids),
      grade: url("grade", ids),
    },
  };
}

/** What all rows of a page share, from the view and the language of the interface. */
export function createRowContext(
  view: AlignmentView,
  numbers: BeadNumbers,
  t: Strings,
  formats: Formats,
): RowContext {
  const all = [...view.sentences.vi, ...view.sentences.en];
  return { view, numbers, t, formats, segments: new Map(all.map((segment) => [segment.id, segment])) };
}
