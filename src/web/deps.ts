/** What the web face is given from outside: the acts of the core, readers and writers of files, folders, a secret. */
import type { Language } from "../model/language.js";
import type { ImportedUnit, Songngu } from "../model/memory.js";
import type { Document } from "../model/text.js";
import type { TranslationUnit } from "../model/unit.js";

/** A place in an imported file that could not be kept, and why. */
export interface ImportProblem {
  readonly line: number;
  readonly reason: string;
}

/** Bytes that came in → what the core works on. Throws `AppError` for what the user can mend. */
export interface WebReader {
  report(bytes: Uint8Array, name: string): Promise<Document>;
  text(text: string, name?: string): Document;
  /** The units of a TMX file; `problem` is called for every place that is skipped, while the units are read. */
  units(
    bytes: Uint8Array,
    name: string,
    problem: (problem: ImportProblem) => void,
  ): AsyncIterable<ImportedUnit>;
}

export const EXPORT_FORMATS = ["tmx", "tsv", "json"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Units → the parts of a file that goes out. */
export interface WebWriter {
  units(
    units: AsyncIterable<TranslationUnit>,
    options: { readonly format: ExportFormat; readonly source: Language; readonly regions: boolean },
  ): AsyncIterable<string | Uint8Array>;
}

export interface WebDeps {
  readonly songngu: Songngu;
  readonly read: WebReader;
  readonly write: WebWriter;
  /** Signs the form tokens; at least 32 random characters. A new one makes forms that are already open expire. */
  readonly secret: string;
  /** Folder of the EJS pages; its `static/` is served too. */
  readonly viewsDir: string;
  /** Who is at the keyboard; stands in the history of every act. */
  readonly actor: string;
  /** Told about every bug that a page met, for the log. */
  readonly onFault: (fault: unknown) => void;
}
