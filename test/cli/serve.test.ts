import { existsSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { createReader, createWriter } from "../../src/cli/web.js";
import { trackNothing } from "../../src/cli/progress.js";
import { readConfig } from "../../src/cli/config.js";
import { collect, createUnit } from "../exchange/units.js";
import { createFolder } from "./folder.js";
import { songngu } from "./terminal.js";

describe("serve", () => {
  it("aligns the example reports once and prints its address", async () => {
    const path = createFolder();
    const memory = `sqlite:${path("demo.db")}`;
    const first = await songngu(["serve", "--demo", "--port", "0"], memory);
    expect(first.code).toBe(0);
    expect(first.out).toMatch(/^Songngu: http:\/\/127\.0\.0\.1:\d+\/\n$/);
    expect(first.said).toMatch(/^songngu: 6 example pairs aligned/);
    expect((await songngu(["serve", "--demo", "--port", "0"], memory)).said).toBe("");
    expect((await songngu(["stats"], memory)).out).toContain("alignments\t6\n");
  });

  it("says in one line why it cannot listen", async () => {
    const path = createFolder();
    const memory = `sqlite:${path("m.db")}`;
    expect((await songngu(["serve", "--host", "0.0.0.0"], memory)).said).toContain("[address-refused]");
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const { port } = other.address() as AddressInfo;
    const { code, said } = await songngu(["serve", "--port", String(port)], memory);
    other.close();
    expect([code, said]).toEqual([1, `songngu: port ${port} is in use [port-in-use]`]);
    expect(existsSync(path("m.db"))).toBe(false);
  });
});

describe("what the web page reads and writes", () => {
  it("reads back the TMX it wrote", async () => {
    const { terminal, config } = { terminal: { ...SILENT }, config: readConfig({}) };
    const units = (async function* () {
      yield await Promise.resolve(createUnit("Giá gạo tăng.", "Rice prices rose."));
    })();
    const options = { format: "tmx", source: "vi", regional: true } as const;
    const tmx = await collect(createWriter({ terminal, config }).units(units, options));
    const { units: read, report } = createReader(new URL("file:///")).units(
      Buffer.from(tmx.join("")),
      "a.tmx",
    );
    expect(await collect(read)).toMatchObject([{ text: { vi: "Giá gạo tăng.", en: "Rice prices rose." } }]);
    expect(report()).toMatchObject({ leftOut: 0, mended: [] });
  });
});

const SILENT = {
  write: () => Promise.resolve(),
  say: () => undefined,
  track: trackNothing,
  now: () => "2025-03-06T04:05:06Z",
  untilStopped: () => Promise.resolve(),
};
