/** The words of a command line → its work done, and an exit code. */
import { Command } from "commander";
import type { AddCommand, Context } from "./command.js";
import { addSegment } from "./commands/segment.js";
import { exitOf } from "./exit.js";

const COMMANDS: readonly AddCommand[] = [addSegment];

/** Never throws for what the user can mend; `words` are without node and script. */
export async function run(words: readonly string[], context: Context): Promise<number> {
  try {
    await createProgram(context).parseAsync(words, { from: "user" });
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
      writeErr: (text) => {
        context.terminal.say(text.trimEnd());
      },
    });
  for (const add of COMMANDS) add(program, context);
  for (const command of program.commands) command.copyInheritedSettings(program);
  return program;
}
