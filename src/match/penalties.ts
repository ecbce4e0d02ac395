/** A unit → the reasons why a match with it counts for less than its base. */
import type { FuzzyMatch, Penalty } from "../model/memory.js";
import type { TranslationUnit } from "../model/unit.js";

/** Whole percent points. A rejected unit stays below every usual threshold but is not hidden. */
export const PENALTY_POINTS: Readonly<Record<Penalty["reason"], number>> = {
  unreviewed: 5,
  "needs-work": 10,
  rejected: 40,
  partial: 10,
  fragment: 5,
};

type Rule = (unit: TranslationUnit) => Penalty["reason"] | undefined;

const RULES: readonly Rule[] = [
  ({ status }) => (status === "approved" ? undefined : status),
  ({ grade }) => (grade === "partial" ? "partial" : undefined),
  ({ fragment }) => (fragment ? "fragment" : undefined),
];

/** The match with its penalties beside the base. */
export function withPenalties(unit: TranslationUnit, base: number): FuzzyMatch {
  const penalties = RULES.flatMap((rule) => {
    const reason = rule(unit);
    return reason === undefined ? [] : [{ reason, points: PENALTY_POINTS[reason] }];
  });
  const points = penalties.reduce((sum, penalty) => sum + penalty.points, 0);
  return { unit, base, penalties, percent: Math.max(0, base - points) };
}
