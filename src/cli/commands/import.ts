/** TMX files → units in the memory, and a report of what was left out. */
import { createReadStream } from "node:fs";
import { basename } from "node:path";
import type { Remark } from "../../exchange/tmx/tally.js";
import type { TmxReport } from "../../exchange/tmx/parse.js";
import { AppError } from "../../model/errors.js";
import type { ImportOutcome, Songngu } from "../../model/memory.js";
import { jsonOption, memoryOption } from "../choices.js";
import type { AddCommand, Context } from "../command.js";
import { sayWhy, sizeOf } from "../files.js";
import { withSongngu } from "../memory.js";
import { printable } from "../printable.js";
import type { Track } from "../progress.js";

interface ImportOptions {
  readonly json?: true;
  readonly memory: string;
}

interface Source {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
}

interface FileReport extends TmxReport, ImportOutcome {
  readonly file: string;
}

export const addImport: AddCommand = (program, context) => {
  program
    .command("import")
    .description("put the units of TMX files into the memory")
    .argument("<file...>", "TMX files")
    .addOption(jsonOption())
    .addOption(memoryOption(context.config.memory))
    .action((files: readonly string[], options: ImportOptions) => importFiles(files, options, context));
};

async function importFiles(
  files: readonly string[],
  options: ImportOptions,
  context: Context,
): Promise<void> {
  // A misspelt name is found before anything is stored.
  const sources = await Promise.all(files.map(async (path) => ({ path, size: await sizeOf(path) })));
  const importAll = async (songngu: Songngu): Promise<FileReport[]> => {
    const done: FileReport[] = [];
    for (const source of sources) {
      const report = await importFile(source, songngu, context);
      if (!options.json) await context.terminal.write(showReport(report));
      done.push(report);
    }
    return done;
  };
  const reports = await withSongngu(options.memory, context, importAll, { create: true });
  if (options.json) await context.terminal.write(`${JSON.stringify(reports)}\n`);
  const nothing = reports.find(({ kept, leftOut }) => kept === 0 && leftOut > 0);
  if (nothing)
    throw new AppError("import-failed", `${nothing.file}: none of its ${nothing.leftOut} units was kept`);
}

async function importFile(
  source: Source,
  songngu: Songngu,
  { terminal, config }: Context,
): Promise<FileReport> {
  const { parseTmx } = await import("../../exchange/tmx/parse.js");
  const file = source.path;
  const { units, report } = parseTmx(readPieces(source, terminal.track));
  try {
    const outcome = await songngu.importUnits(units, { source: basename(file), actor: config.actor });
    return { file, ...outcome, ...report() };
  } catch (error) {
    if (error instanceof AppError)
      throw new AppError(error.code, `${file}: ${error.message}`, { cause: error });
    if (error instanceof Error && "syscall" in error) {
      throw new AppError("file-not-found", `${file}: ${sayWhy(error)}`, { cause: error });
    }
    throw error;
  }
}

async function* readPieces({ path, size }: Source, track: Track): AsyncGenerator<Uint8Array> {
  const progress = await track(size);
  try {
    const source = createReadStream(path);
    for await (const piece of source) {
      yield piece as Uint8Array;
      progress.to(source.bytesRead);
    }
  } finally {
    progress.end();
  }
}

function showReport({
  file,
  kept,
  added,
  duplicates,
  leftOut,
  reasons,
  mended,
  languages,
}: FileReport): string {
  const lines = [
    kept + leftOut === 0
      ? `${file}: holds no units`
      : `${file}: ${added} added, ${duplicates} already known, ${leftOut} left out`,
    ...reasons.map((remark) => `  left out: ${showRemark(remark)}`),
    ...mended.map((remark) => `  mended: ${showRemark(remark)}`),
  ];
  if (leftOut > 0) {
    lines.push(`  languages: ${languages.map(([tag, count]) => `${tag || "(none)"} ${count}`).join(", ")}`);
  }
  return lines.map((line) => `${printable(line)}\n`).join("");
}

function showRemark({ reason, count, lines }: Remark): string {
  return `${reason}, ${count} × (line ${lines.join(", ")}${count > lines.length ? ", …" : ""})`;
}
