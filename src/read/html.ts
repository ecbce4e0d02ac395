/** A web page → its main text, one paragraph a line, with what its metadata says. */
import type { CheerioAPI } from "cheerio/slim";
import { AppError } from "../model/errors.js";
import { pageMetadata } from "./html-metadata.js";
import { blocksOf, mainElement } from "./html-text.js";
import type { Extracted } from "./extracted.js";

/** A page with more tags, or tags nested deeper, would take minutes and gigabytes; real ones stay far below. */
const MAX_TAGS = 500_000;
const MAX_DEPTH = 1_000;

/** Tags that have no end, or whose end the next tag supplies: they do not nest without others between them. */
const UNNESTED = new Set(
  "area base br col embed hr img input link meta source track wbr p li td th tr dt dd option".split(" "),
);

/** Throws `file-broken` where the page is nested or large beyond measure. */
export async function readHtml(text: string, name: string): Promise<Extracted> {
  refuseHostile(text, name);
  const { load } = await import("cheerio/slim");
  const $: CheerioAPI = load(text);
  const { title, origin } = pageMetadata($);
  const blocks = blocksOf(mainElement($));
  const isShown = title === undefined || blocks.some((block) => block === title);
  return {
    text: (isShown ? blocks : [title, ...blocks]).join("\n"),
    ...(title !== undefined && { title }),
    origin,
  };
}

function refuseHostile(text: string, name: string): void {
  let tags = 0;
  let depth = 0;
  for (const [, slash, tag = ""] of text.matchAll(/<(\/?)([a-zA-Z][a-zA-Z0-9]*)?/gu)) {
    tags += 1;
    if (tag !== "" && !UNNESTED.has(tag.toLowerCase())) depth = Math.max(0, depth + (slash === "/" ? -1 : 1));
    if (tags > MAX_TAGS || depth > MAX_DEPTH) {
      throw new AppError(
        "file-broken",
        `${name} is no usual page: it has too many or too deeply nested tags.`,
      );
    }
  }
}
