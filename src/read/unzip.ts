/** A zip file → some of its entries, unpacked no further than a limit: a zip bomb is noticed before it goes off. */
import { AppError } from "../model/errors.js";

/** Bytes that are handed to the unpacker at a time: the limit is checked after each. */
const STEP = 65_536;
/** What ends every zip file, and how far from its end that may begin. */
const END_MARK = Buffer.from("PK\u0005\u0006", "latin1");
const END_REACH = 66_000;
/** More entries than this make no document. */
const MAX_ENTRIES = 10_000;

/**
 * The wanted entries by path; `limit` in bytes holds for all of them together, whatever sizes the file claims.
 * Throws what `refuse` makes of the reason: `file-broken` for damage and encryption, `file-too-large` for a passed limit.
 */
export async function unzipSome(
  bytes: Uint8Array,
  isWanted: (path: string) => boolean,
  limit: number,
  refuse: (code: "file-broken" | "file-too-large", why: string, cause?: unknown) => AppError,
): Promise<Record<string, Uint8Array>> {
  if (!Buffer.from(bytes.subarray(-END_REACH)).includes(END_MARK))
    throw refuse("file-broken", "its end is missing");
  const { Unzip, UnzipInflate } = await import("fflate");
  const found = new Map<string, Uint8Array[]>();
  let size = 0;
  let entries = 0;
  const unzip = new Unzip((file) => {
    entries += 1;
    if (entries > MAX_ENTRIES) throw refuse("file-too-large", "it has too many parts");
    if (!isWanted(file.name)) return;
    const pieces: Uint8Array[] = [];
    found.set(file.name, pieces);
    file.ondata = (error, piece) => {
      // What is thrown below comes back here as the unpacker's fault.
      if (error !== null)
        throw error instanceof AppError ? error : refuse("file-broken", "it is damaged", error);
      size += piece.length;
      if (size > limit) throw refuse("file-too-large", "it unpacks to too much");
      pieces.push(piece);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += STEP) {
      unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    }
  } catch (cause) {
    throw cause instanceof AppError ? cause : refuse("file-broken", "it is damaged", cause);
  }
  return Object.fromEntries(
    Array.from(found, ([path, pieces]) => [path, new Uint8Array(Buffer.concat(pieces))]),
  );
}
