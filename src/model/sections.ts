/** Named typed arrays ↔ one file: the format of the weights, read without copying or parsing. */
import { AppError } from "./errors.js";

const TYPES = {
  u8: Uint8Array,
  i8: Int8Array,
  u16: Uint16Array,
  i32: Int32Array,
  u32: Uint32Array,
  f32: Float32Array,
};
type TypeName = keyof typeof TYPES;

/** One of the arrays that a file may hold. */
export type SectionArray = Uint8Array | Int8Array | Uint16Array | Int32Array | Uint32Array | Float32Array;

/** The named arrays of one file. */
export type Sections = Readonly<Record<string, SectionArray>>;

interface Entry {
  readonly name: string;
  readonly type: TypeName;
  readonly length: number;
}

/** First bytes of every weights file. */
const MAGIC = "SNGNGU01";
/** Every section begins at a multiple of this, so that typed arrays can lie on the file's bytes. */
const ALIGNMENT = 8;

const padded = (size: number): number => Math.ceil(size / ALIGNMENT) * ALIGNMENT;

/** Writes the arrays one after another behind a JSON table of contents; same input, same bytes. */
export function packSections(sections: Sections): Uint8Array {
  const entries: Entry[] = Object.entries(sections).map(([name, array]) => ({
    name,
    type: typeOf(array),
    length: array.length,
  }));
  const contents = new TextEncoder().encode(JSON.stringify(entries));
  const start = padded(MAGIC.length + 8 + contents.length);
  const arrays = Object.values(sections);
  const file = new Uint8Array(arrays.reduce((size, array) => size + padded(array.byteLength), start));
  file.set(new TextEncoder().encode(MAGIC));
  new DataView(file.buffer).setUint32(MAGIC.length, contents.length, true);
  file.set(contents, MAGIC.length + 8);
  let at = start;
  for (const array of arrays) {
    file.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at += padded(array.byteLength);
  }
  return file;
}

/** Reads what `packSections` wrote; throws `weights-broken` naming the file. */
export function unpackSections(bytes: Uint8Array, name: string): Sections {
  try {
    return readSections(bytes.byteOffset % ALIGNMENT === 0 ? bytes : bytes.slice());
  } catch (cause) {
    throw new AppError("weights-broken", `${name}: not a weights file of this version; reinstall Songngu`, {
      cause,
    });
  }
}

/** Throws whatever a file that is cut, changed or of another kind leads to. */
function readSections(file: Uint8Array): Sections {
  const first = new TextDecoder().decode(file.subarray(0, MAGIC.length));
  if (first !== MAGIC) throw new RangeError(`begins with ${first}`);
  const size = new DataView(file.buffer, file.byteOffset).getUint32(MAGIC.length, true);
  const contents = new TextDecoder().decode(file.subarray(MAGIC.length + 8, MAGIC.length + 8 + size));
  let at = padded(MAGIC.length + 8 + size);
  const sections: Record<string, SectionArray> = {};
  for (const { name, type, length } of JSON.parse(contents) as Entry[]) {
    const array = TYPES[type];
    const bytesTaken = length * array.BYTES_PER_ELEMENT;
    if (at + bytesTaken > file.length) throw new RangeError(`${name} ends behind the file`);
    sections[name] = new array(file.buffer as ArrayBuffer, file.byteOffset + at, length);
    at += padded(bytesTaken);
  }
  return sections;
}

function typeOf(array: SectionArray): TypeName {
  return (Object.keys(TYPES) as TypeName[]).find((name) => array instanceof TYPES[name])!;
}
