import { describe, expect, it } from "vitest";
import { loadOnnxEncoder } from "../../src/encode/onnx.js";
import { precompute, type AsyncSentenceEncoder } from "../../src/encode/onnx-precompute.js";
import { AppError } from "../../src/model/errors.js";
import packageFile from "../../package.json" with { type: "json" };
import { modelOf, tokenizerOf, writeFolder, type ModelShape } from "./onnx-export.js";

/** Chosen so that sums with [CLS] and [SEP] have whole lengths: rain 3-4-5, heavy rain 5-12-13. */
const VECTORS: Readonly<Record<string, readonly [number, number]>> = {
  "[PAD]": [900, -900],
  "[UNK]": [7, 7],
  "[CLS]": [1, 0],
  "[SEP]": [0, 1],
  rain: [2, 3],
  mưa: [2, 3],
  heavy: [2, 8],
};
const RAIN = [3 / 5, 4 / 5];
const HEAVY_RAIN = [5 / 13, 12 / 13];
const NOTHING = [0, 0];

const NAMES = { pad_token: "[PAD]", unk_token: { content: "[UNK]" } };

/** The plainest export; files given replace its own. */
function exportWith(files: Readonly<Record<string, Uint8Array | object>> = {}): string {
  return writeFolder({
    "model.onnx": model(),
    "tokenizer.json": tokenizerOf(Object.keys(VECTORS)),
    "tokenizer_config.json": NAMES,
    ...files,
  });
}

function model(shape?: ModelShape): Uint8Array {
  return modelOf(Object.values(VECTORS), shape);
}

async function embed(folder: string, sentences: readonly string[]): Promise<number[][]> {
  const encoder = await loadOnnxEncoder(folder);
  expect(encoder.dimensions).toBe(2);
  const rows = await encoder.encode(sentences, "en");
  expect(rows).toHaveLength(2 * sentences.length);
  return sentences.map((_, k) => [...rows.subarray(2 * k, 2 * k + 2)]);
}

function expectRows(rows: readonly (readonly number[])[], expected: readonly (readonly number[])[]): void {
  expect(rows.map((row) => row.map(round))).toEqual(expected.map((row) => row.map(round)));
}

/** Six digits are what a Float32 holds. */
function round(value: number): number {
  return Number(value.toFixed(6));
}

async function faultOf(loading: Promise<unknown>): Promise<string> {
  const fault = await loading.catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(AppError);
  const { code, message } = fault as AppError;
  expect(message).not.toContain("\n");
  return `${code}: ${message}`;
}

const PACKAGES = ["onnxruntime-web", "@huggingface/tokenizers"] as const;

describe("an ONNX encoder", () => {
  it("gives the mean of a sentence's tokens at unit length, the special ones included", async () => {
    expectRows(await embed(exportWith(), ["rain", "heavy rain", "mưa"]), [RAIN, HEAVY_RAIN, RAIN]);
  });

  it("knows nothing of an empty sentence or one without a known token", async () => {
    expectRows(await embed(exportWith(), ["", "snow", " rain ", "\t"]), [NOTHING, NOTHING, RAIN, NOTHING]);
  });

  it("gives no rows for no sentences", async () => {
    expectRows(await embed(exportWith(), []), []);
  });

  it("keeps the order of the sentences over many batches of mixed length", async () => {
    const sentences = Array.from({ length: 5000 }, (_, k) => (k % 3 === 0 ? "heavy rain" : "rain"));
    const expected = sentences.map((sentence) => (sentence === "rain" ? RAIN : HEAVY_RAIN));
    expectRows(await embed(exportWith(), sentences), expected);
  });

  it.each([
    ["tokenizer_config.json", { ...NAMES, model_max_length: 3 }],
    ["sentence_bert_config.json", { max_seq_length: 3 }],
  ])("cuts the end of a sentence longer than %s allows, but keeps [SEP]", async (name, settings) => {
    expectRows(await embed(exportWith({ [name]: settings }), ["rain heavy heavy"]), [RAIN]);
  });

  it("reads a sentence of 10,000 words as far as its first 512 tokens", async () => {
    const [[x, y]] = await embed(exportWith(), ["rain ".repeat(10_000)]);
    expect(y / x).toBeCloseTo((510 * 3 + 1) / (510 * 2 + 1), 5);
  });

  it.each([
    ["of switches", { pooling_mode_cls_token: true, pooling_mode_mean_tokens: false }],
    ["of one name", { pooling_mode: "cls" }],
    ["of a list of names", { pooling_mode: ["cls"] }],
  ])("takes the first token alone where the pooling settings %s say so", async (_, settings) => {
    expectRows(await embed(exportWith({ "1_Pooling/config.json": settings }), ["heavy rain"]), [
      VECTORS["[CLS]"],
    ]);
  });

  it("takes the model's own sentence vectors where it has them", async () => {
    const folder = exportWith({
      "model.onnx": model({ output: "sentence_embedding" }),
      "1_Pooling/config.json": { pooling_mode: "cls" },
      "modules.json": [{ type: "sentence_transformers.models.Dense" }],
    });
    expectRows(await embed(folder, ["rain"]), [RAIN]);
  });

  it("gives a model that tells sentences apart one kind of sentence", async () => {
    const inputs = ["input_ids", "attention_mask", "token_type_ids"];
    expectRows(await embed(exportWith({ "model.onnx": model({ inputs }) }), ["rain"]), [RAIN]);
  });

  it("finds the model in the folder onnx too, and does without any settings", async () => {
    const folder = writeFolder({
      "onnx/model.onnx": model(),
      "tokenizer.json": tokenizerOf(Object.keys(VECTORS)),
    });
    expectRows(await embed(folder, ["heavy rain", "rain"]), [HEAVY_RAIN, RAIN]);
  });

  it.each([
    ["no ONNX model", { "model.onnx": { no: "model" } }, "model.onnx: cannot be read as an ONNX model"],
    [
      "a model of pictures",
      { "model.onnx": model({ inputs: ["input_ids", "pixel_values"] }) },
      "model.onnx: wants an input that is not known: pixel_values",
    ],
    [
      "a model that guesses words",
      { "model.onnx": model({ output: "logits" }) },
      "model.onnx: gives no sentence or token vectors: logits",
    ],
    [
      "a model without its dense layer",
      { "modules.json": [{ type: "sentence_transformers.models.Dense" }] },
      "model.onnx: lacks the model's dense layer; export it with the output sentence_embedding",
    ],
    [
      "an unknown tokenizer",
      { "tokenizer.json": { added_tokens: [], model: { type: "Abacus", vocab: [] } } },
      "its tokenizer.json is of a kind that is not known",
    ],
  ])("refuses %s in one line", async (_, files, message) => {
    const fault = await faultOf(loadOnnxEncoder(exportWith(files)));
    expect(fault).toMatch(/^weights-broken: /);
    expect(fault).toContain(message);
  });

  it("refuses in one line to run on a tokenizer with more tokens than the model", async () => {
    const words = [...Object.keys(VECTORS), "snow"];
    const encoder = await loadOnnxEncoder(exportWith({ "tokenizer.json": tokenizerOf(words) }));
    expect(await faultOf(encoder.encode(["snow"], "en"))).toContain(
      "do model and tokenizer belong together?",
    );
  });
});

describe("loading an ONNX encoder", () => {
  it.each([
    ["no model", () => writeFolder({}), "file-not-found", "holds no ONNX model"],
    [
      "no tokenizer",
      () => writeFolder({ "model.onnx": model() }),
      "file-not-found",
      "tokenizer.json: not found",
    ],
    [
      "broken settings",
      () => exportWith({ "tokenizer_config.json": new TextEncoder().encode("{") }),
      "weights-broken",
      "tokenizer_config.json: not the JSON that belongs to an ONNX model",
    ],
    [
      "pooling of another kind",
      () => exportWith({ "1_Pooling/config.json": { pooling_mode_max_tokens: true } }),
      "weights-broken",
      "config.json: pooling by max is not known; only mean or cls",
    ],
    [
      "two ways of pooling",
      () =>
        exportWith({
          "1_Pooling/config.json": {
            pooling_mode_mean_tokens: true,
            pooling_mode_mean_sqrt_len_tokens: true,
          },
        }),
      "weights-broken",
      "pooling by mean and mean_sqrt_len is not known",
    ],
  ])("refuses a folder with %s in one line", async (_, folder, code, message) => {
    const fault = await faultOf(loadOnnxEncoder(folder()));
    expect(fault).toMatch(new RegExp(`^${code}: `));
    expect(fault).toContain(message);
  });

  it.each(PACKAGES)("says what to install where %s is missing", async (missing) => {
    const loading = loadOnnxEncoder(exportWith(), (name) =>
      name === missing ? Promise.reject(new Error(`Cannot find package '${name}'`)) : Promise.resolve({}),
    );
    expect(await faultOf(loading)).toBe(
      "wrong-argument: an ONNX encoder needs two packages that are not installed; " +
        "run: npm install onnxruntime-web @huggingface/tokenizers",
    );
  });

  it("asks only for packages that package.json names as optional peers, and installs for tests", () => {
    expect(Object.keys(packageFile.peerDependencies).sort()).toEqual([...PACKAGES].sort());
    for (const name of PACKAGES) {
      expect(packageFile.peerDependenciesMeta[name]).toEqual({ optional: true });
      expect(packageFile.dependencies).not.toHaveProperty([name]);
      expect(packageFile.devDependencies).toHaveProperty([name]);
    }
  });
});

describe("a precomputed encoder", () => {
  /** The length of a sentence and its language's place, and what was asked. */
  function createCounting(): { encoder: AsyncSentenceEncoder; asked: string[] } {
    const asked: string[] = [];
    const encode: AsyncSentenceEncoder["encode"] = (sentences, language) => {
      asked.push(...sentences.map((sentence) => `${language} ${sentence}`));
      const rows = sentences.flatMap((sentence) => [sentence.length, language === "vi" ? 1 : 2]);
      return Promise.resolve(Float32Array.from(rows));
    };
    return { encoder: { dimensions: 2, encode }, asked };
  }

  it("answers at once, in any order, for the sentences that it was shown", async () => {
    const { encoder } = createCounting();
    const ready = await precompute(encoder, { vi: ["a", "abc"], en: ["abc", "ab"] });
    expect(ready.dimensions).toBe(2);
    expect([...ready.encode(["abc", "a", "abc"], "vi")]).toEqual([3, 1, 1, 1, 3, 1]);
    expect([...ready.encode(["ab"], "en")]).toEqual([2, 2]);
  });

  it("embeds each sentence of a language once", async () => {
    const { encoder, asked } = createCounting();
    await precompute(encoder, { vi: ["a", "b", "a"], en: ["a"] });
    expect(asked).toEqual(["vi a", "vi b", "en a"]);
  });

  it("throws for a sentence that it was not shown", async () => {
    const { encoder } = createCounting();
    const ready = await precompute(encoder, { vi: ["a"], en: ["b"] });
    expect(() => ready.encode(["b"], "vi")).toThrow("not embedded beforehand (vi): b");
  });
});
