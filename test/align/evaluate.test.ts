import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { calibrate, scoreBeads, scoreLinks, scoreReports, type Group } from "../../src/align/evaluate.js";
import { readGold, readGroups } from "../../src/cli/gold.js";
import { describeWithShared, describeWithTool, SHARED } from "../support/requires.js";

/** `"0-0 1,2-1 3-"`; an empty side is a null. */
function groups(notation: string): Group[] {
  return readGroups(notation.replaceAll("-", "\t").replaceAll(" ", "\n"));
}

describe("scoreBeads", () => {
  it("counts nulls in precision and not in recall", () => {
    const scores = scoreBeads([{ gold: groups("0-0 1-"), found: groups("0-0 1- -1") }]);
    expect(scores).toMatchObject({ p_strict: 2 / 3, r_strict: 1, nn_p_strict: 1 });
  });

  it("is lax where some link is shared", () => {
    const scores = scoreBeads([{ gold: groups("0,1-0 2-1"), found: groups("0-0 1-1 2-1") }]);
    expect(scores).toMatchObject({ p_strict: 1 / 3, p_lax: 2 / 3, r_strict: 0.5, r_lax: 1, link_f1: 2 / 3 });
  });
});

describe("scoreLinks", () => {
  it("counts an ignored link neither way unless it is gold", () => {
    const ignored = [
      { vi: 0, en: 0 },
      { vi: 2, en: 2 },
    ];
    expect(scoreLinks([{ gold: groups("0-0 1-1"), found: groups("0-0 2-2 3-3"), ignored }])).toMatchObject({
      gold: 2,
      found: 2,
      right: 1,
      f1: 0.5,
    });
  });
});

describe("scoreReports", () => {
  it("counts a sure link, passes over an optional one, and names a trap", () => {
    const gold = [
      { ...groups("0-0")[0], verdict: "sure" as const },
      { ...groups("1-1")[0], verdict: "optional" as const },
      { ...groups("2-2")[0], verdict: "trap" as const },
    ];
    expect(scoreReports([{ gold, found: groups("0-0 1-1 2-2 3-3") }])).toMatchObject({
      precision: 1 / 3,
      recall: 1,
      traps: 1,
    });
  });
});

describe("calibrate", () => {
  it("finds no error where nine in ten of the beads at .9 are right", () => {
    const predictions = Array.from({ length: 100 }, (_, index) => ({
      confidence: 0.9,
      right: index % 10 > 0,
    }));
    expect(calibrate(predictions).error).toBeCloseTo(0);
  });

  it("is the mean gap between what was promised and what came", () => {
    expect(calibrate([{ confidence: 0.8, right: false }]).error).toBeCloseTo(0.8);
    expect(calibrate([]).error).toBe(0);
  });
});

describeWithTool("python3", "the reference scorers", () => {
  describeWithShared("on made predictions", () => {
    /** Shifts some gold beads and forgets others, always in the same way. */
    function spoil(gold: readonly Group[]): Group[] {
      return gold.flatMap((group, at) => {
        if (at % 7 === 0) return [];
        return [at % 5 === 0 ? { ...group, en: group.en.map((index) => index + 1) } : group];
      });
    }

    function runReference(tool: string, ...words: string[]): Record<string, number> {
      const output = execFileSync("python3", [join(SHARED, "tools", tool), ...words, "--json"], {
        encoding: "utf8",
      });
      return JSON.parse(output) as Record<string, number>;
    }

    async function predict(set: string) {
      const folder = join(SHARED, set);
      const { kind, cases } = await readGold(folder);
      const scored = cases.map((one) => ({ ...one, found: spoil(one.gold) }));
      return { folder, kind, scored };
    }

    async function writePredictions<T>(
      scored: readonly { readonly name: string; readonly found: readonly Group[] }[],
      use: (folder: string) => T,
    ): Promise<T> {
      const folder = mkdtempSync(join(tmpdir(), "songngu-"));
      try {
        mkdirSync(folder, { recursive: true });
        for (const { name, found } of scored) {
          const lines = found.map(({ vi, en }) => `${vi.join(",")}\t${en.join(",")}\n`);
          writeFileSync(join(folder, `${name}.pred.tsv`), lines.join(""));
        }
        return await Promise.resolve(use(folder));
      } finally {
        rmSync(folder, { recursive: true });
      }
    }

    it("say the same of beads", async () => {
      const { folder, kind, scored } = await predict("data/eval/hard-docs");
      const reference = await writePredictions(scored, (made) =>
        runReference("score.py", "--dir", folder, made),
      );
      expect(kind).toBe("beads");
      const ours = scoreBeads(scored);
      for (const [name, value] of Object.entries(ours))
        expect([name, value]).toEqual([name, expect.closeTo(reference[name], 3)]);
    });

    it("say the same of links", async () => {
      const { folder, kind, scored } = await predict("data/eval/mining");
      const reference = await writePredictions(scored, (made) =>
        runReference("score.py", "--pairs", join(folder, "mining.gold.tsv"), join(made, "mining.pred.tsv")),
      );
      expect(kind).toBe("links");
      const { precision, recall, f1, right } = scoreLinks(scored);
      expect(right).toBe(reference.hit);
      expect([precision, recall, f1].map((value) => value.toFixed(3))).toEqual(
        [reference.p, reference.r, reference.f1].map((value) => value.toFixed(3)),
      );
    });

    it.each(["data/eval/realpairs", "seeds"])("say the same of the reports of %s", async (set) => {
      const { folder, kind, scored } = await predict(set);
      expect(kind).toBe("reports");
      const reference = await writePredictions(scored, (made) =>
        set === "seeds"
          ? runReference("score_reports.py", join(folder, "gold.tsv"), join(made, "seed.pred.tsv"))
          : runReference("score_reports.py", "--dir", folder, made),
      );
      const ours = scoreReports(scored);
      expect(ours).toMatchObject({
        precision: expect.closeTo(reference.precision, 3) as number,
        f1: expect.closeTo(reference.f1, 3) as number,
        right: reference.hit,
        found: reference.predicted,
        gold: reference.must,
        traps: reference.traps,
      });
    });

    it("know comparable texts by their ignored cells", async () => {
      const { kind, cases } = await readGold(join(SHARED, "data/eval/comparable"));
      expect(kind).toBe("links");
      expect(cases).toHaveLength(54);
      expect(scoreLinks(cases.map((one) => ({ ...one, found: one.gold }))).gold).toBe(221);
    });
  });
});
