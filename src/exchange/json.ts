/** An alignment, or units → JSON for other programs. */
import { uncovered } from "../model/alignment.js";
import { LANGUAGES } from "../model/language.js";
import type { TranslationUnit } from "../model/unit.js";
import type { AlignedTexts } from "./aligned.js";

/**
 * One object: both reports with their segments (offsets are half-open UTF-16 into `text`), the beads with their whole
 * evidence, and the segments that no bead covers.
 */
export function writeAlignmentJson({ documents, sentences, alignment }: AlignedTexts): string {
  const reports = LANGUAGES.map((side) => {
    const { language, title, origin, text } = documents[side];
    return [side, { language, title, origin, text, segments: sentences[side] }];
  });
  const nulls = LANGUAGES.map((language) => [
    language,
    uncovered(
      sentences[language].length,
      alignment.beads.map((bead) => bead[language]),
    ),
  ]);
  const whole = {
    order: alignment.order,
    reports: Object.fromEntries(reports) as unknown,
    beads: alignment.beads,
    nulls: Object.fromEntries(nulls) as unknown,
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/** An array, one unit a line. */
export async function* writeUnitJson(
  units: AsyncIterable<TranslationUnit> | Iterable<TranslationUnit>,
): AsyncGenerator<string> {
  let separator = "[\n";
  for await (const unit of units) {
    yield separator + JSON.stringify(unit);
    separator = ",\n";
  }
  yield separator === "[\n" ? "[]\n" : "\n]\n";
}
