import { describe, expect, it } from "vitest";
import { createFolder } from "../cli/folder.js";
import { killWriter, ROUNDS } from "../soak/crash.js";

const PATIENCE = { timeout: 120_000 };

describe("a memory whose writer is killed", () => {
  it("in an import has all that was done before and nothing of the import", PATIENCE, async () => {
    const path = createFolder()("memory.db");
    for (const kill of [1, 2]) {
      const { faults, units, events } = await killWriter(path, "importing", 100 * kill);
      expect(faults).toEqual([]);
      // Two pairs of lines a round: one of its own, and one that all rounds share.
      expect([units, events]).toEqual([ROUNDS * kill + 1, 2 * ROUNDS * kill]);
    }
  });

  it("between short acts has every act that was said to be done", PATIENCE, async () => {
    const { faults, acts, events } = await killWriter(createFolder()("memory.db"), "act", 300);
    expect(faults).toEqual([]);
    expect(acts).toBeGreaterThan(0);
    // One more may be written and not yet said.
    expect(events - acts === 0 || events - acts === 1).toBe(true);
  });
});
