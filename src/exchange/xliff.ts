/** Translation units → an XLIFF 1.2 file. */
import { otherLanguage, type Language } from "../model/language.js";
import type { ReviewStatus, TranslationUnit } from "../model/unit.js";
import { escapeXml, toOneLine, toXmlText, xmlAttributes } from "./text.js";
import { propsOf } from "./tmx/props.js";

export interface XliffOptions {
  readonly sourceLanguage: Language;
  /** Name of the file or memory the units come from. */
  readonly original: string;
  readonly toolVersion: string;
}

/** XLIFF's words for where review stands (XLIFF 1.2, §3.2 "state"). */
const STATES: Readonly<Record<ReviewStatus, string>> = {
  unreviewed: "translated",
  "needs-work": "needs-review-translation",
  approved: "signed-off",
  rejected: "needs-translation",
};

/** Yields the file a unit at a time; units with an empty side are passed over. Props and notes become notes. */
export async function* writeXliff(
  units: AsyncIterable<TranslationUnit> | Iterable<TranslationUnit>,
  options: XliffOptions,
): AsyncGenerator<string> {
  const source = options.sourceLanguage;
  const target = otherLanguage(source);
  const file = xmlAttributes({
    original: options.original,
    "source-language": source,
    "target-language": target,
    datatype: "plaintext",
  });
  const tool = xmlAttributes({
    "tool-id": "songngu",
    "tool-name": "Songngu",
    "tool-version": options.toolVersion,
  });
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">\n`;
  yield `  <file${file}>\n    <header><tool${tool}/></header>\n    <body>\n`;
  for await (const unit of units) {
    const [from, to] = [toOneLine(unit.text[source]), toOneLine(unit.text[target])];
    if (from === "" || to === "") continue;
    const id = xmlAttributes({ id: unit.id, approved: unit.status === "approved" ? "yes" : "no" });
    yield [
      `      <trans-unit${id}>`,
      `        <source>${escapeXml(from)}</source>`,
      `        <target state="${STATES[unit.status]}">${escapeXml(to)}</target>`,
      ...unit.notes.map(
        ({ author, text }) =>
          `        <note${xmlAttributes({ from: author || undefined })}>${escapeXml(toXmlText(text).trim())}</note>`,
      ),
      ...propsOf(unit).map(
        ([type, value]) => `        <note>${escapeXml(toXmlText(`${type}: ${value}`).trim())}</note>`,
      ),
      "      </trans-unit>\n",
    ].join("\n");
  }
  yield "    </body>\n  </file>\n</xliff>\n";
}
