/** Units of the memory → a file. */
import type { Grade } from "../../model/alignment.js";
import { AppError } from "../../model/errors.js";
import type { Language } from "../../model/language.js";
import { REVIEW_STATUSES, type ReviewStatus, type TranslationUnit } from "../../model/unit.js";
import { formatOption, memoryOption, outOption, regionalOption, sourceOption } from "../choices.js";
import type { AddCommand, Context } from "../command.js";
import { withSongngu } from "../memory.js";
import { writeResult } from "../output.js";
import { UNIT_FORMATS, writeUnits, type UnitFormat } from "../units.js";

interface ExportOptions {
  readonly format: UnitFormat;
  readonly status: string;
  readonly grade: string;
  readonly out?: string;
  readonly srclang: Language;
  readonly regional?: true;
  readonly memory: string;
}

const GRADES = ["full", "partial"] as const satisfies readonly Grade[];
/** Instead of a list: no restriction. */
const ANY = "any";

export const addExport: AddCommand = (program, context) => {
  program
    .command("export")
    .description("write units of the memory to a file")
    .addOption(formatOption(UNIT_FORMATS, "tmx"))
    .option("--status <list>", `${REVIEW_STATUSES.join(", ")}, or ${ANY}; comma-joined`, "approved")
    .option("--grade <list>", `${GRADES.join(", ")}, or ${ANY}; comma-joined`, ANY)
    .addOption(outOption())
    .addOption(sourceOption())
    .addOption(regionalOption())
    .addOption(memoryOption(context.config.memory))
    .action((options: ExportOptions) => exportUnits(options, context));
};

async function exportUnits(options: ExportOptions, context: Context): Promise<void> {
  const { terminal, config } = context;
  const statuses: readonly ReviewStatus[] | undefined = readList("--status", options.status, REVIEW_STATUSES);
  const grades: readonly Grade[] | undefined = readList("--grade", options.grade, GRADES);
  let count = 0;
  await withSongngu(options.memory, context, async (songngu) => {
    async function* counted(): AsyncGenerator<TranslationUnit> {
      for await (const unit of songngu.eachUnit({
        ...(statuses && { statuses }),
        ...(grades && { grades }),
      })) {
        count += 1;
        yield unit;
      }
    }
    const file = writeUnits(counted(), {
      format: options.format,
      sourceLanguage: options.srclang,
      regional: options.regional === true,
      version: config.version,
      createdAt: terminal.now(),
      original: options.memory,
    });
    await writeResult(file, options.out, terminal);
  });
  const remarks = [
    ...(options.out === undefined ? [] : [`${count} units written to ${options.out}`]),
    ...(count === 0 ? ["no unit fits; --status any takes those that are not approved too"] : []),
  ];
  if (remarks.length > 0) terminal.say(`songngu: ${remarks.join(": ")}`);
}

function readList<T extends string>(
  option: string,
  list: string,
  known: readonly T[],
): readonly T[] | undefined {
  if (list === ANY) return undefined;
  return list.split(",").map((word) => {
    const value = known.find((one) => one === word.trim());
    if (value === undefined) {
      throw new AppError("wrong-argument", `${option}: "${word}" is none of ${known.join(", ")}, ${ANY}`);
    }
    return value;
  });
}
