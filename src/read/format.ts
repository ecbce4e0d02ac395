/** The bytes of a file → its text and metadata, by the reader of its format; each loads its library when needed. */
import { AppError } from "../model/errors.js";
import { decodeText } from "./decode.js";
import { readDocx } from "./docx.js";
import type { Extracted } from "./extracted.js";
import { isHtml, readHtml } from "./html.js";
import { readMarkdown } from "./markdown.js";
import { readPdf } from "./pdf.js";
import { isSubtitles, readSubtitles } from "./subtitles.js";

/** How packed formats begin, as Latin-1; a PDF may have other bytes before. */
const signatures = [
  { isFormat: (start: string) => start.startsWith("PK\u0003\u0004"), read: readDocx },
  { isFormat: (start: string) => start.startsWith("PK\u0005\u0006"), read: refuseEmptyZip },
  { isFormat: (start: string) => /(?:^|[\r\n])%PDF-\d/u.test(start), read: readPdf },
  { isFormat: (start: string) => start.startsWith("\u00d0\u00cf\u0011\u00e0"), read: refuseOle },
  { isFormat: (start: string) => start.startsWith("{\\rtf"), read: refuseRtf },
] as const;

/** How far into a file its signature may stand, in bytes. */
const SIGNATURE_REACH = 1024;

/** See `readReport` for what is thrown. */
export async function extract(bytes: Uint8Array, name: string): Promise<Extracted> {
  const start = Buffer.from(bytes.subarray(0, SIGNATURE_REACH)).toString("latin1");
  const packed = signatures.find(({ isFormat }) => isFormat(start));
  if (packed !== undefined) return packed.read(bytes, name);
  if (/\.(?:docx|pdf)$/iu.test(name)) await refuseUnlessText(bytes, name);
  return extractText(await decodeText(bytes, name), name);
}

function extractText(text: string, name: string): Extracted | Promise<Extracted> {
  if (/\.x?html?$/iu.test(name) || isHtml(text)) return readHtml(text, name);
  if (/\.(?:md|markdown)$/iu.test(name)) return readMarkdown(text);
  if (/\.srt$/iu.test(name) || isSubtitles(text)) return readSubtitles(text);
  return { text };
}

function refuseEmptyZip(_: Uint8Array, name: string): never {
  throw new AppError("file-empty", `${name} is an empty zip file.`);
}

/** The container of old Office files, and of new ones behind a password. */
function refuseOle(bytes: Uint8Array, name: string): never {
  const isLocked = Buffer.from(bytes).includes(Buffer.from("EncryptedPackage", "utf16le"));
  if (isLocked) throw new AppError("file-broken", `${name} is protected by a password. Save it without one.`);
  throw new AppError("format-unknown", `${name} is an old Office file. Save it as .docx and try again.`);
}

function refuseRtf(_: Uint8Array, name: string): never {
  throw new AppError("format-unknown", `${name} is rich text (.rtf). Save it as .docx and try again.`);
}

/** A file whose name promises Word or PDF, and whose content is neither that nor text, is damaged. */
async function refuseUnlessText(bytes: Uint8Array, name: string): Promise<void> {
  try {
    await decodeText(bytes, name);
  } catch (cause) {
    throw new AppError("file-broken", `${name} is damaged: its beginning is missing.`, { cause });
  }
}
