/** The mentions of a report in order → who is who: full names for short ones, persons for offices and pronouns. */
import { NATIVE_COUNTRY } from "../lang/people.js";
import { hasDiacritics } from "../model/fold.js";
import type { Gender } from "./gazetteer.js";
import { fullestForms } from "./fullest.js";
import type { Mention } from "./mentions.js";
import type { NameMention } from "./names.js";
import type { Draft } from "./reading.js";
import type { Report, Sentence } from "./sentence.js";
import { countryOf, genderWithin, isDefinite, titlesOf, type Title } from "./titles.js";

/** What the mentions of one sentence mean; places by token. */
export interface Meaning {
  readonly start: number;
  readonly end: number;
  readonly draft: Draft;
  /** Index of the first token of the title before the name, or of the name itself. */
  readonly titleStart: number;
}

/** What a report tells of one person, up to the present sentence. */
interface Person {
  readonly key: string;
  readonly roles: Set<string>;
  country: string | undefined;
  /** True where the name shows that the person is Vietnamese. */
  readonly native: boolean;
  gender: Gender;
  /** Number of the sentence that mentioned the person last. */
  seen: number;
}

/** A sentence with its mentions. */
export interface Read {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
}

/** The key of the country that a Vietnamese name tells. */
const NATIVE = `place:${NATIVE_COUNTRY}`;
/** An office or pronoun means someone of whom the report has spoken not long ago. */
const MAX_RECENT = 40;
/** Within as many sentences a person whose gender is known goes before a subject whose gender is not. */
const NEAR = 1;

/** Offices tell of most women who hold them that they are women; the others are likely men. */
const USUAL_HOLDER = "m";

/** The meanings of every sentence, in order. */
export function resolvePeople(reads: readonly Read[], report: Report): Meaning[][] {
  const titles = reads.map(({ mentions, sentence }) => titlesOf(mentions, sentence, report));
  const names = createNames(reads, titles, report);
  const people = new Map<string, Person>();
  /** Persons in the order of their last mention, the latest last. */
  const recent = new Set<Person>();
  /** Whom a pronoun means: whom the latest sentence is about. */
  let focus: Person | undefined;
  const mentioned = (person: Person, number: number): void => {
    person.seen = number;
    recent.delete(person);
    recent.add(person);
    if (recent.size > MAX_RECENT) recent.delete(recent.values().next().value!);
  };
  return reads.map(({ sentence, mentions }, number) => {
    let subject: Person | undefined;
    /** Whom a pronoun of this sentence means: an office in it is rather another's ("He invited the President"). */
    let meant: Person | undefined;
    const meanings: Meaning[] = [];
    mentions.forEach((mention, index) => {
      const { start, end } = mention;
      const title = titles[number].get(index);
      const draft = draftOf(mention, index, title);
      if (draft !== undefined) meanings.push({ start, end, draft, titleStart: title?.start ?? start });
    });
    focus = subject ?? focus;
    return meanings;

    function draftOf(mention: Mention, index: number, title: Title | undefined): Draft | undefined {
      switch (mention.type) {
        case "fact":
          return mention.draft;
        case "name":
          return nameDraft(mention, title);
        case "role":
          return roleDraft(mention, index);
        case "pronoun":
          return mention.gender === "-" ? nounDraft(mention, index) : pronounDraft(mention);
        case "title":
          return undefined;
      }
    }

    function nameDraft(mention: NameMention, title: Title | undefined): Draft {
      const short = mention.words.join(" ");
      const key = mention.kind === "name" && !mention.acronym ? names.fullestOf(short) : short;
      if (mention.kind !== "name" || !names.isPerson(key)) {
        return { kind: mention.kind, key: `${mention.kind}:${key}` };
      }
      const international = report.vocabulary.leaders.get(key);
      let person = people.get(key);
      if (person === undefined)
        people.set(
          key,
          (person = {
            key: international ?? key,
            roles: new Set(),
            country: undefined,
            native: mention.native && international === undefined,
            gender: "-",
            seen: number,
          }),
        );
      if (title?.role !== undefined) person.roles.add(title.role);
      person.country ??= title?.country;
      if (title !== undefined && title.gender !== "-") person.gender = title.gender;
      else if (person.gender === "-") person.gender = genderOfName(mention, sentence, report);
      subject ??= person;
      mentioned(person, number);
      return { kind: "name", key: `name:${person.key}`, person: true };
    }

    function roleDraft(mention: Mention & { type: "role" }, index: number): Draft {
      const role: Draft = { kind: "role", key: mention.key };
      if (isInTitle(index) || mention.plural || !isDefinite(mentions, index, sentence, report)) return role;
      const holders = [...recent].filter(({ roles }) => roles.has(mention.key));
      const others = holders.filter((holder) => holder !== meant);
      const person = lastOf(
        others.length > 0 ? others : holders,
        countryOf(mentions, index, sentence, report),
      );
      return person === undefined ? role : resolved(person, [mention.key]);
    }

    /** Of these the last one of the country; without one, of the report's own country, or the last at all. */
    function lastOf(holders: readonly Person[], country: string | undefined): Person | undefined {
      if (country !== undefined) {
        const person =
          holders.findLast((other) => other.country === country) ??
          holders.findLast((other) => other.country === undefined && other.native === (country === NATIVE));
        if (person !== undefined) person.country = country;
        return person;
      }
      const home = report.vocabulary.homeCountry && `place:${report.vocabulary.homeCountry}`;
      const isAtHome = (person: Person): boolean =>
        person.country === undefined ? person.native : person.country === home;
      return (home === undefined ? undefined : holders.findLast(isAtHome)) ?? holders.at(-1);
    }

    /** "the leader", "nhà lãnh đạo Việt Nam": the last holder of any office, of the country that is named. */
    function nounDraft(mention: Mention & { type: "pronoun" }, index: number): Draft | undefined {
      if (mention.plural || !isDefinite(mentions, index, sentence, report)) return undefined;
      const country = countryOf(mentions, index, sentence, report);
      if (country === undefined && report.vocabulary.links.has(formAt(mention.end))) return undefined;
      const holders = [...recent].filter(({ roles }) => roles.size > 0);
      const last = [subject, focus].find((person) => person !== undefined && person.roles.size > 0);
      const person = country === undefined ? (last ?? holders.at(-1)) : lastOf(holders, country);
      return person && resolved(person, undefined);
    }

    /**
     * As the object of a sentence ("cảm ơn ông.") a pronoun means someone else than its subject. Whom it means is of
     * its gender from then on.
     */
    function pronounDraft({ gender, plural, start, end }: Mention & { type: "pronoun" }): Draft | undefined {
      if (plural) return undefined;
      const { objects, doubtfulObjects, afterObjects } = report.vocabulary;
      const isOver = !isWord(end) || afterObjects.has(formAt(end));
      const isObject =
        start > 0 &&
        isWord(start - 1) &&
        (objects.has(formAt(start)) || (isOver && doubtfulObjects.has(formAt(start))));
      const fits = (person: Person | undefined): boolean =>
        person !== undefined &&
        (person.gender === gender || person.gender === "-") &&
        !(isObject && person === subject);
      const isKnown = (other: Person | undefined): boolean => fits(other) && other?.gender === gender;
      const isLikely = (other: Person | undefined): boolean =>
        isKnown(other) || (gender === USUAL_HOLDER && fits(other) && (other?.roles.size ?? 0) > 0);
      const person =
        [subject, focus].find(isLikely) ??
        [...recent].findLast((other) => isKnown(other) && number - other.seen <= NEAR) ??
        [subject, focus].find(fits) ??
        [...recent].findLast(fits);
      if (person !== undefined) person.gender = gender;
      meant = person;
      return person && resolved(person, undefined);
    }

    function isInTitle(index: number): boolean {
      return [...titles[number].values()].some(({ members }) => members.includes(index));
    }

    function formAt(at: number): string {
      return sentence.tokens.at(at)?.form ?? "";
    }

    function isWord(at: number): boolean {
      return sentence.tokens.at(at)?.kind === "word";
    }

    function resolved(person: Person, also: readonly string[] | undefined): Draft {
      subject ??= person;
      mentioned(person, number);
      return { kind: "name", key: `name:${person.key}`, person: true, resolved: true, ...(also && { also }) };
    }
  });
}

/** What a name in full tells: its middle name if it is Vietnamese, otherwise its given name. */
function genderOfName(
  { start, end, native, words }: NameMention,
  sentence: Sentence,
  report: Report,
): Gender {
  const { nameGenders, givenGenders, afterVan } = report.vocabulary;
  if (!native) return words.length > 1 ? genderWithin(sentence, start, start + 1, givenGenders) : "-";
  const middle = sentence.tokens.slice(start + 1, end - 1);
  const isDoubtful =
    afterVan.has(words[words.length - 1]) && !middle.some((word) => hasDiacritics(word.text));
  const gender = genderWithin(sentence, start + 1, end - 1, nameGenders);
  return gender === "m" && isDoubtful ? "-" : gender;
}

/** The names of a report: the fullest form of each, and which are persons'. */
function createNames(
  reads: readonly Read[],
  titles: readonly ReadonlyMap<number, Title>[],
  { vocabulary }: Report,
) {
  const persons = new Set<string>();
  const all = new Map<string, readonly string[]>();
  reads.forEach(({ mentions }, sentence) => {
    mentions.forEach((mention, index) => {
      if (mention.type !== "name" || mention.kind !== "name") return;
      const key = mention.words.join(" ");
      all.set(key, mention.words);
      if (mention.person || titles[sentence].has(index)) persons.add(key);
    });
  });
  const fullestOf = fullestForms(all, persons, vocabulary.otherGeneration);
  for (const key of [...persons]) persons.add(fullestOf(key));
  return { fullestOf, isPerson: (key: string): boolean => persons.has(key) };
}
