/** Two large files of sentences → the pairs of lines that translate each other. */
import { availableParallelism } from "node:os";
import { encoderOption, jsonOption, outOption, probability, wholeNumber } from "../choices.js";
import type { AddCommand, Context } from "../command.js";
import { writeResult } from "../output.js";
import { readPresegmented } from "../pair.js";

interface MineOptions {
  readonly threshold?: number;
  readonly threads: number;
  readonly encoder: string;
  readonly out?: string;
  readonly json?: true;
}

const THREADS = wholeNumber(1, 256);
/** More threads than this wait for memory. */
const MOST_THREADS = 8;

export const addMine: AddCommand = (program, context) => {
  program
    .command("mine")
    .description("find the translations among the lines of two large files, given in either order")
    .argument("<vi>", "a file of one sentence per line")
    .argument("<en>", "a file of one sentence per line in the other language")
    .option("--threshold <confidence>", "the least confidence, 0..1", probability)
    .option(
      "--threads <count>",
      "threads to search in",
      THREADS,
      Math.min(MOST_THREADS, availableParallelism()),
    )
    .addOption(encoderOption(context.config.encoder))
    .addOption(outOption())
    .addOption(jsonOption())
    .action((first: string, second: string, options: MineOptions) => mine([first, second], options, context));
};

async function mine(
  paths: readonly [string, string],
  { threshold, threads, encoder, out, json }: MineOptions,
  { terminal, config }: Context,
): Promise<void> {
  const { lines } = await readPresegmented(paths);
  const [{ mineLines }, { loadWeights }, { chooseEncoder }, { searchInThreads }] = await Promise.all([
    import("../../mine.js"),
    import("../../weights.js"),
    import("../encoder.js"),
    import("../search-threads.js"),
  ]);
  const prepareWeights = await chooseEncoder(encoder, loadWeights(config.corpusDir));
  const progress = await terminal.track(PERCENT);
  const searchAll = searchInThreads(threads, (done, total) => {
    progress.to((PERCENT * done) / total);
  });
  const pairs = await mineLines(lines, await prepareWeights(lines), {
    searchAll,
    ...(threshold !== undefined && { threshold }),
  });
  progress.end();
  if (json) {
    const { writePairJson } = await import("../../exchange/json.js");
    await writeResult(writePairJson(pairs, lines), out, terminal);
  } else {
    const { writePairTable } = await import("../../exchange/table.js");
    await writeResult(writePairTable(pairs), out, terminal);
  }
  if (pairs.length === 0) terminal.say("songngu: no line of either file surely translates one of the other");
}

const PERCENT = 100;
