import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Segment } from "../../src/model/text.js";
import { segmentDocument } from "../../src/segment/segment.js";
import { documentOf, kindsOf, segmentsOf } from "./notation.js";
import { runs } from "../support/runs.js";

/** Where the segments fail to rebuild the text; empty where all is well. */
function faults(text: string, segments: readonly Segment[]): string[] {
  const found: string[] = [];
  let end = 0;
  for (const [index, segment] of segments.entries()) {
    const { span } = segment;
    if (segment.index !== index) found.push(`index ${segment.index} at ${index}`);
    if (text.slice(end, span.start).trim() !== "") found.push(`text before ${index} is lost`);
    if (span.start < end || span.end <= span.start) found.push(`span of ${index}`);
    if (text.slice(span.start, span.end) !== segment.text) found.push(`text of ${index} is no slice`);
    if (segment.text.trim() !== segment.text) found.push(`white space around ${index}`);
    end = span.end;
  }
  if (text.slice(end).trim() !== "") found.push("text after the last segment is lost");
  return found;
}

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ unit: "grapheme", maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        ..."a B . . ! ? … “ ” » ) ( [1] 5 12. TP. Mr. U.S. v.v. ./. 🎉 2025-03-06 date Ảnh: Photo: — - \n \t".split(
          " ",
        ),
        " ",
        "\u00a0",
        "\r\n",
        "\u2028",
      ),
      { maxLength: 120 },
    )
    .map((parts) => parts.join("")),
);

describe("segmentDocument", () => {
  it("rebuilds every text, with only white space between segments", () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom("vi" as const, "en" as const), (text, language) => {
        expect(faults(text, segmentsOf(language, text))).toEqual([]);
      }),
      { numRuns: runs(500) },
    );
  });

  it("makes no segment of an empty or blank text", () => {
    expect(segmentsOf("vi", "")).toEqual([]);
    expect(segmentsOf("en", " \n\t\n\u00a0")).toEqual([]);
  });

  it("ends a segment at every line's end and numbers the paragraphs", () => {
    const segments = segmentsOf("en", "One\ntwo. Three.\r\n\r\nFour");
    expect(segments.map(({ paragraph, text }) => `${paragraph} ${text}`)).toEqual([
      "0 One",
      "1 two.",
      "1 Three.",
      "2 Four",
    ]);
  });

  it("splits where the space after a full stop was forgotten, but not inside a name", () => {
    expect(segmentsOf("vi", "Cầu xong năm 2025.Sau đó Example.Net đưa tin.").map(({ text }) => text)).toEqual(
      ["Cầu xong năm 2025.", "Sau đó Example.Net đưa tin."],
    );
  });

  it("cuts NFD text at the same places as NFC text", () => {
    const text = "Lễ ký ở TP. Hồ Chí Minh năm 2025. Sau đó PGS.TS. Trần Ái phát biểu. Đến chiều thì xong.";
    const composed = segmentsOf("vi", text).map((segment) => segment.text);
    expect(composed).toHaveLength(3);
    expect(segmentsOf("vi", text.normalize("NFD")).map((segment) => segment.text.normalize())).toEqual(
      composed,
    );
  });

  it("keeps a sentence of 10,000 characters whole", () => {
    const long = `Ông nói ${"rất dài và ".repeat(1000)}hết.`;
    expect(segmentsOf("vi", `${long} Sau đó ông về.`).map((segment) => segment.text.length)).toEqual([
      long.length,
      "Sau đó ông về.".length,
    ]);
  });

  it("finds the same boundaries in one long line as in many short ones", () => {
    const sentences = Array.from(
      { length: 3000 },
      (_, n) => `Mr. Smith saw ${n} ships in TP. Vinh on Jan. 5 that year.`,
    );
    const segments = segmentDocument(documentOf("en", sentences.join(" ")));
    expect(segments.map((segment) => segment.text)).toEqual(sentences);
  });

  it.each([
    ["a line without any space", "x".repeat(3_000_000)],
    ["a line of full stops", ".".repeat(1_000_000)],
    ["a line of quotation marks", `a.${'"'.repeat(1_000_000)}b`],
    ["a line of spaces", `a.${" ".repeat(3_000_000)}B`],
    ["a line of figures", `a. ${"1".repeat(3_000_000)}`],
    ["many short lines", "a.\n".repeat(100_000)],
  ])("takes %s", (_, text) => {
    expect(faults(text, segmentsOf("vi", text))).toEqual([]);
  });

  it("makes a metadata prefix a segment of its own", () => {
    expect(
      kindsOf("en", " date 2025-03-06 During his visit, he spoke. He left.\n\nNobody followed him."),
    ).toEqual([
      "dateline: date 2025-03-06",
      "body: During his visit, he spoke.",
      "body: He left.",
      "body: Nobody followed him.",
    ]);
    expect(kindsOf("vi", "06/03/2025 14:30 (GMT+7)\nGiá xăng giảm mạnh.")[0]).toBe(
      "dateline: 06/03/2025 14:30 (GMT+7)",
    );
    expect(kindsOf("vi", "Cập nhật: 06/03/2025 10:30 (GMT+7) Giá xăng giảm mạnh.")).toEqual([
      "dateline: Cập nhật: 06/03/2025 10:30 (GMT+7)",
      "body: Giá xăng giảm mạnh.",
    ]);
  });

  it("leaves a date with which a sentence begins in its sentence", () => {
    expect(kindsOf("vi", "Ngày 6/3/2025 Thủ tướng tiếp khách.")).toEqual([
      "body: Ngày 6/3/2025 Thủ tướng tiếp khách.",
    ]);
    expect(kindsOf("vi", "6/3/2025 Quốc hội họp.")).toEqual(["body: 6/3/2025 Quốc hội họp."]);
  });
});
