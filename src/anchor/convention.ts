/** The numbers of a report → which mark it writes between thousands. */
import type { Token } from "./words.js";

type Mark = "." | ",";

/**
 * The language's own mark, unless the report's unmistakable numbers ("1,234,567", "1,234.5", "3.5%") all follow the
 * other convention: translated reports often keep the source's way of writing.
 */
export function thousandsMark(sentences: readonly (readonly Token[])[], usual: Mark): Mark {
  let foreign = false;
  for (const tokens of sentences) {
    for (let at = 0; at < tokens.length; at += 1) {
      const word = tokens[at];
      if (word.kind !== "number" || word.text.length < 3) continue;
      const mark = evidenceOf(word.text, tokens.at(at + 1)?.text === "%");
      if (mark === usual) return usual;
      foreign ||= mark !== undefined;
    }
  }
  return foreign ? otherMark(usual) : usual;
}

function otherMark(mark: Mark): Mark {
  return mark === "." ? "," : ".";
}

/** The mark of thousands that this number proves, if any. */
function evidenceOf(text: string, isPercent: boolean): Mark | undefined {
  const marks = text.replace(/\d/g, "");
  if (marks.length > 1 && /^\d{1,3}(?:[.,]\d{3})+(?:[.,]\d+)?$/.test(text)) return marks.charAt(0) as Mark;
  const isDecimal = marks.length === 1 && isPercent && !/^[1-9]\d{0,2}[.,]\d{3}$/.test(text);
  return isDecimal ? otherMark(marks as Mark) : undefined;
}
