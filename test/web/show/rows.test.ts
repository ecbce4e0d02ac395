import { describe, expect, it } from "vitest";
import type { AlignmentView } from "../../../src/model/review.js";
import { placeRows } from "../../../src/web/show/rows.js";

/** `"0-2 1,2-0"` over so many sentences → the rows, `(v1|e3)` for a gap. */
function rowsOf(links: string, count: { vi: number; en: number }): string {
  const beads = links.split(" ").flatMap((link) => {
    if (link === "") return [];
    const [vi, en] = link.split("-").map((side) => side.split(","));
    return [{ id: link, vi: vi.map((one) => `v${one}`), en: en.map((one) => `e${one}`) }];
  });
  const sentences = (letter: string, length: number) =>
    Array.from({ length }, (_, index) => ({ id: `${letter}${index}`, index }));
  const view = {
    beads,
    sentences: { vi: sentences("v", count.vi), en: sentences("e", count.en) },
  } as unknown as AlignmentView;
  return placeRows(view)
    .map((place) =>
      place.kind === "bead"
        ? place.bead.id
        : `(${place.sentences.vi.map(({ id }) => id).join(",")}|${place.sentences.en.map(({ id }) => id).join(",")})`,
    )
    .join(" ");
}

describe("rows", () => {
  it("show sentences without a bead between the beads around them", () => {
    expect(rowsOf("0-0 2-2", { vi: 3, en: 3 })).toBe("0-0 (v1|e1) 2-2");
  });

  it("show both reports side by side where nothing is linked", () => {
    expect(rowsOf("", { vi: 2, en: 1 })).toBe("(v0,v1|e0)");
  });

  it("put an English sentence after the bead that holds the one before it", () => {
    expect(rowsOf("0-3 1-0", { vi: 2, en: 5 })).toBe("0-3 (|e4) 1-0 (|e1,e2)");
  });

  it("keep the Vietnamese order beside beads whose members are far apart", () => {
    expect(rowsOf("0,3-0 1-1", { vi: 5, en: 2 })).toBe("0,3-0 1-1 (v2,v4|)");
  });

  it("put what stands before every bead first", () => {
    expect(rowsOf("1-1", { vi: 2, en: 2 })).toBe("(v0|e0) 1-1");
  });

  it("hold every sentence once, also one that stands in several beads", () => {
    expect(rowsOf("0-0 0-2", { vi: 2, en: 3 })).toBe("0-0 (|e1) 0-2 (v1|)");
  });
});
