/** Writes on a pair's page: check the form, act, go where the effect shows; or show the refusal and what was typed. */
import { Router, type Request, type Response } from "express";
import { z } from "zod";
import { AppError } from "../../model/errors.js";
import type { ActOutcome } from "../../model/review.js";
import type { WebDeps } from "../deps.js";
import { describeFault } from "../errors.js";
import { readForm } from "../forms.js";
import { interfaceOf, wantsPart } from "../interface.js";
import { beadAnchor, PATTERNS, sentenceAnchor, url, type RouteName } from "../routes.js";
import { ACT_FORMS, version, type ActForm, type Ids } from "./act-forms.js";
import { findBead, renderEditor, renderPair, renderRow, seenBy } from "./pair.js";
import { changedPlace, placeOf, spotAfter, type Spot } from "./spot.js";

const textSchema = z.object({ version, vi: z.string(), en: z.string() });
const commentSchema = z.object({ version, comment: z.string().trim().min(1) });
const realignSchema = z.object({ order: z.enum(["auto", "monotone", "free"]).default("auto") });
const deleteSchema = z.object({ units: z.enum(["keep", "drop"]) });

export function createActs({ songngu, actor }: WebDeps): Router {
  const router = Router();

  for (const { route, shows, act } of ACT_FORMS) {
    router.post(PATTERNS[route], async (request, response) => {
      const params = request.params as unknown as Ids;
      const view = await songngu.getAlignment(params.pair, actor);
      await attempt(request, response, route, shows, async () =>
        songngu.act(params.pair, act(params, request.body, view), actor),
      );
    });
  }

  router.post(PATTERNS.undo, async (request, response) => {
    await attempt(request, response, "undo", "pair", () => songngu.undo(request.params.pair, actor));
  });
  router.post(PATTERNS.redo, async (request, response) => {
    await attempt(request, response, "redo", "pair", () => songngu.redo(request.params.pair, actor));
  });
  router.post(PATTERNS.realign, async (request, response) => {
    const { order } = readForm(realignSchema, request.body);
    await attempt(request, response, "realign", "pair", () =>
      songngu.realign(request.params.pair, { order, actor }),
    );
  });

  router.post(PATTERNS.text, async (request, response) => {
    const { pair, bead } = request.params;
    const fields = readForm(textSchema, request.body);
    const typed = { text: { vi: fields.vi, en: fields.en } };
    await attemptTyped(request, response, { typed, focus: "text" }, async () => {
      let seen = { id: bead, version: fields.version };
      for (const language of ["vi", "en"] as const) {
        const [stored] = findBead(await songngu.getAlignment(pair, actor), bead);
        if (stored.text[language] === fields[language].trim()) continue;
        await songngu.act(pair, { type: "edit-text", bead: seen, language, text: fields[language] }, actor);
        const [changed] = findBead(await songngu.getAlignment(pair, actor), bead);
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
    route: RouteName,
    shows: ActForm["shows"],
    perform: () => Promise<ActOutcome>,
  ): Promise<void> {
    const { pair, bead, sentence } = request.params as unknown as Partial<Ids> & { pair: string };
    try {
      const before = await songngu.getAlignment(pair, actor);
      const outcome = await perform();
      if (outcome.beads.length > 0) {
        const touched = outcome.beads.find((id) => id === bead) ?? outcome.beads[0];
        redirect(request, response, pair, shows, { bead: touched });
        return;
      }
      const after = await songngu.getAlignment(pair, actor);
      const place = placeOf(before, bead ?? sentence) ?? changedPlace(before, after);
      redirect(request, response, pair, shows, spotAfter(place, after));
    } catch (fault) {
      if (!(fault instanceof AppError)) throw fault;
      const notice = describeFault(fault, interfaceOf(response).t, { form: route });
      const view = await songngu.getAlignment(pair, actor);
      const at = bead ?? sentence;
      const there = view.beads.find(({ id }) => id === bead);
      if (wantsPart(request) && shows === "row" && there)
        renderRow(response, view, there.id, seenBy(request).show, notice);
      else renderPair(response, view, { ...seenBy(request), ...(at ? { at } : {}) }, notice);
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
      redirect(request, response, pair, "row", { bead });
    } catch (fault) {
      if (!(fault instanceof AppError)) throw fault;
      const { t } = interfaceOf(response);
      const described = describeFault(fault, t, { form: options.focus });
      const notice = fault.code === "changed-meanwhile" ? { ...described, line: t.error.changed } : described;
      renderEditor(response, await songngu.getAlignment(pair, actor), bead, {
        ...options,
        notice,
        part: wantsPart(request),
      });
    }
  }
  return router;
}

/** With htmx one row, without it the whole page at that row, under the filter the reader had. */
function redirect(
  request: Request,
  response: Response,
  pair: string,
  shows: ActForm["shows"],
  spot: Spot,
): void {
  if (shows === "row" && spot.bead !== undefined && wantsPart(request)) {
    response.redirect(303, url("row", { pair, bead: spot.bead }));
    return;
  }
  const seen = seenBy(request);
  const query = {
    show: seen.show === "all" ? undefined : seen.show,
    page: seen.page?.toString(),
    at: spot.bead ?? spot.sentence ?? seen.at,
  };
  const hash = spot.bead ? beadAnchor(spot.bead) : spot.sentence ? sentenceAnchor(spot.sentence) : undefined;
  response.redirect(303, url("pair", { pair }, { query, ...(hash ? { hash } : {}) }));
}
