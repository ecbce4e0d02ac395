/** A sentence → its words with their places, for trimming and splitting; and ticked words → the spans to keep. */
import type { Span } from "../../model/text.js";

/** A run of characters without white space; `span` in document offsets. */
export interface Word {
  readonly text: string;
  readonly span: Span;
}

export function wordsOf(segment: { readonly text: string; readonly span: Span }): Word[] {
  return [...segment.text.matchAll(/\S+/gu)].map((found) => {
    const start = segment.span.start + found.index;
    return { text: found[0], span: { start, end: start + found[0].length } };
  });
}

/** Spans of neighbouring ticked words, joined; `starts` are the start offsets of the ticked words. */
export function spansOfTicked(words: readonly Word[], starts: ReadonlySet<number>): Span[] {
  const spans: { start: number; end: number }[] = [];
  let open = false;
  for (const { span } of words) {
    const ticked = starts.has(span.start);
    if (ticked && open) spans[spans.length - 1].end = span.end;
    else if (ticked) spans.push({ ...span });
    open = ticked;
  }
  return spans;
}
