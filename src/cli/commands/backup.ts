/** The memory → a copy of it, and a copy → the memory again. */
import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { AppError } from "../../model/errors.js";
import { memoryOption } from "../choices.js";
import type { AddCommand, Context } from "../command.js";
import { replaceFile, requireReplaceable, sizeOf } from "../files.js";
import { fileOf, withSongngu } from "../memory.js";

interface BackupOptions {
  readonly memory: string;
}

interface RestoreOptions extends BackupOptions {
  readonly force?: true;
}

export const addBackup: AddCommand = (program, context) => {
  program
    .command("backup")
    .description("copy the memory while it is in use")
    .argument("<file>", "the copy, which must not exist yet")
    .addOption(memoryOption(context.config.memory))
    .action(async (file: string, options: BackupOptions) => {
      await withSongngu(options.memory, context, (songngu) => songngu.backup(file));
      context.terminal.say(`songngu: memory copied to ${file}`);
    });
};

export const addRestore: AddCommand = (program, context) => {
  program
    .command("restore")
    .description("make a copy the memory again")
    .argument("<file>", "what backup wrote")
    .option("--force", "replace a memory that exists; no other program may have it open")
    .addOption(memoryOption(context.config.memory))
    .action((file: string, options: RestoreOptions) => restore(file, options, context));
};

/** The copy is checked first, and the memory is replaced at one blow. */
async function restore(file: string, options: RestoreOptions, context: Context): Promise<void> {
  const target = fileOf(options.memory);
  if ((await sizeOf(file)) === 0) throw new AppError("file-empty", `${file}: the file is empty`);
  await requireReplaceable(target);
  if (existsSync(target) && !options.force) {
    throw new AppError("file-exists", `${target}: exists already; --force replaces it`);
  }
  const complete = `${target}.part`;
  await rm(complete, { force: true });
  await withSongngu(`sqlite:${file}`, context, async (songngu) => {
    const faults = await songngu.check();
    if (faults.length > 0) {
      throw new AppError("memory-not-readable", `${file}: faults found: ${faults.length}; ${faults[0]}`);
    }
    await songngu.backup(complete);
  });
  // What a crashed program left in the log of the old memory must not be read into the new one.
  for (const log of ["-wal", "-shm"]) await rm(target + log, { force: true });
  await replaceFile(complete, target);
  context.terminal.say(`songngu: ${file} is the memory ${target} now`);
}
