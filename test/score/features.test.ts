import { describe, expect, it } from "vitest";
import { anchorSegments } from "../../src/anchor/anchor.js";
import { compareTexts } from "../../src/comparison.js";
import type { Language, PerLanguage } from "../../src/model/language.js";
import { findCell } from "../../src/model/cells.js";
import { createAgreement, type Agreement } from "../../src/score/agreement.js";
import { createUnmatched } from "../../src/score/keys.js";
import { comparedWords } from "../../src/lang/words.js";
import { readLines, segmentsFromLines } from "../../src/read/lines.js";
import { loadWeights } from "../../src/weights.js";
import type { AnchoredSegment } from "../../src/model/anchor.js";

const weights = loadWeights("corpus");

function anchored(lines: PerLanguage<readonly string[]>): PerLanguage<readonly AnchoredSegment[]> {
  const side = (language: Language): readonly AnchoredSegment[] =>
    anchorSegments(segmentsFromLines(readLines(lines[language].join("\n"))).segments, { language });
  return { vi: side("vi"), en: side("en") };
}

function agreementOf(vi: readonly string[], en: readonly string[]): Agreement {
  return createAgreement(anchored({ vi, en }));
}

/** A feature of the first Vietnamese sentence with each English one. */
function featureOfFirst(name: string, vi: readonly string[], en: readonly string[]): number[] {
  const { pairs, features } = compareTexts(anchored({ vi, en }), weights);
  const values = features.all()[name]!;
  return en.map((_, j) => values[findCell(pairs, 0, j)]);
}

describe("names that two sentences hold", () => {
  const agreement = agreementOf(
    ["Bà Trần Thu Hà gặp ông Lê Quang Minh tại Hà Nội."],
    [
      "Tran Thu Ha met Le Quang Minh in Hanoi.",
      "Tran Thu Ha met Pham Ngoc Son in Hue.",
      "They met in the afternoon.",
    ],
  );

  it("are counted once each", () => {
    expect([0, 1, 2].map((j) => agreement.countNames(0, j))).toEqual([3, 1, 0]);
  });

  it("are lonely only where each side has some that the other lacks", () => {
    expect([0, 1, 2].map((j) => agreement.countLonelyNames(0, j))).toEqual([0, 2, 0]);
  });
});

describe("figures that two sentences hold", () => {
  it("weigh 1 each where no other sentence holds them, whatever their notation", () => {
    const agreement = agreementOf(
      ["Doanh thu đạt 1.250 tỷ đồng, tăng 7,5%.", "Công ty có ba nhà máy."],
      ["Revenue rose 7.5 percent to VND 1,250 billion.", "The company runs three plants."],
    );
    expect(agreement.weighFigures(0, 0)).toBeCloseTo(2);
    expect(agreement.weighFigures(0, 1)).toBe(0);
  });

  it("weigh less the more sentences of either report hold them", () => {
    const vi = ["Giá tăng 7,5%.", "Mức 7,5% là cao.", "Trời mưa."];
    const once = agreementOf(vi, ["Prices rose 7.5 percent.", "It rained.", "Nobody came."]);
    const twice = agreementOf(vi, ["Prices rose 7.5 percent.", "Is 7.5 percent much?", "Nobody came."]);
    expect(once.weighFigures(0, 0)).toBeLessThan(1);
    expect(twice.weighFigures(0, 0)).toBeLessThan(once.weighFigures(0, 0));
    expect(twice.weighFigures(0, 0)).toBeGreaterThan(0);
  });

  it("contradict where both tell the same kind of detail differently, and nothing else agrees with either", () => {
    const agreement = agreementOf(
      ["Giá tăng 7,5%."],
      ["Prices rose 6.1 percent.", "Prices rose 7.5 percent, not 6.1 percent.", "Prices rose."],
    );
    expect([0, 1, 2].map((j) => agreement.conflicts(0, j))).toEqual([true, false, false]);
  });
});

describe("keys that a sentence lacks", () => {
  const unmatched = (vi: readonly string[], en: readonly string[]): ((i: number, j: number) => number) => {
    const sides = anchored({ vi, en });
    return createUnmatched({ vi: sides.vi.map(comparedWords), en: sides.en.map(comparedWords) });
  };

  it("count where the other report holds them elsewhere, by the side that lacks less", () => {
    const weigh = unmatched(
      ["Ông đến Huế với 12 người.", "Bà ở Vinh cùng 15 người."],
      ["He came to Hue with 12 people.", "She stayed in Vinh with 15 people."],
    );
    expect(weigh(0, 0)).toBe(0);
    expect(weigh(0, 1)).toBeGreaterThan(1);
  });

  it("count for nothing where the other report never holds them", () => {
    const weigh = unmatched(
      ["Ông đến Huế với 12 người.", "Bà ở lại."],
      ["He came with others.", "She stayed."],
    );
    expect(weigh(0, 0)).toBe(0);
  });
});

describe("features of a pair", () => {
  it("acts grow with the common words outside names only", () => {
    const [deed, names] = featureOfFirst(
      "acts",
      ["Trần Thu Hà ký hợp đồng xây cầu với Lê Quang Minh."],
      ["The contract to build the bridge was signed.", "Tran Thu Ha is related to Le Quang Minh."],
    );
    expect(deed).toBeGreaterThan(1);
    expect(names).toBeLessThan(deed / 2);
  });

  it("margins are what a pair has above its rivals", () => {
    const alone = featureOfFirst(
      "margin",
      ["Cây cầu mới được thông xe.", "Trời mưa to."],
      ["The new bridge was opened to traffic.", "It rained heavily."],
    );
    const rivalled = featureOfFirst(
      "margin",
      ["Cây cầu mới được thông xe.", "Trời mưa to."],
      ["The new bridge was opened to traffic.", "The new bridge opened to traffic at last."],
    );
    expect(alone[0]).toBeGreaterThan(rivalled[0]);
    expect(alone[1]).toBeLessThan(0);
  });

  it("leads are the pairs of a first sentence, and diagonals those whose neighbours stand out", () => {
    const vi = ["Cây cầu mới được thông xe.", "Trời mưa to suốt đêm.", "Giá gạo tăng mạnh."];
    const en = [
      "The new bridge was opened to traffic.",
      "It rained heavily all night.",
      "Rice prices rose sharply.",
    ];
    const { pairs, features } = compareTexts(anchored({ vi, en }), weights);
    const { lead, diagonal } = features.all();
    const at = (values: Float32Array, i: number, j: number): number => values[findCell(pairs, i, j)];
    expect([at(lead!, 0, 2), at(lead!, 2, 0), at(lead!, 1, 1)]).toEqual([1, 1, 0]);
    expect(at(diagonal!, 1, 1)).toBeGreaterThan(0);
    expect(at(diagonal!, 0, 2)).toBe(0);
  });
});
