/** A TMX file → units in the memory and a report; units of the memory → a file. */
import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Router } from "express";
import { z } from "zod";
import { AppError } from "../../model/errors.js";
import type { UnitFilter } from "../../model/memory.js";
import { REVIEW_STATUSES } from "../../model/unit.js";
import { EXPORT_FORMATS, type ExportFormat, type ImportRemark, type WebDeps } from "../deps.js";
import { describeFault, type Notice } from "../errors.js";
import { readForm, toList } from "../forms.js";
import type { FormTokens } from "../guard.js";
import { interfaceOf } from "../interface.js";
import { PATTERNS, url } from "../routes.js";
import { showChoices } from "../show/memory.js";
import { acceptFiles, uploadedFile } from "../uploads.js";

/** Reports of imports live as long as the server and no longer than the latest few. */
const KEPT_REPORTS = 20;

interface ImportReport {
  readonly name: string;
  readonly added: number;
  readonly duplicates: number;
  readonly leftOut: number;
  readonly reasons: readonly ImportRemark[];
  readonly mended: readonly ImportRemark[];
}

const exportSchema = z.object({
  format: z.enum(EXPORT_FORMATS).catch("tmx"),
  direction: z.enum(["vi", "en"]).catch("vi"),
  codes: z.enum(["plain", "region"]).catch("plain"),
  status: z.preprocess(toList, z.array(z.enum(REVIEW_STATUSES))),
  grade: z.preprocess(toList, z.array(z.enum(["full", "partial"]))),
  pair: z.string().optional(),
  chosen: z.string().optional(),
});
type ExportForm = z.infer<typeof exportSchema>;

const MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  tmx: "application/x-tmx+xml",
  tsv: "text/tab-separated-values; charset=utf-8",
  json: "application/json",
  xliff: "application/xliff+xml",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

export function createExchangePages(deps: WebDeps, tokens: FormTokens): Router {
  const { songngu, read, write, actor } = deps;
  const router = Router();
  const reports = new Map<string, ImportReport>();

  function showImport(response: Parameters<typeof interfaceOf>[0], notice?: Notice): void {
    const { t } = interfaceOf(response);
    response
      .status(notice?.status ?? 200)
      .render("import", { title: t.import.title, submit: url("import", {}), notice });
  }

  router.get(PATTERNS.import, (_request, response) => {
    showImport(response);
  });

  router.post(PATTERNS.import, acceptFiles("file"), tokens.check, async (request, response) => {
    const { t } = interfaceOf(response);
    const file = uploadedFile(request, "file");
    try {
      if (!file) throw new AppError("wrong-argument", t.import.missing);
      const reading = read.units(file.bytes, file.name);
      const outcome = await songngu.importUnits(reading.units, { source: file.name, actor });
      const id = randomUUID();
      reports.set(id, { name: file.name, ...outcome, ...reading.report() });
      for (const old of [...reports.keys()].slice(0, -KEPT_REPORTS)) reports.delete(old);
      response.redirect(303, url("importReport", { report: id }));
    } catch (fault) {
      if (!(fault instanceof AppError)) throw fault;
      showImport(response, describeFault(fault, t));
    }
  });

  router.get(PATTERNS.importReport, (request, response) => {
    const { t } = interfaceOf(response);
    const report = reports.get(request.params.report);
    if (!report) throw new AppError("not-found", "the report of this import");
    const remarks = (list: readonly ImportRemark[]) =>
      list.map(({ reason, count, lines }) => ({
        reason,
        count,
        lines: lines.join(", ") + (count > lines.length ? " …" : ""),
      }));
    response.render("import-report", {
      title: t.import.title,
      report: {
        name: report.name,
        added: t.import.added(report.added),
        duplicates: t.import.duplicates(report.duplicates),
        leftOut: report.leftOut > 0 ? t.import.leftOut(report.leftOut) : "",
        tables: [
          { title: t.import.reasons, remarks: remarks(report.reasons) },
          { title: t.import.mended, remarks: remarks(report.mended) },
        ].filter((table) => table.remarks.length > 0),
      },
      hrefs: { again: url("import", {}), memory: url("memory", {}) },
    });
  });

  router.get(PATTERNS.export, async (request, response) => {
    const { t } = interfaceOf(response);
    const form = withDefaults(readForm(exportSchema, request.query));
    const { total } = await songngu.listUnits(filterOf(form), { offset: 0, limit: 1 });
    const pairs = await songngu.listAlignments();
    response.render("export", {
      title: t.export.title,
      page: {
        action: url("export", {}),
        download: url("exportFile", {}),
        count: total === 0 ? t.export.none : t.export.chosen(total),
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
        choices: showChoices(form.status, form.grade, t),
        pairs: [
          { value: "", label: t.export.wholeMemory, chosen: !form.pair },
          ...pairs.map(({ id, title }) => ({
            value: id,
            label: `${title.vi} – ${title.en}`,
            chosen: id === form.pair,
          })),
        ],
      },
    });
  });

  router.get(PATTERNS.exportFile, async (request, response) => {
    const form = withDefaults(readForm(exportSchema, request.query));
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

/** A reader who has not chosen yet gets what is safe to hand on: approved units that are full translations. */
function withDefaults(form: ExportForm): ExportForm {
  return form.chosen === undefined && form.status.length + form.grade.length === 0
    ? { ...form, status: ["approved"], grade: ["full"] }
    : form;
}

function filterOf(form: ExportForm): UnitFilter {
  return {
    ...(form.status.length > 0 ? { statuses: form.status } : {}),
    ...(form.grade.length > 0 ? { grades: form.grade } : {}),
    ...(form.pair ? { alignmentId: form.pair } : {}),
  };
}
