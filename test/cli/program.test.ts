import { describe, expect, it } from "vitest";
import { exitOf } from "../../src/cli/exit.js";
import { readConfig } from "../../src/cli/config.js";
import { AppError } from "../../src/model/errors.js";
import { songngu } from "./terminal.js";

describe("exit codes", () => {
  it("are 2 and a line for wrong usage", async () => {
    for (const words of [
      ["nonsense"],
      ["lookup"],
      ["align", "a"],
      ["export", "--format", "doc"],
      ["lookup", "x", "--min", "0"],
    ]) {
      const { code, said } = await songngu(words);
      expect([words, code]).toEqual([words, 2]);
      expect(said).toMatch(/^error: /);
    }
  });

  it("are 0 for help and version", async () => {
    expect(await songngu(["--version"])).toEqual({ code: 0, out: "9.9.9\n", said: "" });
    expect(await songngu(["align", "--help"])).toMatchObject({ code: 0, said: "" });
  });

  it("are 1 with the error code for what failed, and nothing for a reader that went away", () => {
    expect(exitOf(new AppError("not-found", "no pair x"))).toEqual({
      code: 1,
      line: "songngu: no pair x [not-found]",
    });
    expect(exitOf(Object.assign(new Error("write EPIPE"), { code: "EPIPE" }))).toEqual({ code: 0 });
  });

  it("do not hide a bug", () => {
    const bug = new TypeError("x is undefined");
    expect(() => exitOf(bug)).toThrow(bug);
  });
});

describe("readConfig", () => {
  it("takes the memory from the environment, or one in the present folder", () => {
    expect(readConfig({ SONGNGU_MEMORY: "sqlite:/a.db", USER: "lan" })).toMatchObject({
      memory: "sqlite:/a.db",
      actor: "lan",
    });
    expect(readConfig({})).toMatchObject({ memory: "sqlite:./songngu.db", actor: "local" });
  });
});
