/** An anchor → keys of which any two anchors that match share at least one, so that few need to be compared. */
import type { Anchor } from "./anchor.js";

/** Two values that match differ by less than half of this, as a difference of logarithms. */
const LOG_STEP = 0.11;
/** A stretch of years is entered year by year up to this many. */
const MAX_YEARS = 100;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** Keys under which an anchor is looked for; see `matchAnchors` for what matches. */
export function blockingKeys(anchor: Anchor): string[] {
  const meaning = anchor.key.slice(anchor.kind.length + 1);
  const equal = [anchor.key, ...(anchor.also ?? [])].map((key) => `=${key}`);
  switch (anchor.kind) {
    case "number":
    case "percent":
    case "money":
    case "measure":
      return [...equal, `y${meaning}`, ...figureKeys(anchor)];
    case "date":
    case "period":
      return [...equal, `y${meaning}`, ...meaning.split("/").flatMap(dateKeys), ...yearsOf(meaning)];
    case "name":
    case "place":
    case "organisation":
      return [...equal, ...wordKeys(meaning)];
    case "score":
      return [...equal, `s${meaning.split("-").sort().join("-")}`];
    default:
      return equal;
  }
}

/** Values on two grids that stand half a step apart: near values share a step of at least one. */
function figureKeys({ value, upTo, key }: Anchor): string[] {
  if (key.includes("temperature")) return ["temperature"];
  return [value, upTo]
    .filter((end) => end !== undefined)
    .flatMap((end) => {
      const place = Math.log(Math.abs(end)) / LOG_STEP;
      return end === 0 ? ["0"] : [`f${Math.floor(place)}`, `h${Math.floor(place + 0.5)}`];
    });
}

/** A day or month is looked for without its year and by its weekday too. */
function dateKeys(point: string): string[] {
  const bare = point.split("~")[0];
  const month = /^(?:\d{4}|-)(-\d\d)/.exec(bare)?.[1];
  const rest = bare.replace(/^(?:\d{4}|-)(?=-)/, "");
  const weekday = DAY.test(bare) ? `w${new Date(`${bare}T00:00:00Z`).getUTCDay() || 7}` : bare;
  return [`b${bare}`, `a${rest}`, `b${weekday}`, ...(month ? [`m${month}`] : [])];
}

function yearsOf(meaning: string): string[] {
  const years = meaning.split("/").flatMap((point) => /^\d{4}/.exec(point)?.[0] ?? []);
  const [first, last] = [Number(years[0]), Number(years.at(-1))];
  if (years.length === 0 || last - first > MAX_YEARS) return years.map((year) => `Y${year}`);
  return Array.from({ length: last - first + 1 }, (_, k) => `Y${first + k}`);
}

/** A misspelling keeps the first letter. */
function wordKeys(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[ -]+/)
    .map((word) => `n${word.charAt(0)}`);
}
