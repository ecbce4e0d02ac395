/** One alignment → its rows in reading order: beads, and between them the sentences that no bead covers. */
import type { PerLanguage } from "../../model/language.js";
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

/** Sentences without a bead, by the number of the bead after which they are shown (0 = before the first). */
type Uncovered = ReadonlyMap<number, readonly StoredSegment[]>;

function group(sentences: readonly StoredSegment[], after: (sentence: StoredSegment) => number): Uncovered {
  const places = new Map<number, StoredSegment[]>();
  for (const sentence of sentences) {
    const place = after(sentence);
    places.set(place, [...(places.get(place) ?? []), sentence]);
  }
  return places;
}

/** Beads are in Vietnamese order: a sentence stands before the first bead that begins after it. */
function placeVietnamese(view: AlignmentView, numbers: BeadNumbers): Uncovered {
  const { vi } = view.sentences;
  const indices = new Map(vi.map(({ id, index }) => [id, index]));
  const begins = view.beads.map((bead) => indices.get(bead.vi[0]) ?? 0);
  return group(
    vi.filter(({ id }) => !numbers.has(id)),
    ({ index }) => {
      const next = begins.findIndex((begin) => begin > index);
      return next < 0 ? begins.length : next;
    },
  );
}

/** A sentence follows the bead that holds the nearest linked sentence before it in its own report. */
function placeEnglish(view: AlignmentView, numbers: BeadNumbers): Uncovered {
  const { en } = view.sentences;
  let after = 0;
  const places = new Map(en.map(({ id }) => [id, (after = numbers.get(id)?.[0] ?? after)]));
  return group(
    en.filter(({ id }) => !numbers.has(id)),
    ({ id }) => places.get(id) ?? 0,
  );
}

/** All rows; beads keep the order of the view (first Vietnamese, then first English member). */
export function placeRows(view: AlignmentView): Place[] {
  const numbers = numberBeads(view);
  const vi = placeVietnamese(view, numbers);
  const en = placeEnglish(view, numbers);
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
