/** The memory → every fault in it. */
import { AppError } from "../../model/errors.js";
import { memoryOption } from "../choices.js";
import type { AddCommand } from "../command.js";
import { withSongngu } from "../memory.js";

interface CheckOptions {
  readonly memory: string;
}

export const addCheck: AddCommand = (program, context) => {
  program
    .command("check")
    .description("say every fault of the memory")
    .addOption(memoryOption(context.config.memory))
    .action(async ({ memory }: CheckOptions) => {
      const faults = await withSongngu(memory, context, (songngu) => songngu.check());
      for (const fault of faults) await context.terminal.write(`${fault}\n`);
      if (faults.length > 0)
        throw new AppError("memory-not-readable", `${memory}: faults found: ${faults.length}`);
      await context.terminal.write(`${memory} is sound\n`);
    });
};
