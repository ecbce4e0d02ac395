/** What to take out of the memory → a page that counts it, and the file. */
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Router, type Response } from "express";
import { z } from "zod";
import { AppError } from "../../model/errors.js";
import type { UnitFilter } from "../../model/memory.js";
import { REVIEW_STATUSES } from "../../model/unit.js";
import { EXPORT_FORMATS, type ExportFormat, type WebDeps } from "../deps.js";
import { refuseForm, type Notice } from "../errors.js";
import { readForm, toList } from "../forms.js";
import { interfaceOf } from "../interface.js";
import { PATTERNS } from "../routes.js";
import { GRADES, showExport, type Cell, type ExportForm } from "../show/export.js";

const exportSchema = z.object({
  format: z.enum(EXPORT_FORMATS).default("tmx"),
  direction: z.enum(["vi", "en"]).default("vi"),
  codes: z.enum(["plain", "region"]).default("plain"),
  status: z.preprocess(toList, z.array(z.enum(REVIEW_STATUSES))),
  grade: z.preprocess(toList, z.array(z.enum(GRADES))),
  pair: z.string().optional(),
  /** Set by the form, whose boxes may all be empty. */
  chosen: z.string().optional(),
});

const MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  tmx: "application/x-tmx+xml",
  tsv: "text/tab-separated-values; charset=utf-8",
  json: "application/json",
  xliff: "application/xliff+xml",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

export function createExportPages({ songngu, write }: WebDeps): Router {
  const router = Router();

  async function count(filter: UnitFilter): Promise<number> {
    return (await songngu.listUnits(filter, { offset: 0, limit: 1 })).total;
  }

  /** How many units there are of each status and grade, within the chosen pair. */
  async function countCells(form: ExportForm): Promise<Cell[]> {
    const cells: Cell[] = [];
    for (const status of REVIEW_STATUSES)
      for (const grade of GRADES)
        cells.push({
          status,
          grade,
          count: await count({ ...filterOf(form), statuses: [status], grades: [grade] }),
        });
    return cells;
  }

  /** Throws `not-found` where the chosen pair is gone. */
  async function listPairs({ pair }: ExportForm) {
    const pairs = await songngu.listAlignments();
    if (pair && !pairs.some(({ id }) => id === pair)) throw new AppError("not-found", `pair ${pair}`);
    return pairs;
  }

  async function showPage(response: Response, form: ExportForm, notice?: Notice): Promise<void> {
    const { t } = interfaceOf(response);
    const page = showExport(form, await countCells(form), await listPairs(form), t);
    response.status(notice?.status ?? 200).render("export", { title: t.export.title, page, notice });
  }

  router.get(PATTERNS.export, async (request, response) => {
    await showPage(response, readChoices(request.query));
  });

  router.get(PATTERNS.exportFile, async (request, response) => {
    const form = readChoices(request.query);
    await listPairs(form);
    if ((await count(filterOf(form))) === 0) {
      await showPage(response, form, refuseForm(interfaceOf(response).t.export.none));
      return;
    }
    const parts = write.units(songngu.eachUnit(filterOf(form)), {
      format: form.format,
      source: form.direction,
      regional: form.codes === "region",
    });
    response.attachment(`songngu.${form.format}`);
    response.type(MEDIA_TYPES[form.format]);
    await pipeline(Readable.from(parts), response);
  });
  return router;
}

/** A reader who has not chosen yet gets what the command line exports: approved units of either grade. */
function readChoices(query: unknown): ExportForm {
  const { chosen, ...form } = readForm(exportSchema, query);
  if (chosen !== undefined) return form;
  return {
    ...form,
    status: form.status.length > 0 ? form.status : ["approved"],
    grade: form.grade.length > 0 ? form.grade : GRADES,
  };
}

function filterOf({ status, grade, pair }: ExportForm): UnitFilter {
  return { statuses: status, grades: grade, ...(pair ? { alignmentId: pair } : {}) };
}
