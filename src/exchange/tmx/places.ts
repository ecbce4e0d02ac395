/** Who wrote a unit's notes and where it was met ↔ props: TMX has no place of its own for either. */
import { LANGUAGES, type PerLanguage } from "../../model/language.js";
import type { Note, TranslationUnit, UnitContext } from "../../model/unit.js";
import { toOneLine } from "../text.js";
import { fromTmxDate, toTmxDate } from "./date.js";
import type { Prop } from "./props.js";

/** One for each note, in their order: its date, a space, its author. */
const NOTE_BY = "x-note-by";
/** The sentences before and after as a JSON array: Vietnamese, English before; Vietnamese, English after. */
const CONTEXT = "x-context";
/** A sentence that stands in hundreds of reports says little about any of them. */
const MOST_CONTEXTS = 8;

/** The neighbours of a unit in one text. */
export type Neighbourhood = Pick<UnitContext, "previous" | "next">;

/** `notes` are those that the file shows. Nothing where they tell no more than who made the unit and when. */
export function noteProps(unit: TranslationUnit, notes: readonly Note[]): Prop[] {
  const madeAt = toTmxDate(unit.createdAt) ?? "";
  const by = (at: string, author: string): string =>
    `${toTmxDate(at) ?? madeAt} ${toOneLine(author)}`.trimEnd();
  const values = notes.map(({ at, author }) => by(at, author));
  const own = by(unit.createdAt, unit.createdBy);
  return values.every((value) => value === own) ? [] : values.map((value) => [NOTE_BY, value]);
}

/** Nothing for a context without neighbours: the file that it names is not this one. */
export function contextProps({ contexts }: Pick<TranslationUnit, "contexts">): Prop[] {
  const values = contexts
    .map(({ previous, next }) => [previous, next].flatMap((side) => LANGUAGES.map((l) => toOneLine(side[l]))))
    .filter((sentences) => sentences.some((sentence) => sentence !== ""))
    .map((sentences) => JSON.stringify(sentences));
  return [...new Set(values)].slice(0, MOST_CONTEXTS).map((value) => [CONTEXT, value]);
}

export interface Places {
  /** By note; empty where the file says it of none, or not of each. */
  readonly noted: readonly Partial<Pick<Note, "at" | "author">>[];
  readonly contexts: readonly Neighbourhood[];
  /** Every prop that says something else. */
  readonly props: readonly Prop[];
}

/** `notes` tells how many notes the unit has. */
export function readPlaces(props: readonly Prop[], notes: number): Places {
  const valuesOf = (wanted: string): string[] =>
    props.flatMap(([type, value]) => (type === wanted ? [value] : []));
  const noted = valuesOf(NOTE_BY).map(readNoted);
  return {
    noted: noted.length === notes ? noted : [],
    contexts: valuesOf(CONTEXT).flatMap(readContext),
    props: props.filter(([type]) => type !== NOTE_BY && type !== CONTEXT),
  };
}

function readNoted(value: string): Places["noted"][number] {
  const [, date = "", author = ""] = /^(\S*)(?: (.*))?$/su.exec(value) ?? [];
  const at = fromTmxDate(date);
  return { author, ...(at !== undefined && { at }) };
}

function readContext(value: string): Neighbourhood[] {
  const sentences = parseStrings(value);
  if (sentences.length !== 2 * LANGUAGES.length) return [];
  const [vi, en, nextVi, nextEn] = sentences.map(toOneLine);
  const previous: PerLanguage<string> = { vi, en };
  return [{ previous, next: { vi: nextVi, en: nextEn } }];
}

/** Nothing where the text is no JSON array of strings alone. */
function parseStrings(value: string): string[] {
  try {
    const parsed: unknown = JSON.parse(value);
    return Array.isArray(parsed) && parsed.every((one) => typeof one === "string") ? parsed : [];
  } catch {
    return [];
  }
}
