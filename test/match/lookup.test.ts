import { describe, expect, it } from "vitest";
import { lookup, type UnitSource } from "../../src/match/lookup.js";
import { withPenalties } from "../../src/match/penalties.js";
import type { TranslationUnit } from "../../src/model/unit.js";

const AT = "2026-01-01T00:00:00.000Z";

function unit(id: string, vi: string, rest: Partial<TranslationUnit> = {}): TranslationUnit {
  const dates = { createdAt: AT, createdBy: "an", changedAt: AT, changedBy: "an" };
  const none = { contexts: [], props: [], notes: [] };
  return {
    id,
    version: 1,
    text: { vi, en: id },
    grade: "full",
    status: "approved",
    fragment: false,
    ...none,
    ...dates,
    ...rest,
  };
}

function source(units: readonly TranslationUnit[]): UnitSource {
  return {
    candidates: () => Promise.resolve(units.map(({ id, text }) => ({ id, text: text.vi }))),
    readUnits: (ids) => Promise.resolve(ids.map((id) => units.find((each) => each.id === id)!)),
  };
}

const options = { language: "vi" as const, min: 70, limit: 3 };

describe("a lookup", () => {
  it("lists penalties beside the base and never goes below 0", () => {
    const weak = unit("a", "x", { status: "unreviewed", grade: "partial", fragment: true });
    expect(withPenalties(weak, 100)).toMatchObject({
      base: 100,
      percent: 80,
      penalties: [
        { reason: "unreviewed", points: 5 },
        { reason: "partial", points: 10 },
        { reason: "fragment", points: 5 },
      ],
    });
    expect(withPenalties(unit("a", "x", { status: "rejected" }), 30).percent).toBe(0);
    expect(withPenalties(unit("a", "x"), 100)).toMatchObject({ penalties: [], percent: 100 });
  });

  it("puts a reviewed match before a better one that nobody reviewed", async () => {
    const units = [
      unit("raw", "một hai ba bốn năm", { status: "needs-work" }),
      unit("good", "một hai ba bốn năm, sáu bảy tám chín mười", {}),
      unit("near", "Một hai ba bốn năm.", {}),
    ];
    const found = await lookup(source(units), "một hai ba bốn năm", options);
    expect(found.map(({ unit: { id }, percent }) => `${id} ${percent}`)).toEqual(["near 99", "raw 90"]);
  });

  it("finds the reviewed match behind a hundred that nobody reviewed", async () => {
    const raw = Array.from({ length: 100 }, (_, at) =>
      unit(`raw${at}`, "một hai ba bốn", { status: "rejected" }),
    );
    const found = await lookup(source([...raw, unit("good", "một hai ba bôn")]), "một hai ba bốn", options);
    expect(found.map(({ unit: { id } }) => id)).toEqual(["good"]);
  });

  it("gives 101 only where both neighbours are the same and known", async () => {
    const none = { vi: "", en: "" };
    const units = [
      unit("mute", "một", { contexts: [{ source: "a.tmx", previous: none, next: none }] }),
      unit("file", "một", { contexts: [{ source: "a.tmx", previous: { vi: "A.", en: "" }, next: none }] }),
      unit("met", "một ", { contexts: [{ alignmentId: "x", previous: none, next: none }] }),
    ];
    const bases = async (previous: string, next: string) =>
      (await lookup(source(units), "một", { ...options, neighbours: { previous, next } })).map(
        ({ unit: { id }, base }) => `${id} ${base}`,
      );
    expect(await bases(" A. ", "")).toEqual(["file 101", "mute 100", "met 100"]);
    expect(await bases("", "")).toEqual(["met 101", "mute 100", "file 100"]);
    expect(await bases("A.", "B.")).toEqual(["mute 100", "file 100", "met 100"]);
  });
});
