/** A folder of gold alignments → how well the aligner does on it. */
import type { Order } from "../../model/alignment.js";
import { encoderOption, jsonOption, orderOption } from "../choices.js";
import type { AddCommand, Context } from "../command.js";
import type { Run } from "../scores.js";

interface EvaluateOptions {
  readonly order: Order | "auto";
  readonly encoder: string;
  readonly json?: true;
}

export const addEvaluate: AddCommand = (program, context) => {
  program
    .command("evaluate")
    .description("score the aligner on gold files")
    .argument("<dir>", "a folder of NAME.gold.tsv, NAME.vi.txt, NAME.en.txt")
    .addOption(orderOption())
    .addOption(encoderOption(context.config.encoder))
    .addOption(jsonOption())
    .action((folder: string, options: EvaluateOptions) => evaluate(folder, options, context));
};

async function evaluate(
  folder: string,
  options: EvaluateOptions,
  { terminal, config }: Context,
): Promise<void> {
  const [
    { alignReports },
    { loadWeights },
    { chooseEncoder },
    { readGold },
    { numberByLine, withoutBlanks },
    { readPresegmented },
    { scoreRuns, showScores },
  ] = await Promise.all([
    import("../../pipeline.js"),
    import("../../weights.js"),
    import("../encoder.js"),
    import("../gold.js"),
    import("../lines.js"),
    import("../pair.js"),
    import("../scores.js"),
  ]);
  const { kind, cases } = await readGold(folder);
  const prepareWeights = await chooseEncoder(options.encoder, loadWeights(config.corpusDir));
  const runs: Run[] = [];
  const progress = await terminal.track(cases.length);
  for (const one of cases) {
    const { documents, lines } = await readPresegmented([one.vi, one.en]);
    const segments = { vi: withoutBlanks(lines.vi), en: withoutBlanks(lines.en) };
    const spoken = alignReports(documents, await prepareWeights(segments), {
      order: options.order,
      segments,
    });
    const { beads } = numberByLine(spoken, lines).alignment;
    runs.push({ ...one, beads, counts: { vi: lines.vi.length, en: lines.en.length } });
    progress.to(runs.length);
  }
  progress.end();
  const report = scoreRuns(kind, runs);
  await terminal.write(options.json ? `${JSON.stringify(report)}\n` : showScores(report));
}
