/** A multipart form → its fields, and its files as bytes with a name. */
import type { Request, RequestHandler } from "express";
import multer from "multer";

/** What the reader of reports takes too; as TMX, about 100,000 units. */
const MAX_FILE_BYTES = 50_000_000;
/** Pasted text; the longest reports have some 100 kB. */
const MAX_FIELD_BYTES = 5_000_000;

/** Takes at most one file in each named field; throws `MulterError` beyond the limits. */
export function acceptFiles(...names: readonly string[]): RequestHandler {
  return multer({
    storage: multer.memoryStorage(),
    limits: {
      fileSize: MAX_FILE_BYTES,
      fieldSize: MAX_FIELD_BYTES,
      files: names.length,
      fields: 10,
    },
    defParamCharset: "utf8",
  }).fields(names.map((name) => ({ name, maxCount: 1 })));
}

export interface UploadedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The file of that field; undefined where none was chosen. */
export function uploadedFile(request: Request, name: string): UploadedFile | undefined {
  const files = request.files as Record<string, Express.Multer.File[]> | undefined;
  const file = files?.[name]?.[0];
  return file && { name: file.originalname, bytes: file.buffer };
}
