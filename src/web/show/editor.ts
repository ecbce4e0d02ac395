/** One bead and what the reader typed so far → the forms of everything that can be done to it. */
import type { Language, PerLanguage } from "../../model/language.js";
import type { StoredBead, StoredSegment } from "../../model/review.js";
import { beadAnchor, url } from "../routes.js";
import { labelOf, showBead, type BeadView, type RowContext } from "./bead.js";
import { wordsOf } from "./words.js";

/** What was typed into a form that could not be saved. */
export interface Typed {
  readonly text?: PerLanguage<string>;
  readonly comment?: string;
}

/** Which field gets the cursor. */
export type EditorFocus = "text" | "comment";

interface WordView {
  readonly text: string;
  readonly start: number;
  readonly ticked: boolean;
}

/** The tools for one sentence of the bead; also those of a sentence without a bead, which cannot be trimmed. */
export interface SentenceTools {
  readonly label: string;
  readonly language: Language;
  readonly id: string;
  readonly version: number;
  readonly splitHref: string;
  readonly words: readonly WordView[];
  /** The gaps between words: the offset where the second sentence would begin. */
  readonly gaps: readonly {
    readonly before: string;
    readonly at: number;
    readonly label: string;
    readonly last: boolean;
  }[];
}

export interface EditorPage {
  readonly bead: BeadView;
  readonly panel: string;
  readonly focus: EditorFocus;
  readonly fields: readonly {
    readonly language: Language;
    readonly name: string;
    readonly value: string;
    /** What the memory holds now, where that is not what was typed. */
    readonly stored: string;
    readonly stale: boolean;
  }[];
  readonly comment: string;
  readonly notes: readonly { readonly author: string; readonly at: string; readonly text: string }[];
  readonly sentences: readonly SentenceTools[];
  /** Empty where the bead cannot be split. */
  readonly parts: readonly { readonly value: string; readonly label: string }[];
  readonly members: readonly {
    readonly id: string;
    readonly label: string;
    readonly text: string;
    readonly part: string;
  }[];
  readonly others: readonly { readonly value: string; readonly label: string; readonly chosen: boolean }[];
  readonly hrefs: Readonly<
    Record<"back" | "text" | "comment" | "trim" | "split" | "merge" | "unlink", string>
  >;
}

/** Words of a label that tell one link from another. */
const LABEL_LETTERS = 60;

export function showTools(context: RowContext, language: Language, segment: StoredSegment, own?: StoredBead) {
  const kept = own?.trimmed[segment.id];
  const words = wordsOf(segment);
  return {
    label: labelOf(language, segment),
    language,
    id: segment.id,
    version: segment.version,
    splitHref: url("splitSentence", { pair: context.view.id, sentence: segment.id }),
    words: words.map(({ text, span }) => ({
      text,
      start: span.start,
      ticked: kept === undefined || kept.some(({ start, end }) => span.start >= start && span.end <= end),
    })),
    gaps: words.map(({ text }, index) => ({
      before: text,
      at: words[index + 1]?.span.start ?? segment.span.end,
      label: context.t.editor.splitAfter(text),
      last: index === words.length - 1,
    })),
  } satisfies SentenceTools;
}

function shortLabel(context: RowContext, bead: StoredBead, number: number): string {
  const members = (["vi", "en"] as const)
    .map((language) => bead[language].map((id) => labelOf(language, context.segments.get(id)!)).join("+"))
    .join(" – ");
  const text =
    bead.text.vi.length > LABEL_LETTERS ? `${bead.text.vi.slice(0, LABEL_LETTERS)}…` : bead.text.vi;
  return `#${number} ${members} ${text}`;
}

export function showEditor(
  context: RowContext,
  bead: StoredBead,
  number: number,
  options: { readonly typed?: Typed; readonly focus: EditorFocus },
): EditorPage {
  const { view, t, formats, segments } = context;
  const ids = { pair: view.id, bead: bead.id };
  const { typed = {} } = options;
  const members = (["vi", "en"] as const).flatMap((language) =>
    bead[language].map((id, index) => ({ language, segment: segments.get(id)!, index })),
  );
  const parts = Math.min(bead.vi.length, bead.en.length);
  return {
    bead: showBead(context, bead, number),
    panel: `panel-${bead.id}`,
    focus: options.focus,
    fields: (["vi", "en"] as const).map((language) => ({
      language,
      name: t.languages[language],
      value: typed.text?.[language] ?? bead.text[language],
      stored: bead.text[language],
      stale: typed.text !== undefined && typed.text[language] !== bead.text[language],
    })),
    comment: typed.comment ?? "",
    notes: bead.notes.map(({ author, at, text }) => ({ author, at: formats.time(at), text })),
    sentences: members.map(({ language, segment }) => showTools(context, language, segment, bead)),
    parts:
      parts < 2
        ? []
        : Array.from({ length: parts }, (_, index) => ({
            value: String(index),
            label: t.editor.part(index + 1),
          })),
    members: members.map(({ language, segment, index }) => ({
      id: segment.id,
      label: labelOf(language, segment),
      text: segment.text,
      part: String(Math.min(index, parts - 1)),
    })),
    others: view.beads.flatMap((other, index) =>
      other.id === bead.id
        ? []
        : [
            {
              value: `${other.id}:${other.version}`,
              label: shortLabel(context, other, index + 1),
              chosen: index === number,
            },
          ],
    ),
    hrefs: {
      back: url("pair", { pair: view.id }, { query: { at: bead.id }, hash: beadAnchor(bead.id) }),
      text: url("text", ids),
      comment: url("comment", ids),
      trim: url("trim", ids),
      split: url("split", ids),
      merge: url("merge", ids),
      unlink: url("unlink", ids),
    },
  };
}
