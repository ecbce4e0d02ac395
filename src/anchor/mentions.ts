/** A sentence → what it mentions: facts, names, offices, pronouns; from left to right, the longest first. */
import type { Gender, Known } from "./gazetteer.js";
import { nameAt, personAt, type NameMention } from "./names.js";
import { clockReadings } from "./clock.js";
import { dayReadings } from "./days.js";
import type { PhraseHit } from "./phrases.js";
import { periodReadings } from "./periods.js";
import { quantityReadings } from "./quantities.js";
import type { Draft, Reading } from "./reading.js";
import { scoreReadings } from "./scores.js";
import { isNoun } from "./runs.js";
import { fold } from "../model/fold.js";
import { isOpening, type Report, type Sentence } from "./sentence.js";

interface Stretch {
  /** Indices of the first token and of the one after the last. */
  readonly start: number;
  readonly end: number;
}

/** A mention before anyone knows which person it means. */
export type Mention = Stretch &
  /** `local`: the key beside a place of the home country. */
  (
    | { readonly type: "fact"; readonly draft: Draft; readonly local?: string | undefined }
    | { readonly type: "role"; readonly key: string; readonly plural: boolean }
    | { readonly type: "title"; readonly gender: Gender }
    | { readonly type: "pronoun"; readonly gender: Gender; readonly plural: boolean }
    | NameMention
  );

type Fact = Mention & { readonly type: "fact" };

/** Words between an office and the person who holds it, at most. */
const MAX_LINKS = 2;

/** Words of a Vietnamese name in full: with fewer, a street or a lake looks the same. */
const MIN_FULL = 3;

const CODE = /^0\d{2,}$/;

/** Kinds of which there may be so many "a day". */
const FIGURES: ReadonlySet<Draft["kind"]> = new Set(["number", "percent", "money", "measure"] as const);

const READINGS: Readonly<Record<string, Reading>> = {
  ...quantityReadings,
  ...scoreReadings,
  ...dayReadings,
  ...periodReadings,
  ...clockReadings,
};

export function mentionsOf(sentence: Sentence, report: Report): Mention[] {
  const mentions: Mention[] = [];
  let at = 0;
  while (at < sentence.tokens.length) {
    const word = sentence.tokens[at];
    if (!word.capital && !word.beginsFigure && !word.beginsEntry) {
      at += 1;
      continue;
    }
    const code = endOfCode(sentence, at);
    if (code !== undefined) {
      at = code;
      continue;
    }
    const figure = figureAt(sentence, report, at, mentions.at(-1));
    const known = knownAt(sentence, report, at, mentions.at(-1));
    const isFigure =
      figure !== undefined &&
      (known === undefined ||
        figure.end > known.end ||
        (figure.end === known.end &&
          known.mention !== undefined &&
          !isCapitalPlace(known.mention, sentence)));
    if (isFigure) mentions.push(figure);
    else if (known?.mention !== undefined) addKnown(mentions, known.mention, sentence, report);
    at = isFigure ? figure.end : (known?.end ?? at + 1);
  }
  return mentions;
}

/**
 * Adds what the tables or capitals tell. The country right beside an office may make it another one, and so may the
 * body that it heads ("chairman of the Hanoi People's Committee"), which then is a part of the office; a place of the
 * home country makes a department its own.
 */
function addKnown(mentions: Mention[], mention: Mention, sentence: Sentence, report: Report): void {
  const previous = mentions.at(-1);
  if (mention.type === "role") {
    const isThere = isPlaceFact(previous) && previous.end === mention.start;
    const other = isThere ? report.vocabulary.offices.get(`${mention.key} ${previous.draft.key}`) : undefined;
    mentions.push({ ...mention, key: other ?? mention.key });
  } else if (mention.type === "fact") {
    const { homePlaces } = report.vocabulary;
    const isBeside = previous?.type === "fact" && isLinked(previous.end, mention.start, sentence, report);
    if (isBeside && homePlaces.has(mention.draft.key)) mentions[mentions.length - 1] = madeLocal(previous);
    const fact = isBeside && homePlaces.has(previous.draft.key) ? madeLocal(mention) : mention;
    if (!becomesOffice(mentions, fact, sentence, report)) mentions.push(fact);
  } else mentions.push(mention);
}

/** The department of the place, where it may be one. */
function madeLocal(mention: Fact): Fact {
  return { ...mention, draft: { ...mention.draft, key: mention.local ?? mention.draft.key } };
}

/** Makes the office before this country or body the one that it is there; true where the body is a part of it then. */
function becomesOffice(mentions: Mention[], mention: Fact, sentence: Sentence, report: Report): boolean {
  const { kind, key } = mention.draft;
  const isPlace = kind === "place";
  const back = !isPlace && isPlaceFact(mentions.at(-1)) ? 2 : 1;
  const office = mentions.at(-back);
  if (office?.type !== "role") return false;
  const near = isPlace ? mention : (mentions.at(1 - back) ?? mention);
  const end = back === 2 ? near.start : mention.start;
  const other = report.vocabulary.offices.get(`${office.key} ${key}`);
  if (other === undefined || !isLinked(office.end, end, sentence, report)) return false;
  // "chairman of China Eastern" is none of China.
  const next = sentence.tokens.at(mention.end);
  const isLongerName =
    isPlace && end > office.end && next?.capital === true && !report.vocabulary.givenNames.has(next.form);
  if (isLongerName) return false;
  mentions[mentions.length - back] = { ...office, key: other };
  return !isPlace;
}

/** True where at most a few words like "of the" stand between two tokens. */
function isLinked(from: number, to: number, { tokens }: Sentence, { vocabulary }: Report): boolean {
  return (
    to >= from &&
    to - from <= MAX_LINKS &&
    tokens.slice(from, to).every((word) => vocabulary.links.has(word.form))
  );
}

/** "0912 345 678", "007": after a leading zero the digits are a code, and so are the groups behind it. */
function endOfCode({ tokens }: Sentence, at: number): number | undefined {
  if (tokens[at].kind !== "number" || !CODE.test(tokens[at].text)) return undefined;
  let end = at + 1;
  while (end < tokens.length && tokens[end].kind === "number") end += 1;
  return end;
}

function isPlaceFact(
  mention: Mention | undefined,
): mention is Fact & { readonly draft: { readonly kind: "place" } } {
  return mention?.type === "fact" && mention.draft.kind === "place";
}

function figureAt(
  sentence: Sentence,
  report: Report,
  at: number,
  previous: Mention | undefined,
): Mention | undefined {
  const { tokens, cues } = sentence;
  const { vocabulary, slots, today } = report;
  if (!tokens[at].beginsFigure) return undefined;
  const isAfterFigure = previous?.type === "fact" && previous.end === at && FIGURES.has(previous.draft.kind);
  for (const { reading, captures, end } of vocabulary.patterns.matches(tokens, at, slots)) {
    const draft = READINGS[reading]({
      tokens,
      at,
      end,
      captures,
      cues,
      isAfterFigure,
      today,
      words: vocabulary.calendar,
    });
    if (draft !== undefined) return { type: "fact", draft, start: at, end };
  }
  return undefined;
}

/** An entry of the tables, or a name by its capitals; without a mention for what only looks like one. */
function knownAt(
  sentence: Sentence,
  report: Report,
  at: number,
  previous: Mention | undefined,
): { readonly mention?: Mention; readonly end: number } | undefined {
  const { tokens } = sentence;
  const doubtful = doubtfulTitle(sentence, report, at);
  if (doubtful !== undefined) return { mention: doubtful, end: doubtful.end };
  const hit = entryAt(sentence, report, at);
  const name = tokens[at].capital ? nameAfter(previous, sentence, report, at, hit) : undefined;
  if (name !== undefined) {
    if (name.person && name.words.length >= (name.native ? MIN_FULL : 2)) {
      report.seenNames.add(tokens[name.end - 1].form);
      if (!name.native) report.seenNames.add(tokens[at].form);
    }
    return { mention: name, end: name.end };
  }
  if (hit === undefined) return undefined;
  const { value, end } = hit;
  const place = { start: at, end };
  switch (value.kind) {
    case "place":
      return { mention: { type: "fact", draft: { kind: value.kind, key: value.key }, ...place }, end };
    case "organisation":
      return {
        mention: {
          type: "fact",
          draft: { kind: value.kind, key: value.key },
          local: value.local,
          ...place,
        },
        end,
      };
    case "role":
      if (value.clipped && tokens.at(end)?.capital !== true) return undefined;
      return {
        mention: { type: "role", key: value.key, plural: isPlural(sentence, report, at), ...place },
        end,
      };
    case "pronoun":
      return {
        mention: { type: "pronoun", gender: value.gender, plural: isPlural(sentence, report, at), ...place },
        end,
      };
    case "title":
      return { mention: titleMention(sentence, report, value, place), end };
    case "person":
      return { mention: personAt(tokens, at, end, report), end };
    case "nothing":
      return { end };
  }
}

/** The entry of the tables that begins at token `at`, if nothing speaks against it. */
function entryAt(sentence: Sentence, report: Report, at: number): PhraseHit<Known> | undefined {
  const { tokens, inCapitals } = sentence;
  if (!tokens[at].beginsEntry) return undefined;
  const entry = report.vocabulary.known.longest(tokens, at, inCapitals);
  const isNone =
    entry === undefined ||
    isCode(sentence, entry.end) ||
    isOvertaken(sentence, report, at, entry.end) ||
    (isNoun(entry.value) && tokens[at].capital && !isOpening(sentence, at));
  return isNone ? undefined : entry;
}

/** The name at a capital, given what is mentioned before it. */
function nameAfter(
  previous: Mention | undefined,
  sentence: Sentence,
  report: Report,
  at: number,
  known: PhraseHit<Known> | undefined,
): NameMention | undefined {
  const title = previous && titleKind(previous, sentence, report, at);
  const isAfterEntry = previous?.type === "fact" && previous.end === at;
  return nameAt(sentence, report, at, { title, isAfterEntry, known });
}

/** A title or an office right before, or an office with the sort of place it is held in ("Chủ tịch UBND tỉnh"). */
function titleKind(
  previous: Mention,
  { tokens }: Sentence,
  { vocabulary }: Report,
  at: number,
): "title" | "role" | undefined {
  if (previous.type !== "title" && previous.type !== "role") return undefined;
  if (previous.end === at) return previous.type;
  if (at - previous.end > MAX_LINKS) return undefined;
  const between = tokens.slice(previous.end, at);
  const isHeldThere = between.every((word) => vocabulary.links.has(word.form));
  const isHolder = previous.type === "role" && isHeldThere && vocabulary.surnames.has(tokens[at].form);
  return isHolder ? "role" : undefined;
}

/**
 * "Anh Nguyễn Văn Tèo", "Anh Tèo": a title before a name that is no place, or one the report has named; alone at the
 * beginning it is a pronoun where the report has called someone so, and otherwise the country.
 */
function doubtfulTitle(sentence: Sentence, report: Report, at: number): Mention | undefined {
  const { tokens, inCapitals } = sentence;
  const { vocabulary, seenNames, seenTitles } = report;
  const word = tokens[at];
  if (!word.capital || inCapitals || !vocabulary.doubtfulTitles.has(word.form)) return undefined;
  const next = tokens.at(at + 1);
  const place = { start: at, end: at + 1 };
  if (next?.capital !== true) {
    const isAlone = isOpening(sentence, at) && seenTitles.has(word.form) && !isListed(sentence, report, at);
    return isAlone ? { type: "pronoun", gender: "m", plural: false, ...place } : undefined;
  }
  const isName =
    vocabulary.surnames.has(next.form) ||
    (isOpening(sentence, at) &&
      !next.capitals &&
      (seenNames.has(next.form) || isUnknown(sentence, report, at + 1)));
  if (isName) seenTitles.add(word.form);
  return isName ? { type: "title", gender: "m", ...place } : undefined;
}

/** "Anh và Pháp", "Anh, Đức": one country of several. */
function isListed({ tokens }: Sentence, { vocabulary }: Report, at: number): boolean {
  const isNextPlace = vocabulary.known.longest(tokens, at + 2)?.value.kind === "place";
  return isNextPlace && !vocabulary.says.longest(tokens, at + 1);
}

/** A syllable of the language with which no entry of the tables begins here. */
function isUnknown({ tokens }: Sentence, { vocabulary }: Report, at: number): boolean {
  const isSyllable = vocabulary.nativeSyllable?.test(fold(tokens[at].text)) === true;
  return isSyllable && vocabulary.known.longest(tokens, at) === undefined;
}

/** "the South" of "the South China Sea": a longer entry begins within and goes beyond. */
function isOvertaken(
  { tokens, inCapitals }: Sentence,
  { vocabulary }: Report,
  at: number,
  end: number,
): boolean {
  for (let from = at + 1; from < end; from += 1) {
    const other = vocabulary.known.longest(tokens, from, inCapitals);
    if (other !== undefined && other.end > end && capitals(from, other.end) > capitals(at, end)) return true;
  }
  return false;

  function capitals(start: number, stop: number): number {
    const words = tokens.slice(start, stop);
    return words.filter(({ capital, form }) => capital && !vocabulary.definite.has(form)).length;
  }
}

/** Two words and more, each with its capital: "Ba Lan" is Poland and not "three times". */
function isCapitalPlace({ type, start, end }: Mention, { tokens }: Sentence): boolean {
  return type === "fact" && end - start > 1 && tokens.slice(start, end).every((word) => word.capital);
}

/** "MP3" is no member of parliament. */
function isCode({ tokens }: Sentence, end: number): boolean {
  return (
    end < tokens.length &&
    tokens[end].glued &&
    tokens[end].kind === "number" &&
    tokens[end - 1].kind === "word"
  );
}

/** "ông" before a name is its title, and elsewhere a pronoun; most titles are nothing by themselves. */
function titleMention(
  sentence: Sentence,
  report: Report,
  { gender, alone }: { readonly gender: Gender; readonly alone: boolean },
  place: Stretch,
): Mention {
  const next = sentence.tokens.at(place.end);
  const { form } = sentence.tokens[place.start];
  if (report.vocabulary.doubtfulTitles.has(form)) report.seenTitles.add(form);
  const isPronoun = alone && next?.capital !== true;
  if (!isPronoun) return { type: "title", gender, ...place };
  return { type: "pronoun", gender, plural: isPlural(sentence, report, place.start), ...place };
}

/** "hai nhà lãnh đạo", "a prime minister": no one in particular. */
function isPlural({ tokens }: Sentence, { vocabulary }: Report, at: number): boolean {
  return at > 0 && (tokens[at - 1].kind === "number" || vocabulary.plurals.has(tokens[at - 1].form));
}
