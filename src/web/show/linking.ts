/** One alignment → both reports in full, each sentence to be ticked, for linking by hand. */
import type { AlignmentView } from "../../model/review.js";
import { sentenceAnchor, url } from "../routes.js";
import type { Formats, Strings } from "../strings.js";
import { createRowContext, showSentence } from "./bead.js";
import { numberBeads } from "./rows.js";

export function showLinking(
  view: AlignmentView,
  ticked: ReadonlySet<string>,
  grade: string,
  t: Strings,
  formats: Formats,
) {
  const context = createRowContext(view, numberBeads(view), t, formats);
  return {
    titles: view.title,
    hrefs: { back: url("pair", { pair: view.id }), save: url("link", { pair: view.id }) },
    grades: (["full", "partial"] as const).map((value) => ({
      value,
      label: t.grade[value],
      hint: t.gradeHint[value],
      chosen: value === grade,
    })),
    sides: (["vi", "en"] as const).map((language) => {
      const sentences = view.sentences[language].map((segment) => ({
        ...showSentence(context, language, segment, []),
        anchor: sentenceAnchor(segment.id),
        ticked: ticked.has(segment.id),
      }));
      return {
        language,
        name: t.languages[language],
        title: view.title[language],
        sentences,
        settled: sentences.some((sentence) => sentence.ticked),
      };
    }),
  };
}
