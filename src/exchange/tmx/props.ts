/** What Songngu knows about a unit ↔ the `<prop>`s of its `tu`. */
import type { Grade } from "../../model/alignment.js";
import { REVIEW_STATUSES, type ReviewStatus, type TranslationUnit } from "../../model/unit.js";
import { EVIDENCE } from "../evidence.js";

export type Prop = readonly [type: string, value: string];

/** Review status, grade, confidence (0..1, four decimals), whether the text is a fragment, why it is linked. */
const OWN_TYPES = ["x-status", "x-grade", "x-score", "x-fragment", EVIDENCE] as const;

/** The `tuid` that a unit had in the file it came from; never a key. */
export const FOREIGN_TUID = "x-tuid";

/** Enough to rank by; more digits would claim a precision that no calibration has. */
const SCORE_DECIMALS = 4;
const SCORE = /^(?:0(?:\.\d+)?|1(?:\.0+)?)$/;
const FRAGMENT = "yes";

/** Own props first and in a fixed order, then the unit's others in theirs; a unit's own fields win over its props. */
export function propsOf(unit: TranslationUnit): Prop[] {
  const fields: Partial<Record<string, string>> = {
    "x-status": unit.status,
    "x-grade": unit.grade,
    "x-score": unit.confidence?.toFixed(SCORE_DECIMALS),
    "x-fragment": unit.fragment ? FRAGMENT : undefined,
  };
  const own = OWN_TYPES.flatMap((type): Prop[] => {
    const value = fields[type] ?? valueOf(unit.props, type);
    return value === undefined ? [] : [[type, value]];
  });
  const others = unit.props.filter(([type]) => !OWN_TYPES.some((known) => known === type));
  return [...own, ...others];
}

/** What the props state in Songngu's words; the rest stays as it is. */
interface StatedProps {
  readonly status?: ReviewStatus;
  readonly grade?: Grade;
  readonly confidence?: number;
  readonly fragment?: boolean;
  readonly props: readonly Prop[];
}

export function readProps(props: readonly Prop[]): StatedProps {
  const status = REVIEW_STATUSES.find((known) => known === valueOf(props, "x-status"));
  const grade = (["full", "partial"] as const).find((known) => known === valueOf(props, "x-grade"));
  const score = valueOf(props, "x-score");
  const fields: Readonly<Record<string, Omit<StatedProps, "props">>> = {
    ...(status && { "x-status": { status } }),
    ...(grade && { "x-grade": { grade } }),
    ...(score !== undefined && SCORE.test(score) && { "x-score": { confidence: Number(score) } }),
    ...(valueOf(props, "x-fragment") === FRAGMENT && { "x-fragment": { fragment: true } }),
  };
  const stated = Object.assign({}, ...Object.values(fields)) as Omit<StatedProps, "props">;
  return { ...stated, props: props.filter(([type]) => !(type in fields)) };
}

function valueOf(props: readonly Prop[], wanted: string): string | undefined {
  return props.find(([type]) => type === wanted)?.[1];
}
