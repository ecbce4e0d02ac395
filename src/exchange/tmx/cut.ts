/** The text of a TMX file → its head and its `tu` elements, each with the line it begins on. */

/** One stretch of the file. */
export interface Cut {
  /** 1-based. */
  readonly line: number;
  /** From `<tu` up to the next one; for the first cut, everything before the first `<tu`. */
  readonly xml: string;
  /** True where the stretch was longer than `MAX_CUT` and only its beginning is here. */
  readonly tooLong: boolean;
}

/** Characters; far above any real unit, and a bound on what a hostile file can make us hold. */
export const MAX_CUT = 4_000_000;

/** What ends the stretches in which `<tu` is no element. */
const SHIELDS: ReadonlyMap<string, string> = new Map([
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
]);
const UNIT_OR_SHIELD = /<!--|<!\[CDATA\[|<tu(?=[\s/>])/gi;
/** A match may begin at the end of one piece of text and go on in the next: `<![CDATA[` less one. */
const LONGEST_START = 8;

/**
 * The head comes first, even where the file holds no `tu`. Each unit is cut out before it is parsed, so that a fault
 * in one never reaches the next: an unclosed tag or a bare `&` would otherwise swallow the rest of the file.
 */
export async function* cutUnits(text: AsyncIterable<string>): AsyncGenerator<Cut> {
  let held = "";
  let line = 1;
  let searchFrom = 0;
  let long: Cut | undefined;
  for await (const piece of text) {
    held += piece;
    let found = findUnit(held, searchFrom);
    for (; found.unit; found = findUnit(held, 1)) {
      yield long ?? { line, xml: held.slice(0, Math.min(found.at, MAX_CUT)), tooLong: found.at > MAX_CUT };
      long = undefined;
      line += countLines(held, found.at);
      held = held.slice(found.at);
    }
    searchFrom = found.at;
    if (held.length > MAX_CUT) {
      long ??= { line, xml: held.slice(0, MAX_CUT), tooLong: true };
      const dropped = held.length - LONGEST_START;
      line += countLines(held, dropped);
      held = held.slice(dropped);
      searchFrom = 0;
    }
  }
  yield long ?? { line, xml: held, tooLong: false };
}

/** The place of the next `<tu`, or the place from which to search on once there is more text. */
function findUnit(text: string, from: number): { readonly unit: boolean; readonly at: number } {
  const opener = new RegExp(UNIT_OR_SHIELD);
  opener.lastIndex = from;
  for (let match = opener.exec(text); match; match = opener.exec(text)) {
    const closer = SHIELDS.get(match[0].toUpperCase());
    if (closer === undefined) return { unit: true, at: match.index };
    const end = text.indexOf(closer, opener.lastIndex);
    if (end === -1) return { unit: false, at: match.index };
    opener.lastIndex = end + closer.length;
  }
  return { unit: false, at: Math.max(from, text.length - LONGEST_START) };
}

function countLines(text: string, end: number): number {
  let lines = 0;
  for (let at = text.indexOf("\n"); at !== -1 && at < end; at = text.indexOf("\n", at + 1)) lines += 1;
  return lines;
}
