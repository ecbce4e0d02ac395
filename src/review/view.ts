/** The rows of an alignment → what a reviewer sees of it. */
import type { Evidence, Place } from "../model/alignment.js";
import type { Language, PerLanguage } from "../model/language.js";
import type { AlignmentView, StoredBead, StoredSegment } from "../model/review.js";
import type { AlignmentState, BeadRow, DocumentRow, EventHead, RowChange, UnitRow } from "../model/rows.js";
import type { Document } from "../model/text.js";
import { contentKey, type ReviewStatus } from "../model/unit.js";
import { byPlace } from "./groups.js";
import { historyOf } from "./history.js";
import { layoutOf, readBead, type Layout } from "./layout.js";

/** `events` of this alignment in order, at least one; without an `actor`, whoever acted last can undo. */
export function viewOf(state: AlignmentState, events: readonly EventHead[], actor?: string): AlignmentView {
  const layout = layoutOf(state.documents, state.segments);
  const units = new Map(state.units.map((unit) => [unit.id, unit]));
  const living = byPlace(
    layout,
    state.beads.filter((bead) => !bead.deleted),
  );
  const perSide = <T>(value: (language: Language) => T): PerLanguage<T> => ({
    vi: value("vi"),
    en: value("en"),
  });
  const starts = perSide((language) => layout.sentences[language].map(({ span }) => span.start));
  const beads = living.map((bead) => ({
    ...storedBead(layout, bead, units.get(bead.unitId)!),
    evidence: presentEvidence(starts, bead.evidence),
  }));
  const covered = new Set(living.flatMap(({ members }) => [...members.vi, ...members.en]));
  const last = events.at(-1);
  const history = historyOf(events, actor ?? last?.actor ?? "");
  return {
    id: state.alignment.id,
    title: perSide((language) => state.documents[language].title),
    createdAt: state.alignment.createdAt,
    changedAt: last?.at ?? state.alignment.createdAt,
    order: state.alignment.order,
    counts: countStatuses(beads),
    segments: perSide((language) => layout.sentences[language].length),
    uncovered: perSide((language) => layout.sentences[language].filter(({ id }) => !covered.has(id)).length),
    documents: perSide((language) => documentOf(state.documents[language])),
    sentences: perSide((language) => storedSegments(layout, language)),
    beads,
    canUndo: history.undo !== undefined,
    canRedo: history.redo !== undefined,
  };
}

function countStatuses(beads: readonly StoredBead[]): Record<ReviewStatus, number> {
  const counts: Record<ReviewStatus, number> = { unreviewed: 0, "needs-work": 0, approved: 0, rejected: 0 };
  for (const { status } of beads) counts[status] += 1;
  return counts;
}

function documentOf({ id, language, title, origin, text }: DocumentRow): Document {
  return { id, language, title, origin, text };
}

function storedSegments(layout: Layout, language: Language): StoredSegment[] {
  const { text } = layout.documents[language];
  return layout.sentences[language].map(({ id, version, paragraph, kind, span, confirmedNull }, index) => ({
    id,
    version,
    index,
    paragraph,
    kind,
    span,
    text: text.slice(span.start, span.end),
    confirmedNull,
  }));
}

function storedBead(layout: Layout, bead: BeadRow, unit: UnitRow): Omit<StoredBead, "evidence"> {
  return {
    id: bead.id,
    version: bead.version,
    vi: bead.members.vi,
    en: bead.members.en,
    madeBy: bead.madeBy,
    grade: unit.grade,
    ...(bead.confidence === undefined ? {} : { confidence: bead.confidence }),
    unitId: unit.id,
    unitVersion: unit.version,
    status: unit.status,
    text: unit.text,
    edited: contentKey(unit.text) !== contentKey(readBead(layout, bead).text),
    trimmed: bead.trimmed,
    notes: unit.notes,
  };
}

/** Evidence with the numbers that the sentences have now: offsets stay, numbers move when a sentence is split. */
function presentEvidence(starts: PerLanguage<readonly number[]>, evidence: Evidence): Evidence {
  const place = (language: Language, { span }: Place): Place => ({
    segment: lastUpTo(starts[language], span.start),
    span,
  });
  return {
    signals: evidence.signals,
    matched: evidence.matched.map((match) => ({
      ...match,
      vi: place("vi", match.vi),
      en: place("en", match.en),
    })),
    conflicts: evidence.conflicts.map((conflict) => ({
      ...conflict,
      vi: conflict.vi.map((at) => place("vi", at)),
      en: conflict.en.map((at) => place("en", at)),
    })),
  };
}

/** Index of the last number that is not above `limit`; 0 where all are. */
function lastUpTo(ascending: readonly number[], limit: number): number {
  let [low, high] = [0, ascending.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (ascending[middle] <= limit) low = middle;
    else high = middle;
  }
  return low;
}

/** Beads to show again after these changes: those that live and were touched, themselves or through their unit. */
export function touchedBeads(before: AlignmentState, changes: readonly RowChange[]): string[] {
  const beads = new Map(before.beads.map((bead) => [bead.id, bead]));
  for (const change of changes) if (change.table === "beads") beads.set(change.after.id, change.after);
  const touched = new Set(changes.map(({ after }) => after.id));
  return [...beads.values()]
    .filter((bead) => !bead.deleted && (touched.has(bead.id) || touched.has(bead.unitId)))
    .map(({ id }) => id);
}
