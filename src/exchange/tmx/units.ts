/** A parsed `tu` → the Vietnamese-English units it holds. */
import type { Language } from "../../model/language.js";
import type { ImportedUnit } from "../../model/memory.js";
import { fromTmxDate } from "./date.js";
import { readPlaces } from "./places.js";
import { FOREIGN_TUID, readProps, type Prop } from "./props.js";
import type { RawUnit, Variant } from "./tu.js";

/** `vi`, `VI-vn`, `vi_VN`, `vie` and their like. */
const TAGS: Readonly<Record<Language, RegExp>> = { vi: /^vie?(?:[-_]|$)/i, en: /^eng?(?:[-_]|$)/i };
/** No sentence is as long; such text would only slow every lookup. Characters. */
const LONGEST_TEXT = 100_000;

/**
 * One unit, or several where a language has more than one variant: the first variant of each side with each of the
 * other side. Otherwise the reason why there is none.
 */
export function unitsOf(raw: RawUnit): readonly ImportedUnit[] | string {
  const vi = raw.variants.filter(({ tag }) => TAGS.vi.test(tag));
  const en = raw.variants.filter(({ tag }) => TAGS.en.test(tag));
  const [firstVi, firstEn] = [vi.at(0), en.at(0)];
  if (!firstVi || !firstEn) return sayMissing(raw, !firstVi, !firstEn);
  const pairs = [
    ...en.map((variant) => [firstVi, variant] as const),
    ...vi.slice(1).map((variant) => [variant, firstEn] as const),
  ];
  const faults = pairs.map(([a, b]) => findFault(a) ?? findFault(b));
  const units = pairs.filter((_, index) => faults[index] === undefined).map(([a, b]) => toUnit(raw, a, b));
  return units.length > 0 ? units : (faults.at(0) ?? "empty segment");
}

function sayMissing(raw: RawUnit, withoutVi: boolean, withoutEn: boolean): string {
  if (raw.variants.length === 0) return "<tu> without <tuv>";
  if (raw.variants.some(({ tag }) => tag === "")) return "<tuv> without xml:lang";
  if (withoutVi && withoutEn) return "neither Vietnamese nor English";
  return withoutVi ? "no Vietnamese side" : "no English side";
}

function findFault({ text }: Variant): string | undefined {
  if (text === "") return "empty segment";
  if (text.includes("\uFFFD")) return "bytes that do not fit the file's encoding";
  if (text.length > LONGEST_TEXT) return `segment longer than ${LONGEST_TEXT} characters`;
  return undefined;
}

function toUnit(raw: RawUnit, vi: Variant, en: Variant): ImportedUnit {
  const sources = [raw.attributes, vi.attributes, en.attributes];
  const attribute = (name: string): string | undefined =>
    sources.map((attributes) => attributes[name]).find((value) => value !== undefined && value !== "");
  const notes = raw.notes.filter((note) => note !== "");
  const { noted, contexts, props: others } = readPlaces(raw.props, notes.length);
  const { props, ...review } = readProps(others);
  const tuid = raw.attributes["tuid"];
  const kept: readonly Prop[] = tuid
    ? [...props.filter(([type]) => type !== FOREIGN_TUID), [FOREIGN_TUID, tuid]]
    : props;
  return {
    text: { vi: vi.text, en: en.text },
    ...review,
    props: kept,
    notes: notes.map((text, at) => ({ text, ...noted.at(at) })),
    contexts,
    ...withValue("createdAt", fromTmxDate(attribute("creationdate"))),
    ...withValue("createdBy", attribute("creationid")),
    ...withValue("changedAt", fromTmxDate(attribute("changedate"))),
    ...withValue("changedBy", attribute("changeid")),
  };
}

function withValue<Name extends string>(
  name: Name,
  value: string | undefined,
): Partial<Record<Name, string>> {
  return value === undefined ? {} : ({ [name]: value } as Partial<Record<Name, string>>);
}
