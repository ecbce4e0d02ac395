/** A multipart form → its fields, and its files as bytes with a name. */
import type { Request, RequestHandler } from "express";
import multer, { type StorageEngine } from "multer";
import { AppError } from "../model/errors.js";

/** What the reader of reports takes too; as TMX, about 100,000 units. */
const MAX_FILE_BYTES = 50_000_000;
/** A pasted text may be as long as a file. */
const MAX_FIELD_BYTES = MAX_FILE_BYTES;

export interface UploadedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Takes at most one file in each named field; throws `MulterError` beyond the limits of a form. */
export function acceptFiles(...names: readonly string[]): RequestHandler {
  return multer({
    storage,
    limits: { fieldSize: MAX_FIELD_BYTES, files: names.length, fields: 10 },
    defParamCharset: "utf8",
  }).fields(names.map((name) => ({ name, maxCount: 1 })));
}

/** The file of that field; undefined where none was chosen. Throws `file-too-large`. */
export function uploadedFile(request: Request, name: string): UploadedFile | undefined {
  const files = request.files as Record<string, Express.Multer.File[]> | undefined;
  const file = files?.[name]?.[0];
  if (file && file.size > MAX_FILE_BYTES) {
    const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1).replace(/\.0$/, "");
    throw new AppError(
      "file-too-large",
      `${file.originalname} has ${megabytes(file.size)} MB; the most is ${megabytes(MAX_FILE_BYTES)}.`,
    );
  }
  return file && { name: file.originalname, bytes: file.buffer };
}

/** Reads a file that is too large to its end without keeping it, so that the rest of its form is not lost. */
const storage: StorageEngine = {
  _handleFile(_request, { stream }, done) {
    let size = 0;
    let pieces: Buffer[] = [];
    stream.on("data", (piece: Buffer) => {
      size += piece.length;
      if (size <= MAX_FILE_BYTES) pieces.push(piece);
      else pieces = [];
    });
    stream.on("error", done);
    stream.on("end", () => {
      done(null, { size, buffer: Buffer.concat(pieces) });
    });
  },
  _removeFile(_request, _file, done) {
    done(null);
  },
};
