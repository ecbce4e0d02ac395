/** What stands in a sentence and means the same in either language. */
import type { Segment, Span } from "./text.js";

/** What an anchor is; anchors of one kind may match or contradict each other. */
export const ANCHOR_KINDS = [
  "number",
  "ordinal",
  "percent",
  "money",
  "measure",
  "date",
  "period",
  "time",
  "score",
  "name",
  "place",
  "organisation",
  "role",
] as const;

export type AnchorKind = (typeof ANCHOR_KINDS)[number];

/** The kinds that name somebody, something or some place. */
export const NAME_KINDS: readonly AnchorKind[] = ["name", "place", "organisation"];

/** What an anchor does in its sentence: who speaks or takes part, whether a figure is planned or reached. */
export const ANCHOR_ROLES = ["speaker", "participant", "plan", "result"] as const;

/**
 * A stretch of text whose meaning does not depend on the language.
 * Equal keys state the same fact: `1.234,5 tỷ đồng` and `VND 1,234.5 billion` are both `money:VND:1234500000000`.
 *
 * How keys are written, after `kind:`
 * - number, percent: the value (`7.09`), a range (`5..7`), percentage points (`points:0.5`), a size alone (`~100` for
 *   hundreds, also of money and measures, and then without a `value`); ordinal: `3`;
 * - money: currency and sum (`VND:1234500000000`); measure: dimension and value in base units (`area:1600000`);
 * - date: `2025-03-06`, without a year `--03-06`, a weekday `w4`, days from today `day-1`, a stretch `A/B`;
 * - period: `2025`, `2025-03`, `2025-Q4`, `2025-H1`, `2025-W10`, `1990s`, `C21`, `--Q4` without a year,
 *   `year-1` where no date is known, `2024~late` for a part of one, `2021/2025` for a stretch;
 * - time: `14:30`; score: `3-2`, own goals first where the text says who won, or `475/478` for so many out of so many;
 * - name, place, organisation: an identifier of the tables in capitals (`KG`, `UN`), or the folded text
 *   (`pham minh chinh`); role: one word per office (`prime-minister`).
 */
export interface Anchor {
  readonly kind: AnchorKind;
  /** Language-free meaning, `kind:…`. */
  readonly key: string;
  /** Numeric value in base units where the kind has one (percent points, metres, hectares, VND …). */
  readonly value?: number;
  /** The second value of a range (`5..7`); then `value` is the first. */
  readonly upTo?: number;
  /** The unit as written (`ha`, `acre`): only values written in different units may differ by conversion. */
  readonly unit?: string;
  /**
   * What is counted or numbered, one word for both languages (`dead`, `decree`): only equal ones make two numbers
   * comparable.
   */
  readonly counted?: string;
  /** True where the name is surely that of a person. */
  readonly person?: boolean;
  /** Further keys that the same text stands for, e.g. the office of a resolved role mention. */
  readonly also?: readonly string[];
  /** Half-open UTF-16 offsets into the document (not the segment). */
  readonly span: Span;
  /** Where that is cheap to tell. */
  readonly role?: (typeof ANCHOR_ROLES)[number];
  /** True where the text is a pronoun or a role mention and `key` is that of the person it refers to. */
  readonly resolved?: boolean;
}

/** A segment with its anchors in order of their spans; spans of one segment do not overlap. */
export interface AnchoredSegment extends Segment {
  readonly anchors: readonly Anchor[];
}
