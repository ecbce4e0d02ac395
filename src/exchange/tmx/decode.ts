/** The bytes of an XML file → its text, by byte order mark or declaration. */
import iconv from "iconv-lite";
import { AppError } from "../../model/errors.js";

/** An XML declaration is far shorter; UTF-16 takes two bytes a character. */
const DECLARATION_BYTES = 512;

/** Byte patterns that settle the encoding before any declaration is read (XML 1.0, appendix F). */
const SIGNATURES: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
  ["utf-16le", [0x3c, 0x00]],
  ["utf-16be", [0x00, 0x3c]],
];

/** Files that are often handed in packed: what they are, and how they begin. */
const PACKED: readonly (readonly [what: string, bytes: readonly number[]])[] = [
  ["a gzip file", [0x1f, 0x8b]],
  ["a zip archive", [0x50, 0x4b]],
];

/**
 * Yields text as the bytes come; text pieces pass unchanged. Bytes that the encoding does not know become U+FFFD.
 * Throws `file-empty`, `format-unknown` for a packed file, and `encoding-unknown`.
 */
export async function* decodeXml(source: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  let decoder: ReturnType<typeof iconv.getDecoder> | undefined;
  let head = Buffer.alloc(0);
  let any = false;
  for await (const piece of source) {
    any ||= piece.length > 0;
    if (typeof piece === "string") {
      yield piece;
    } else if (decoder) {
      yield decoder.write(Buffer.from(piece));
    } else {
      head = Buffer.concat([head, piece]);
      if (head.length < DECLARATION_BYTES) continue;
      decoder = iconv.getDecoder(findEncoding(head));
      yield decoder.write(head);
    }
  }
  if (!any) throw new AppError("file-empty", "the file is empty");
  if (!decoder && head.length > 0) {
    decoder = iconv.getDecoder(findEncoding(head));
    yield decoder.write(head);
  }
  const rest = decoder?.end();
  if (rest) yield rest;
}

function findEncoding(head: Buffer): string {
  const startsWith = (bytes: readonly number[]): boolean => bytes.every((byte, at) => head[at] === byte);
  for (const [what, bytes] of PACKED) {
    if (startsWith(bytes)) throw new AppError("format-unknown", `${what}, not TMX: unpack it first`);
  }
  const signature = SIGNATURES.find(([, bytes]) => startsWith(bytes));
  if (signature) return signature[0];
  const declaration = head.toString("latin1", 0, DECLARATION_BYTES);
  const declared = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/.exec(declaration)?.at(1);
  // What could be read as one byte a character is not UTF-16, whatever it says.
  if (declared === undefined || /^utf-?16|^ucs/i.test(declared)) return "utf-8";
  const isKnown: boolean = iconv.encodingExists(declared);
  if (!isKnown) {
    throw new AppError("encoding-unknown", `line 1: unknown encoding "${declared}"; save the file as UTF-8`);
  }
  return declared;
}
