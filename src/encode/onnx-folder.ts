/** The folder of a sentence-transformers ONNX export → what is needed to run it. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { AppError } from "../model/errors.js";

/** What one sentence vector is made of: the mean of all its token vectors, or the first one alone. */
export type Pooling = "mean" | "cls";

export interface OnnxFolder {
  readonly modelPath: string;
  /** `tokenizer.json` as it stands. */
  readonly tokenizer: object;
  readonly tokenizerConfig: TokenizerConfig;
  /** Tokens that a sentence may take, those around it included. */
  readonly maxTokens: number;
  readonly pooling: Pooling;
  /** The sentence vector passes a layer behind the pooling. */
  readonly hasDenseLayer: boolean;
}

/** Where exporters put the model; an exact model goes before a quantized one. */
const MODEL_PATHS = [
  "model.onnx",
  "onnx/model.onnx",
  "model_quantized.onnx",
  "onnx/model_quantized.onnx",
] as const;

const POOLING_PATH = "1_Pooling/config.json";

/** No sentence of a report is longer, and the cost of attention grows with the square of the length. */
const MOST_TOKENS = 512;

const length = z.number().min(1).nullish();
/** A token's name; older exporters wrap it in an object, which the tokenizer package does not everywhere take. */
const token = z
  .union([z.string(), z.object({ content: z.string() }).transform(({ content }) => content)])
  .nullish();

const tokenizerConfig = z.looseObject({ pad_token: token, unk_token: token, model_max_length: length });
const sentenceConfig = z.object({ max_seq_length: length });
const moduleList = z.array(z.object({ type: z.string() }));
const poolingConfig = z.looseObject({ pooling_mode: z.union([z.string(), z.array(z.string())]).nullish() });

/** `tokenizer_config.json`: what the tokens for padding and for unknown text are called, and much else. */
export type TokenizerConfig = z.output<typeof tokenizerConfig>;

/** Reads the settings; throws `file-not-found` or `weights-broken`, naming the file. */
export async function readOnnxFolder(folder: string): Promise<OnnxFolder> {
  const model = MODEL_PATHS.find((path) => existsSync(join(folder, path)));
  if (model === undefined) {
    throw new AppError("file-not-found", `${folder}: holds no ONNX model (${MODEL_PATHS.join(", ")})`);
  }
  const config = await readJson(join(folder, "tokenizer_config.json"), tokenizerConfig, "{}");
  const { max_seq_length } = await readJson(join(folder, "sentence_bert_config.json"), sentenceConfig, "{}");
  const modules = await readJson(join(folder, "modules.json"), moduleList, "[]");
  const pooling = await readJson(join(folder, POOLING_PATH), poolingConfig, "{}");
  return {
    modelPath: join(folder, model),
    tokenizer: await readJson(join(folder, "tokenizer.json"), z.looseObject({})),
    tokenizerConfig: config,
    maxTokens: Math.min(MOST_TOKENS, config.model_max_length ?? MOST_TOKENS, max_seq_length ?? MOST_TOKENS),
    pooling: poolingOf(pooling, join(folder, POOLING_PATH)),
    hasDenseLayer: modules.some(({ type }) => type.endsWith(".Dense")),
  };
}

async function readJson<T>(path: string, schema: z.ZodType<T>, absent?: string): Promise<T> {
  const text = existsSync(path) ? await readFile(path, "utf8") : absent;
  if (text === undefined) {
    throw new AppError("file-not-found", `${path}: not found; the ONNX model cannot be used without it`);
  }
  try {
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    throw new AppError("weights-broken", `${path}: not the JSON that belongs to an ONNX model`, { cause });
  }
}

const SWITCH = /^pooling_mode_(.+?)(?:_tokens?)?$/;

/** Sentence-transformers names the ways, or in older exports has a switch for each; the mean goes without saying. */
function poolingOf(config: z.output<typeof poolingConfig>, path: string): Pooling {
  const switched = Object.keys(config)
    .filter((key) => config[key] === true)
    .flatMap((key) => SWITCH.exec(key)?.[1] ?? []);
  const ways = [config.pooling_mode ?? switched].flat();
  const [way = "mean"] = ways;
  if (ways.length < 2 && (way === "mean" || way === "cls")) return way;
  throw new AppError(
    "weights-broken",
    `${path}: pooling by ${ways.join(" and ")} is not known; only mean or cls`,
  );
}
