/** The mentions of a sentence → which offices, countries and courtesies are titles of which names. */
import type { Gender } from "./gazetteer.js";
import type { Mention } from "./mentions.js";
import type { Report, Sentence } from "./sentence.js";
import type { Genders } from "./vocabulary.js";

/** Words between an office and its country, at most. */
const MAX_LINKS = 2;

/** The title of a name: office, country and gender before it or after a comma. */
export interface Title {
  readonly start: number;
  readonly role?: string;
  readonly country?: string;
  readonly gender: Gender;
  /** Indices of the mentions that make the title. */
  readonly members: readonly number[];
}

const NO_TITLES: ReadonlyMap<number, Title> = new Map();

/** Titles by the index of the name that they belong to. */
export function titlesOf(
  mentions: readonly Mention[],
  sentence: Sentence,
  report: Report,
): ReadonlyMap<number, Title> {
  let titles: Map<number, Title> | undefined;
  for (let index = 0; index < mentions.length; index += 1) {
    if (mentions[index].type !== "name") continue;
    const title =
      titleBefore(mentions, index, sentence, report) ?? titleAfter(mentions, index, sentence, report);
    if (title !== undefined) (titles ??= new Map<number, Title>()).set(index, title);
  }
  return titles ?? NO_TITLES;
}

function titleBefore(
  mentions: readonly Mention[],
  index: number,
  sentence: Sentence,
  report: Report,
): Title | undefined {
  const name = mentions[index];
  const members: number[] = [];
  let gender: Gender = "-";
  let next = name.start;
  let role: Mention | undefined;
  let at = index - 1;
  for (; at >= 0 && role === undefined; at -= 1) {
    const mention = mentions[at];
    const isAdjacent = mention.end === next;
    if (!isAdjacent && (next === name.start || !isLinked(mention.end, next, sentence, report))) break;
    if (mention.type === "title") gender = mention.gender;
    else if (mention.type === "role") role = mention;
    else if (!isCountry(mention)) break;
    members.push(at);
    next = mention.start;
  }
  if (role?.type !== "role")
    return members.length > 0 && gender !== "-" ? { start: next, gender, members } : undefined;
  const country = countryOf(mentions, mentions.indexOf(role), sentence, report);
  if (gender === "-") gender = officeGender(role, sentence, report);
  return { start: role.start, role: role.key, ...(country !== undefined && { country }), gender, members };
}

/** "Adylbek Kasymaliev, the Prime Minister of Kyrgyzstan". */
function titleAfter(
  mentions: readonly Mention[],
  index: number,
  sentence: Sentence,
  report: Report,
): Title | undefined {
  const name = mentions[index];
  const role = mentions.at(index + 1);
  if (role?.type !== "role" || sentence.tokens[name.end]?.text !== ",") return undefined;
  if (!isLinked(name.end + 1, role.start, sentence, report)) return undefined;
  const country = countryOf(mentions, index + 1, sentence, report);
  return {
    start: name.start,
    role: role.key,
    ...(country !== undefined && { country }),
    gender: officeGender(role, sentence, report),
    members: [index + 1],
  };
}

/** "Chairwoman", "nữ Bộ trưởng": the office, or the word before it, tells who holds it. */
function officeGender({ start, end }: Mention, sentence: Sentence, { vocabulary }: Report): Gender {
  return genderWithin(sentence, Math.max(0, start - 1), end, vocabulary.officeGenders);
}

/** What the first telling word from token `start` to before `end` tells. */
export function genderWithin({ tokens }: Sentence, start: number, end: number, genders: Genders): Gender {
  const telling = tokens.slice(start, end).find((word) => genders.has(word.form));
  return (telling && genders.get(telling.form)) ?? "-";
}

/** "the Prime Minister", "the Kyrgyz Prime Minister", or at the sentence's beginning. */
export function isDefinite(
  mentions: readonly Mention[],
  index: number,
  { tokens }: Sentence,
  report: Report,
): boolean {
  const { definite } = report.vocabulary;
  const previous = index > 0 ? mentions[index - 1] : undefined;
  const role = mentions[index];
  const start =
    previous !== undefined && previous.end === role.start && isCountry(previous)
      ? previous.start
      : role.start;
  return definite.size === 0 || start === 0 || definite.has(tokens[start - 1].form);
}

/** The country that stands right before or after an office. */
export function countryOf(
  mentions: readonly Mention[],
  index: number,
  sentence: Sentence,
  report: Report,
): string | undefined {
  const [previous, role, next] = [
    mentions[index - 1] as Mention | undefined,
    mentions[index],
    mentions.at(index + 1),
  ];
  if (next !== undefined && isCountry(next) && isLinked(role.end, next.start, sentence, report))
    return countryKey(next);
  const isBefore =
    previous !== undefined && isCountry(previous) && isLinked(previous.end, role.start, sentence, report);
  return isBefore ? countryKey(previous) : undefined;
}

function isCountry(mention: Mention): boolean {
  return countryKey(mention) !== undefined;
}

function countryKey(mention: Mention): string | undefined {
  if (mention.type === "fact" && mention.draft.kind === "place") return mention.draft.key;
  return mention.type === "name" && mention.kind === "place" ? `place:${mention.words.join(" ")}` : undefined;
}

/** True where only a few words like "of the" stand between two tokens. */
function isLinked(from: number, to: number, { tokens }: Sentence, { vocabulary }: Report): boolean {
  if (to < from || to - from > MAX_LINKS) return false;
  return tokens.slice(from, to).every((word) => vocabulary.links.has(word.form));
}
