/** A file → its sentences, one a line, or as JSON with everything that was found in them. */
import { randomUUID } from "node:crypto";
import { basename } from "node:path";
import type { Language } from "../../model/language.js";
import { jsonOption, languageOption } from "../choices.js";
import type { AddCommand, Context } from "../command.js";
import { readBytes } from "../files.js";

interface SegmentOptions {
  readonly lang?: Language;
  readonly json?: true;
}

export const addSegment: AddCommand = (program, context) => {
  program
    .command("segment")
    .description("one sentence per line")
    .argument("<file>", "a report")
    .addOption(languageOption("its language, where it shall not be detected"))
    .addOption(jsonOption())
    .action((file: string, options: SegmentOptions) => segment(file, options, context));
};

async function segment(file: string, { lang, json }: SegmentOptions, { terminal }: Context): Promise<void> {
  const [{ readReport }, { segmentDocument }] = await Promise.all([
    import("../../read/read.js"),
    import("../../segment/segment.js"),
  ]);
  const known = { name: basename(file), id: randomUUID(), ...(lang && { language: lang }) };
  const document = await readReport(await readBytes(file), known);
  const segments = segmentDocument(document);
  if (!json) {
    for (const { text } of segments) await terminal.write(`${text}\n`);
    return;
  }
  const { anchorSegments } = await import("../../anchor/anchor.js");
  const { language, title, origin, text } = document;
  const date = origin.date === undefined ? {} : { date: origin.date };
  const anchored = anchorSegments(segments, { language, ...date });
  const found = { language, title, origin, text, segments: anchored };
  await terminal.write(`${JSON.stringify(found, null, 2)}\n`);
}
