/** A table of word vectors → the folder of a tiny sentence-transformers export, its ONNX model written by hand. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** What the tiny model has besides its word vectors; all of it as in the plainest real export. */
export interface ModelShape {
  readonly inputs?: readonly string[];
  /** `sentence_embedding` is the mean of all places of the row, padding included. */
  readonly output?: string;
}

/** Writes the files, objects as JSON, into a new folder that goes with the test, and returns its path. */
export function writeFolder(files: Readonly<Record<string, Uint8Array | object>>): string {
  const folder = mkdtempSync(join(tmpdir(), "songngu-onnx-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content instanceof Uint8Array ? content : JSON.stringify(content));
  }
  return folder;
}

/** Tokens by white space between [CLS] and [SEP]; a token's id is its place in the list. */
export function tokenizerOf(words: readonly string[]): object {
  const id = (word: string): number => words.indexOf(word);
  const special = (word: string): object => ({ SpecialToken: { id: word, type_id: 0 } });
  return {
    version: "1.0",
    added_tokens: words
      .filter((word) => word.startsWith("["))
      .map((content) => ({ id: id(content), content, special: true })),
    normalizer: null,
    pre_tokenizer: { type: "WhitespaceSplit" },
    post_processor: {
      type: "TemplateProcessing",
      single: [special("[CLS]"), { Sequence: { id: "A", type_id: 0 } }, special("[SEP]")],
      pair: [],
      special_tokens: Object.fromEntries(
        ["[CLS]", "[SEP]"].map((word) => [word, { id: word, ids: [id(word)], tokens: [word] }]),
      ),
    },
    decoder: null,
    model: { type: "WordLevel", vocab: Object.fromEntries(words.map((w, k) => [w, k])), unk_token: "[UNK]" },
  };
}

/** An ONNX model that looks every token's vector up in a table, as bytes of its protobuf (onnx.proto, IR 8). */
export function modelOf(vectors: readonly (readonly number[])[], shape: ModelShape = {}): Uint8Array {
  const { inputs = ["input_ids", "attention_mask"], output = "last_hidden_state" } = shape;
  const isSentence = output === "sentence_embedding";
  const dimensions = vectors[0].length;
  const table = bytes(
    varint(1, vectors.length),
    varint(1, dimensions),
    varint(2, FLOAT),
    text(8, "table"),
    field(9, new Uint8Array(Float32Array.from(vectors.flat()).buffer)),
  );
  const gathered = isSentence ? "tokens" : output;
  const graph = bytes(
    field(1, bytes(text(1, "table"), text(1, "input_ids"), text(2, gathered), text(4, "Gather"))),
    ...(isSentence ? [field(1, meanOfPlaces(gathered, output))] : []),
    text(2, "tiny"),
    field(5, table),
    ...inputs.map((name) => field(11, value(name, INT64, ["rows", "places"]))),
    field(12, value(output, FLOAT, isSentence ? ["rows", dimensions] : ["rows", "places", dimensions])),
  );
  return bytes(varint(1, 8), field(7, graph), field(8, bytes(text(1, ""), varint(2, 13))));
}

const FLOAT = 1;
const INT64 = 7;

function meanOfPlaces(input: string, output: string): Uint8Array {
  const axes = bytes(text(1, "axes"), varint(8, 1), varint(20, 7));
  const keepdims = bytes(text(1, "keepdims"), varint(3, 0), varint(20, 2));
  return bytes(text(1, input), text(2, output), text(4, "ReduceMean"), field(5, axes), field(5, keepdims));
}

/** A named input or output; a dimension is a number or a name that stands for any. */
function value(name: string, type: number, dims: readonly (string | number)[]): Uint8Array {
  const shape = bytes(...dims.map((d) => field(1, typeof d === "number" ? varint(1, d) : text(2, d))));
  return bytes(text(1, name), field(2, field(1, bytes(varint(1, type), field(2, shape)))));
}

/** The protobuf wire format: varints (type 0) and lengths with bytes (type 2). */
function varint(number: number, amount: number): Uint8Array {
  return Uint8Array.from([...base128(number << 3), ...base128(amount)]);
}

function field(number: number, content: Uint8Array): Uint8Array {
  return bytes(Uint8Array.from([...base128((number << 3) | 2), ...base128(content.length)]), content);
}

function text(number: number, content: string): Uint8Array {
  return field(number, new TextEncoder().encode(content));
}

function bytes(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts));
}

function base128(amount: number): number[] {
  return amount < 128 ? [amount] : [(amount & 127) | 128, ...base128(amount >>> 7)];
}
