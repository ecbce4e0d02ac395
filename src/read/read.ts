/** The bytes of a file, or pasted text → a Document: text normalised once, its language, where it came from. */
import { createHash } from "node:crypto";
import { AppError } from "../model/errors.js";
import type { Language, PerLanguage } from "../model/language.js";
import type { Document } from "../model/text.js";
import type { Extracted } from "./extracted.js";
import { extract } from "./format.js";
import { detectLanguage } from "./language.js";
import { normaliseText } from "./normalise.js";
import { describe } from "./origin.js";
import { adviceFor, suspectEncoding, suspectLine } from "./suspect.js";

/** Largest file in bytes; pictures take most of a large one. */
export const MAX_FILE_SIZE = 50_000_000;
/** Longest text in UTF-16 units, hundreds of times a long report; the sentences of a longer one would not fit in memory. */
const MAX_TEXT_LENGTH = 20_000_000;

export interface ReadOptions {
  /** File name or address, for messages and as a hint to format, title and date. */
  readonly name?: string;
  readonly id: string;
  /** Given where the caller knows it; otherwise detected. */
  readonly language?: Language;
}

/**
 * Reads .txt, .md, .html, .docx, .pdf, .srt and .vtt, told by content first and by name second.
 * Throws `file-empty`, `file-too-large`, `file-binary`, `file-broken`, `format-unknown`, `encoding-unknown`,
 * `text-too-long`, `language-unclear`.
 */
export async function readReport(
  bytes: Uint8Array,
  options: ReadOptions & { readonly name: string },
): Promise<Document> {
  const { name } = options;
  if (bytes.length === 0) throw new AppError("file-empty", `${name} is empty.`);
  if (bytes.length > MAX_FILE_SIZE) {
    throw new AppError(
      "file-too-large",
      `${name} has ${megabytes(bytes.length)} MB; the most is ${megabytes(MAX_FILE_SIZE)}.`,
    );
  }
  const document = toDocument(await extract(bytes, name), options);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { ...document, origin: { ...document.origin, sha256 } };
}

/** Reads plain text as it was pasted. Throws `file-empty`, `text-too-long`, `encoding-unknown`, `language-unclear`. */
export function readText(text: string, options: ReadOptions): Document {
  return toDocument({ text }, options);
}

/** The two documents by language, in whichever order they come. Throws `same-language`. */
export function pairByLanguage(a: Document, b: Document): PerLanguage<Document> {
  if (a.language === b.language) {
    const language = { vi: "Vietnamese", en: "English" }[a.language];
    throw new AppError("same-language", `Both texts are ${language}: ${labelOf(a)} and ${labelOf(b)}.`);
  }
  return a.language === "vi" ? { vi: a, en: b } : { vi: b, en: a };
}

function labelOf(document: Document): string {
  return document.origin.name ?? `“${document.title}”`;
}

function toDocument(extracted: Extracted, { name, id, language }: ReadOptions): Document {
  const label = name ?? "The text";
  if (extracted.text.length > MAX_TEXT_LENGTH) {
    throw new AppError(
      "text-too-long",
      `${label} has ${extracted.text.length} characters; the most is ${MAX_TEXT_LENGTH}.`,
    );
  }
  const text = normaliseText(extracted.text);
  if (text.trim() === "") throw new AppError("file-empty", `${label} holds no text.`);
  const detected = detectLanguage(text);
  const suspected = suspectEncoding(text);
  // Text that is proper Vietnamese or English may hold words that look like the letters of a font.
  const isSure = suspected === "VIQR" || suspected === "misread UTF-8";
  if (isSure || (suspected !== undefined && detected === undefined))
    throw new AppError("encoding-unknown", adviceFor(suspected, label));
  const spoilt = suspectLine(text);
  if (spoilt !== undefined) {
    throw new AppError(
      "encoding-unknown",
      adviceFor(spoilt.encoding, `Line ${spoilt.line} of ${name ?? "the text"}`),
    );
  }
  const chosen = language ?? detected;
  if (chosen === undefined) {
    throw new AppError(
      "language-unclear",
      `${label} seems to be neither Vietnamese nor English: “${opening(text)}”.`,
    );
  }
  const { title, origin } = describe(extracted, text, { name, language: chosen });
  return {
    id,
    language: chosen,
    title: normaliseText(title),
    origin: { ...(name && { name }), ...origin },
    text,
  };
}

function opening(text: string): string {
  const words = text.trim().slice(0, 60).replace(/\s+/gu, " ");
  return words.length < text.trim().length ? `${words}…` : words;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(bytes % 1e6 === 0 ? 0 : 1);
}
