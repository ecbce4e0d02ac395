/** All report pairs and what was typed so far → the first page. */
import type { AlignmentSummary } from "../../model/review.js";
import { REVIEW_STATUSES } from "../../model/unit.js";
import { url } from "../routes.js";
import type { Formats, Strings } from "../strings.js";

/** What the form for two reports holds when it comes back. */
export interface AddForm {
  readonly first: string;
  readonly second: string;
  readonly order: "auto" | "monotone" | "free";
}

export const EMPTY_ADD_FORM: AddForm = { first: "", second: "", order: "auto" };

function showSummary(summary: AlignmentSummary, t: Strings, formats: Formats) {
  const total = REVIEW_STATUSES.reduce((sum, status) => sum + summary.counts[status], 0);
  const done = summary.counts.approved + summary.counts.rejected;
  const needsWork = summary.counts["needs-work"];
  return {
    href: url("pair", { pair: summary.id }),
    titles: summary.title,
    done,
    total: Math.max(total, 1),
    progress: total === 0 ? t.home.noLinks : t.home.reviewed(done, total),
    needsWork: needsWork === 0 ? "" : t.home.needsWork(needsWork),
    sentences: t.home.sentences(summary.segments.vi, summary.segments.en),
    changed: t.home.changed(formats.time(summary.changedAt)),
  };
}

/** The form stands first where nothing is stored yet, or where it was refused. */
export function showHome(
  summaries: readonly AlignmentSummary[],
  form: AddForm,
  refused: boolean,
  t: Strings,
  formats: Formats,
) {
  return {
    pairs: summaries.map((summary) => showSummary(summary, t, formats)),
    addFirst: refused || summaries.length === 0,
    reports: [
      { name: "first", file: "first-file", label: t.home.first, text: form.first },
      { name: "second", file: "second-file", label: t.home.second, text: form.second },
    ],
    orders: (["auto", "monotone", "free"] as const).map((value) => ({
      value,
      label: t.orders[value],
      chosen: value === form.order,
    })),
    submit: url("pairs", {}),
  };
}
