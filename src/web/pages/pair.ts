/** One report pair: its rows, one row again after a change, and one bead or sentence opened for editing. */
import { Router, type Request, type Response } from "express";
import { z } from "zod";
import { AppError } from "../../model/errors.js";
import type { AlignmentView, StoredBead } from "../../model/review.js";
import type { WebDeps } from "../deps.js";
import type { Notice } from "../errors.js";
import { readForm } from "../forms.js";
import { interfaceOf, wantsPart } from "../interface.js";
import { beadAnchor, PATTERNS, sentenceAnchor, url } from "../routes.js";
import { createRowContext, showBead, showSentence } from "../show/bead.js";
import { showEditor, showTools, type EditorFocus, type Typed } from "../show/editor.js";
import { SHOWN, showBar, showPair, type PairRequest, type Shown } from "../show/pair.js";
import { numberBeads } from "../show/rows.js";

const pairSchema = z.object({
  show: z.enum(SHOWN).default("all"),
  page: z.coerce.number().int().min(1).optional(),
  at: z.string().optional(),
  known: z.string().optional(),
});
const editorSchema = z.object({ focus: z.enum(["text", "comment"]).default("text") });

/** Prints the page of a pair, with a notice where an act was refused. */
export function renderPair(
  response: Response,
  view: AlignmentView,
  request: PairRequest,
  notice?: Notice,
): void {
  const { t, formats } = interfaceOf(response);
  response.status(notice?.status ?? 200).render("pair", {
    title: view.title.vi,
    page: showPair(view, request, t, formats),
    notice,
  });
}

/** Prints one row again and the strip above the rows: what changes with a decision on one bead. */
export function renderRow(
  response: Response,
  view: AlignmentView,
  beadId: string,
  show: Shown,
  notice?: Notice,
): void {
  const { t, formats } = interfaceOf(response);
  const [bead, number] = findBead(view, beadId);
  const context = createRowContext(view, numberBeads(view), t, formats);
  response.status(notice?.status ?? 200).render("row", {
    bead: showBead(context, bead, number),
    page: { bar: showBar(view, show, t) },
    notice,
  });
}

/** Prints the forms of one bead, filled with what was typed. */
export function renderEditor(
  response: Response,
  view: AlignmentView,
  beadId: string,
  options: {
    readonly typed?: Typed;
    readonly focus: EditorFocus;
    readonly notice?: Notice;
    /** Only the forms, for the page they were opened in. */
    readonly part?: boolean;
  },
): void {
  const { t, formats } = interfaceOf(response);
  const [bead, number] = findBead(view, beadId);
  const context = createRowContext(view, numberBeads(view), t, formats);
  response.status(options.notice?.status ?? 200).render(options.part ? "panel-part" : "editor", {
    title: t.editor.title(number),
    editor: showEditor(context, bead, number, options),
    notice: options.notice,
  });
}

/** Throws `not-found`. */
export function findBead(view: AlignmentView, id: string): [bead: StoredBead, number: number] {
  const index = view.beads.findIndex((bead) => bead.id === id);
  if (index < 0) throw new AppError("not-found", `bead ${id}`);
  return [view.beads[index], index + 1];
}

/** What the reader saw of the pair when the form was sent: filter, page, place. */
export function seenBy(request: Request): PairRequest {
  const referrer = request.get("referer");
  const address = referrer !== undefined && URL.canParse(referrer) ? new URL(referrer) : undefined;
  const seen = pairSchema.safeParse(Object.fromEntries(address?.searchParams ?? []));
  return seen.data ?? { show: "all" };
}

export function createPairPages({ songngu, actor }: WebDeps): Router {
  const router = Router();

  router.get(PATTERNS.pair, async (request, response) => {
    const view = await songngu.getAlignment(request.params.pair, actor);
    renderPair(response, view, readForm(pairSchema, request.query));
  });

  router.get(PATTERNS.row, async (request, response) => {
    const { pair, bead } = request.params;
    if (!wantsPart(request)) {
      response.redirect(303, url("pair", { pair }, { query: { at: bead }, hash: beadAnchor(bead) }));
      return;
    }
    renderRow(response, await songngu.getAlignment(pair, actor), bead, seenBy(request).show);
  });

  router.get(PATTERNS.bead, async (request, response) => {
    const { pair, bead } = request.params;
    renderEditor(
      response,
      await songngu.getAlignment(pair, actor),
      bead,
      readForm(editorSchema, request.query),
    );
  });

  router.get(PATTERNS.sentence, async (request, response) => {
    const { pair, sentence } = request.params;
    const { t, formats } = interfaceOf(response);
    const view = await songngu.getAlignment(pair, actor);
    const language = view.sentences.vi.some(({ id }) => id === sentence) ? "vi" : "en";
    const segment = view.sentences[language].find(({ id }) => id === sentence);
    if (!segment) throw new AppError("not-found", `sentence ${sentence}`);
    const context = createRowContext(view, numberBeads(view), t, formats);
    response.render("sentence", {
      title: t.sentence.title,
      sentence: showSentence(context, language, segment, []),
      tools: showTools(context, language, segment),
      back: url("pair", { pair }, { query: { at: sentence }, hash: sentenceAnchor(sentence) }),
    });
  });
  return router;
}
