/** The name of a sentence encoder → the weights with that encoder in them. */
import { AppError } from "../model/errors.js";
import { LANGUAGES, type PerLanguage } from "../model/language.js";
import type { Segment } from "../model/text.js";
import type { Weights } from "../comparison.js";

/** The weights for two texts: a neural encoder has embedded their sentences by then, so that aligning need not wait. */
export type PrepareWeights = (sentences: PerLanguage<readonly Segment[]>) => Promise<Weights>;

/** The encoder of Songngu's own weights. */
export const OWN_ENCODER = "own";

/**
 * Takes `own` or `onnx:FOLDER`, a sentence-transformers export on this machine. Throws `wrong-argument` for another
 * name and where the optional packages are missing, `file-not-found` or `weights-broken` for a folder of no use.
 */
export async function chooseEncoder(name: string, weights: Weights): Promise<PrepareWeights> {
  if (name === OWN_ENCODER) return () => Promise.resolve(weights);
  const folder = /^onnx:(.+)$/su.exec(name)?.at(1);
  if (folder === undefined) {
    throw new AppError("wrong-argument", `encoder "${name}": expected ${OWN_ENCODER} or onnx:FOLDER`);
  }
  const [{ loadOnnxEncoder }, { precompute }] = await Promise.all([
    import("../encode/onnx.js"),
    import("../encode/onnx-precompute.js"),
  ]);
  const encoder = await loadOnnxEncoder(folder);
  return async (sentences) => {
    const [vi, en] = LANGUAGES.map((language) => sentences[language].map(({ text }) => text));
    return { ...weights, encoder: await precompute(encoder, { vi, en }) };
  };
}
