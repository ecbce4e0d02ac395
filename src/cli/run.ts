/** The words of a command line → its work done, and an exit code. */
import { Command } from "commander";
import type { AddCommand, Context } from "./command.js";
import { addAlign } from "./commands/align.js";
import { addBackup, addRestore } from "./commands/backup.js";
import { addCheck } from "./commands/check.js";
import { addEvaluate } from "./commands/evaluate.js";
import { addExport } from "./commands/export.js";
import { addImport } from "./commands/import.js";
import { addLookup } from "./commands/lookup.js";
import { addMine } from "./commands/mine.js";
import { addSearch } from "./commands/search.js";
import { addSegment } from "./commands/segment.js";
import { addServe } from "./commands/serve.js";
import { addStats } from "./commands/stats.js";
import { exitOf } from "./exit.js";

const COMMANDS: readonly AddCommand[] = [
  addAlign,
  addMine,
  addSegment,
  addEvaluate,
  addImport,
  addExport,
  addLookup,
  addSearch,
  addStats,
  addServe,
  addBackup,
  addRestore,
  addCheck,
];

/** Never throws for what the user can mend; `words` are without node and script. No words ask for help. */
export async function run(words: readonly string[], context: Context): Promise<number> {
  try {
    await createProgram(context).parseAsync(words.length === 0 ? ["--help"] : words, { from: "user" });
    return 0;
  } catch (fault) {
    const exit = exitOf(fault);
    if (exit.line !== undefined) context.terminal.say(exit.line);
    return exit.code;
  }
}

/** All commands, ready to parse. */
export function createProgram(context: Context): Command {
  const program = new Command("songngu")
    .description("Links Vietnamese and English reports wherever they state the same facts.")
    .version(context.config.version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void context.terminal.write(text),
      // What is wrong is said once, with its error code, where the fault is caught.
      writeErr: () => undefined,
    });
  for (const add of COMMANDS) add(program, context);
  return program;
}
