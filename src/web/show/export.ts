/** What the reader chose and how much there is of everything → the page of the export. */
import type { Grade } from "../../model/alignment.js";
import type { Language } from "../../model/language.js";
import type { AlignmentSummary } from "../../model/review.js";
import { REVIEW_STATUSES, type ReviewStatus } from "../../model/unit.js";
import { EXPORT_FORMATS, type ExportFormat } from "../deps.js";
import { url } from "../routes.js";
import type { Strings } from "../strings.js";

export const GRADES = ["full", "partial"] as const satisfies readonly Grade[];

/** What goes out: units of these states and grades, of one pair or of the whole memory. */
export interface ExportForm {
  readonly format: ExportFormat;
  readonly direction: Language;
  readonly codes: "plain" | "region";
  readonly status: readonly ReviewStatus[];
  readonly grade: readonly Grade[];
  /** Absent or empty: the whole memory. */
  readonly pair?: string | undefined;
}

/** How many units have that status and grade. */
export interface Cell {
  readonly status: ReviewStatus;
  readonly grade: Grade;
  readonly count: number;
}

export function showExport(
  form: ExportForm,
  cells: readonly Cell[],
  pairs: readonly AlignmentSummary[],
  t: Strings,
) {
  const sum = (statuses: readonly ReviewStatus[], grades: readonly Grade[]) =>
    cells
      .filter(({ status, grade }) => statuses.includes(status) && grades.includes(grade))
      .reduce((total, { count }) => total + count, 0);
  const chosen = sum(form.status, form.grade);
  const leftOut = sum(REVIEW_STATUSES, GRADES) - chosen;
  const notRejected = REVIEW_STATUSES.filter((status) => status !== "rejected");
  const most = sum(notRejected, GRADES);
  return {
    action: url("export", {}),
    download: url("exportFile", {}),
    count: chosen === 0 ? t.export.none : t.export.chosen(chosen),
    leftOut: leftOut === 0 ? "" : t.export.leftOut(leftOut),
    ...(most > chosen
      ? {
          more: {
            label: t.export.takeMost(most),
            href: urlOf({ ...form, status: notRejected, grade: GRADES }),
          },
        }
      : {}),
    formats: EXPORT_FORMATS.map((value) => ({
      value,
      label: t.export.formats[value],
      chosen: value === form.format,
    })),
    directions: (["vi", "en"] as const).map((value) => ({
      value,
      label: t.export.directions[value],
      chosen: value === form.direction,
    })),
    codes: [
      { value: "plain", label: t.export.plainCodes, chosen: form.codes === "plain" },
      { value: "region", label: t.export.regionCodes, chosen: form.codes === "region" },
    ],
    statuses: REVIEW_STATUSES.map((value) => ({
      value,
      label: t.status[value],
      count: sum([value], form.grade),
      chosen: form.status.includes(value),
    })),
    grades: GRADES.map((value) => ({
      value,
      label: t.grade[value],
      count: sum(form.status, [value]),
      chosen: form.grade.includes(value),
    })),
    pairs: [
      { value: "", label: t.export.wholeMemory, chosen: !form.pair },
      ...pairs.map(({ id, title }) => ({
        value: id,
        label: `${title.vi} – ${title.en}`,
        chosen: id === form.pair,
      })),
    ],
  };
}

function urlOf({ pair, ...form }: ExportForm): string {
  return url("export", {}, { query: { ...form, pair: pair === "" ? undefined : pair, chosen: "yes" } });
}
