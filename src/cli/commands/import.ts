/** TMX files → units in the memory, and a report of what was left out. */
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import type { Remark } from "../../exchange/tmx/tally.js";
import type { TmxReport } from "../../exchange/tmx/parse.js";
import { AppError } from "../../model/errors.js";
import type { ImportOutcome, Songngu } from "../../model/memory.js";
import { jsonOption, memoryOption } from "../choices.js";
import type { AddCommand, Context } from "../command.js";
import { sayWhy } from "../files.js";
import { withSongngu } from "../memory.js";
import type { Track } from "../progress.js";

interface ImportOptions {
  readonly json?: true;
  readonly memory: string;
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
  const reports = await withSongngu(options.memory, context, async (songngu) => {
    const done: FileReport[] = [];
    for (const file of files) {
      const report = await importFile(file, songngu, context);
      if (!options.json) await context.terminal.write(showReport(report));
      done.push(report);
    }
    return done;
  });
  if (options.json) await context.terminal.write(`${JSON.stringify(reports)}\n`);
  const nothing = reports.find(({ kept, leftOut }) => kept === 0 && leftOut > 0);
  if (nothing)
    throw new AppError("import-failed", `${nothing.file}: none of its ${nothing.leftOut} units was kept`);
}

async function importFile(
  file: string,
  songngu: Songngu,
  { terminal, config }: Context,
): Promise<FileReport> {
  const { parseTmx } = await import("../../exchange/tmx/parse.js");
  const { units, report } = parseTmx(readPieces(file, terminal.track));
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

async function* readPieces(file: string, track: Track): AsyncGenerator<Uint8Array> {
  const { size } = await stat(file);
  const progress = await track(size);
  try {
    const source = createReadStream(file);
    for await (const piece of source) {
      yield piece as Uint8Array;
      progress.to(source.bytesRead);
    }
  } finally {
    progress.end();
  }
}

function showReport({ file, added, duplicates, leftOut, reasons, mended, languages }: FileReport): string {
  const lines = [
    `${file}: ${added} added, ${duplicates} already known, ${leftOut} left out`,
    ...reasons.map((remark) => `  left out: ${showRemark(remark)}`),
    ...mended.map((remark) => `  mended: ${showRemark(remark)}`),
  ];
  if (leftOut > 0) {
    lines.push(`  languages: ${languages.map(([tag, count]) => `${tag || "(none)"} ${count}`).join(", ")}`);
  }
  return `${lines.join("\n")}\n`;
}

function showRemark({ reason, count, lines }: Remark): string {
  return `${reason}, ${count} × (line ${lines.join(", ")}${count > lines.length ? ", …" : ""})`;
}
