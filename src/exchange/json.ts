/** An alignment, or units → JSON for other programs. */
import { uncovered, type MinedPair } from "../model/alignment.js";
import { LANGUAGES, type PerLanguage } from "../model/language.js";
import type { Segment } from "../model/text.js";
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
export function writeUnitJson(
  units: AsyncIterable<TranslationUnit> | Iterable<TranslationUnit>,
): AsyncGenerator<string> {
  return writeArray(units);
}

/** An array, one pair a line: its line numbers, its confidence and both texts. */
export function writePairJson(
  pairs: readonly MinedPair[],
  lines: PerLanguage<readonly Segment[]>,
): AsyncGenerator<string> {
  return writeArray(
    pairs.map((pair) => ({ ...pair, text: { vi: lines.vi[pair.vi].text, en: lines.en[pair.en].text } })),
  );
}

async function* writeArray(values: AsyncIterable<unknown> | Iterable<unknown>): AsyncGenerator<string> {
  let separator = "[\n";
  for await (const value of values) {
    yield separator + JSON.stringify(value);
    separator = ",\n";
  }
  yield separator === "[\n" ? "[]\n" : "\n]\n";
}
