import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { exitOf } from "../../src/cli/exit.js";
import { readConfig } from "../../src/cli/config.js";
import { writerTo } from "../../src/cli/terminal.js";
import { AppError } from "../../src/model/errors.js";
import { songngu } from "./terminal.js";

describe("exit codes", () => {
  it("are 2 and a line for wrong usage", async () => {
    for (const words of [
      ["nonsense"],
      ["lookup"],
      ["align", "a"],
      ["export", "--format", "doc"],
      ["lookup", ""],
      ["search", " "],
      ["lookup", "x", "--min", "0"],
      ["lookup", "x", "--fuzzy"],
      ["align", "a", "b", "c"],
      ["help", "nonsense"],
      ["--"],
    ]) {
      const { code, out, said } = await songngu(words);
      expect([words, code, out]).toEqual([words, 2, ""]);
      expect(said).toMatch(/^songngu: .+ \[wrong-argument\]$/);
    }
  });

  it("are 0 for help and version, and help is what no command at all gets", async () => {
    const help = await songngu(["--help"]);
    expect(help).toMatchObject({ code: 0, said: "" });
    expect(help.out).toContain("Usage: songngu");
    expect(await songngu([])).toEqual(help);
    expect(await songngu(["--version"])).toEqual({ code: 0, out: "9.9.9\n", said: "" });
    expect((await songngu(["align", "--help"])).code).toBe(0);
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

describe("writing", () => {
  it("waits for a slow reader and leaves no listener behind", async () => {
    const taken: string[] = [];
    const slow = new Writable({
      highWaterMark: 1,
      write: (piece: Buffer, _, done) => {
        taken.push(piece.toString());
        setImmediate(done);
      },
    });
    const write = writerTo(slow);
    const count = () => slow.eventNames().reduce((sum, name) => sum + slow.listenerCount(name), 0);
    const before = count();
    for (let number = 0; number < 30; number += 1) await write(`${number}\n`);
    expect(taken).toHaveLength(30);
    expect(count()).toBe(before);
  });

  it("throws when the reader is gone", async () => {
    const gone = new Writable({
      write: (_piece, _encoding, done) => {
        done(Object.assign(new Error("write EPIPE"), { code: "EPIPE" }));
      },
    });
    const write = writerTo(gone);
    await write("first");
    await expect(write("second")).rejects.toThrow("EPIPE");
  });
});

describe("readConfig", () => {
  it("takes memory and encoder from the environment, or a memory in the present folder and its own encoder", () => {
    const env = { SONGNGU_MEMORY: "sqlite:/a.db", SONGNGU_ENCODER: "onnx:model", USER: "lan" };
    expect(readConfig(env)).toMatchObject({
      memory: "sqlite:/a.db",
      encoder: "onnx:model",
      actor: "lan",
    });
    expect(readConfig({})).toMatchObject({ memory: "sqlite:./songngu.db", encoder: "own", actor: "local" });
  });
});
