import { expect, it } from "vitest";
import { songngu } from "../cli/terminal.js";
import { read } from "./tree.js";

/** Columns of a line, whatever parts them. */
const columns = (line: string): string[] => line.trim().split(/\s+/);

it("README.md shows what its example prints today, and says of it what holds", async () => {
  const readme = read("README.md");
  const [, command, shown] = /^\$ node dist\/cli\/main\.js (align .+)\n([^`]+)\n…$/m.exec(readme)!;
  const words = command.split(" ");
  const { code, out } = await songngu(words);
  expect(code).toBe(0);
  const printed = out.split("\n").map(columns);
  const lines = shown.split("\n").map(columns);
  expect(lines).toEqual(printed.slice(0, lines.length));

  const [, vi, en, chance, viText, enText] =
    /^Line `(\d+) (\d+)` says .+ with probability (\.\d+): _([^_]+)_ = _([^_]+)_/m.exec(readme)!;
  const confidence = printed.find((line) => line[0] === vi && line[1] === en)![2];
  expect(Number(confidence).toFixed(3)).toBe(`0${chance}`);
  const sentences = async (file: string) => (await songngu(["segment", file])).out.split("\n");
  expect((await sentences(words[1]))[Number(vi)]).toBe(viText);
  expect((await sentences(words[2]))[Number(en)]).toBe(enText);
});
