import { describe, expect, it } from "vitest";
import { filesBelow, read } from "./tree.js";

const PATH = String.raw`!?[A-Za-z_]\w*(?:\.\w+)*`;
const TEST = `${PATH}(?: === (?:${PATH}|"\\w*"))?`;
const CONDITION = `${TEST}(?: (?:&&|\\|\\|) ${TEST})*`;
const OPENING = `(?:if \\(${CONDITION}\\)|for \\(const [A-Za-z]\\w* of ${PATH}\\)) \\{`;

/** Everything a template may hold: it prints a value, includes a part, asks for a value, walks a list. */
const ALLOWED: readonly RegExp[] = [
  new RegExp(`^= ${PATH} $`),
  new RegExp(`^- include\\("[\\w/-]+"(?:, \\{ [^(){}]* \\})?\\) $`),
  new RegExp(`^(?=.+ $)(?: \\})*(?: else (?:if \\(${CONDITION}\\) )?\\{)?(?: ${OPENING})* $`),
  /^#/,
];

function breachesOf(template: string): string[] {
  return [...template.matchAll(/<%([^]*?)[-_]?%>/g)]
    .map(([, tag]) => tag)
    .filter((tag) => !ALLOWED.some((allowed) => allowed.test(tag)));
}

describe("templates", () => {
  it.each(["<%= a + b %>", "<%- text %>", "<% const x = 1; %>", "<%= list.map(f) %>", "<% if (a > b) { %>"])(
    "may not hold %s",
    (tag) => {
      expect(breachesOf(tag)).toHaveLength(1);
    },
  );

  it.each(filesBelow("views", ".ejs"))("%s prints and does not compute", (path) => {
    expect(breachesOf(read(path))).toEqual([]);
  });
});
