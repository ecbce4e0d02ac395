import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { killWriter } from "../soak/crash.js";

it(
  "a memory whose writer is killed in an import has all that was done before and nothing of the import",
  { timeout: 120_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "songngu-"));
    try {
      for (const kill of [1, 2]) {
        const { faults, units } = await killWriter(join(folder, "memory.db"), 100 * kill);
        expect(faults).toEqual([]);
        // Five pairs a round: one line of its own each, and one that all rounds share.
        expect(units).toBe(5 * kill + 1);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
