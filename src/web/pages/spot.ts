/** What an act was about, before it → where the reader finds that place again, after it. */
import type { Language } from "../../model/language.js";
import type { AlignmentView } from "../../model/review.js";

/** A row to go to: a bead, or a sentence without one; neither where nothing is left of the place. */
export interface Spot {
  readonly bead?: string;
  readonly sentence?: string;
}

/** Where a sentence, or the first sentence of a bead, begins in its report. */
export interface ReportPlace {
  readonly language: Language;
  readonly start: number;
}

/** `id` is that of a bead or a sentence; undefined where the view has neither. */
export function placeOf(view: AlignmentView, id: string | undefined): ReportPlace | undefined {
  const sentenceId = view.beads.find((bead) => bead.id === id)?.vi[0] ?? id;
  for (const language of ["vi", "en"] as const) {
    const sentence = view.sentences[language].find((one) => one.id === sentenceId);
    if (sentence) return { language, start: sentence.span.start };
  }
  return undefined;
}

/** The first bead that is gone, or else the first sentence that was changed. */
export function changedPlace(before: AlignmentView, after: AlignmentView): ReportPlace | undefined {
  const isThere = new Set(after.beads.map(({ id }) => id));
  const gone = before.beads.find(({ id }) => !isThere.has(id));
  if (gone) return placeOf(before, gone.id);
  const versions = new Map(
    [...after.sentences.vi, ...after.sentences.en].map((one) => [one.id, one.version]),
  );
  const changed = [...before.sentences.vi, ...before.sentences.en].find(
    ({ id, version }) => versions.get(id) !== version,
  );
  return placeOf(before, changed?.id);
}

/** The row that now holds the sentence beginning there. */
export function spotAfter(place: ReportPlace | undefined, view: AlignmentView): Spot {
  if (!place) return {};
  const sentence = view.sentences[place.language].find(({ span }) => span.start === place.start);
  if (!sentence) return {};
  const bead = view.beads.find((one) => one[place.language].includes(sentence.id));
  return bead ? { bead: bead.id } : { sentence: sentence.id };
}
