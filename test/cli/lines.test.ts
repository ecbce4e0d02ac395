import { expect, it } from "vitest";
import { numberByLine, withoutBlanks } from "../../src/cli/lines.js";
import { segmentsFromLines } from "../../src/read/lines.js";

it("members, evidence and sentences are numbered by the lines of the files", () => {
  const lines = {
    vi: segmentsFromLines(["", "a", " ", "b"]).segments,
    en: segmentsFromLines(["x", "", "y"]).segments,
  };
  const sentences = { vi: withoutBlanks(lines.vi), en: withoutBlanks(lines.en) };
  expect(sentences.vi.map(({ index, text }) => [index, text])).toEqual([
    [0, "a"],
    [1, "b"],
  ]);
  const at = (segment: number) => ({ segment, span: { start: 0, end: 1 } });
  const document = { id: "", title: "", origin: {}, text: "" };
  const { sentences: all, alignment } = numberByLine(
    {
      documents: { vi: { ...document, language: "vi" }, en: { ...document, language: "en" } },
      sentences,
      alignment: {
        order: "monotone",
        beads: [
          {
            vi: [0, 1],
            en: [1],
            grade: "full",
            confidence: 1,
            evidence: {
              signals: {},
              matched: [{ kind: "word", vi: at(1), en: at(1), strength: 1 }],
              conflicts: [{ kind: "number", vi: [at(0)], en: [at(0)] }],
            },
          },
        ],
      },
    },
    lines,
  );
  expect(alignment.beads).toMatchObject([
    {
      vi: [1, 3],
      en: [2],
      evidence: { matched: [{ vi: at(3), en: at(2) }], conflicts: [{ vi: [at(1)], en: [at(0)] }] },
    },
  ]);
  expect(all.vi.map(({ index, text }) => `${index}${text}`)).toEqual(["0", "1a", "2 ", "3b"]);
});
