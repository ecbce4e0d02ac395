/** The bytes of a file → its text and metadata, by the reader of its format, which is loaded when it is needed. */
import { AppError } from "../model/errors.js";
import { decodeText } from "./decode.js";
import type { Extracted } from "./extracted.js";

/** How far into a file its signature may stand, in bytes or characters. */
const SIGNATURE_REACH = 1024;

interface Format<Content> {
  /** `start`: the beginning of the content; of packed formats as Latin-1. */
  readonly isFormat: (start: string, name: string) => boolean;
  readonly read: (content: Content, name: string) => Extracted | Promise<Extracted>;
}

/** Told by content alone. */
const packedFormats: readonly Format<Uint8Array>[] = [
  {
    isFormat: (start) => start.startsWith("PK\u0003\u0004"),
    read: async (bytes, name) => (await import("./docx.js")).readDocx(bytes, name),
  },
  {
    isFormat: isPdfStart,
    read: async (bytes, name) => (await import("./pdf.js")).readPdf(bytes, name),
  },
  { isFormat: (start) => start.startsWith("PK\u0005\u0006"), read: refuseEmptyZip },
  { isFormat: (start) => start.startsWith("\u00d0\u00cf\u0011\u00e0"), read: refuseOle },
  { isFormat: (start) => start.startsWith("{\\rtf"), read: refuseRtf },
];

/** Told by name or content; what is none of them is plain text. */
const textFormats: readonly Format<string>[] = [
  {
    isFormat: (start, name) => /\.x?html?$/i.test(name) || isHtml(start),
    read: async (text, name) => (await import("./html.js")).readHtml(text, name),
  },
  {
    isFormat: (_, name) => /\.(?:md|markdown)$/i.test(name),
    read: async (text) => (await import("./markdown.js")).readMarkdown(text),
  },
  {
    isFormat: (start, name) => /\.(?:srt|vtt)$/i.test(name) || isSubtitles(start),
    read: async (text) => (await import("./subtitles.js")).readSubtitles(text),
  },
];

/** True where the content says that it is a PDF. */
export function isPdf(bytes: Uint8Array): boolean {
  return isPdfStart(startOf(bytes));
}

function isPdfStart(start: string): boolean {
  return /(?:^|[\r\n])%PDF-\d/.test(start);
}

function startOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, SIGNATURE_REACH)).toString("latin1");
}

/** See `readReport` for what is thrown. */
export async function extract(bytes: Uint8Array, name: string): Promise<Extracted> {
  const start = startOf(bytes);
  const packed = packedFormats.find(({ isFormat }) => isFormat(start, name));
  if (packed !== undefined) return packed.read(bytes, name);
  const text = await decodeText(bytes, name).catch((cause: unknown) => {
    // A name that promises Word or PDF, and content that is neither that nor text.
    const isPromised = /\.(?:docx|pdf)$/i.test(name);
    throw isPromised
      ? new AppError("file-broken", `${name} is damaged: its beginning is missing.`, { cause })
      : cause;
  });
  const format = textFormats.find(({ isFormat }) => isFormat(text.slice(0, SIGNATURE_REACH), name));
  return format === undefined ? { text } : format.read(text, name);
}

function isHtml(start: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)?<(?:!doctype html|html|head|body)\b/i.test(start);
}

/** The mark of WebVTT, or a number and below it the time of the first cue. */
function isSubtitles(start: string): boolean {
  if (/^WEBVTT\s/.test(start)) return true;
  return /^\s*\d+\s*(?:\r\n?|\n)\d{1,2}:\d{2}:\d{2}[,.]\d{1,3}\s*-->/.test(start);
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
