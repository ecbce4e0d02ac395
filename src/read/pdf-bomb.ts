/** A PDF → refused if one of its streams unpacks or nests beyond measure, before anything reads it whole. */
import { inflateSync } from "node:zlib";
import type { AppError } from "../model/errors.js";

/** Bytes that one stream of text, fonts or figures may unpack to. */
const MAX_STREAM = 30_000_000;
/** Bytes that all of them may unpack to. */
const MAX_TOTAL = 300_000_000;
/** States of the graphics that may be saved at a time; the reader's time grows with their square. */
const MAX_SAVED = 5_000;
/** Longest dictionary before a stream, in bytes. */
const MAX_DICTIONARY = 2_000;

/** Pictures are passed over: nobody unpacks them to read text. */
export function refusePdfBomb(bytes: Uint8Array, broken: (why: string) => AppError): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let total = 0;
  for (let at = file.indexOf("stream"); at >= 0; at = file.indexOf("stream", at + 6)) {
    if (file.toString("latin1", at - 3, at) === "end") continue;
    const before = file.toString("latin1", Math.max(0, at - MAX_DICTIONARY), at);
    const dictionary = before.slice(before.lastIndexOf(" obj") + 1);
    if (/\/Subtype\s*\/Image\b/u.test(dictionary)) continue;
    if (/\/(?:FlateDecode|Fl)\b[^]*\/(?:FlateDecode|Fl)\b/u.test(dictionary))
      throw broken("it is packed twice");
    const start = at + 6 + (file[at + 6] === 0x0d ? 2 : 1);
    const end = file.indexOf("endstream", start);
    const packed = file.subarray(start, end < 0 ? file.length : end);
    const isPacked = /\/(?:FlateDecode|Fl)\b/u.test(dictionary);
    const content = isPacked ? unpacked(packed) : packed;
    if (mostSaved(content) > MAX_SAVED) throw broken("it is nested too deeply");
    if (isPacked) total += content.length;
    if (total > MAX_TOTAL) throw broken("it unpacks to too much");
    at = end < 0 ? file.length : end;
  }

  /** Empty for data that is no stream: the reader will find that out. */
  function unpacked(packed: Buffer): Buffer {
    try {
      return inflateSync(packed, { maxOutputLength: MAX_STREAM });
    } catch (fault) {
      if (fault instanceof RangeError) throw broken("it unpacks to too much");
      return Buffer.alloc(0);
    }
  }
}

/** How deep the operators `q` and `Q`, each between blanks, are nested. */
function mostSaved(content: Buffer): number {
  let saved = 0;
  let most = 0;
  for (let at = content.indexOf(SAVE_OR_RESTORE.save); at >= 0 && at < content.length; at += 1) {
    const byte = content[at];
    if (byte !== SAVE_OR_RESTORE.save && byte !== SAVE_OR_RESTORE.restore) continue;
    if (!isBlank(content[at + 1]) || (at > 0 && !isBlank(content[at - 1]))) continue;
    saved = Math.max(0, saved + (byte === SAVE_OR_RESTORE.save ? 1 : -1));
    most = Math.max(most, saved);
  }
  return most;
}

const SAVE_OR_RESTORE = { save: 0x71, restore: 0x51 } as const;

/** Also true beyond the end. */
function isBlank(byte: number | undefined): boolean {
  return byte === undefined || byte <= 0x20;
}
