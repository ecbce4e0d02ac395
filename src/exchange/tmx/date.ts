/** TMX's compact dates ↔ ISO 8601, both in UTC. */

const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)Z?)?$/;

/** `2025-03-06T04:05:06.789Z` → `20250306T040506Z`; undefined where the text is no date. */
export function toTmxDate(iso: string): string | undefined {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return undefined;
  const written = new Date(time).toISOString();
  // Years beyond 9999 have no place in YYYYMMDD.
  return written.length === 24 ? `${written.slice(0, 19).replace(/[-:]/g, "")}Z` : undefined;
}

/** `20250306T040506Z`, the day alone, or an ISO date → `2025-03-06T04:05:06Z`; undefined for anything else. */
export function fromTmxDate(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const compact = COMPACT.exec(text.trim());
  const [, year, month, day, hour = "00", minute = "00", second = "00"] = compact ?? [];
  const iso = compact ? `${year}-${month}-${day}T${hour}:${minute}:${second}Z` : text.trim();
  if (!/^\d{4}-\d\d-\d\dT/.test(iso)) return undefined;
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return undefined;
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}
