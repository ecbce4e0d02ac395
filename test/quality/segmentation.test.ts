import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { segmentDocument } from "../../src/segment/segment.js";
import { describeWithShared, SHARED } from "../support/requires.js";
import { boundaryF1, segmentedSet } from "../support/segmentation.js";

/** Boundary F1 in per cent below which the project does not go. */
const floors = {
  "alt.vi": 98.9,
  "ud-vtb.vi": 97.9,
  "ud-tuecl.vi": 98.5,
  "alt.en": 98.9,
  "ud-pud.en": 99.4,
  // Many sentences of these two have no mark at their end.
  "ud-gum.en": 93.5,
  "ud-ewt.en": 75.5,
};

describeWithShared("boundary F1", () => {
  it.each(Object.entries(floors))("of %s is at least %s %%", (name, floor) => {
    const { gold, predicted } = segmentedSet(name);
    expect(100 * boundaryF1(gold, predicted).f1).toBeGreaterThanOrEqual(floor);
  });
});

describeWithShared("the two seed files", () => {
  it.each([
    ["vi", "000_9e1df5396a9e9878.txt"],
    ["en", "002_bb4139cce1b0afff.txt"],
  ] as const)("are cut as by hand (%s)", (language, name) => {
    const folder = `${SHARED}seeds/`;
    const text = readFileSync(folder + name, "utf8").normalize();
    const gold = readFileSync(`${folder}seed.${language}.txt`, "utf8").normalize().trimEnd().split("\n");
    const segments = segmentDocument({ id: name, language, title: "", origin: {}, text });
    expect(segments.map((segment) => segment.text)).toEqual(gold);
    const offsets = readFileSync(`${folder}seed.${language}.offsets.tsv`, "utf8").trimEnd().split("\n");
    expect(segments.map(({ index, span }) => `${index}\t${span.start}\t${span.end}`)).toEqual(offsets);
  });
});
