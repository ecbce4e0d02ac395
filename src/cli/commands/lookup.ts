/** A text → the units of the memory that are like it, best first. */
import { AppError } from "../../model/errors.js";
import { otherLanguage, type Language } from "../../model/language.js";
import type { FuzzyMatch } from "../../model/memory.js";
import { jsonOption, languageOption, memoryOption, someText, wholeNumber } from "../choices.js";
import type { AddCommand, Context } from "../command.js";
import { withSongngu } from "../memory.js";

interface LookupOptions {
  readonly lang?: Language;
  readonly min: number;
  readonly limit: number;
  readonly json?: true;
  readonly memory: string;
}

const PERCENT = wholeNumber(1, 100);
const COUNT = wholeNumber(1, 1000);

export const addLookup: AddCommand = (program, context) => {
  program
    .command("lookup")
    .description("fuzzy matches, best first")
    .argument("<text>", "a sentence", someText)
    .addOption(languageOption("its language, where it shall not be detected"))
    .option("--min <percent>", "the least match", PERCENT, 70)
    .option("--limit <count>", "the most matches", COUNT, 10)
    .addOption(jsonOption())
    .addOption(memoryOption(context.config.memory))
    .action((text: string, options: LookupOptions) => lookup(text, options, context));
};

async function lookup(text: string, options: LookupOptions, context: Context): Promise<void> {
  const language = options.lang ?? (await detect(text));
  const { min, limit } = options;
  const matches = await withSongngu(options.memory, context, (songngu) =>
    songngu.lookup(text, { language, min, limit }),
  );
  if (options.json) await context.terminal.write(`${JSON.stringify(matches)}\n`);
  else if (matches.length === 0) context.terminal.say(`songngu: no unit is like it by ${min} % or more`);
  else await context.terminal.write(matches.map((match) => showMatch(match, language)).join(""));
}

async function detect(text: string): Promise<Language> {
  const { detectLanguage } = await import("../../read/language.js");
  const language = detectLanguage(text);
  if (language === undefined)
    throw new AppError("language-unclear", "say its language with --lang vi or --lang en");
  return language;
}

/** `percent TAB same language TAB other language TAB what counts against it`. */
function showMatch({ unit, percent, base, penalties }: FuzzyMatch, language: Language): string {
  const reasons = penalties.map(({ reason, points }) => `${reason} -${points}`).join(", ");
  const against = reasons === "" ? "" : `${base}, ${reasons}`;
  return `${[percent, unit.text[language], unit.text[otherLanguage(language)], against].join("\t")}\n`;
}
