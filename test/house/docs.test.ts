import { describe, expect, it } from "vitest";
import { trackNothing } from "../../src/cli/progress.js";
import { createProgram } from "../../src/cli/run.js";
import { ERROR_CODES } from "../../src/model/errors.js";
import { PATTERNS } from "../../src/web/routes.js";
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
    config: { memory: "", demoMemory: "", encoder: "", actor: "", version: "0", corpusDir: "", viewsDir: "" },
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
});
