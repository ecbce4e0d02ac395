/** Acts on one sentence: split it, trim it within a bead, confirm that it has no counterpart. */
import { LANGUAGES, type Language } from "../model/language.js";
import type { BeadRow, SegmentRow } from "../model/rows.js";
import type { Span } from "../model/text.js";
import { livingBeads, notPossible, seenBead, seenSegment, type Draft } from "./draft.js";
import { keptSpans, layoutOf, trimsWithout } from "./layout.js";
import type { Move } from "./move.js";
import { regroupBead } from "./regroup.js";
import { joinTouching, withoutEdges } from "./side-text.js";

/** Retires the segment and makes two; beads that held it hold both, and their units stay as they are. */
export const splitSegment: Move<"split-segment"> = (draft, { segment: seen, at }, who) => {
  const segment = seenSegment(draft, seen);
  const text = textOf(draft, segment);
  const first = within(segment.span, at) && withoutEdges(text, { start: segment.span.start, end: at });
  const second = within(segment.span, at) && withoutEdges(text, { start: at, end: segment.span.end });
  if (!first || !second) throw notPossible(`offset ${at} leaves no two parts of sentence ${segment.id}`);
  const halves = [first, second].map((span) => ({ ...segment, id: who.ids(), span }));
  draft.put("segments", { ...segment, deleted: true });
  for (const half of halves) draft.put("segments", half);
  for (const bead of livingBeads(draft)) {
    const language = LANGUAGES.find((side) => bead.members[side].includes(segment.id));
    if (language !== undefined) draft.put("beads", withHalves(bead, language, segment, halves));
  }
};

function withHalves(
  bead: BeadRow,
  language: Language,
  retired: SegmentRow,
  halves: readonly Pick<SegmentRow, "id" | "span">[],
): BeadRow {
  const ids = halves.map(({ id }) => id);
  const kept = keptSpans(bead, retired);
  const trims = halves
    .filter(({ span }) => !isWhole(clip(kept, span), span))
    .map(({ id, span }) => [id, clip(kept, span)] as const);
  return {
    ...bead,
    members: {
      ...bead.members,
      [language]: bead.members[language].flatMap((id) => (id === retired.id ? ids : [id])),
    },
    trimmed: { ...trimsWithout(bead, retired.id), ...Object.fromEntries(trims) },
  };
}

function isWhole(spans: readonly Span[], whole: Span): boolean {
  return spans.length === 1 && spans[0].start === whole.start && spans[0].end === whole.end;
}

function clip(spans: readonly Span[], to: Span): Span[] {
  return spans
    .map(({ start, end }) => ({ start: Math.max(start, to.start), end: Math.min(end, to.end) }))
    .filter(({ start, end }) => start < end);
}

function within(span: Span, at: number): boolean {
  return Number.isInteger(at) && span.start < at && at < span.end;
}

export const trim: Move<"trim"> = (draft, { bead: seen, segmentId, spans }, who) => {
  const bead = seenBead(draft, seen);
  const language = LANGUAGES.find((side) => bead.members[side].includes(segmentId));
  if (language === undefined) throw notPossible(`sentence ${segmentId} is no member of bead ${bead.id}`);
  const segment = draft.get("segments", segmentId);
  const kept = tidySpans(textOf(draft, segment), segment, spans);
  if (JSON.stringify(keptSpans(bead, segment)) === JSON.stringify(kept)) return;
  const others = trimsWithout(bead, segmentId);
  const trimmed = isWhole(kept, segment.span) ? others : { ...others, [segmentId]: kept };
  const layout = layoutOf(draft.state.documents, draft.all("segments"));
  regroupBead(draft, layout, { ...bead, trimmed }, [language], who);
};

/** Spans without white space at their ends, joined where only white space parts them. */
function tidySpans(text: string, segment: SegmentRow, spans: readonly Span[]): Span[] {
  spans.forEach(({ start, end }, place) => {
    const from = place === 0 ? segment.span.start : spans[place - 1].end;
    if (!(
      Number.isInteger(start) &&
      Number.isInteger(end) &&
      from <= start &&
      start < end &&
      end <= segment.span.end
    )) {
      throw notPossible(`${start}-${end} is no stretch of sentence ${segment.id} behind the one before it`);
    }
  });
  const kept = joinTouching(
    text,
    spans.flatMap((span) => withoutEdges(text, span) ?? []),
  );
  if (kept.length === 0)
    throw notPossible("nothing of the sentence would stay; unlink or split the bead instead");
  return kept;
}

/** Only of a sentence that no bead holds. */
export const confirmNull: Move<"confirm-null"> = (draft, { segment: seen, confirmed }) => {
  const segment = seenSegment(draft, seen);
  const holder = livingBeads(draft).find(({ members }) =>
    LANGUAGES.some((language) => members[language].includes(segment.id)),
  );
  if (confirmed && holder !== undefined) {
    throw notPossible(`sentence ${segment.id} is linked in bead ${holder.id}; unlink that first`);
  }
  draft.put("segments", { ...segment, confirmedNull: confirmed });
};

function textOf(draft: Draft, segment: SegmentRow): string {
  return draft.get("documents", segment.documentId).text;
}
