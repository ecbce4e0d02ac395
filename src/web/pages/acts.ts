/** A form on a pair's page → one act of review → the place on the page where its effect shows. */
import { Router, type Request, type Response } from "express";
import { z } from "zod";
import { AppError } from "../../model/errors.js";
import type { ActOutcome, AlignmentView, ReviewAct } from "../../model/review.js";
import { REVIEW_STATUSES } from "../../model/unit.js";
import type { WebDeps } from "../deps.js";
import { describeFault } from "../errors.js";
import { readForm, toList } from "../forms.js";
import { interfaceOf, wantsPart } from "../interface.js";
import { beadAnchor, PATTERNS, sentenceAnchor, url, type RouteName } from "../routes.js";
import { spansOfTicked, wordsOf } from "../show/words.js";
import { findBead, renderEditor, renderPair, renderRow, shownOn } from "./pair.js";

/** What a form of this kind means, as an act. */
interface ActForm {
  readonly route: RouteName;
  /** `row`: one row changes and nothing moves; `pair`: rows come, go or move. */
  readonly shows: "row" | "pair";
  readonly act: (ids: Ids, fields: unknown, view: AlignmentView) => ReviewAct;
}

/** Which of them an address names depends on the route; acts read only those of their own. */
interface Ids {
  readonly pair: string;
  readonly bead: string;
  readonly sentence: string;
}

const version = z.coerce.number().int().min(0);
const place = z.coerce.number().int().min(0);
const grade = z.enum(["full", "partial"]);
const otherBead = z
  .string()
  .regex(/^[^:]+:\d+$/)
  .transform((value) => ({ id: value.split(":")[0], version: Number(value.split(":")[1]) }));

const ACTS: readonly ActForm[] = [
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

const textSchema = z.object({ version, vi: z.string(), en: z.string() });
const commentSchema = z.object({ version, comment: z.string().trim().min(1) });
const realignSchema = z.object({ order: z.enum(["auto", "monotone", "free"]).default("auto") });
const deleteSchema = z.object({ units: z.enum(["keep", "drop"]) });

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

export function createActs({ songngu, actor }: WebDeps): Router {
  const router = Router();

  for (const { route, shows, act } of ACTS) {
    router.post(PATTERNS[route], async (request, response) => {
      const params = request.params as unknown as Ids;
      const view = await songngu.getAlignment(params.pair);
      await attempt(request, response, shows, async () =>
        songngu.act(params.pair, act(params, request.body, view), actor),
      );
    });
  }

  router.post(PATTERNS.undo, async (request, response) => {
    await attempt(request, response, "pair", () => songngu.undo(request.params.pair, actor));
  });
  router.post(PATTERNS.redo, async (request, response) => {
    await attempt(request, response, "pair", () => songngu.redo(request.params.pair, actor));
  });
  router.post(PATTERNS.realign, async (request, response) => {
    const { order } = readForm(realignSchema, request.body);
    await attempt(request, response, "pair", () => songngu.realign(request.params.pair, { order, actor }));
  });

  router.post(PATTERNS.text, async (request, response) => {
    const { pair, bead } = request.params;
    const fields = readForm(textSchema, request.body);
    const typed = { text: { vi: fields.vi, en: fields.en } };
    await attemptTyped(request, response, { typed, focus: "text" }, async () => {
      let seen = { id: bead, version: fields.version };
      for (const language of ["vi", "en"] as const) {
        const [stored] = findBead(await songngu.getAlignment(pair), bead);
        if (stored.text[language] === fields[language].trim()) continue;
        await songngu.act(pair, { type: "edit-text", bead: seen, language, text: fields[language] }, actor);
        const [changed] = findBead(await songngu.getAlignment(pair), bead);
        seen = { id: bead, version: changed.version };
      }
    });
  });

  router.post(PATTERNS.comment, async (request, response) => {
    const { pair, bead } = request.params;
    const fields = readForm(commentSchema, request.body);
    await attemptTyped(request, response, { typed: fields, focus: "comment" }, async () => {
      await songngu.act(
        pair,
        { type: "comment", bead: { id: bead, version: fields.version }, text: fields.comment },
        actor,
      );
    });
  });

  router.post(PATTERNS.deletePair, async (request, response) => {
    const { units } = readForm(deleteSchema, request.body);
    await songngu.deleteAlignment(request.params.pair, { keepUnits: units === "keep", actor });
    response.redirect(303, url("home", {}));
  });

  /** Acts, then goes where the effect shows; a refusal shows the present state with one line about it. */
  async function attempt(
    request: Request,
    response: Response,
    shows: ActForm["shows"],
    perform: () => Promise<ActOutcome>,
  ): Promise<void> {
    const { pair, bead, sentence } = request.params as unknown as Partial<Ids> & { pair: string };
    try {
      const outcome = await perform();
      const kept = outcome.beads.find((id) => id === bead);
      const at = kept ?? outcome.beads.at(0) ?? sentence;
      redirect(request, response, { pair, shows, ...(at === undefined ? {} : { at }) });
    } catch (fault) {
      if (!(fault instanceof AppError)) throw fault;
      const notice = describeFault(fault, interfaceOf(response).t);
      const view = await songngu.getAlignment(pair);
      const at = bead ?? sentence;
      const there = view.beads.find(({ id }) => id === bead);
      if (wantsPart(request) && shows === "row" && there)
        renderRow(response, view, there.id, shownOn(request), notice);
      else renderPair(response, view, { show: shownOn(request), ...(at ? { at } : {}) }, notice);
    }
  }

  /** The same for what was typed, which comes back in its form beside what the memory holds now. */
  async function attemptTyped(
    request: Request,
    response: Response,
    options: Omit<Parameters<typeof renderEditor>[3], "notice">,
    perform: () => Promise<void>,
  ): Promise<void> {
    const { pair, bead } = request.params as unknown as Ids;
    try {
      await perform();
      redirect(request, response, { pair, at: bead, shows: "row" });
    } catch (fault) {
      if (!(fault instanceof AppError)) throw fault;
      const { t } = interfaceOf(response);
      const described = describeFault(fault, t);
      const notice = fault.code === "changed-meanwhile" ? { ...described, line: t.error.changed } : described;
      renderEditor(response, await songngu.getAlignment(pair), bead, {
        ...options,
        notice,
        part: wantsPart(request),
      });
    }
  }
  return router;
}

function redirect(
  request: Request,
  response: Response,
  to: { readonly pair: string; readonly at?: string; readonly shows: ActForm["shows"] },
): void {
  const { pair, at } = to;
  if (to.shows === "row" && at && wantsPart(request)) {
    response.redirect(303, url("row", { pair, bead: at }));
    return;
  }
  const show = shownOn(request);
  const query = { show: show === "all" ? undefined : show, at };
  const sentence = (request.params as unknown as Partial<Ids>).sentence;
  const hash = at === undefined ? undefined : at === sentence ? sentenceAnchor(at) : beadAnchor(at);
  response.redirect(303, url("pair", { pair }, { query, ...(hash ? { hash } : {}) }));
}
