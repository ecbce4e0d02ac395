/** Two files in either order → a Vietnamese and an English report. */
import { randomUUID } from "node:crypto";
import { basename } from "node:path";
import { AppError } from "../model/errors.js";
import { otherLanguage, type Language, type PerLanguage } from "../model/language.js";
import type { Document, Segment } from "../model/text.js";
import { readBytes } from "./files.js";
import { readInTime } from "./read-thread.js";

export interface ReportPair {
  readonly documents: PerLanguage<Document>;
  /** Given where the files hold one sentence per line: every line, blank ones included. */
  readonly lines?: PerLanguage<readonly Segment[]>;
}

type Paths = readonly [first: string, second: string];

/** Throws `same-language`, and what reading either report throws. */
export async function readReports([first, second]: Paths, threads: URL): Promise<ReportPair> {
  const { pairByLanguage } = await import("../read/read.js");
  const read = async (path: string): Promise<Document> =>
    readInTime(threads, await readBytes(path), { name: basename(path), id: randomUUID() });
  return { documents: pairByLanguage(await read(first), await read(second)) };
}

/**
 * Takes each line for a sentence. A text too short to tell its language is in the language
 * that the other is not, and two such texts are in the order in which they were given. Throws `same-language`.
 */
export async function readPresegmented(paths: Paths): Promise<Required<ReportPair>> {
  const [{ decodeText }, { detectLanguage }, { readLines, segmentsFromLines }] = await Promise.all([
    import("../read/decode.js"),
    import("../read/language.js"),
    import("../read/lines.js"),
  ]);
  const read = async (path: string) => {
    const name = basename(path);
    const { text, segments } = segmentsFromLines(readLines(await decodeText(await readBytes(path), name)));
    if (text.trim() === "") throw new AppError("file-empty", `${name}: the file holds no sentence`);
    return { name, text, segments, language: detectLanguage(text) };
  };
  const sides = await Promise.all([read(paths[0]), read(paths[1])]);
  const first = sides[0].language ?? (sides[1].language ? otherLanguage(sides[1].language) : "vi");
  const languages = [first, sides[1].language ?? otherLanguage(first)] as const;
  const side = bySide(paths, sides, languages);
  const documentOf = (language: Language): Document => {
    const { name, text } = side[language];
    return { id: name, language, title: "", origin: { name }, text };
  };
  return {
    documents: { vi: documentOf("vi"), en: documentOf("en") },
    lines: { vi: side.vi.segments, en: side.en.segments },
  };
}

function bySide<T>(
  paths: Paths,
  [first, second]: readonly [T, T],
  languages: readonly [Language, Language],
): PerLanguage<T> {
  if (languages[0] === languages[1]) {
    const name = languages[0] === "vi" ? "Vietnamese" : "English";
    throw new AppError("same-language", `${paths[0]}, ${paths[1]}: both are ${name}`);
  }
  return languages[0] === "vi" ? { vi: first, en: second } : { vi: second, en: first };
}
