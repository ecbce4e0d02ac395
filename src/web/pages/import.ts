/** A TMX file → units in the memory and a report of what came of it. */
import { randomUUID } from "node:crypto";
import { Router } from "express";
import { AppError } from "../../model/errors.js";
import type { ImportRemark, WebDeps } from "../deps.js";
import { describeFault, refuseForm, type Notice } from "../errors.js";
import type { FormTokens } from "../guard.js";
import { interfaceOf } from "../interface.js";
import { PATTERNS, url } from "../routes.js";
import { acceptFiles, uploadedFile } from "../uploads.js";

/** Reports of imports live as long as the server and no longer than the latest few; the page says so of the others. */
const KEPT_REPORTS = 20;

interface ImportReport {
  readonly name: string;
  readonly added: number;
  readonly duplicates: number;
  readonly leftOut: number;
  readonly reasons: readonly ImportRemark[];
  readonly mended: readonly ImportRemark[];
}

export function createImportPages({ songngu, read, actor }: WebDeps, tokens: FormTokens): Router {
  const router = Router();
  const reports = new Map<string, ImportReport>();

  function showForm(response: Parameters<typeof interfaceOf>[0], notice?: Notice): void {
    const { t } = interfaceOf(response);
    response
      .status(notice?.status ?? 200)
      .render("import", { title: t.import.title, submit: url("import", {}), notice });
  }

  router.get(PATTERNS.import, (_request, response) => {
    showForm(response);
  });

  router.post(PATTERNS.import, acceptFiles("file"), tokens.check, async (request, response) => {
    const { t } = interfaceOf(response);
    let subject = "";
    try {
      const file = uploadedFile(request, "file");
      if (!file) {
        showForm(response, refuseForm(t.import.missing));
        return;
      }
      subject = file.name;
      const reading = read.units(file.bytes, file.name);
      const outcome = await songngu.importUnits(reading.units, { source: file.name, actor });
      const id = randomUUID();
      reports.set(id, { name: file.name, ...outcome, ...reading.report() });
      for (const old of [...reports.keys()].slice(0, -KEPT_REPORTS)) reports.delete(old);
      response.redirect(303, url("importReport", { report: id }));
    } catch (fault) {
      if (!(fault instanceof AppError)) throw fault;
      showForm(response, describeFault(fault, t, { subject }));
    }
  });

  router.get(PATTERNS.importReport, (request, response) => {
    const { t } = interfaceOf(response);
    const report = reports.get(request.params.report);
    if (!report) {
      showForm(response, { status: 404, line: t.import.gone, detail: "" });
      return;
    }
    const remarks = (list: readonly ImportRemark[]) =>
      list.map(({ reason, count, lines }) => ({
        reason: t.import.reasonOf(reason),
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
  return router;
}
