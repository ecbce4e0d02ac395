/** What the web face is given from outside: the acts of the core, readers and writers of files, folders. */
import type { Language } from "../model/language.js";
import type { ImportedUnit, Songngu } from "../model/memory.js";
import type { Document } from "../model/text.js";
import type { TranslationUnit } from "../model/unit.js";

/** One reason why parts of an imported file were left out or mended, how often, and the first lines where. */
export interface ImportRemark {
  readonly reason: string;
  readonly count: number;
  readonly lines: readonly number[];
}

/** A TMX file while it is being read; the remarks are complete once `units` has ended. */
export interface UnitReading {
  readonly units: AsyncIterable<ImportedUnit>;
  readonly report: () => {
    readonly leftOut: number;
    readonly reasons: readonly ImportRemark[];
    readonly mended: readonly ImportRemark[];
  };
}

/** Bytes that came in → what the core works on. Throws `AppError` for what the user can mend. */
export interface WebReader {
  report(bytes: Uint8Array, name: string): Promise<Document>;
  text(text: string, name?: string): Document;
  units(bytes: Uint8Array, name: string): UnitReading;
}

export const EXPORT_FORMATS = ["tmx", "xliff", "tsv", "xlsx", "json"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Units → the parts of a file that goes out. */
export interface WebWriter {
  units(
    units: AsyncIterable<TranslationUnit>,
    options: { readonly format: ExportFormat; readonly source: Language; readonly regional: boolean },
  ): AsyncIterable<string | Uint8Array>;
}

export interface WebDeps {
  readonly songngu: Songngu;
  readonly read: WebReader;
  readonly write: WebWriter;
  /** Folder of the EJS pages; its `static/` is served too. */
  readonly viewsDir: string;
  /** Who is at the keyboard; stands in the history of every act. */
  readonly actor: string;
  /** Told about every bug that a page met, for the log. */
  readonly onFault: (fault: unknown) => void;
}
