/** Token ids of a batch → one unit vector per sentence, by running an ONNX model. */
import { AppError } from "../model/errors.js";
import type { OnnxFolder, Pooling } from "./onnx-folder.js";
import type { OnnxRuntime, OnnxSession, OnnxTensor } from "./onnx-packages.js";

/** Embeds a batch: rows of unit length, one behind the other. */
export type EmbedTokens = (batch: readonly (readonly number[])[]) => Promise<Float32Array>;

/** The model's own sentence vectors; where it has them, all its layers are in them. */
const SENTENCE_OUTPUT = "sentence_embedding";
/** Names under which exporters give the vectors of the tokens. */
const TOKEN_OUTPUTS = ["last_hidden_state", "token_embeddings"];

/** What each input holds at one place of a sentence's row; beyond the sentence there is no token. */
const INPUTS: Readonly<Record<string, (token: number | undefined, padding: number) => number>> = {
  input_ids: (token, padding) => token ?? padding,
  attention_mask: (token) => (token === undefined ? 0 : 1),
  token_type_ids: () => 0,
};

/** Loads the model; throws `weights-broken`, naming the file, where it is none or of another kind. */
export async function loadOnnxModel(
  runtime: OnnxRuntime,
  { modelPath, pooling, hasDenseLayer }: Pick<OnnxFolder, "modelPath" | "pooling" | "hasDenseLayer">,
  padding: number,
): Promise<EmbedTokens> {
  const broken = (why: string, cause?: unknown): AppError =>
    new AppError("weights-broken", `${modelPath}: ${why}`, { cause });
  let session: OnnxSession;
  try {
    session = await runtime.InferenceSession.create(modelPath, SILENT);
  } catch (cause) {
    throw broken("cannot be read as an ONNX model", cause);
  }
  const strange = session.inputNames.find((name) => !(name in INPUTS));
  if (strange !== undefined) throw broken(`wants an input that is not known: ${strange}`);
  const output = [SENTENCE_OUTPUT, ...TOKEN_OUTPUTS].find((name) => session.outputNames.includes(name));
  if (output === undefined)
    throw broken(`gives no sentence or token vectors: ${session.outputNames.join(", ")}`);
  if (hasDenseLayer && output !== SENTENCE_OUTPUT) {
    throw broken(`lacks the model's dense layer; export it with the output ${SENTENCE_OUTPUT}`);
  }

  return async (batch) => {
    const length = Math.max(...batch.map((ids) => ids.length));
    const inputs = session.inputNames.map((name) => {
      const places = batch.flatMap((ids) =>
        Array.from({ length }, (_, at) => BigInt(INPUTS[name](ids[at], padding))),
      );
      return [name, new runtime.Tensor("int64", BigInt64Array.from(places), [batch.length, length])] as const;
    });
    const results = await session
      .run(Object.fromEntries(inputs), [output], SILENT)
      .catch((cause: unknown) => {
        throw broken("cannot run on these tokens; do model and tokenizer belong together?", cause);
      });
    const tensor = results[output];
    const { data } = tensor;
    if (!(data instanceof Float32Array))
      throw broken(`gives vectors of another type than float32: ${output}`);
    const rows = output === SENTENCE_OUTPUT ? data.slice() : pool(data, tensor, batch, pooling);
    return toUnitLength(rows, batch.length);
  };
}

/** Of the runtime's own messages only those of a crash reach the console; faults are thrown as well. */
const SILENT = { logSeverityLevel: 4 };

/** The mean of each sentence's tokens without the padding, or its first token alone. */
function pool(
  vectors: Float32Array,
  { dims }: OnnxTensor,
  batch: readonly (readonly number[])[],
  pooling: Pooling,
): Float32Array {
  const [, length, dimensions] = dims as readonly [number, number, number];
  const rows = new Float32Array(batch.length * dimensions);
  batch.forEach((ids, row) => {
    const tokens = pooling === "cls" ? 1 : ids.length;
    for (let at = 0, from = row * length * dimensions; at < tokens; at++) {
      for (let d = 0; d < dimensions; d++) rows[row * dimensions + d] += vectors[from++] / tokens;
    }
  });
  return rows;
}

function toUnitLength(rows: Float32Array, count: number): Float32Array {
  const dimensions = rows.length / count;
  for (let from = 0; from < rows.length; from += dimensions) {
    const row = rows.subarray(from, from + dimensions);
    const norm = Math.hypot(...row);
    if (norm > 0) row.forEach((value, d) => (row[d] = value / norm));
  }
  return rows;
}
