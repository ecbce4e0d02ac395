/** The tables of places, organisations, offices and people's words → one set of phrases with their keys. */
import { CITY_CLUBS, CITY_CLUB_TEMPLATES, CLUBS, HOME_CLUBS } from "../lang/clubs.js";
import { COUNTRY_NAMES, SAME_COUNTRIES } from "../lang/countries.js";
import { FURTHER_MINISTERS, OFFICES, PORTFOLIO_TEMPLATES, PORTFOLIOS } from "../lang/offices.js";
import { FURTHER_LAWS, LAW_TEMPLATES, LAWS, ORGANISATIONS } from "../lang/organisations.js";
import { LEADERS, PEOPLE } from "../lang/people.js";
import { SAME_PLACES, WORLD_PLACES } from "../lang/places.js";
import { VIETNAMESE_SPELLINGS, type Spelling } from "../lang/diacritics.js";
import { VIETNAM_NAMES, VIETNAM_PLACES } from "../lang/vietnam.js";
import { fold } from "../model/fold.js";
import type { Language } from "../model/language.js";
import { alternatives, rowsOf } from "./lines.js";
import type { Phrases } from "./phrases.js";

/** What a phrase of the tables is. */
export type Known =
  | { readonly kind: "place"; readonly key: string }
  /** `local`: the key beside a place of the home country. */
  | { readonly kind: "organisation"; readonly key: string; readonly local?: string }
  /** `clipped`: an abbreviation without its full stop, an office only before a name ("Sen" of "Hun Sen" is none). */
  | { readonly kind: "role"; readonly key: string; readonly clipped?: true }
  /** A leader by the name in full. */
  | { readonly kind: "person" }
  | { readonly kind: "pronoun"; readonly gender: Gender }
  /** `alone`: without a name after it, it is a pronoun. */
  | { readonly kind: "title"; readonly gender: Gender; readonly alone: boolean }
  | { readonly kind: "nothing" };

/** Whom a pronoun can mean; `-` is anyone. */
export type Gender = "m" | "f" | "-";

/** Shorter names are too near to others for a misspelling to be told. */
const MIN_MISSPELT = 8;

/** The names of countries by which misspellings are told, by their first letter. */
export type CountryNames = ReadonlyMap<string, readonly { readonly form: string; readonly id: string }[]>;

/**
 * Fills `known` with every phrase of the language; returns the long single-word names of countries.
 * `column` is the language's place in the bilingual tables. What is added first wins, so special meanings come first.
 */
export function addEntries(
  known: Phrases<Known>,
  language: Language,
  column: number,
  formOf: (text: string) => string,
): CountryNames {
  const addPeople = (): void => {
    const people = PEOPLE[language];
    for (const phrase of alternatives(people.nothing))
      known.add(phrase, { kind: "nothing" }, "acronyms-only");
    for (const gender of ["m", "f", "-"] as const) {
      const pronouns = alternatives(people.pronouns[gender]).map(formOf);
      for (const phrase of alternatives(people.courtesy[gender])) {
        addTitle(known, phrase, { kind: "title", gender, alone: pronouns.includes(formOf(phrase)) });
      }
      for (const phrase of alternatives(people.pronouns[gender])) {
        known.add(phrase, { kind: "pronoun", gender }, "acronyms-only");
      }
    }
  };
  const addNames = (table: string, kind: "place" | "organisation"): void => {
    for (const [id, ...cells] of rowsOf(table)) {
      const entry = { kind, key: `${kind}:${id}` } as const;
      for (const phrase of alternatives(cells[column])) known.add(phrase, entry, "as-written");
    }
  };
  if (language === "vi") {
    for (const [, names] of rowsOf(LEADERS)) {
      for (const name of alternatives(names)) known.add(name, { kind: "person" }, "as-written");
    }
  }
  const countries = addCountries(known, column);
  addNames(WORLD_PLACES, "place");
  for (const name of alternatives(SAME_PLACES.replaceAll("\n", " "))) {
    known.add(name, { kind: "place", key: `place:${name.toUpperCase().replaceAll(" ", "-")}` }, "as-written");
  }
  addNames(VIETNAM_NAMES, "place");
  addNames(ORGANISATIONS, "organisation");
  addNames(FURTHER_LAWS, "organisation");
  addNames(HOME_CLUBS, "organisation");
  addTemplates(known, column, CITY_CLUB_TEMPLATES, CITY_CLUBS);
  for (const [id, names] of rowsOf(CLUBS)) {
    for (const name of alternatives(names))
      known.add(name, { kind: "organisation", key: `organisation:CLUB-${id}` }, "as-written");
  }
  addVietnamesePlaces(known, language);
  addTemplates(known, column, PORTFOLIO_TEMPLATES, PORTFOLIOS);
  addTemplates(known, column, LAW_TEMPLATES, LAWS);
  addFurtherMinisters(known, column);
  for (const [office, ...cells] of rowsOf(OFFICES)) {
    for (const phrase of alternatives(cells[column]))
      addTitle(known, phrase, { kind: "role", key: `role:${office}` });
  }
  addPeople();
  return countries;
}

function addCountries(known: Phrases<Known>, column: number): CountryNames {
  const countries = new Map<string, { form: string; id: string }[]>();
  const same = alternatives(SAME_COUNTRIES.replaceAll("\n", " ")).map(
    (entry) => [entry.slice(0, 2), entry.slice(3)] as const,
  );
  const further = rowsOf(COUNTRY_NAMES).flatMap(([code, ...cells]) =>
    alternatives(cells[column]).map((name) => [code, name] as const),
  );
  for (const [code, name] of [...same, ...further]) {
    const entry = { kind: "place", key: `place:${code}` } as const;
    known.add(name, entry, "as-written");
    if (name.includes(" & ")) known.add(name.replace(" & ", " and "), entry, "as-written");
    if (name.length < MIN_MISSPELT || /[ -]/.test(name)) continue;
    const form = fold(name);
    const sharing = countries.get(form.charAt(0)) ?? [];
    countries.set(form.charAt(0), [...sharing, { form, id: code }]);
  }
  return countries;
}

function addVietnamesePlaces(known: Phrases<Known>, language: Language): void {
  for (const name of alternatives(VIETNAM_PLACES.replaceAll("\n", " "))) {
    const plain = toPlain(name);
    const entry = { kind: "place", key: `place:${idOf(name)}` } as const;
    const joined = plain.charAt(0) + plain.slice(1).replaceAll(" ", "").toLowerCase();
    const spellings: Readonly<Record<Spelling, string>> = { with: name, without: plain, joined };
    for (const spelling of VIETNAMESE_SPELLINGS[language])
      known.add(spellings[spelling], entry, "as-written");
  }
}

/** Keys of the places of Vietnam. */
export function homePlaces(): string[] {
  const ids = rowsOf(VIETNAM_NAMES).map(([id]) => id);
  const names = alternatives(VIETNAM_PLACES.replaceAll("\n", " ")).map(idOf);
  return [...ids, ...names].map((id) => `place:${id}`);
}

function idOf(name: string): string {
  return toPlain(name).toUpperCase().replaceAll(" ", "-");
}

/** Diacritics off, capitals kept. */
function toPlain(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replaceAll("đ", "d")
    .replaceAll("Đ", "D");
}

function addTemplates(known: Phrases<Known>, column: number, templates: string, subjects: string): void {
  const rows = rowsOf(subjects);
  for (const [keys, ...cells] of rowsOf(templates)) {
    const [key, local] = keys.split("~") as [string, string?];
    const kind = key.startsWith("role") ? "role" : "organisation";
    for (const [id, ...names] of rows) {
      const beside = local === undefined ? {} : { local: keyOf(`organisation:${local}`, id) };
      for (const name of alternatives(names[column])) {
        for (const template of alternatives(cells[column])) {
          known.add(template.replace("{}", name), { kind, key: keyOf(key, id), ...beside }, "as-written");
        }
      }
    }
  }
}

function addFurtherMinisters(known: Phrases<Known>, column: number): void {
  for (const [key, ...cells] of rowsOf(FURTHER_MINISTERS)) {
    const kind = key.startsWith("role") ? "role" : "organisation";
    const [prefix, id] = key.split(":") as [string, string];
    const entry = { kind, key: `${prefix}:${kind === "role" ? id : id.toUpperCase()}` } as const;
    for (const phrase of alternatives(cells[column])) known.add(phrase, entry, "as-written");
  }
}

function keyOf(prefix: string, id: string): string {
  const key = `${prefix}-${id}`;
  return key.startsWith("organisation")
    ? `organisation:${key.slice("organisation:".length).toUpperCase()}`
    : key;
}

/** Offices stand in capitals or not; single words only as the table has them ("General" is no adjective). */
function addTitle(known: Phrases<Known>, phrase: string, entry: Known): void {
  const letters = phrase.includes(" ") ? "acronyms-only" : "as-written";
  known.add(phrase, entry, letters);
  const bare = phrase.replaceAll(".", "");
  if (bare === phrase) return;
  const isClipped = entry.kind === "role" && !phrase.includes(" ") && bare !== bare.toUpperCase();
  known.add(bare, isClipped ? { ...entry, clipped: true } : entry, letters);
}
