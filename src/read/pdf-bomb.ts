/** A PDF → refused if one of its streams unpacks beyond measure, before anything unpacks it whole. */
import { inflateSync } from "node:zlib";
import type { AppError } from "../model/errors.js";

/** Bytes that one stream of text, fonts or figures may unpack to. */
const MAX_STREAM = 30_000_000;
/** Bytes that all of them may unpack to. */
const MAX_TOTAL = 300_000_000;
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
    if (!/\/(?:FlateDecode|Fl)\b/u.test(dictionary) || /\/Subtype\s*\/Image\b/u.test(dictionary)) continue;
    if (/\/(?:FlateDecode|Fl)\b[^]*\/(?:FlateDecode|Fl)\b/u.test(dictionary))
      throw broken("it is packed twice");
    const start = at + 6 + (file[at + 6] === 0x0d ? 2 : 1);
    const end = file.indexOf("endstream", start);
    total += unpackedSize(file.subarray(start, end < 0 ? file.length : end));
    if (total > MAX_TOTAL) throw broken("it unpacks to too much");
    at = end < 0 ? file.length : end;
  }

  /** 0 for data that is no stream: the reader will find that out. */
  function unpackedSize(packed: Buffer): number {
    try {
      return inflateSync(packed, { maxOutputLength: MAX_STREAM }).length;
    } catch (fault) {
      if (fault instanceof RangeError) throw broken("it unpacks to too much");
      return 0;
    }
  }
}
