/** Translation units → an Excel workbook of one sheet. */
import { strToU8, zipSync, type Zippable } from "fflate";
import type { TranslationUnit } from "../model/unit.js";
import { escapeXml, toOneLine } from "./text.js";

/** Excel's own limits; longer text would make it call the file damaged. */
const MAX_CELL = 32_767;
const MAX_ROWS = 1_048_576;

const COLUMNS = ["Tiếng Việt", "English", "Grade", "Status", "Confidence"] as const;
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The least that ECMA-376 asks of a workbook beside its sheet. */
const FRAME: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><sheets><sheet name="Songngu" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
};

/**
 * The whole file at once. Text is stored as text, so a cell that begins with `=` is never a formula; a cell longer
 * than Excel's 32,767 characters is cut, and rows beyond its 1,048,576 are left out.
 */
export async function writeXlsx(
  units: AsyncIterable<TranslationUnit> | Iterable<TranslationUnit>,
): Promise<Uint8Array> {
  const rows = [writeRow(COLUMNS.map(writeText))];
  for await (const { text, grade, status, confidence } of units) {
    if (rows.length === MAX_ROWS) break;
    const score = confidence === undefined ? "<c/>" : `<c><v>${confidence.toFixed(4)}</v></c>`;
    rows.push(writeRow([...[text.vi, text.en, grade, status].map(writeText), score]));
  }
  const sheet = `<worksheet xmlns="${SHEET}"><sheetData>${rows.join("")}</sheetData></worksheet>`;
  const parts: Zippable = {};
  for (const [path, xml] of Object.entries({ ...FRAME, "xl/worksheets/sheet1.xml": sheet })) {
    parts[path] = strToU8(DECLARATION + xml);
  }
  return zipSync(parts);
}

function writeRow(cells: readonly string[]): string {
  return `<row>${cells.join("")}</row>`;
}

function writeText(text: string): string {
  const cell = escapeXml(toOneLine(toOneLine(text).slice(0, MAX_CELL)));
  return `<c t="inlineStr"><is><t xml:space="preserve">${cell}</t></is></c>`;
}
