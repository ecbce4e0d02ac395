/** The head of a web page → its title, outlet, address and date. */
import type { CheerioAPI } from "cheerio/slim";
import { findDate } from "./date.js";
import type { Extracted } from "./extracted.js";

/** Names under which pages give a fact, the most reliable first. */
const NAMES = {
  title: ["og:title", "twitter:title", "dc.title"],
  outlet: ["og:site_name", "application-name", "dc.publisher", "article:publisher"],
  url: ["og:url"],
  date: [
    "article:published_time",
    "datepublished",
    "pubdate",
    "publishdate",
    "publish_date",
    "dc.date.issued",
    "dc.date",
    "date",
    "parsely-pub-date",
    "sailthru.date",
    "its_publication",
  ],
} as const;

/** Every field may be missing. Dates are days as the page gives them, without regard to the time zone. */
export function pageMetadata($: CheerioAPI): Pick<Extracted, "title"> & Required<Pick<Extracted, "origin">> {
  const metas = metaTags($);
  const linked = linkedData($);
  const named = (names: readonly string[]) => names.map((name) => metas.get(name)).find(Boolean);
  const heading = plain($("h1").first().text());
  const title = heading ?? named(NAMES.title) ?? linked.get("headline") ?? plain($("title").first().text());
  const outlet = named(NAMES.outlet) ?? linked.get("publisher");
  const url =
    address($('link[rel="canonical"]').attr("href")) ??
    address(named(NAMES.url)) ??
    address(linked.get("url")) ??
    address(linked.get("mainEntityOfPage"));
  const time = $("time[datetime]").first().attr("datetime");
  const date = findDate(named(NAMES.date) ?? linked.get("datePublished") ?? time ?? "");
  return {
    ...(title !== undefined && { title }),
    origin: {
      ...(outlet !== undefined && !URL.canParse(outlet) && { outlet }),
      ...(url !== undefined && { url }),
      ...(date !== undefined && { date }),
    },
  };
}

/** Content by lower-case name or property; the first of a name counts. */
function metaTags($: CheerioAPI): Map<string, string> {
  const found = new Map<string, string>();
  for (const element of $("meta[content]").toArray()) {
    const { name, property, itemprop, content } = element.attribs as Partial<Record<string, string>>;
    const key = (property ?? name ?? itemprop ?? "").toLowerCase();
    const value = plain(content ?? "");
    if (key !== "" && value !== undefined && !found.has(key)) found.set(key, value);
  }
  return found;
}

/** Headline, publisher, date and address of the page's JSON-LD; what cannot be parsed is passed over. */
function linkedData($: CheerioAPI): Map<string, string> {
  const found = new Map<string, string>();
  for (const script of $('script[type="application/ld+json"]').toArray().slice(0, 20)) {
    for (const node of linkedNodes($(script).text())) {
      // The address of a node without a headline is the outlet's.
      const addresses = node.headline === undefined ? [] : ["url", "mainEntityOfPage"];
      for (const key of ["headline", "publisher", "datePublished", ...addresses]) {
        const value = nameOf(node[key]);
        if (value !== undefined && !found.has(key)) found.set(key, value);
      }
    }
  }
  return found;
}

function linkedNodes(json: string): Record<string, unknown>[] {
  try {
    const roots = [JSON.parse(json) as unknown].flat().filter(isNode);
    const nested = roots.flatMap((node) => [node["@graph"]].flat());
    return [...roots, ...nested.filter(isNode)];
  } catch {
    return [];
  }
}

function isNode(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** A string, or the name or address of a thing. */
function nameOf(value: unknown): string | undefined {
  if (typeof value === "string") return plain(value);
  const name = isNode(value) ? (value.name ?? value["@id"]) : undefined;
  return typeof name === "string" ? plain(name) : undefined;
}

function address(value: string | undefined): string | undefined {
  return value !== undefined && /^https?:/iu.test(value) && URL.canParse(value) ? value : undefined;
}

/** White space collapsed; `undefined` for nothing. */
function plain(text: string): string | undefined {
  return text.replace(/\s+/gu, " ").trim() || undefined;
}
