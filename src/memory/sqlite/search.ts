/** A phrase or a sentence → the units that hold it or come near it. */
import type Database from "better-sqlite3";
import { fold } from "../../model/fold.js";
import type { Language } from "../../model/language.js";
import type { Page } from "../../model/memory.js";
import type { Candidate, FoundText, Range } from "../port.js";
import { EXACT_FROM, signatureOf, weightRange } from "../signature.js";
import { LISTED_KINDS } from "./findable.js";
import { createPostings } from "./postings.js";

export interface Search {
  readonly phrase: (phrase: string, range: Range) => Page<FoundText>;
  readonly candidates: (text: string, language: Language, min: number) => Candidate[];
}

/** Up to this many units all are candidates: comparing them takes some 20 ms. */
const SMALL_MEMORY = 2_000;
/** Most candidates given in a large memory; reached only where many units are made from one template. */
const MAX_CANDIDATES = 1_000;

export function createSearch(db: Database.Database): Search {
  return { phrase: createConcordance(db), candidates: createCandidates(db) };
}

function createConcordance(db: Database.Database): Search["phrase"] {
  const byWords = twoQueries(db, "concordance WHERE concordance MATCH @sought", "rowid");
  const byMarks = twoQueries(
    db,
    `units WHERE deleted = 0 AND kind IN (SELECT value FROM json_each('${JSON.stringify(LISTED_KINDS)}'))
       AND (instr(vi, @sought) > 0 OR instr(en, @sought) > 0)`,
    "num",
  );
  const textsOf = db.prepare("SELECT id, vi, en FROM units WHERE num = ?");
  return db.transaction((phrase: string, range: Range): Page<FoundText> => {
    const text = phrase.normalize("NFC").trim();
    if (text === "") return { rows: [], total: 0 };
    const words = fold(text).match(/[\p{L}\p{N}]+/gu);
    const { rows, total } = words === null ? byMarks : byWords;
    const sought = words === null ? text : `"${words.join(" ")}"`;
    return {
      rows: (rows.all({ sought, ...range }) as number[]).map((num) => {
        const { id, vi, en } = textsOf.get(num) as { id: string; vi: string; en: string };
        return { id, text: { vi, en } };
      }),
      total: total.get({ sought }) as number,
    };
  });
}

function twoQueries(db: Database.Database, from: string, num: string) {
  return {
    rows: db.prepare(`SELECT ${num} FROM ${from} ORDER BY ${num} DESC LIMIT @limit OFFSET @offset`).pluck(),
    total: db.prepare(`SELECT count(*) FROM ${from}`).pluck(),
  };
}

function createCandidates(db: Database.Database): Search["candidates"] {
  const listed = "deleted = 0 AND kind IN (SELECT value FROM json_each(@kinds))";
  const size = db
    .prepare(`SELECT count(*) FROM (SELECT 1 FROM units WHERE ${listed} LIMIT ${SMALL_MEMORY + 1})`)
    .pluck();
  const texts = (where: string) => ({
    vi: db.prepare(`SELECT id, vi AS text FROM units WHERE ${where}`),
    en: db.prepare(`SELECT id, en AS text FROM units WHERE ${where}`),
  });
  const every = texts(listed);
  const one = texts(`num = @num AND ${listed}`);
  const postings = createPostings(db);
  const kinds = JSON.stringify(LISTED_KINDS);

  return db.transaction((text: string, language: Language, min: number): Candidate[] => {
    if ((size.get({ kinds }) as number) <= SMALL_MEMORY) return every[language].all({ kinds }) as Candidate[];
    const { features, weight, shared } = signatureOf(text);
    const counts = postings.count(features, language, weightRange(weight, min));
    const needed = min < EXACT_FROM ? 1 : Math.max(1, shared);
    return [...counts]
      .filter(([, count]) => count >= needed)
      .sort(([, first], [, second]) => second - first)
      .slice(0, MAX_CANDIDATES)
      .flatMap(([num]) => (one[language].get({ num, kinds }) as Candidate | undefined) ?? []);
  });
}
