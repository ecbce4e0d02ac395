/** Translation units → the pieces of a file in the format that was asked for. */
import type { Language } from "../model/language.js";
import type { TranslationUnit } from "../model/unit.js";

export const UNIT_FORMATS = ["tmx", "tsv", "json", "xliff", "xlsx"] as const;
export type UnitFormat = (typeof UNIT_FORMATS)[number];

export interface UnitFileOptions {
  readonly format: UnitFormat;
  readonly sourceLanguage: Language;
  readonly regional: boolean;
  readonly version: string;
  /** ISO 8601. */
  readonly createdAt: string;
  /** Where the units come from. */
  readonly original: string;
}

type Units = AsyncIterable<TranslationUnit> | Iterable<TranslationUnit>;
type Write = (units: Units, options: UnitFileOptions) => AsyncGenerator<string | Uint8Array>;

/** Each format's writer is loaded only when it is used. */
const WRITERS: Readonly<Record<UnitFormat, Write>> = {
  async *tmx(units, { sourceLanguage, regional, version, createdAt }) {
    const { writeTmx } = await import("../exchange/tmx/write.js");
    yield* writeTmx(units, { sourceLanguage, regional, toolVersion: version, createdAt });
  },
  async *tsv(units) {
    const { writeUnitTable } = await import("../exchange/table.js");
    yield* writeUnitTable(units);
  },
  async *json(units) {
    const { writeUnitJson } = await import("../exchange/json.js");
    yield* writeUnitJson(units);
  },
  async *xliff(units, { sourceLanguage, version, original }) {
    const { writeXliff } = await import("../exchange/xliff.js");
    yield* writeXliff(units, { sourceLanguage, toolVersion: version, original });
  },
  async *xlsx(units) {
    const { writeXlsx } = await import("../exchange/xlsx.js");
    yield await writeXlsx(units);
  },
};

export function writeUnits(units: Units, options: UnitFileOptions): AsyncGenerator<string | Uint8Array> {
  return WRITERS[options.format](units, options);
}
