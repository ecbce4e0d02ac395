/** A number of people and the words around it → what happened to them. */
import type { Context } from "./reading.js";
import type { Phrases } from "./phrases.js";

/** Words of `lang/fates`, compiled. */
export interface Fates {
  readonly fated: ReadonlySet<string>;
  readonly before: Phrases<string>;
  readonly after: Phrases<string>;
  readonly beforeLinks: ReadonlySet<string>;
  readonly rises: ReadonlySet<string>;
  readonly tolls: ReadonlySet<string>;
  readonly afterLinks: ReadonlySet<string>;
  readonly stretches: Phrases<string>;
}

/** Most words of a phrase before the number. */
const LONGEST = 3;
/** Words between the number and what tells the fate. */
const REACH = 6;

/** "killed 12 people", "12 people were killed": the verb right before the number decides, else that after the people. */
export function fateOf(context: Context): string | undefined {
  return fateBefore(context) ?? fateAfter(context);
}

/** "killing at least 12", "the death toll rose to 12", "làm chết 12 người". */
export function fateBefore({ tokens, at, words: { fates } }: Context): string | undefined {
  let rises = false;
  const least = Math.max(0, at - REACH);
  for (let last = at - 1; last >= least; last -= 1) {
    const { form, kind } = tokens[last];
    if (kind === "mark") return undefined;
    for (let first = last; first > last - LONGEST && first >= 0; first -= 1) {
      const hit = fates.before.longest(tokens, first);
      if (hit?.end === last + 1) return hit.value;
    }
    const isRise = fates.rises.has(form);
    rises ||= isRise;
    if (!isRise && !fates.beforeLinks.has(form)) return rises ? tollBefore(last) : undefined;
  }
  return undefined;

  /** "the death toll from the storm rose to 12". */
  function tollBefore(from: number): string | undefined {
    for (let back = from; back >= Math.max(0, from - REACH); back -= 1) {
      const word = tokens[back];
      if (word.kind !== "word") return undefined;
      if (fates.tolls.has(word.form)) return "dead";
    }
    return undefined;
  }
}

/** "12 people were reportedly killed", "12 người khác bị thương". */
function fateAfter({ tokens, end, words: { fates } }: Context): string | undefined {
  for (let at = end; at < Math.min(tokens.length, end + REACH); at += 1) {
    const hit = fates.after.longest(tokens, at);
    if (hit !== undefined) return hit.value;
    if (!fates.afterLinks.has(tokens[at].form)) return undefined;
  }
  return undefined;
}

/** "three days later", "20 năm tù": whether a stretch of time is past, to come, or a sentence. */
export function stretchOf({ tokens, end, words: { fates } }: Context): string | undefined {
  return fates.stretches.longest(tokens, end)?.value;
}
