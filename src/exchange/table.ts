/** An alignment, or units → tab-separated lines. */
import { linksOf, uncovered, type Bead, type Grade, type MinedPair } from "../model/alignment.js";
import type { PerLanguage } from "../model/language.js";
import type { TranslationUnit } from "../model/unit.js";
import { toOneLine } from "./text.js";

/** As many as a calibrated probability can bear. */
const CONFIDENCE_DECIMALS = 4;

/** One line of the table of an alignment. */
interface Row {
  readonly vi: readonly number[];
  readonly en: readonly number[];
  readonly confidence: string;
  readonly grade: Grade | "null";
}

/**
 * `vi indices TAB en indices TAB confidence TAB grade`, always Vietnamese first, 0-based, comma-joined. A segment
 * that no bead covers is a line with an empty side, an empty confidence and the grade `null`. Beads and Vietnamese
 * nulls stand in Vietnamese order; English nulls follow at the end.
 */
export function* writeAlignmentTable(beads: readonly Bead[], counts: PerLanguage<number>): Generator<string> {
  const nullsOf = (language: "vi" | "en"): number[] =>
    uncovered(
      counts[language],
      beads.map((bead) => bead[language]),
    );
  const linked = beads.map(({ vi, en, confidence, grade }): Row => ({
    vi,
    en,
    confidence: confidence.toFixed(CONFIDENCE_DECIMALS),
    grade,
  }));
  const onlyVi = nullsOf("vi").map((index): Row => ({ vi: [index], en: [], confidence: "", grade: "null" }));
  const onlyEn = nullsOf("en").map((index): Row => ({ vi: [], en: [index], confidence: "", grade: "null" }));
  const inOrder = [...linked, ...onlyVi].sort((a, b) => a.vi[0] - b.vi[0]);
  for (const { vi, en, confidence, grade } of [...inOrder, ...onlyEn]) {
    yield `${vi.join(",")}\t${en.join(",")}\t${confidence}\t${grade}\n`;
  }
}

/** `vi line TAB en line TAB confidence`, 0-based, in the order given. */
export function* writePairTable(pairs: readonly MinedPair[]): Generator<string> {
  for (const { vi, en, confidence } of pairs)
    yield `${vi}\t${en}\t${confidence.toFixed(CONFIDENCE_DECIMALS)}\n`;
}

/** A comment line that says how much was linked. */
export function sayCounts(beads: readonly Bead[], counts: PerLanguage<number>): string {
  return `# ${beads.length} beads, ${linksOf(beads).length} links; ${counts.vi} Vietnamese and ${counts.en} English segments\n`;
}

/** `vi TAB en TAB grade TAB status TAB confidence`, one unit a line, after a line of `#` and the column names. */
export async function* writeUnitTable(
  units: AsyncIterable<TranslationUnit> | Iterable<TranslationUnit>,
): AsyncGenerator<string> {
  yield "# vi\ten\tgrade\tstatus\tconfidence\n";
  for await (const { text, grade, status, confidence } of units) {
    const score = confidence?.toFixed(CONFIDENCE_DECIMALS) ?? "";
    yield `${[toOneLine(text.vi), toOneLine(text.en), grade, status, score].join("\t")}\n`;
  }
}
