/** SubRip or WebVTT subtitles → their sentences as paragraphs, without numbers and times. */
import type { Extracted } from "./extracted.js";

const TIME = /^\s*(?:\d{1,2}:)?\d{2}:\d{2}[,.]\d{1,3}\s*-->\s*(?:\d{1,2}:)?\d{2}:\d{2}/u;

/** A longer line, in characters, is no cue: formatting in it would take too long to match. */
const LONGEST = 20_000;

/** A sentence that runs over several cues becomes one paragraph; a cue that begins with a dash begins one. */
export function readSubtitles(text: string): Extracted {
  const paragraphs: string[] = [];
  let isOpen = false;
  for (const cue of cuesOf(text)) {
    for (const line of cue) {
      const isTurn = /^[-–—]\s*\S/u.test(line);
      const words = line.replace(/^[-–—]\s*/u, "");
      const previous = paragraphs.at(-1);
      if (isOpen && !isTurn && previous !== undefined)
        paragraphs[paragraphs.length - 1] = `${previous} ${words}`;
      else paragraphs.push(words);
      isOpen = !/[.!?…♪]["'”’»)\]]*$/u.test(words);
    }
  }
  return { text: paragraphs.join("\n") };
}

/** Each cue as its lines of text, without formatting. */
function cuesOf(text: string): string[][] {
  const cues: string[][] = [];
  let cue: string[] = [];
  const lines = text.split(/\r\n?|\n/u);
  for (const [at, line] of lines.entries()) {
    if (TIME.test(line)) {
      cue = [];
      cues.push(cue);
      continue;
    }
    const words = line.length > LONGEST ? line : line.replace(/<\/?[a-z][^>]*>|\{\\[^}]*\}/giu, "").trim();
    const isNumber = /^\d+$/u.test(words) && TIME.test(lines[at + 1] ?? "");
    if (words !== "" && !isNumber) cue.push(words);
  }
  return cues;
}
