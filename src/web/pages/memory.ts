/** A phrase or a sentence → the units of the memory that hold it or resemble it; without either, all units. */
import { Router } from "express";
import { z } from "zod";
import type { ConcordanceHit, Page } from "../../model/memory.js";
import { REVIEW_STATUSES, type TranslationUnit } from "../../model/unit.js";
import type { WebDeps } from "../deps.js";
import { readForm, toList } from "../forms.js";
import { interfaceOf, type Interface } from "../interface.js";
import { PATTERNS, url } from "../routes.js";
import {
  showChoices,
  showHit,
  showListed,
  showMatch,
  UNITS_PER_PAGE,
  type UnitView,
} from "../show/memory.js";

/** Whole percent; below half alike, a match is no help. */
const MINIMA = [50, 60, 70, 80, 90, 100] as const;
const USUAL_MINIMUM = 70;
/** More similar sentences than that nobody reads. */
const MAX_MATCHES = 20;

const searchSchema = z.object({
  q: z.string().trim().max(2000).default(""),
  how: z.enum(["phrase", "fuzzy"]).default("phrase"),
  min: z.coerce.number().int().min(1).max(100).default(USUAL_MINIMUM),
  page: z.coerce.number().int().min(1).default(1),
  status: z.preprocess(toList, z.array(z.enum(REVIEW_STATUSES))),
  grade: z.preprocess(toList, z.array(z.enum(["full", "partial"]))),
});
type Search = z.infer<typeof searchSchema>;

interface Found {
  readonly units: readonly UnitView[];
  readonly total: number;
  readonly heading: string;
}

export function createMemoryPages({ songngu }: WebDeps): Router {
  const router = Router();

  router.get(PATTERNS.memory, async (request, response) => {
    const own = interfaceOf(response);
    const search = readForm(searchSchema, request.query);
    const found = await find(search, own);
    response.render("memory", {
      title: own.t.memory.title,
      page: showPage(search, found, own),
    });
  });

  async function find(search: Search, { t, formats }: Interface): Promise<Found> {
    const window = { offset: (search.page - 1) * UNITS_PER_PAGE, limit: UNITS_PER_PAGE };
    if (search.q === "") {
      const filter = {
        ...(search.status.length > 0 ? { statuses: search.status } : {}),
        ...(search.grade.length > 0 ? { grades: search.grade } : {}),
      };
      const listed: Page<TranslationUnit> = await songngu.listUnits(filter, window);
      return {
        units: listed.rows.map((unit) => showListed(unit, t, formats)),
        total: listed.total,
        heading: t.memory.total(listed.total),
      };
    }
    if (search.how === "phrase") {
      const hits: Page<ConcordanceHit> = await songngu.search(search.q, window);
      return {
        units: hits.rows.map((hit) => showHit(hit, t, formats)),
        total: hits.total,
        heading: t.memory.hits(hits.total),
      };
    }
    const matches = await lookupBoth(search);
    return {
      units: matches.map((match) => showMatch(match, search.q, t, formats)),
      total: matches.length,
      heading: t.memory.matches(matches.length),
    };
  }

  /** The sentence may be of either language; nothing asks the reader which. */
  async function lookupBoth({ q, min }: Search) {
    const both = await Promise.all(
      (["vi", "en"] as const).map(async (language) =>
        (await songngu.lookup(q, { language, min, limit: MAX_MATCHES })).map((match) => ({
          ...match,
          language,
        })),
      ),
    );
    return both
      .flat()
      .sort((a, b) => b.percent - a.percent)
      .slice(0, MAX_MATCHES);
  }
  return router;
}

function showPage(search: Search, found: Found, { t }: Interface) {
  const to = (page: number) => url("memory", {}, { query: { ...asQuery(search), page: String(page) } });
  const more = search.page * UNITS_PER_PAGE < found.total;
  return {
    ...found,
    search,
    action: url("memory", {}),
    fuzzy: search.how === "fuzzy",
    searching: search.q !== "",
    choices: showChoices(search.status, search.grade, t),
    minima: MINIMA.map((value) => ({ value, label: `${value}%`, chosen: value === search.min })),
    empty:
      search.q === "" && search.status.length + search.grade.length === 0 ? t.memory.empty : t.memory.none,
    previous: search.page > 1 ? to(search.page - 1) : "",
    next: more ? to(search.page + 1) : "",
  };
}

function asQuery({ q, how, min, status, grade }: Search) {
  return { q, how, min: String(min), status, grade };
}
