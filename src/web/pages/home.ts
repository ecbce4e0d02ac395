/** The list of report pairs, and two reports that come in. */
import { Router } from "express";
import { z } from "zod";
import { AppError } from "../../model/errors.js";
import type { Document } from "../../model/text.js";
import { pairByLanguage } from "../../read/read.js";
import type { WebDeps } from "../deps.js";
import { describeFault, refuseForm, type Notice } from "../errors.js";
import { readForm } from "../forms.js";
import type { FormTokens } from "../guard.js";
import { interfaceOf } from "../interface.js";
import { PATTERNS, url } from "../routes.js";
import { EMPTY_ADD_FORM, showHome, type AddForm } from "../show/home.js";
import { acceptFiles, uploadedFile } from "../uploads.js";

const addSchema = z.object({
  first: z.string().default(""),
  second: z.string().default(""),
  order: z.enum(["auto", "monotone", "free"]).default("auto"),
});

const SIDES = ["first", "second"] as const;

/** More than most novels have, and linked within a minute or so, in a thread of its own. */
const MAX_REPORT_LETTERS = 1_000_000;

export function createHomePages({ songngu, read, actor }: WebDeps, tokens: FormTokens): Router {
  const router = Router();

  async function showPage(
    response: Parameters<typeof interfaceOf>[0],
    form: AddForm,
    notice?: Notice,
  ): Promise<void> {
    const { t, formats } = interfaceOf(response);
    const page = showHome(await songngu.listAlignments(), form, notice !== undefined, t, formats);
    response.status(notice?.status ?? 200).render("home", { title: t.home.title, page, notice });
  }

  router.get(PATTERNS.home, (_request, response) => showPage(response, EMPTY_ADD_FORM));

  router.post(
    PATTERNS.pairs,
    acceptFiles("first-file", "second-file"),
    tokens.check,
    async (request, response) => {
      const form = readForm(addSchema, request.body);
      const { t } = interfaceOf(response);
      let subject = "";
      try {
        const reports: Document[] = [];
        for (const side of SIDES) {
          subject = t.home[side];
          const file = uploadedFile(request, `${side}-file`);
          if (file) subject = file.name;
          else if (form[side].trim() === "") {
            await showPage(response, form, refuseForm(t.home.missing));
            return;
          }
          // The chosen file wins over the pasted text.
          const report = file ? await read.report(file.bytes, file.name) : read.text(form[side]);
          refuseLong(report);
          reports.push(report);
        }
        const [first, second] = reports;
        subject = t.languages[first.language];
        const paired = pairByLanguage(first, second);
        const known = await songngu.findReports(paired);
        if (known !== undefined) {
          response.redirect(303, url("pair", { pair: known }, { query: { known: "yes" } }));
          return;
        }
        const pair = await songngu.addReports(paired, { order: form.order, actor });
        response.redirect(303, url("pair", { pair }));
      } catch (fault) {
        if (!(fault instanceof AppError)) throw fault;
        await showPage(response, form, describeFault(fault, t, { subject }));
      }
    },
  );
  return router;
}

function refuseLong({ text, title }: Document): void {
  if (text.length <= MAX_REPORT_LETTERS) return;
  throw new AppError(
    "text-too-long",
    `“${title}” has ${text.length} characters; the most is ${MAX_REPORT_LETTERS}.`,
  );
}
