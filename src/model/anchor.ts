import type { Segment, Span } from "./text.js";

/** What an anchor is; anchors of one kind may match or contradict each other. */
export type AnchorKind =
  | "number"
  | "percent"
  | "money"
  | "measure"
  | "date"
  | "period"
  | "time"
  | "score"
  | "name"
  | "place"
  | "organisation"
  | "role";

/**
 * A stretch of text whose meaning does not depend on the language.
 * Equal keys state the same fact: `1.234,5 tỷ đồng` and `VND 1,234.5 billion` are both `money:VND:1234500000000`.
 */
export interface Anchor {
  readonly kind: AnchorKind;
  /** Language-free meaning, `kind:…`. */
  readonly key: string;
  /** Numeric value in base units where the kind has one (percent points, metres, hectares, VND …). */
  readonly value?: number;
  /** Half-open UTF-16 offsets into the document (not the segment). */
  readonly span: Span;
  /** What the anchor does in its sentence, where that is cheap to tell. */
  readonly role?: "speaker" | "participant";
  /** True where the text is a pronoun or a role mention and `key` is that of the person it refers to. */
  readonly resolved?: boolean;
}

/** A segment with its anchors in order of their spans; spans of one segment do not overlap. */
export interface AnchoredSegment extends Segment {
  readonly anchors: readonly Anchor[];
}
