import { describe, expect, it } from "vitest";
import { trackNothing } from "../../src/cli/progress.js";
import { createProgram } from "../../src/cli/run.js";
import { ANCHOR_KINDS, ANCHOR_ROLES } from "../../src/model/anchor.js";
import { ERROR_CODES } from "../../src/model/errors.js";
import { BLOCK_KINDS } from "../../src/model/text.js";
import { PATTERNS } from "../../src/web/routes.js";
import { keysOf } from "../anchor/support.js";
import { read } from "./tree.js";

describe("README.md", () => {
  const readme = read("README.md");
  const program = createProgram({
    terminal: {
      write: () => Promise.resolve(),
      say: () => undefined,
      track: trackNothing,
      now: () => "",
      untilStopped: () => Promise.resolve(),
    },
    config: {
      memory: "",
      demoMemory: "",
      encoder: "",
      actor: "",
      version: "0",
      corpusDir: "",
      viewsDir: "",
      threads: new URL("file:///"),
    },
  });

  it.each(program.commands.map((command) => [command.name(), command] as const))(
    "names the command %s and its options",
    (name, command) => {
      expect(readme).toContain(`\`${name}`);
      for (const option of command.options) expect(readme).toContain(option.long);
    },
  );

  it.each(ERROR_CODES)("names the error code %s", (code) => {
    expect(readme).toContain(`\`${code}\``);
  });

  it.each(Object.values(PATTERNS))("names the route %s", (route) => {
    expect(readme).toContain(`\`${route}\``);
  });

  it.each([...BLOCK_KINDS, ...ANCHOR_ROLES])("names what segment --json writes: %s", (word) => {
    expect(readme).toContain(`\`${word}\``);
  });

  const rows = readme
    .split("\n")
    .filter((line) => ANCHOR_KINDS.some((kind) => line.startsWith(`| \`${kind}\` `)));
  const examples = rows.flatMap((row) =>
    [...row.matchAll(/`([^`]+)` = `([^`]+)` → `(\w+)(:[^`]+)`/g)].map(([, vi, en, kind, rest]) => ({
      vi,
      en,
      kind,
      key: `${kind}${rest}`,
    })),
  );

  it("shows keys of every kind of anchor", () => {
    expect(new Set(examples.map(({ kind }) => kind))).toEqual(new Set(ANCHOR_KINDS));
  });

  it.each(examples)("is right that «$vi» and «$en» are both $key", ({ vi, en, key }) => {
    expect(keysOf("vi", vi)).toContain(key);
    expect(keysOf("en", en)).toContain(key);
  });
});
