/** One line of text → the offsets at which a sentence might begin. */

/** `Intl.Segmenter` takes time quadratic in its input: at 2,000 characters it is fastest. */
const WINDOW = 2000;
/** What stands this near to a window's end is looked at again in the next one, with its right context. */
const MARGIN = 200;

/** Detached marks that still belong to the sentence before: closing quotes, "./.", references ("[3]"), emoji. */
const TAIL = /(?:\.?\/\.|["'”’»)\]]+|\[[^\]\s]{1,6}\][”").]*|\p{Emoji_Presentation}\S*)/u.source;
export const SENTENCE_TAIL = new RegExp(`^${TAIL}(?:\\s|$)`, "u");

/** Where the segmenter is silent though a sentence may begin. */
const MISSED: readonly RegExp[] = [
  /…["'”’»)\]]*\s+/gu,
  /[.!?]["'”’»)\]]*\s+(?=[^\p{L}\s])/gu,
  /[\p{Emoji_Presentation}\ufe0f]\s+(?=\p{Lu})/gu,
  new RegExp(`[.!?…]["'”’»)\\]]*(?:\\[\\d{1,3}\\])*(?:\\s+${TAIL})*\\s+`, "gu"),
];
/** Offsets into `line`, ascending, each above 0 and below its length; far more than real boundaries. */
export function candidates(line: string, segmenter: Intl.Segmenter): number[] {
  const found = new Set<number>();
  let start = 0;
  while (start < line.length) {
    const slice = line.slice(start, start + WINDOW);
    const isLast = start + WINDOW >= line.length;
    const safe = isLast ? slice.length : WINDOW - MARGIN;
    const places = candidatesOfWindow(slice, segmenter).filter((at) => at > 0 && at <= safe);
    for (const at of places) found.add(start + at);
    if (isLast) break;
    // The next window begins so early that it sees whole what belongs to a boundary near the end of this one.
    start += places.findLast((at) => at <= safe - MARGIN) ?? quietCut(slice, safe);
  }
  found.delete(line.length);
  return [...found].sort((a, b) => a - b);
}

function candidatesOfWindow(slice: string, segmenter: Intl.Segmenter): number[] {
  if (!/[.!?…。！？\p{Emoji_Presentation}\ufe0f]./su.test(slice)) return [];
  const places = Array.from(segmenter.segment(slice), ({ index }) => index);
  for (const pattern of MISSED) {
    for (const match of slice.matchAll(pattern)) places.push(match.index + match[0].length);
  }
  return places.sort((a, b) => a - b);
}

/** A cut between two words where no boundary can be: the segmenter forgets nothing of use there. */
function quietCut(slice: string, safe: number): number {
  for (let at = safe; at > safe - MARGIN; at -= 1) {
    if (slice[at] === " " && /[\p{L}\p{N},;]/u.test(slice[at - 1] ?? "")) return at;
  }
  return safe;
}
