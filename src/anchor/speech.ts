/** Where anchors stand among the words of saying and planning → what they do in their sentence. */
import type { Anchor } from "../model/anchor.js";
import { endsBefore } from "./names.js";
import type { Meaning } from "./people.js";
import type { Report, Sentence } from "./sentence.js";

/** Words before a figure that may still tell whether it is planned or reached. */
const REACH = 12;
const FIGURES = new Set<Anchor["kind"]>(["number", "percent", "money", "measure"]);

/** Who speaks and who else takes part; which figures are planned and which are reached. */
export function roleOf(
  { draft, start, end, titleStart }: Meaning,
  sentence: Sentence,
  report: Report,
): Anchor["role"] {
  if (FIGURES.has(draft.kind)) return figureRole(start, sentence, report);
  const isParty = draft.kind === "name" || draft.kind === "organisation" || draft.kind === "role";
  if (!isParty) return undefined;
  const { vocabulary } = report;
  const { tokens } = sentence;
  const speaks = vocabulary.says.longest(tokens, end) !== undefined;
  if (speaks || endsBefore(vocabulary.accordingTo, tokens, titleStart)) return "speaker";
  return draft.person === true ? "participant" : undefined;
}

/** The nearest cue before the figure decides. */
function figureRole(start: number, { tokens }: Sentence, { vocabulary }: Report): Anchor["role"] {
  for (let at = start - 1; at >= Math.max(0, start - REACH); at -= 1) {
    const { form } = tokens[at].word;
    if (vocabulary.planCues.has(form)) return "plan";
    if (vocabulary.resultCues.has(form)) return "result";
  }
  return undefined;
}
