/** A form on a pair's page → the act of review it means. */
import { z } from "zod";
import { AppError } from "../../model/errors.js";
import type { AlignmentView, ReviewAct } from "../../model/review.js";
import { REVIEW_STATUSES } from "../../model/unit.js";
import { readForm, toList } from "../forms.js";
import type { RouteName } from "../routes.js";
import { spansOfTicked, wordsOf } from "../show/words.js";
import { findBead } from "./pair.js";

/** What a form of this kind means, as an act. */
export interface ActForm {
  readonly route: RouteName;
  /** `row`: one row changes and nothing moves; `pair`: rows come, go or move. */
  readonly shows: "row" | "pair";
  readonly act: (ids: Ids, fields: unknown, view: AlignmentView) => ReviewAct;
}

/** Which of them an address names depends on the route; acts read only those of their own. */
export interface Ids {
  readonly pair: string;
  readonly bead: string;
  readonly sentence: string;
}

/** The version of the row that the reader saw. */
export const version = z.coerce.number().int().min(0);
const place = z.coerce.number().int().min(0);
const grade = z.enum(["full", "partial"]);
const otherBead = z
  .string()
  .regex(/^[^:]+:\d+$/)
  .transform((value) => ({ id: value.split(":")[0], version: Number(value.split(":")[1]) }));

/** Every form whose fields say all there is to the act. */
export const ACT_FORMS: readonly ActForm[] = [
  form("status", "row", z.object({ version, status: z.enum(REVIEW_STATUSES) }), ({ bead }, fields) => ({
    type: "set-status",
    beads: [{ id: bead, version: fields.version }],
    status: fields.status,
  })),
  form("grade", "row", z.object({ version, grade }), ({ bead }, fields) => ({
    type: "set-grade",
    bead: { id: bead, version: fields.version },
    grade: fields.grade,
  })),
  form(
    "trim",
    "row",
    z.object({ version, sentence: z.string(), keep: z.preprocess(toList, z.array(place)) }),
    ({ bead }, fields, view) => {
      const sentence = findSentence(view, fields.sentence);
      return {
        type: "trim",
        bead: { id: bead, version: fields.version },
        segmentId: sentence.id,
        spans: spansOfTicked(wordsOf(sentence), new Set(fields.keep)),
      };
    },
  ),
  form("merge", "pair", z.object({ version, other: otherBead }), ({ bead }, fields) => ({
    type: "merge-beads",
    beads: [{ id: bead, version: fields.version }, fields.other],
  })),
  form("split", "pair", z.looseObject({ version }), ({ bead }, fields, view) => {
    const [stored] = findBead(view, bead);
    const partOf = (id: string) => String(fields[`part-${id}`]);
    const parts = [...new Set([...stored.vi, ...stored.en].map(partOf))].sort();
    return {
      type: "split-bead",
      bead: { id: bead, version: fields.version },
      groups: parts.map((part) => ({
        vi: stored.vi.filter((id) => partOf(id) === part),
        en: stored.en.filter((id) => partOf(id) === part),
      })),
    };
  }),
  form("unlink", "pair", z.object({ version }), ({ bead }, fields) => ({
    type: "unlink",
    bead: { id: bead, version: fields.version },
  })),
  form("splitSentence", "pair", z.object({ version, at: place }), ({ sentence }, fields) => ({
    type: "split-segment",
    segment: { id: sentence, version: fields.version },
    at: fields.at,
  })),
  form(
    "confirmNull",
    "pair",
    z.object({ version, confirmed: z.enum(["true", "false"]) }),
    ({ sentence }, fields) => ({
      type: "confirm-null",
      segment: { id: sentence, version: fields.version },
      confirmed: fields.confirmed === "true",
    }),
  ),
];

function form<Fields>(
  route: RouteName,
  shows: ActForm["shows"],
  schema: z.ZodType<Fields>,
  act: (ids: Ids, fields: Fields, view: AlignmentView) => ReviewAct,
): ActForm {
  return { route, shows, act: (params, fields, view) => act(params, readForm(schema, fields), view) };
}

function findSentence(view: AlignmentView, id: string) {
  const found = [...view.sentences.vi, ...view.sentences.en].find((sentence) => sentence.id === id);
  if (!found) throw new AppError("not-found", `sentence ${id}`);
  return found;
}
