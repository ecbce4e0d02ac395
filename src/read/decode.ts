/** Bytes of a text file → text, whatever encoding they are in, or one line that says which they seem to be in. */
import { MARKED_WORDS } from "../lang/detection.js";
import { AppError } from "../model/errors.js";
import { detectLanguage } from "./language.js";
import { adviceFor, suspectEncoding } from "./suspect.js";

/** As much of a file as tells its encoding, in bytes. */
const SAMPLE = 100_000;
/** Share of zero bytes on one side of the pairs above which a file is UTF-16: plain letters have one each. */
const UTF16_ZEROS = 0.2;
/** Share of control characters above which a file is no text. */
const BINARY_CONTROLS = 0.02;
/** Running Vietnamese has about .3; a wrong encoding leaves at most a stray word. */
const LEGACY_SCORE = 0.1;
/** English has few letters beyond ASCII: above this share of a text, and above this number, it is something else. */
const WESTERN_HIGH_LETTERS = 0.05;
const FEW_HIGH_LETTERS = 2;
/** Beyond ASCII; typographic quotes, dashes and signs of currency are no letters. */
const WESTERN_LETTER = /[^\x00-\x7f\u2013-\u2026\u20ac\u00a0\u00a3\u00a9\u00b0]/gu;

/** What iconv-lite reads of the encodings that Vietnamese was written in before Unicode. */
const VIETNAMESE_ENCODINGS = ["windows-1258", "tcvn", "viscii"] as const;

/** Throws `file-binary`, `file-broken` (damaged Unicode), `encoding-unknown`. The result is not normalised. */
export async function decodeText(bytes: Uint8Array, name: string): Promise<string> {
  if (isUtf32(bytes)) {
    throw new AppError("encoding-unknown", `${name} seems to be UTF-32. Save it as UTF-8 and try again.`);
  }
  const utf16 = utf16Of(bytes);
  if (utf16 !== undefined) return decodeUnicode(bytes, utf16, name);
  if (isBinary(bytes)) throw new AppError("file-binary", `${name} is no text: it holds binary data.`);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return (await decodeLegacy(bytes, name)) ?? refuse(bytes, name);
  }
}

/** The byte order of UTF-16, by its mark or by where the zero bytes are. */
function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0] as [number, number];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2 === 0 ? 0 : 1] += 1;
  });
  const [first, second] = zeros.map((count) => count / (sample.length / 2)) as [number, number];
  if (second > UTF16_ZEROS && first < UTF16_ZEROS / 10) return "utf-16le";
  if (first > UTF16_ZEROS && second < UTF16_ZEROS / 10) return "utf-16be";
  return undefined;
}

function decodeUnicode(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be", name: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new AppError("file-broken", `${name} is damaged: it seems to be ${encoding} and breaks its rules.`);
  }
}

/** Of every four bytes the same two are zero: no usual letter needs them. */
function isUtf32(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  const areZero = (first: number, second: number): boolean =>
    sample.every((byte, at) => byte === 0 || (at % 4 !== first && at % 4 !== second));
  return sample.length % 4 === 0 && sample.some((byte) => byte !== 0) && (areZero(2, 3) || areZero(0, 1));
}

function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  const controls = sample.filter((byte) => byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b);
  return controls.includes(0) || controls.length > sample.length * BINARY_CONTROLS;
}

/** `undefined` where no encoding makes sense of the bytes. */
async function decodeLegacy(bytes: Uint8Array, name: string): Promise<string | undefined> {
  const { default: iconv } = await import("iconv-lite");
  const sample = bytes.subarray(0, SAMPLE);
  const declared = /charset\s*=\s*["']?([\w-]{3,20})/iu.exec(latin1(bytes.subarray(0, 2000)))?.[1];
  if (declared !== undefined && !/^utf-?8$/iu.test(declared) && iconv.encodingExists(declared)) {
    return iconv.decode(bytes, declared);
  }
  refuseDamagedUtf8(bytes, name);
  const scored = VIETNAMESE_ENCODINGS.map((encoding) => ({
    encoding,
    score: vietnameseScore(iconv.decode(sample, encoding)),
  }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  if (best.score >= LEGACY_SCORE) return iconv.decode(bytes, best.encoding);
  const western = iconv.decode(sample, "windows-1252");
  const high = western.match(WESTERN_LETTER)?.length ?? 0;
  const isWestern =
    high <= Math.max(FEW_HIGH_LETTERS, sample.length * WESTERN_HIGH_LETTERS) &&
    detectLanguage(western) === "en";
  return isWestern ? iconv.decode(bytes, "windows-1252") : undefined;
}

/** Among the words with diacritics, the share of frequent Vietnamese ones; 0 for text in another language. */
function vietnameseScore(text: string): number {
  if (detectLanguage(text) !== "vi") return 0;
  const words =
    text
      .normalize()
      .toLowerCase()
      .match(/[^\s\p{P}\d]+/gu) ?? [];
  const marked = words.filter((word) => /[^a-z]/u.test(word));
  return marked.filter((word) => MARKED_WORDS.has(word)).length / Math.max(1, marked.length);
}

/** A file in which nearly all is valid UTF-8 was damaged; no other encoding would make it right. */
function refuseDamagedUtf8(bytes: Uint8Array, name: string): void {
  const text = new TextDecoder().decode(bytes);
  const bad = text.indexOf("\ufffd");
  const wrong = text.split("\ufffd").length - 1;
  const high = text.match(/[^\x00-\x7f]/gu)?.length ?? 0;
  if (bad < 0 || wrong > high / 10) return;
  const line = text.slice(0, bad).split("\n").length;
  throw new AppError(
    "file-broken",
    `${name} is damaged: line ${line} is not valid UTF-8. Save it again as UTF-8.`,
  );
}

async function refuse(bytes: Uint8Array, name: string): Promise<never> {
  const sample = bytes.subarray(0, SAMPLE);
  const suspected = suspectEncoding(latin1(sample));
  if (suspected !== undefined) throw new AppError("encoding-unknown", adviceFor(suspected, name));
  const { analyse } = await import("chardet");
  // The bytes are proved to be neither.
  const guess = analyse(sample).find(({ name: encoding }) => encoding !== "ASCII" && encoding !== "UTF-8");
  const seeming = guess === undefined ? "" : ` It may be ${guess.name}.`;
  throw new AppError("encoding-unknown", `${name} is not UTF-8.${seeming} Save it as UTF-8 and try again.`);
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder("windows-1252").decode(bytes);
}
