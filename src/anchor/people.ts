/** The mentions of a report in order → who is who: full names for short ones, persons for offices and pronouns. */
import type { Gender } from "./gazetteer.js";
import { fullestForms } from "./fullest.js";
import type { Mention } from "./mentions.js";
import type { NameMention } from "./names.js";
import type { Draft } from "./reading.js";
import type { Report, Sentence } from "./sentence.js";
import { countryOf, isDefinite, titlesOf, type Title } from "./titles.js";

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
  gender: Gender;
}

/** A sentence with its mentions. */
export interface Read {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
}

/** An office or pronoun means someone of whom the report has spoken not long ago. */
const MAX_RECENT = 40;

/** The meanings of every sentence, in order. */
export function resolvePeople(reads: readonly Read[], report: Report): Meaning[][] {
  const titles = reads.map(({ mentions, sentence }) => titlesOf(mentions, sentence, report));
  const names = createNames(reads, titles);
  const people = new Map<string, Person>();
  /** Persons in the order of their last mention, the latest last. */
  let recent: Person[] = [];
  /** Whom a pronoun means: whom the latest sentence is about. */
  let focus: Person | undefined;
  const mentioned = (person: Person): void => {
    if (recent.at(-1) === person) return;
    recent = [...recent.filter((other) => other !== person).slice(1 - MAX_RECENT), person];
  };
  return reads.map(({ sentence, mentions }, number) => {
    let subject: Person | undefined;
    const inTitles = new Set([...titles[number].values()].flatMap(({ members }) => members));
    const meanings = mentions.flatMap((mention, index): Meaning[] => {
      const title = titles[number].get(index);
      const draft = draftOf(mention, index, title);
      return draft === undefined ? [] : [{ ...mention, draft, titleStart: title?.start ?? mention.start }];
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
          return pronounDraft(mention.gender, mention.plural);
        case "title":
          return undefined;
      }
    }

    function nameDraft(mention: NameMention, title: Title | undefined): Draft {
      const short = mention.words.join(" ");
      const key = mention.kind === "name" && !mention.acronym ? names.fullestOf(short) : short;
      if (!names.isPerson(key)) return { kind: mention.kind, key: `${mention.kind}:${key}` };
      let person = people.get(key);
      if (person === undefined)
        people.set(key, (person = { key, roles: new Set(), country: undefined, gender: "-" }));
      if (title?.role !== undefined) person.roles.add(title.role);
      person.country ??= title?.country;
      if (title !== undefined && title.gender !== "-") person.gender = title.gender;
      subject ??= person;
      mentioned(person);
      return { kind: "name", key: `name:${key}`, person: true };
    }

    function roleDraft(mention: Mention & { type: "role" }, index: number): Draft {
      const role: Draft = { kind: "role", key: mention.key };
      if (inTitles.has(index) || mention.plural || !isDefinite(mentions, index, sentence, report))
        return role;
      const country = countryOf(mentions, index, sentence, report);
      const person = lastWith(mention.key, country);
      return person === undefined ? role : resolved(person, [mention.key]);
    }

    function lastWith(role: string, country: string | undefined): Person | undefined {
      const holders = recent.filter(({ roles }) => roles.has(role));
      if (country !== undefined) return holders.findLast((person) => person.country === country);
      const home = report.vocabulary.homeCountry && `place:${report.vocabulary.homeCountry}`;
      const isAtHome = (person: Person): boolean => person.country === undefined || person.country === home;
      return (home === undefined ? undefined : holders.findLast(isAtHome)) ?? holders.at(-1);
    }

    function pronounDraft(gender: Gender, plural: boolean): Draft | undefined {
      if (plural) return undefined;
      const fits = (person: Person | undefined): boolean =>
        person !== undefined &&
        (gender === "-" ? person.roles.size > 0 : person.gender === gender || person.gender === "-");
      const person = [subject, focus].find(fits) ?? recent.findLast(fits);
      return person && resolved(person, undefined);
    }

    function resolved(person: Person, also: readonly string[] | undefined): Draft {
      subject ??= person;
      mentioned(person);
      return { kind: "name", key: `name:${person.key}`, person: true, resolved: true, ...(also && { also }) };
    }
  });
}

/** The names of a report: the fullest form of each, and which are persons'. */
function createNames(reads: readonly Read[], titles: readonly ReadonlyMap<number, Title>[]) {
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
  const fullestOf = fullestForms(all, persons);
  for (const key of [...persons]) persons.add(fullestOf(key));
  return { fullestOf, isPerson: (key: string): boolean => persons.has(key) };
}
