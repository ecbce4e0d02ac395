/** A Word document → its paragraphs, one a line. */
import { AppError } from "../model/errors.js";
import type { Extracted } from "./extracted.js";
import { unzipSome } from "./unzip.js";

/** The parts of the package that mammoth needs for plain text; pictures and fonts stay packed. */
const PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:document\d*|styles|numbering|footnotes|endnotes|comments)\.xml|word\/_rels\/.*\.rels)$/u;
/** A longer part, unpacked, would take gigabytes as a tree; a book of 2,000 pages has about 15 MB. */
const MAX_UNPACKED = 40_000_000;
/** A break within a paragraph, of a line or of a page, with whatever prefix. */
const BREAK = /<((?:[\w-]+:)?)(?:br|cr)(?=[\s/])[^<>]*\/>/gu;
/** Real documents nest tables a few levels deep. */
const MAX_DEPTH = 500;
/** As a tree they take a gigabyte; a formatted report of a hundred pages has about a tenth. */
const MAX_TAGS = 400_000;

/** Throws `file-broken` (damaged), `file-too-large` (beyond measure unpacked), `format-unknown` (another zip file). */
export async function readDocx(bytes: Uint8Array, name: string): Promise<Extracted> {
  const refuse = (code: "file-broken" | "file-too-large", why: string, cause?: unknown) =>
    new AppError(code, `${name} is no readable Word document: ${why}.`, { cause });
  const { zipSync, strFromU8, strToU8 } = await import("fflate");
  const parts = await unzipSome(bytes, (path) => PARTS.test(path), MAX_UNPACKED, refuse);
  const main = Object.keys(parts).find((path) => /^word\/document\d*\.xml$/u.test(path));
  if (main === undefined) {
    throw new AppError("format-unknown", `${name} is a zip file, but not a Word document (.docx).`);
  }
  for (const [path, part] of Object.entries(parts)) {
    const xml = strFromU8(part);
    if (/<!(?:DOCTYPE|ENTITY)/iu.test(xml)) throw refuse("file-broken", "it declares entities");
    const { depth, count } = measureTags(xml);
    if (depth > MAX_DEPTH) throw refuse("file-broken", "it is nested too deeply");
    if (count > MAX_TAGS) throw refuse("file-too-large", "it is longer than any report");
    // The plain text of a break would be nothing, and glue the words at either side of it.
    if (path.startsWith("word/")) parts[path] = strToU8(xml.replace(BREAK, "<$1t>\n</$1t>"));
  }
  const { default: mammoth } = await import("mammoth");
  try {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(zipSync(parts, { level: 0 })) });
    return { text: value };
  } catch (cause) {
    throw refuse("file-broken", "its parts do not fit together", cause);
  }
}

function measureTags(xml: string): { readonly depth: number; readonly count: number } {
  let open = 0;
  let depth = 0;
  let count = 0;
  for (const [tag] of xml.matchAll(/<(?:\/[^<>]*|[\w:][^<>]*)>/gu)) {
    if (tag.startsWith("</")) {
      open -= 1;
      continue;
    }
    count += 1;
    if (!tag.endsWith("/>")) depth = Math.max(depth, (open += 1));
  }
  return { depth, count };
}
