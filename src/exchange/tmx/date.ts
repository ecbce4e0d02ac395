/** TMX's compact dates ↔ ISO 8601, both in UTC. */

const COMPACT = /^(\d{4})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:T([01]\d|2[0-3])([0-5]\d)([0-5]\d)Z?)?$/;

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
  if (compact) {
    const [, year, month, day, hour = "00", minute = "00", second = "00"] = compact;
    return `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
  }
  if (!/^\s*\d{4}-\d\d-\d\dT/.test(text)) return undefined;
  const time = Date.parse(text.trim());
  return Number.isNaN(time) ? undefined : `${new Date(time).toISOString().slice(0, 19)}Z`;
}
