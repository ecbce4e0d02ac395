/** A word → the slots of the patterns that may begin with it, so that no other is tried there. */
import { numberBeginnings } from "./numbers.js";
import { ROMAN_NUMERALS, type SlotTables } from "./slots.js";

/** Slots that hold a number in digits or words. */
const AMOUNTS = ["x", "hour", "minute"];
const DOTTED = ["dm", "dmy", "hdot"];
/** Slots of digits without a mark, by the digits they have at most and at least. */
const WHOLE: readonly { readonly slots: readonly string[]; readonly least: number; readonly most: number }[] =
  [
    { slots: ["n"], least: 1, most: 6 },
    { slots: ["d", "m", "h", "hm", "C"], least: 1, most: 2 },
    { slots: ["min", "yy"], least: 2, most: 2 },
    { slots: ["y", "decade"], least: 4, most: 4 },
  ];

/** Equal sets are one object. A slot may still turn out not to stand there. */
export function createOpenings(tables: SlotTables): (form: string) => ReadonlySet<string> {
  const slotsByForm = new Map<string, string[]>();
  const add = (slots: readonly string[], forms: Iterable<string>): void => {
    for (const form of forms) slotsByForm.set(form, [...(slotsByForm.get(form) ?? []), ...slots]);
  };
  add(AMOUNTS, numberBeginnings(tables.numbers));
  add(["x"], ["-"]);
  add(["s"], tables.numbers.scales.beginnings());
  add(["tail"], tables.tails.beginnings());
  add(["sign"], tables.signs.beginnings());
  for (const [slot, phrases] of Object.entries(tables.phrases)) add([slot], phrases.beginnings());
  add(["C"], tables.phrases.ord.beginnings());
  add(["roman", "C"], ROMAN_NUMERALS);
  add(["q"], ["q"]);
  add(["H"], ["h"]);
  add(["open"], ["("]);
  add(["code"], ["/", "-"]);
  const sets = new Map<string, ReadonlySet<string>>();
  const setOf = (slots: readonly string[]): ReadonlySet<string> => {
    const name = slots.join(" ");
    let set = sets.get(name);
    if (set === undefined) sets.set(name, (set = new Set(slots)));
    return set;
  };
  const setByForm = new Map([...slotsByForm].map(([form, slots]) => [form, setOf(slots)]));
  const none = setOf([]);
  return (form) =>
    isDigit(form.charCodeAt(0))
      ? setOf([...digitSlots(form), ...(slotsByForm.get(form) ?? [])])
      : (setByForm.get(form) ?? none);
}

function digitSlots(digits: string): string[] {
  if (/[.,]/.test(digits)) return [...AMOUNTS, ...DOTTED];
  const fits = WHOLE.filter(({ least, most }) => digits.length >= least && digits.length <= most);
  return [...AMOUNTS, ...fits.flatMap(({ slots }) => slots)];
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
