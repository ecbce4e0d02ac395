/** A text and highlights over it → the pieces to print, each with the classes of everything that covers it. */
import type { Span } from "../../model/text.js";

/** A stretch to mark; `classes` are CSS classes. */
export interface Highlight {
  readonly span: Span;
  readonly classes: readonly string[];
}

/** A stretch of text that is marked alike throughout; `classes` is empty where nothing covers it. */
export interface Piece {
  readonly text: string;
  readonly classes: string;
}

/**
 * Cuts `text` wherever a highlight begins or ends. `offset` is the place of the text's first character in the
 * coordinates of the highlights; parts of highlights outside the text are ignored. The pieces rebuild the text.
 */
export function cutPieces(text: string, offset: number, highlights: readonly Highlight[]): Piece[] {
  const local = highlights
    .map(({ span, classes }) => ({ start: span.start - offset, end: span.end - offset, classes }))
    .filter(({ start, end }) => end > 0 && start < text.length && start < end);
  const cuts = new Set([0, text.length]);
  for (const { start, end } of local) cuts.add(Math.max(0, start)).add(Math.min(text.length, end));
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(1).map((end, index) => {
    const start = places[index];
    const covering = local.filter((highlight) => highlight.start < end && highlight.end > start);
    const classes = [...new Set(covering.flatMap((highlight) => highlight.classes))].join(" ");
    return { text: text.slice(start, end), classes };
  });
}

/** What lies between the given spans of a stretch; spans may be in any order. */
export function gaps(whole: Span, spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  let start = whole.start;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.start > start) result.push({ start, end: span.start });
    start = Math.max(start, span.end);
  }
  if (whole.end > start) result.push({ start, end: whole.end });
  return result;
}
