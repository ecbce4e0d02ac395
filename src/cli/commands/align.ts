/** Two reports → their alignment, as a table, as JSON, or as units for a CAT tool. */
import { Option } from "commander";
import type { AlignedTexts } from "../../exchange/aligned.js";
import type { Grade, Order } from "../../model/alignment.js";
import { AppError } from "../../model/errors.js";
import type { Language } from "../../model/language.js";
import type { Songngu } from "../../model/memory.js";
import type { Segment } from "../../model/text.js";
import {
  encoderOption,
  formatOption,
  memoryOption,
  orderOption,
  outOption,
  probability,
  regionalOption,
  sourceOption,
} from "../choices.js";
import type { AddCommand, Context } from "../command.js";
import { writeResult } from "../output.js";
import { readPresegmented, readReports } from "../pair.js";
import { UNIT_FORMATS, writeUnits, type UnitFormat } from "../units.js";

interface AlignOptions {
  readonly order: Order | "auto";
  readonly encoder: string;
  readonly presegmented?: true;
  readonly format: UnitFormat;
  readonly out?: string;
  readonly minGrade?: Grade;
  readonly threshold?: number;
  readonly srclang: Language;
  readonly regional?: true;
  readonly save?: true;
  readonly memory: string;
}

export const addAlign: AddCommand = (program, context) => {
  program
    .command("align")
    .description("align two reports, given in either order")
    .argument("<vi>", "a report")
    .argument("<en>", "a report in the other language")
    .addOption(orderOption())
    .addOption(encoderOption(context.config.encoder))
    .option("--presegmented", "the files hold one sentence per line")
    .addOption(formatOption(UNIT_FORMATS, "tsv"))
    .addOption(outOption())
    .addOption(new Option("--min-grade <grade>", "leave lesser beads out").choices(["full", "partial"]))
    .option("--threshold <confidence>", "every bead of at least this confidence, 0..1", probability)
    .addOption(sourceOption())
    .addOption(regionalOption())
    .option("--save", "store the pair in the memory too")
    .addOption(memoryOption(context.config.memory))
    .action((first: string, second: string, options: AlignOptions) =>
      align([first, second], options, context),
    );
};

async function align(
  paths: readonly [string, string],
  options: AlignOptions,
  context: Context,
): Promise<void> {
  const { terminal, config } = context;
  if (options.save && options.presegmented) {
    throw new AppError("wrong-argument", "--save stores whole reports, so it takes no --presegmented");
  }
  const { documents, lines } = await (options.presegmented
    ? readPresegmented(paths)
    : readReports(paths, config.threads));
  const [
    { alignReports },
    { loadWeights },
    { segmentDocument },
    { selectBeads },
    { chooseEncoder },
    { numberByLine, withoutBlanks },
  ] = await Promise.all([
    import("../../pipeline.js"),
    import("../../weights.js"),
    import("../../segment/segment.js"),
    import("../../exchange/aligned.js"),
    import("../encoder.js"),
    import("../lines.js"),
  ]);
  const segmentsOf = (language: Language): readonly Segment[] =>
    lines ? withoutBlanks(lines[language]) : segmentDocument(documents[language]);
  const segments = { vi: segmentsOf("vi"), en: segmentsOf("en") };
  const prepareWeights = await chooseEncoder(options.encoder, loadWeights(config.corpusDir));
  const aligned = alignReports(documents, await prepareWeights(segments), {
    order: options.order,
    suggest: options.presegmented !== true,
    ...(options.threshold !== undefined && { threshold: options.threshold }),
    segments,
  });
  const isNumbered = options.format === "tsv" || options.format === "json";
  const minGrade = options.minGrade ?? (isNumbered ? "partial" : "full");
  const { beads, leftOut } = selectBeads(aligned.alignment.beads, minGrade);
  const selected = { ...aligned, alignment: { ...aligned.alignment, beads } };

  const shown = isNumbered && lines ? numberByLine(selected, lines) : selected;
  const remarks: string[] = [];
  if (aligned.alignment.beads.length === 0)
    remarks.push("no links: nothing in the two texts is surely the same fact");
  if (leftOut > 0) remarks.push(`${leftOut} partial beads left out; --min-grade partial includes them`);
  const save = async (): Promise<void> => {
    const { withSongngu } = await import("../memory.js");
    const add = async (songngu: Songngu): Promise<void> => {
      const known = await songngu.findReports(documents);
      if (known !== undefined) {
        remarks.push(`nothing saved: ${options.memory} holds these two reports already, as ${known}`);
        return;
      }
      const id = await songngu.addReports(documents, { order: options.order, actor: config.actor });
      remarks.push(`saved as ${id} in ${options.memory}`);
    };
    await withSongngu(options.memory, context, add, { create: true, align: () => aligned });
  };
  await writeResult(
    write(shown, options, context, remarks),
    options.out,
    terminal,
    options.save ? save : undefined,
  );
  for (const remark of remarks) terminal.say(`songngu: ${remark}`);
}

/** Adds to the remarks what the format leaves out. */
async function* write(
  aligned: AlignedTexts,
  { format, srclang, regional }: AlignOptions,
  { terminal, config }: Context,
  remarks: string[],
): AsyncGenerator<string | Uint8Array> {
  const { documents, sentences, alignment } = aligned;
  if (format === "tsv") {
    const { sayCounts, writeAlignmentTable } = await import("../../exchange/table.js");
    const counts = { vi: sentences.vi.length, en: sentences.en.length };
    yield sayCounts(alignment.beads, counts);
    yield* writeAlignmentTable(alignment.beads, counts);
  } else if (format === "json") {
    const { writeAlignmentJson } = await import("../../exchange/json.js");
    yield writeAlignmentJson(aligned);
  } else {
    const { unitsOfAlignment } = await import("../../exchange/aligned.js");
    const createdAt = terminal.now();
    const original = documents[srclang].origin.name ?? documents[srclang].title;
    const options = { format, sourceLanguage: srclang, regional: regional === true, createdAt, original };
    const units = unitsOfAlignment(aligned, createdAt);
    yield* writeUnits(units, { ...options, version: config.version });
    const others = alignment.beads.length - units.length;
    if (others > 0) remarks.push(`${others} beads of captions, bylines and the like left out`);
  }
}
