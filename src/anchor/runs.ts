/** A capitalised word → how far the run of capitals goes on that may be one name. */
import { fold } from "../model/fold.js";
import type { Known } from "./gazetteer.js";
import type { PhraseHit } from "./phrases.js";
import type { Report, Sentence } from "./sentence.js";
import type { Token } from "./words.js";

/** No name at all has more. */
const MAX_WORDS = 8;

/** Index after the last word of the run of capitalised words that begins at `at`; `isCalled` behind "ông" and the like. */
export function endOfRun(sentence: Sentence, report: Report, at: number, isCalled: boolean): number {
  const { tokens } = sentence;
  const { vocabulary } = report;
  const personal = isCalled || vocabulary.surnames.has(tokens[at].form);
  let end = at + 1;
  while (end < tokens.length && end - at < MAX_WORDS) {
    if (isNumberSign(sentence, report, end)) break;
    const next = joined(tokens, end, vocabulary.particles) ?? generationAfterComma(tokens, end, report);
    if (next === undefined) break;
    if (isNextName(tokens, at, next, report)) break;
    const hit = vocabulary.known.longest(tokens, next, false);
    const endsRun =
      hit !== undefined &&
      hit.value.kind !== "nothing" &&
      !isNoun(hit.value) &&
      !isClipped(tokens, hit) &&
      !(personal && hit.end - next === 1 && next === end);
    // "Nguyễn Hòa Bình": a family name by itself names no one, so that what follows it belongs to the name.
    if (endsRun && personal && next === at + 1 && isGiven(tokens, next, hit, report)) {
      return hit.end;
    }
    if (endsRun && !isInsideName(tokens, next, hit.value) && !isOfficeInName(tokens, at, next, report)) break;
    const isSyllable = personal && isNameSyllable(tokens, next, report);
    if (tokens[next].beginsFigure && !isSyllable && isCalendarWord(sentence, report, next)) break;
    end = next + 1;
    if (isGeneration(tokens, next, report)) return isFullStop(tokens, end) ? end + 1 : end;
  }
  return end;
}

/** "No. 57" after "Resolution". */
function isNumberSign({ tokens }: Sentence, { vocabulary }: Report, at: number): boolean {
  if (!vocabulary.numberSigns.has(tokens[at].form)) return false;
  const next = tokens.at(at + 1);
  return next?.kind === "number" || (next?.text === "." && tokens.at(at + 2)?.kind === "number");
}

/** "Jr" and the like, after the words of a name. */
function isGeneration(tokens: readonly Token[], at: number, { vocabulary }: Report): boolean {
  const form = tokens.at(at)?.form ?? "";
  return vocabulary.sameGeneration.has(form) || vocabulary.otherGeneration.has(form);
}

/** "John Smith, Jr.". */
function generationAfterComma(tokens: readonly Token[], at: number, report: Report): number | undefined {
  const isAfter = tokens[at].text === "," && tokens.at(at + 1)?.capital === true;
  return isAfter && isGeneration(tokens, at + 1, report) ? at + 1 : undefined;
}

/** The one that goes with "Jr". */
function isFullStop(tokens: readonly Token[], at: number): boolean {
  const next = tokens.at(at);
  return next?.text === "." && next.glued && tokens[at - 1].text.length === 2;
}

/** "Larry King" is a name, "Larry King Salman" are two. */
function isOfficeInName(tokens: readonly Token[], first: number, at: number, report: Report): boolean {
  const { givenNames, officesInNames } = report.vocabulary;
  const isAlone = tokens.at(at + 1)?.capital !== true || isGeneration(tokens, at + 1, report);
  return givenNames.has(tokens[first].form) && officesInNames.has(tokens[at].form) && isAlone;
}

/** "Sen" of "Hun Sen" is no office: no name follows. */
function isClipped(tokens: readonly Token[], { value, end }: PhraseHit<Known>): boolean {
  return value.kind === "role" && value.clipped === true && tokens.at(end)?.capital !== true;
}

/** "Leader" within a name is a part of it. */
export function isNoun(value: Known): boolean {
  return value.kind === "pronoun" && value.gender === "-";
}

/** "Apple Tim Cook": a given name within a run that does not begin like a person's begins another name. */
function isNextName(tokens: readonly Token[], first: number, at: number, { vocabulary }: Report): boolean {
  const isPerson = [vocabulary.givenNames, vocabulary.surnames].some((set) => set.has(tokens[first].form));
  const next = tokens.at(at + 1);
  return !isPerson && next?.capital === true && vocabulary.givenNames.has(tokens[at].form);
}

/** Where the run goes on: the next capitalised word, past an initial's full stop, a hyphen or a particle. */
function joined(tokens: readonly Token[], at: number, particles: ReadonlySet<string>): number | undefined {
  const word = tokens[at];
  if (word.capital) return at;
  const next = at + 1 < tokens.length ? tokens[at + 1] : undefined;
  if (next === undefined) return undefined;
  const isInitial = word.text === "." && tokens[at - 1].text.length === 1;
  if (isInitial && next.capital) return at + 1;
  if (word.form === "-" && word.glued && next.glued && next.kind === "word") return at + 1;
  if (!particles.has(word.form)) return undefined;
  return joined(tokens, at + 1, particles);
}

/** A Vietnamese place of two words that may as well be someone's given name. */
function isGiven(
  tokens: readonly Token[],
  at: number,
  { value, end }: PhraseHit<Known>,
  { vocabulary }: Report,
): boolean {
  return (
    value.kind === "place" &&
    end - at === 2 &&
    tokens.slice(at, end).every((word) => word.capital && vocabulary.personSyllable.test(fold(word.text)))
  );
}

/** A one-word place may be part of a name ("Jack London"), an office or a longer entry may not. */
function isInsideName(tokens: readonly Token[], at: number, value: Known): boolean {
  return value.kind === "place" && tokens[at].glued && tokens[at - 1].form !== "-";
}

/** "Thu" of "Pham Thu Hang": after a family name a syllable without a figure behind it is no day and no month. */
function isNameSyllable(tokens: readonly Token[], at: number, { vocabulary }: Report): boolean {
  const next = tokens.at(at + 1);
  return vocabulary.personSyllable.test(fold(tokens[at].text)) && next?.kind !== "number";
}

/** The run ends before "Thursday" and "March 6". */
function isCalendarWord({ tokens }: Sentence, { vocabulary, slots }: Report, at: number): boolean {
  const best = vocabulary.patterns.matches(tokens, at, slots).at(0);
  return best !== undefined && ["month", "weekday", "date", "days", "festival"].includes(best.reading);
}
