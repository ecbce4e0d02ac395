/** A local sentence-transformers ONNX export → a sentence encoder for both languages; nothing is downloaded. */
import { AppError } from "../model/errors.js";
import { readOnnxFolder, type OnnxFolder } from "./onnx-folder.js";
import { loadOnnxModel } from "./onnx-model.js";
import {
  importOnnxPackages,
  type ImportPackage,
  type OnnxPackages,
  type Tokenizer,
} from "./onnx-packages.js";
import type { AsyncSentenceEncoder } from "./onnx-precompute.js";
import { batchByLength, createTokenIds } from "./onnx-tokens.js";

/**
 * Loads the model, its tokenizer and its settings. Throws `file-not-found` or `weights-broken`, naming the file,
 * and `wrong-argument` where the optional packages are not installed.
 */
export async function loadOnnxEncoder(
  path: string,
  importPackage: ImportPackage = (name) => import(name),
): Promise<AsyncSentenceEncoder> {
  const folder = await readOnnxFolder(path);
  const packages = await importOnnxPackages(importPackage);
  const tokenizer = createTokenizer(packages, folder, path);
  const { pad_token, unk_token } = folder.tokenizerConfig;
  const padding = tokenizer.token_to_id(pad_token ?? "") ?? 0;
  const unknown = tokenizer.token_to_id(unk_token ?? "");
  const tokenIds = createTokenIds(tokenizer, { maxTokens: folder.maxTokens, unknown });
  const embedTokens = await loadOnnxModel(packages.runtime, folder, padding);
  // One token tells how long the vectors are, and that the model runs at all.
  const { length: dimensions } = await embedTokens([[padding]]);

  return {
    dimensions,
    async encode(sentences) {
      const ids = sentences.map(tokenIds);
      const embedded = new Float32Array(sentences.length * dimensions);
      for (const batch of batchByLength(ids)) {
        const rows = await embedTokens(batch.map((k) => ids[k]));
        batch.forEach((k, row) => {
          embedded.set(rows.subarray(row * dimensions, (row + 1) * dimensions), k * dimensions);
        });
      }
      return embedded;
    },
  };
}

function createTokenizer({ tokenizers }: OnnxPackages, folder: OnnxFolder, path: string): Tokenizer {
  try {
    return new tokenizers.Tokenizer(folder.tokenizer, folder.tokenizerConfig);
  } catch (cause) {
    throw new AppError("weights-broken", `${path}: its tokenizer.json is of a kind that is not known`, {
      cause,
    });
  }
}
