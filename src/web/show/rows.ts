/** One alignment → its rows in reading order: beads, and between them the sentences that no bead covers. */
import type { Language, PerLanguage } from "../../model/language.js";
import type { AlignmentView, StoredBead, StoredSegment } from "../../model/review.js";

/** A bead with its place among the beads, counted from 1. */
export interface BeadPlace {
  readonly kind: "bead";
  readonly number: number;
  readonly bead: StoredBead;
}

/** A run of sentences without a bead, each side in report order; at least one side is not empty. */
export interface GapPlace {
  readonly kind: "gap";
  readonly sentences: PerLanguage<readonly StoredSegment[]>;
}

export type Place = BeadPlace | GapPlace;

/** Every sentence id of one side → the numbers of the beads that hold it, ascending. */
export type BeadNumbers = ReadonlyMap<string, readonly number[]>;

export function numberBeads(view: AlignmentView): BeadNumbers {
  const numbers = new Map<string, number[]>();
  view.beads.forEach((bead, index) => {
    for (const id of [...bead.vi, ...bead.en]) numbers.set(id, [...(numbers.get(id) ?? []), index + 1]);
  });
  return numbers;
}

/**
 * For each sentence without a bead: the number of the bead after which it is shown (0 = before the first).
 * It follows the bead that holds the nearest covered sentence before it in its own report.
 */
function placeUncovered(
  sentences: readonly StoredSegment[],
  numbers: BeadNumbers,
): Map<number, StoredSegment[]> {
  const places = new Map<number, StoredSegment[]>();
  let after = 0;
  for (const sentence of sentences) {
    const first = numbers.get(sentence.id)?.[0];
    if (first === undefined) places.set(after, [...(places.get(after) ?? []), sentence]);
    else after = first;
  }
  return places;
}

/** All rows; beads keep the order of the view (first Vietnamese, then first English member). */
export function placeRows(view: AlignmentView): Place[] {
  const numbers = numberBeads(view);
  const placed = (language: Language) => placeUncovered(view.sentences[language], numbers);
  const vi = placed("vi");
  const en = placed("en");
  const gap = (after: number): Place[] => {
    const sentences = { vi: vi.get(after) ?? [], en: en.get(after) ?? [] };
    return sentences.vi.length + sentences.en.length > 0 ? [{ kind: "gap", sentences }] : [];
  };
  return [
    ...gap(0),
    ...view.beads.flatMap((bead, index): Place[] => [
      { kind: "bead", number: index + 1, bead },
      ...gap(index + 1),
    ]),
  ];
}
