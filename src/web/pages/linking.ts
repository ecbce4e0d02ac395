/** Both reports side by side, and sentences of them that a person links. */
import { Router } from "express";
import { z } from "zod";
import { AppError } from "../../model/errors.js";
import type { WebDeps } from "../deps.js";
import { describeFault, refuseForm, type Notice } from "../errors.js";
import { readForm, toList } from "../forms.js";
import { interfaceOf } from "../interface.js";
import { beadAnchor, PATTERNS, url } from "../routes.js";
import { showLinking } from "../show/linking.js";

const ids = z.preprocess(toList, z.array(z.string()));
const linkSchema = z.object({ vi: ids, en: ids, grade: z.enum(["full", "partial"]).default("full") });

export function createLinkingPages({ songngu, actor }: WebDeps): Router {
  const router = Router();

  async function showPage(
    response: Parameters<typeof interfaceOf>[0],
    pair: string,
    fields: z.infer<typeof linkSchema>,
    notice?: Notice,
  ): Promise<void> {
    const { t, formats } = interfaceOf(response);
    const ticked = new Set([...fields.vi, ...fields.en]);
    const page = showLinking(await songngu.getAlignment(pair, actor), ticked, fields.grade, t, formats);
    response.status(notice?.status ?? 200).render("link", { title: t.linking.title, page, notice });
  }

  router.get(PATTERNS.link, async (request, response) => {
    await showPage(response, request.params.pair, readForm(linkSchema, request.query));
  });

  router.post(PATTERNS.link, async (request, response) => {
    const { pair } = request.params;
    const { t } = interfaceOf(response);
    const fields = readForm(linkSchema, request.body);
    if (fields.vi.length === 0 || fields.en.length === 0) {
      await showPage(response, pair, fields, refuseForm(t.linking.needBoth));
      return;
    }
    try {
      const outcome = await songngu.act(pair, { type: "link", ...fields }, actor);
      const at = outcome.beads[0];
      response.redirect(303, url("pair", { pair }, { query: { at }, hash: beadAnchor(at) }));
    } catch (fault) {
      if (!(fault instanceof AppError)) throw fault;
      await showPage(response, pair, fields, describeFault(fault, t, { form: "link" }));
    }
  });
  return router;
}
