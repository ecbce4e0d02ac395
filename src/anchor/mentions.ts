/** A sentence → what it mentions: facts, names, offices, pronouns; from left to right, the longest first. */
import type { Gender } from "./gazetteer.js";
import { nameAt, personAt, type NameMention } from "./names.js";
import { clockReadings } from "./clock.js";
import { dayReadings } from "./days.js";
import { periodReadings } from "./periods.js";
import { quantityReadings } from "./quantities.js";
import type { Draft, Reading } from "./reading.js";
import { scoreReadings } from "./scores.js";
import { isNoun } from "./runs.js";
import { isOpening, type Report, type Sentence } from "./sentence.js";

interface Stretch {
  /** Indices of the first token and of the one after the last. */
  readonly start: number;
  readonly end: number;
}

/** A mention before anyone knows which person it means. */
export type Mention = Stretch &
  (
    | { readonly type: "fact"; readonly draft: Draft }
    | { readonly type: "role"; readonly key: string; readonly plural: boolean }
    | { readonly type: "title"; readonly gender: Gender }
    | { readonly type: "pronoun"; readonly gender: Gender; readonly plural: boolean }
    | NameMention
  );

/** Words between an office and the person who holds it, at most. */
const MAX_LINKS = 2;

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
    const { word } = sentence.tokens[at];
    if (word.kind === "word" && !word.capital && !word.beginsFigure && !word.beginsEntry) {
      at += 1;
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
 * Adds what the tables or capitals tell. The country right behind an office may make it another one, and so may the
 * body that it heads ("chairman of the Hanoi People's Committee"), which then is a part of the office.
 */
function addKnown(mentions: Mention[], mention: Mention, { tokens }: Sentence, { vocabulary }: Report): void {
  if (mention.type === "fact") {
    const { kind, key } = mention.draft;
    const isPlace = kind === "place";
    const back = !isPlace && isPlaceFact(mentions.at(-1)) ? 2 : 1;
    const office = mentions.at(-back);
    const near = isPlace ? mention : (mentions.at(1 - back) ?? mention);
    const end = back === 2 ? near.start : mention.start;
    const isNear = office !== undefined && end - office.end <= (isPlace ? 0 : MAX_LINKS);
    const isHeld =
      isNear && tokens.slice(office.end, end).every(({ word }) => vocabulary.links.has(word.form));
    const other =
      office?.type === "role" && isHeld ? vocabulary.offices.get(`${office.key} ${key}`) : undefined;
    if (office?.type === "role" && other !== undefined) {
      mentions[mentions.length - back] = { ...office, key: other };
      if (!isPlace) return;
    }
  }
  mentions.push(mention);
}

function isPlaceFact(mention: Mention | undefined): boolean {
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
  const { kind, form, beginsFigure } = tokens[at].word;
  if (kind !== "number" && !beginsFigure && form !== "-") return undefined;
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
  const { tokens, inCapitals } = sentence;
  const entry = report.vocabulary.known.longest(tokens, at, inCapitals);
  const isNone =
    entry === undefined || isCode(sentence, entry.end) || isOvertaken(sentence, report, at, entry.end);
  const hit =
    isNone || (isNoun(entry.value) && tokens[at].word.capital && !isOpening(sentence, at))
      ? undefined
      : entry;
  if (isDoubtfulTitle(sentence, report, at)) {
    return { mention: { type: "title", gender: "-", start: at, end: at + 1 }, end: at + 1 };
  }
  const title = previous && titleKind(previous, sentence, report, at);
  const isAfterEntry = previous?.type === "fact" && previous.end === at;
  const name = nameAt(sentence, report, at, { title, isAfterEntry, known: hit });
  if (name !== undefined) return { mention: name, end: name.end };
  if (hit === undefined) return undefined;
  const { value, end } = hit;
  const place = { start: at, end };
  switch (value.kind) {
    case "place":
    case "organisation":
      return { mention: { type: "fact", draft: { kind: value.kind, key: value.key }, ...place }, end };
    case "role":
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
      return { mention: personAt(tokens, at, end), end };
    case "nothing":
      return { end };
  }
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
  const isHeldThere = between.every(({ word }) => vocabulary.links.has(word.form));
  const isHolder = previous.type === "role" && isHeldThere && vocabulary.surnames.has(tokens[at].word.form);
  return isHolder ? "role" : undefined;
}

/** "Anh Nguyễn Văn Tèo": a title only before a family name. */
function isDoubtfulTitle({ tokens }: Sentence, { vocabulary }: Report, at: number): boolean {
  const { word } = tokens[at];
  if (!word.capital || !vocabulary.doubtfulTitles.has(word.form)) return false;
  const next = tokens.at(at + 1)?.word;
  return next?.capital === true && vocabulary.surnames.has(next.form);
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
    const words = tokens.slice(start, stop).map(({ word }) => word);
    return words.filter(({ capital, form }) => capital && !vocabulary.definite.has(form)).length;
  }
}

/** Two words and more, each with its capital: "Ba Lan" is Poland and not "three times". */
function isCapitalPlace({ type, start, end }: Mention, { tokens }: Sentence): boolean {
  return type === "fact" && end - start > 1 && tokens.slice(start, end).every(({ word }) => word.capital);
}

/** "MP3" is no member of parliament. */
function isCode({ tokens }: Sentence, end: number): boolean {
  return (
    end < tokens.length &&
    tokens[end].glued &&
    tokens[end].word.kind === "number" &&
    tokens[end - 1].word.kind === "word"
  );
}

/** "ông" before a name is its title, and elsewhere a pronoun; most titles are nothing by themselves. */
function titleMention(
  sentence: Sentence,
  report: Report,
  { gender, alone }: { readonly gender: Gender; readonly alone: boolean },
  place: Stretch,
): Mention {
  const next = sentence.tokens.at(place.end)?.word;
  const isPronoun = alone && next?.capital !== true;
  if (!isPronoun) return { type: "title", gender, ...place };
  return { type: "pronoun", gender, plural: isPlural(sentence, report, place.start), ...place };
}

/** "hai nhà lãnh đạo", "a prime minister": no one in particular. */
function isPlural({ tokens }: Sentence, { vocabulary }: Report, at: number): boolean {
  return (
    at > 0 && (tokens[at - 1].word.kind === "number" || vocabulary.plurals.has(tokens[at - 1].word.form))
  );
}
