/** The memory → how much is in it. */
import type { MemoryStats } from "../../model/memory.js";
import { jsonOption, memoryOption } from "../choices.js";
import type { AddCommand } from "../command.js";
import { withSongngu } from "../memory.js";

interface StatsOptions {
  readonly json?: true;
  readonly memory: string;
}

export const addStats: AddCommand = (program, context) => {
  program
    .command("stats")
    .description("counts of the memory")
    .addOption(jsonOption())
    .addOption(memoryOption(context.config.memory))
    .action(async (options: StatsOptions) => {
      const stats = await withSongngu(options.memory, context, (songngu) => songngu.stats());
      await context.terminal.write(options.json ? `${JSON.stringify(stats)}\n` : showStats(stats));
    });
};

/** `what TAB how many`. */
function showStats({ byStatus, byGrade, ...counts }: MemoryStats): string {
  return Object.entries({ ...counts, ...byStatus, ...byGrade })
    .map(([what, count]) => `${what}\t${count}\n`)
    .join("");
}
