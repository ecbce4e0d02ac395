/** A phrase → the units of the memory that hold it. */
import { jsonOption, memoryOption, someText, wholeNumber } from "../choices.js";
import type { AddCommand, Context } from "../command.js";
import { withSongngu } from "../memory.js";

interface SearchOptions {
  readonly limit: number;
  readonly json?: true;
  readonly memory: string;
}

const COUNT = wholeNumber(1, 1000);

export const addSearch: AddCommand = (program, context) => {
  program
    .command("search")
    .description("units that hold a phrase on either side, newest first")
    .argument("<phrase>", "with or without diacritics", someText)
    .option("--limit <count>", "the most units", COUNT, 20)
    .addOption(jsonOption())
    .addOption(memoryOption(context.config.memory))
    .action((phrase: string, options: SearchOptions) => search(phrase, options, context));
};

/** `vi TAB en TAB grade TAB status`, or a page of hits with their places as JSON. */
async function search(phrase: string, options: SearchOptions, context: Context): Promise<void> {
  const page = await withSongngu(options.memory, context, (songngu) =>
    songngu.search(phrase, { offset: 0, limit: options.limit }),
  );
  if (options.json) {
    await context.terminal.write(`${JSON.stringify(page)}\n`);
    return;
  }
  const lines = page.rows.map(({ unit }) => [unit.text.vi, unit.text.en, unit.grade, unit.status].join("\t"));
  await context.terminal.write(lines.map((line) => `${line}\n`).join(""));
  if (page.total > page.rows.length) {
    context.terminal.say(`songngu: ${page.rows.length} of ${page.total} shown; --limit shows more`);
  } else if (page.total === 0) context.terminal.say("songngu: no unit holds it");
}
