/** Translation units → a TMX 1.4b file that any CAT tool reads. */
import { otherLanguage, type Language } from "../../model/language.js";
import type { TranslationUnit } from "../../model/unit.js";
import { escapeXml, toOneLine, toXmlText, xmlAttributes } from "../text.js";
import { toTmxDate } from "./date.js";
import { contextProps, noteProps } from "./places.js";
import { propsOf } from "./props.js";

export interface TmxOptions {
  /** Which side stands first and is the header's `srclang`. */
  readonly sourceLanguage: Language;
  /** `vi-VN` and `en-US` instead of `vi` and `en`. */
  readonly regional: boolean;
  /** Version of Songngu, for `creationtoolversion`. */
  readonly toolVersion: string;
  /** ISO 8601, for the header's `creationdate`. */
  readonly createdAt: string;
}

/** Stands where characters were lost before the text came here; readers take it for a broken file, ours too. */
const LOST = "\uFFFD";
const REGIONAL = { vi: "vi-VN", en: "en-US" } as const;

/**
 * Yields the file piece by piece, a unit at a time. A unit one of whose sides is empty is passed over, since TMX
 * readers differ on an empty `seg`. Text that XML forbids is gone and white space is collapsed, so that what is
 * read back and written again is the same file.
 */
export async function* writeTmx(
  units: AsyncIterable<TranslationUnit> | Iterable<TranslationUnit>,
  options: TmxOptions,
): AsyncGenerator<string> {
  const tagOf = (language: Language): string => (options.regional ? REGIONAL[language] : language);
  const order = [options.sourceLanguage, otherLanguage(options.sourceLanguage)] as const;
  const header = xmlAttributes({
    creationtool: "Songngu",
    creationtoolversion: options.toolVersion,
    segtype: "sentence",
    "o-tmf": "Songngu",
    adminlang: "en",
    srclang: tagOf(options.sourceLanguage),
    datatype: "plaintext",
    creationdate: toTmxDate(options.createdAt),
  });
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n  <header${header}/>\n  <body>\n`;
  for await (const unit of units) {
    const variants = order.map((language) => ({
      tag: tagOf(language),
      seg: toOneLine(unit.text[language].replaceAll(LOST, "")),
    }));
    if (variants.some(({ seg }) => seg === "")) continue;
    yield writeUnit(unit, variants);
  }
  yield "  </body>\n</tmx>\n";
}

function writeUnit(
  unit: TranslationUnit,
  variants: readonly { readonly tag: string; readonly seg: string }[],
): string {
  const attributes = xmlAttributes({
    tuid: unit.id,
    creationdate: toTmxDate(unit.createdAt),
    creationid: unit.createdBy || undefined,
    changedate: toTmxDate(unit.changedAt),
    changeid: unit.changedBy || undefined,
  });
  const notes = unit.notes
    .map((note) => ({ ...note, text: toXmlText(note.text).trim() }))
    .filter(({ text }) => text !== "");
  const lines = [
    `    <tu${attributes}>`,
    ...notes.map(({ text }) => `      <note>${escapeXml(text)}</note>`),
    ...[...propsOf(unit), ...noteProps(unit, notes), ...contextProps(unit)].map(
      ([type, value]) => `      <prop${xmlAttributes({ type })}>${escapeXml(toXmlText(value).trim())}</prop>`,
    ),
    ...variants.map(({ tag, seg }) => `      <tuv xml:lang="${tag}"><seg>${escapeXml(seg)}</seg></tuv>`),
    "    </tu>",
  ];
  return `${lines.join("\n")}\n`;
}
