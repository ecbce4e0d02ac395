/** A folder of gold alignments → how well the aligner does on it. */
import { dirname, join, resolve } from "node:path";
import type { Order } from "../../model/alignment.js";
import type { Weights } from "../../comparison.js";
import { encoderOption, jsonOption, orderOption } from "../choices.js";
import type { AddCommand, Context } from "../command.js";
import type { Run, ScoreReport } from "../scores.js";

interface EvaluateOptions {
  readonly order: Order | "auto";
  readonly encoder: string;
  readonly heldOut?: true;
  readonly json?: true;
}

export const addEvaluate: AddCommand = (program, context) => {
  program
    .command("evaluate")
    .description("score the aligner on gold files")
    .argument("<dir>", "a folder of NAME.gold.tsv, NAME.vi.txt, NAME.en.txt, or of such folders")
    .addOption(orderOption())
    .addOption(encoderOption(context.config.encoder))
    .option("--held-out", "fit the constants anew for each text, without its documents")
    .addOption(jsonOption())
    .action((folder: string, options: EvaluateOptions) => evaluate(folder, options, context));
};

async function evaluate(folder: string, options: EvaluateOptions, context: Context): Promise<void> {
  const { terminal, config } = context;
  const [
    { loadWeights },
    { chooseEncoder },
    { findInCase },
    { listSets, readGold },
    { scoreRuns, showOverview, showScores },
  ] = await Promise.all([
    import("../../weights.js"),
    import("../encoder.js"),
    import("../find.js"),
    import("../gold.js"),
    import("../scores.js"),
  ]);
  const weights = loadWeights(config.corpusDir);
  const prepareWeights = await chooseEncoder(options.encoder, weights);
  let models: ReturnType<typeof holdOut> | undefined;
  const heldOutModel = async (name: string): Promise<Weights["model"]> =>
    (await (models ??= holdOut(folder, weights, context)))(name);
  const sets = await listSets(folder);
  const reports: [string, ScoreReport][] = [];
  for (const set of sets.length > 0 ? sets : ["."]) {
    const { kind, cases } = await readGold(join(folder, set));
    const finding = { kind, order: options.order, prepareWeights, ...(options.heldOut && { heldOutModel }) };
    const runs: Run[] = [];
    let seconds = 0;
    const progress = await terminal.track(cases.length);
    for (const one of cases) {
      const found = await findInCase(one, finding);
      runs.push(found.run);
      seconds += found.seconds;
      progress.to(runs.length);
    }
    progress.end();
    const report = scoreRuns(kind, runs, seconds);
    reports.push([set, report]);
    if (!options.json) await terminal.write(`${sets.length > 0 ? `${set}\n` : ""}${showScores(report)}\n`);
  }
  if (options.json) {
    const whole = sets.length > 0 ? Object.fromEntries(reports) : reports[0][1];
    await terminal.write(`${JSON.stringify(whole)}\n`);
  } else if (sets.length > 0) await terminal.write(showOverview(reports));
}

/** Fits the constants anew for every text without its documents. Throws `wrong-argument` for a text of other sets. */
async function holdOut(
  folder: string,
  weights: Weights,
  { terminal, config }: Context,
): Promise<(name: string) => Weights["model"]> {
  const { fitHeldOut, readFittingTexts } = await import("../../train/held-out.js");
  const { listSets } = await import("../gold.js");
  const evaluation = (await listSets(folder)).length > 0 ? folder : dirname(resolve(folder));
  const texts = readFittingTexts(evaluation, config.corpusDir, weights);
  const progress = await terminal.track(FOLD_STEPS);
  const models = fitHeldOut(texts, weights.model, (done, of) => {
    progress.to(Math.round((FOLD_STEPS * done) / of));
  });
  progress.end();
  return (name) => models(name) ?? weights.model;
}

/** Steps that the progress of fitting is shown in. */
const FOLD_STEPS = 100;
