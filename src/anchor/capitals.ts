/** A sentence in capitals throughout → where a person's name ends, told by the rest of the report. */
import { fold } from "../model/fold.js";
import type { Report, Sentence } from "./sentence.js";

/** Words of most Vietnamese names, and of most others. */
const USUAL = { native: 3, other: 2 } as const;
/** No name has more that is not told by the rest of the report. */
const MOST = 4;

/**
 * Index after the name that begins at token `at`, or nothing. Words that the report has with a capital elsewhere make a
 * name after a title, or two of them behind a family or given name; without the report, a name has its usual length
 * behind a title. An entry of the tables ends it.
 */
export function endOfCapitals(
  sentence: Sentence,
  report: Report,
  at: number,
  title: "title" | "role" | undefined,
): number | undefined {
  const { tokens } = sentence;
  const { vocabulary, properForms, lowerForms } = report;
  const { form, text } = tokens[at];
  const isNative = vocabulary.surnames.has(form) && vocabulary.personSyllable.test(fold(text));
  const begins = isNative || vocabulary.givenNames.has(form);
  const isSeen = properForms.has(form);
  const isSpeaker = title === "title" && vocabulary.says.longest(tokens, at + 1) !== undefined;
  const isCommon = lowerForms.has(form) || vocabulary.ordinary.has(form);
  if (isCommon && !isSeen && !isSpeaker) return undefined;
  if (title === undefined && !(isSeen && begins)) return undefined;
  if (title === "role" && !isSeen && !begins) return undefined;
  let most = 1;
  if (isSeen) most = MOST;
  else if (begins) most = isNative ? USUAL.native : USUAL.other;
  let end = at + 1;
  while (end < tokens.length && end - at < most && goesOn(end)) end += 1;
  return title === undefined && end - at < 2 ? undefined : end;

  function goesOn(next: number): boolean {
    const word = tokens[next];
    if (word.kind !== "word" || !word.capital) return false;
    if (isSeen) return properForms.has(word.form) && !isEntry(next);
    return !lowerForms.has(word.form) && !isEntry(next);
  }

  function isEntry(next: number): boolean {
    const hit = vocabulary.known.longest(tokens, next, true);
    return hit !== undefined && hit.value.kind !== "nothing" && !(isNative && hit.end - next === 1);
  }
}
