/** First lines and file name → title, outlet, address and date of a report, where they can be told. */
import type { Origin } from "../model/text.js";
import { findDate } from "./date.js";
import type { Extracted } from "./extracted.js";

/** How many lines at the beginning may hold metadata. */
const HEAD_LINES = 8;
/** A longer line is running text: the dates in it are those of events. */
const METADATA_LENGTH = 100;
/** "date 2025-03-06 " in front of the first sentence. */
const METADATA_PREFIX = /^(?:\p{L}+(?: \p{L}+)?:?\s+)?\d{4}-\d{2}-\d{2}\s+/u;
/** Longest title in characters; a longer first line gives its first words. */
const TITLE_LENGTH = 160;
/** Words of the first sentence that stand for a title that is missing. */
const TITLE_WORDS = 12;

/** What the reader found in the file's metadata wins over what the text shows. */
export function describe(
  extracted: Extracted,
  text: string,
  name: string | undefined,
): {
  readonly title: string;
  readonly origin: Pick<Origin, "outlet" | "url" | "date">;
} {
  const lines = text.split("\n", 200).map((line) => line.trim());
  const head = lines.filter((line) => line !== "").slice(0, HEAD_LINES);
  const stem = (name ?? "").replace(/^.*[/\\]/u, "").replace(/\.\w{1,5}$/u, "");
  const url = extracted.origin?.url ?? urlOf(head);
  const outlet = extracted.origin?.outlet ?? agencyOf(head) ?? hostOf(url);
  const date = extracted.origin?.date ?? dateOf(head) ?? findDate(stem.replace(/_/gu, " "));
  return {
    title: extracted.title ?? titleOf(head, stem),
    origin: { ...(outlet && { outlet }), ...(url && { url }), ...(date && { date }) },
  };
}

function titleOf(head: readonly string[], stem: string): string {
  const first = head.find((line) => !isMetadata(line)) ?? "";
  const isHeadline = first !== "" && first.length <= TITLE_LENGTH && !/[.,;:…]["'”’»)]*$/u.test(first);
  if (isHeadline) return first;
  const words = stem.split(/[\s_-]+/u).filter((word) => /^\p{L}{2,}$/u.test(word));
  if (words.length >= 3) return words.join(" ");
  const opening = first.slice(0, 1000).replace(METADATA_PREFIX, "").split(/\s+/u);
  return opening.length > TITLE_WORDS ? `${opening.slice(0, TITLE_WORDS).join(" ")} …` : opening.join(" ");
}

function isMetadata(line: string): boolean {
  return /^https?:\/\//u.test(line) || (line.length <= METADATA_LENGTH && /^[\d\s/.:,-]+$/u.test(line));
}

/** A date counts where its line is short or begins with it: "date 2025-03-06 During his visit …". */
function dateOf(head: readonly string[]): string | undefined {
  for (const line of head) {
    const found = findDate(line.length <= METADATA_LENGTH ? line : line.slice(0, 30));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The agency in "Hà Nội (TTXVN) - …", "HANOI, March 6 (Xinhua) -- …". */
function agencyOf(head: readonly string[]): string | undefined {
  for (const line of head) {
    const agency = /^\p{Lu}[^().]{2,40}\((?<agency>\p{Lu}[\p{L}+/ ]{1,24})\)\s*[–—-]/u.exec(line)?.groups
      ?.agency;
    if (agency !== undefined) return agency;
  }
  return undefined;
}

function urlOf(head: readonly string[]): string | undefined {
  for (const line of head) {
    const url = /^(?:(?:url|link|source|nguồn)\s*:\s*)?(?<url>https?:\/\/\S+)$/i.exec(line)?.groups?.url;
    if (url !== undefined) return url;
  }
  return undefined;
}

function hostOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  return new URL(url).hostname.replace(/^www\./u, "") || undefined;
}
