/** Kept stretches of a document → one side of a unit. */
import { GAP } from "../model/members.js";
import { collapseSpace, type Span } from "../model/text.js";

/** `gaps`: something other than white space stands between two stretches. */
export interface SideText {
  readonly text: string;
  readonly gaps: boolean;
}

/** Spans in order, at least one; what only white space parts is one run, what more parts is joined by a gap. */
export function sideText(document: string, spans: readonly Span[]): SideText {
  const runs = joinTouching(document, spans);
  return {
    text: runs.map(({ start, end }) => collapseSpace(document.slice(start, end))).join(GAP),
    gaps: runs.length > 1,
  };
}

/** The same stretches with those made one that nothing but white space parts. */
export function joinTouching(document: string, spans: readonly Span[]): Span[] {
  const runs: Span[] = [];
  for (const span of spans) {
    const last = runs.at(-1);
    if (last !== undefined && document.slice(last.end, span.start).trim() === "") {
      runs[runs.length - 1] = { start: last.start, end: span.end };
    } else {
      runs.push(span);
    }
  }
  return runs;
}

/** The span without white space at its ends; undefined where nothing is left. */
export function withoutEdges(document: string, span: Span): Span | undefined {
  const slice = document.slice(span.start, span.end);
  const start = span.start + (slice.length - slice.trimStart().length);
  const end = span.end - (slice.length - slice.trimEnd().length);
  return start < end ? { start, end } : undefined;
}
