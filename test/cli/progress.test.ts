import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { trackOn } from "../../src/cli/progress.js";

async function shown(isTTY: boolean): Promise<string> {
  const stream = Object.assign(new PassThrough(), { isTTY, cursorTo: () => true, clearLine: () => true });
  const progress = await trackOn(stream)(4);
  progress.to(2);
  progress.end();
  return (stream.read() as Buffer | null)?.toString() ?? "";
}

describe("progress", () => {
  it("is shown on a terminal and never in a pipe", async () => {
    expect(await shown(true)).toContain("%");
    expect(await shown(false)).toBe("");
  });
});
