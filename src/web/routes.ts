/** Names → addresses: every URL of the web face, once as a pattern for Express and once as a function for links. */

/** Every address; `:name` stands for an id. */
export const PATTERNS = {
  home: "/",
  pairs: "/pairs",
  pair: "/pairs/:pair",
  deletePair: "/pairs/:pair/delete",
  undo: "/pairs/:pair/undo",
  redo: "/pairs/:pair/redo",
  realign: "/pairs/:pair/realign",
  link: "/pairs/:pair/link",
  bead: "/pairs/:pair/beads/:bead",
  row: "/pairs/:pair/beads/:bead/row",
  status: "/pairs/:pair/beads/:bead/status",
  grade: "/pairs/:pair/beads/:bead/grade",
  text: "/pairs/:pair/beads/:bead/text",
  trim: "/pairs/:pair/beads/:bead/trim",
  split: "/pairs/:pair/beads/:bead/split",
  merge: "/pairs/:pair/beads/:bead/merge",
  unlink: "/pairs/:pair/beads/:bead/unlink",
  comment: "/pairs/:pair/beads/:bead/comments",
  sentence: "/pairs/:pair/sentences/:sentence",
  splitSentence: "/pairs/:pair/sentences/:sentence/split",
  confirmNull: "/pairs/:pair/sentences/:sentence/null",
  memory: "/memory",
  import: "/import",
  importReport: "/import/:report",
  export: "/export",
  exportFile: "/export/file",
  settings: "/settings",
  help: "/help",
  static: "/static",
  vendor: "/static/vendor",
} as const;

export type RouteName = keyof typeof PATTERNS;

type Names<Pattern extends string> = Pattern extends `${string}:${infer Name}/${infer Rest}`
  ? Name | Names<Rest>
  : Pattern extends `${string}:${infer Name}`
    ? Name
    : never;

/** The ids an address needs, by name. */
export type RouteIds<Name extends RouteName> = Readonly<Record<Names<(typeof PATTERNS)[Name]>, string>>;

/** What follows the address: search parameters (absent ones are left out) and the place on the page. */
export interface RouteTail {
  readonly query?: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly hash?: string;
}

/** The address with its ids filled in and escaped. */
export function url<Name extends RouteName>(name: Name, ids: RouteIds<Name>, tail: RouteTail = {}): string {
  const values: Readonly<Record<string, string>> = ids;
  const path = PATTERNS[name].replace(/:(\w+)/g, (_, id: string) => encodeURIComponent(values[id] ?? ""));
  const search = new URLSearchParams(
    Object.entries(tail.query ?? {}).flatMap(([key, value]) =>
      toList(value).map((one): [string, string] => [key, one]),
    ),
  ).toString();
  return path + (search && `?${search}`) + (tail.hash ? `#${tail.hash}` : "");
}

function toList(value: string | readonly string[] | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === "string" ? [value] : value;
}

/** The element of a bead on the page of its pair. */
export function beadAnchor(id: string): string {
  return `b-${id}`;
}

/** The element of a sentence without a bead on the page of its pair. */
export function sentenceAnchor(id: string): string {
  return `s-${id}`;
}
