/** Where anchors stand among the words of saying and planning → what they do in their sentence. */
import type { Anchor } from "../model/anchor.js";
import { endsBefore } from "./names.js";
import type { Meaning } from "./people.js";
import type { Report, Sentence } from "./sentence.js";
import type { Vocabulary } from "./vocabulary.js";
import type { Token } from "./words.js";

/** Words before a figure that may still tell whether it is planned or reached. */
const REACH = 12;
/** Words of what a comma adds to a name, at most. */
const APPOSITION = 16;
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
  const after = draft.kind === "name" ? afterApposition(tokens, titleStart, end) : undefined;
  const speaks =
    isSaying(tokens, end, vocabulary) || (after !== undefined && isSaying(tokens, after, vocabulary));
  if (speaks || endsBefore(vocabulary.accordingTo, tokens, titleStart)) return "speaker";
  return draft.person === true ? "participant" : undefined;
}

/** A verb of saying, also after one adverb ("also", "đã"). */
function isSaying(tokens: readonly Token[], at: number, { says, beforeSays }: Vocabulary): boolean {
  if (says.longest(tokens, at) !== undefined) return true;
  const adverb = beforeSays.longest(tokens, at);
  return adverb !== undefined && says.longest(tokens, adverb.end) !== undefined;
}

/** Where the sentence goes on after "Vera Lind, head of the choir," and after "his brother, Alan Roke,". */
function afterApposition(tokens: readonly Token[], start: number, at: number): number | undefined {
  if (tokens.at(at)?.text !== ",") return undefined;
  if (start > 0 && tokens[start - 1].text === ",") return at + 1;
  const length = tokens.slice(at + 1, at + 1 + APPOSITION).findIndex((word) => word.text === ",");
  return length < 0 ? undefined : at + length + 2;
}

/**
 * The nearest cue before the figure decides; a verb without a tense leaves it to a plan in its clause, or at the
 * sentence's beginning ("Dự kiến năm nay, xuất khẩu đạt …").
 */
function figureRole(start: number, { tokens }: Sentence, { vocabulary }: Report): Anchor["role"] {
  let role: Anchor["role"];
  let isBeyondClause = false;
  for (let at = start - 1; at >= Math.max(0, start - REACH); at -= 1) {
    if (/^[,;]$/.test(tokens[at].text)) isBeyondClause = role !== undefined;
    if (!tokens[at].beginsCue) continue;
    const isDecided = role !== undefined && isBeyondClause && at > 0;
    if (!isDecided && vocabulary.planCues.longest(tokens, at) !== undefined) return "plan";
    if (vocabulary.resultCues.longest(tokens, at) !== undefined) return "result";
    if (vocabulary.tenselessCues.longest(tokens, at) !== undefined) role = "result";
  }
  return role;
}
