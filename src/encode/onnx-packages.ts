/** The two optional packages that run ONNX models and cut text into tokens, loaded only when asked for. */
import { AppError } from "../model/errors.js";

/** Both packages, as far as they are used here; typed here, so that the build does without them. */
export interface OnnxPackages {
  readonly runtime: OnnxRuntime;
  readonly tokenizers: { readonly Tokenizer: new (tokenizer: object, config: object) => Tokenizer };
}

/** What `onnxruntime-web` and its siblings have in common. */
export interface OnnxRuntime {
  readonly InferenceSession: {
    create(path: string, log: LogOptions): Promise<OnnxSession>;
  };
  readonly Tensor: new (type: "int64", data: BigInt64Array, dims: readonly number[]) => OnnxTensor;
}

/** From this level on, 0 (all) to 4 (crashes only), the runtime's own messages reach the console. */
export interface LogOptions {
  readonly logSeverityLevel: number;
}

/** A loaded model. */
export interface OnnxSession {
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  run(
    inputs: Readonly<Record<string, OnnxTensor>>,
    outputs: readonly string[],
    log: LogOptions,
  ): Promise<Readonly<Record<string, OnnxTensor>>>;
}

/** Numbers of any type in any number of dimensions, the last one innermost. */
export interface OnnxTensor {
  readonly dims: readonly number[];
  readonly data: unknown;
}

/** What `@huggingface/tokenizers` makes of a `tokenizer.json`. */
export interface Tokenizer {
  /** An id is missing where the vocabulary has no token for unknown text. */
  encode(
    text: string,
    options: { readonly add_special_tokens: boolean },
  ): { readonly ids: readonly (number | undefined)[] };
  token_to_id(token: string): number | undefined;
}

/** Loads an installed package by its name. */
export type ImportPackage = (name: string) => Promise<unknown>;

const RUNTIME = "onnxruntime-web";
const TOKENIZERS = "@huggingface/tokenizers";

/** Loads both packages; throws `wrong-argument`, saying what to install, where one is missing. */
export async function importOnnxPackages(importPackage: ImportPackage): Promise<OnnxPackages> {
  try {
    const [runtime, tokenizers] = await Promise.all([importPackage(RUNTIME), importPackage(TOKENIZERS)]);
    return { runtime, tokenizers } as OnnxPackages;
  } catch (cause) {
    throw new AppError(
      "wrong-argument",
      `an ONNX encoder needs two packages that are not installed; run: npm install ${RUNTIME} ${TOKENIZERS}`,
      { cause },
    );
  }
}
