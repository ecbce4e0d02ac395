/** A file → its sentences, one a line, or as JSON with everything that was found in them. */
import { randomUUID } from "node:crypto";
import { basename } from "node:path";
import type { AnchoredSegment } from "../../model/anchor.js";
import type { Language } from "../../model/language.js";
import { jsonOption, languageOption } from "../choices.js";
import type { AddCommand, Context } from "../command.js";
import { readBytes } from "../files.js";
import { readInTime } from "../read-thread.js";

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

async function segment(
  file: string,
  { lang, json }: SegmentOptions,
  { terminal, config }: Context,
): Promise<void> {
  const { segmentDocument } = await import("../../segment/segment.js");
  const known = { name: basename(file), id: randomUUID(), ...(lang && { language: lang }) };
  const document = await readInTime(config.threads, await readBytes(file), known);
  const segments = segmentDocument(document);
  if (!json) {
    for (const { text } of segments) await terminal.write(`${text}\n`);
    return;
  }
  const { anchorSegments } = await import("../../anchor/anchor.js");
  const { language, title, origin, text } = document;
  const date = origin.date === undefined ? {} : { date: origin.date };
  const anchored = anchorSegments(segments, { language, ...date });
  for (const piece of jsonOf({ language, title, origin, text }, anchored)) await terminal.write(piece);
}

/** One object in pieces, since one string of a long text would be longer than strings can be. */
function* jsonOf(head: object, segments: readonly AnchoredSegment[]): Generator<string> {
  yield `${JSON.stringify(head, null, 2).slice(0, -"\n}".length)},\n  "segments": [`;
  let separator = "\n";
  for (const segment of segments) {
    yield separator + JSON.stringify(segment, null, 2).replace(/^/gm, "    ");
    separator = ",\n";
  }
  yield "\n  ]\n}\n";
}
