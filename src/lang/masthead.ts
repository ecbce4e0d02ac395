/** A line of a report → the outlet and the date of which it consists, as lines above and below a report do. */
import { createOutletFinder } from "./outlets.js";

/** What such a line holds; a line with anything else is none. */
export interface Masthead {
  readonly outlet?: string;
  readonly isDated: boolean;
}

/** Longest line in characters: longer ones are running text. */
const LONGEST = 120;
/** Marks between the outlet and the date. */
const BETWEEN = /\s*[|•·]\s*|\s+[-–—]\s+|,\s+/u;

/** Reads lines in the language of these words of dates (`LineMarks.dateWords`); make one for each text. */
export function createMastheadReader(dateWords: readonly string[]): (line: string) => Masthead | undefined {
  const isOutlet = createOutletFinder();
  const words = new Set(dateWords);
  return (line) => {
    if (line.length > LONGEST) return undefined;
    const parts = line.split(BETWEEN).filter((part) => part !== "");
    const outlet = parts.find(isOutlet);
    if (outlet === undefined) return isDateLine(line, words) ? { isDated: true } : undefined;
    const rest = parts.filter((part) => part !== outlet);
    const isDated = rest.length > 0;
    return isDated && !isDateLine(rest.join(", "), words) ? undefined : { outlet, isDated };
  };
}

/** "Thứ Năm, 6/3/2025 10:30 (GMT+7)", "Hà Nội, ngày 6 tháng 3 năm 2025", "Published March 6, 2025". */
function isDateLine(text: string, dateWords: ReadonlySet<string>): boolean {
  const words = text.toLowerCase().match(/[\p{L}.]*\p{L}/gu) ?? [];
  const figures = text.match(/\d+/gu) ?? [];
  if (figures.length < 2) return false;
  const place = /^(?:\p{Lu}[\p{L}.]*\s?){1,4},/u.exec(text)?.[0].match(/\p{L}+/gu) ?? [];
  const isDate = (rest: readonly string[]) => rest.every((word) => dateWords.has(word));
  return isDate(words) || isDate(words.slice(place.length));
}
