import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cosine, encoderFromSections, encoderToSections } from "../../src/encode/encoder.js";
import { hashOf } from "../../src/model/hash.js";
import { packSections, unpackSections } from "../../src/model/sections.js";

const WEIGHTS = new URL("../../corpus/weights/encoder.bin", import.meta.url);
const MAX_BYTES = 12_000_000;

/** Two features a side in four dimensions: each word with its translation along one axis. */
const TINY = encoderToSections({
  vi: vectors({ mưa: [127, 0, 0, 0], nắng: [0, 127, 0, 0] }),
  en: vectors({ rain: [127, 0, 0, 0], sun: [0, 127, 0, 0] }),
});

function vectors(rows: Record<string, readonly number[]>): Parameters<typeof encoderToSections>[0]["vi"] {
  const names = Object.keys(rows);
  return {
    hashes: Uint32Array.from(names, hashOf),
    rows: Int8Array.from(Object.values(rows).flat()),
    scale: Float32Array.from(names, () => 1 / 127),
  };
}

function refusal(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe("the encoder", () => {
  const encoder = encoderFromSections(unpackSections(packSections(TINY), "tiny"));

  it("survives its file", () => {
    expect(encoder.dimensions).toBe(4);
    const vi = encoder.encode(["Mưa.", "nắng"], "vi");
    const en = encoder.encode(["sun", "rain"], "en");
    expect(cosine(vi, 0, en, 1, 4)).toBeCloseTo(1);
    expect(cosine(vi, 1, en, 0, 4)).toBeCloseTo(1);
    expect(cosine(vi, 0, en, 0, 4)).toBe(0);
  });

  it("weighs a repeated word by the square root of its count", () => {
    expect([...encoder.encode(["mưa mưa mưa mưa nắng"], "vi")]).toEqual(
      [2, 1, 0, 0].map((count) => Math.fround(count / Math.sqrt(5))),
    );
  });

  it("gives zeros to a sentence of which it knows nothing", () => {
    expect([...encoder.encode(["tuyết", ""], "vi")]).toEqual(new Array(8).fill(0));
  });
});

describe("a broken weights file", () => {
  const file = packSections(TINY);
  const broken: Record<string, () => unknown> = {
    empty: () => unpackSections(new Uint8Array(0), "encoder.bin"),
    "of another kind": () =>
      unpackSections(new TextEncoder().encode("PK\u0003\u0004 and more text"), "encoder.bin"),
    "cut short": () => unpackSections(file.subarray(0, file.length - 9), "encoder.bin"),
    "cut in its contents": () => unpackSections(file.subarray(0, 40), "encoder.bin"),
    "without a side": () => {
      const side = Object.entries(TINY).filter(([name]) => !name.startsWith("en"));
      return encoderFromSections(Object.fromEntries(side));
    },
    "with a row too few": () => encoderFromSections({ ...TINY, enRows: new Int8Array(4) }),
  };

  it.each(Object.entries(broken))("that is %s is refused", (_, act) => {
    expect(refusal(act)).toMatchObject({ code: "weights-broken" });
  });
});

describe("the committed weights", () => {
  const bytes = readFileSync(WEIGHTS);
  const encoder = encoderFromSections(unpackSections(bytes, "encoder.bin"));

  it("take at most 12 MB", () => {
    expect(bytes.length).toBeLessThanOrEqual(MAX_BYTES);
  });

  it("bring a sentence nearer to its translation than to any other", () => {
    const pairs = [
      [
        "Thủ tướng đã gặp các doanh nhân Nhật Bản hôm qua.",
        "The prime minister met Japanese businessmen yesterday.",
      ],
      ["Bão gây mưa lớn ở các tỉnh miền núi.", "The storm brought heavy rain to the mountain provinces."],
      ["Học sinh trở lại trường sau kỳ nghỉ.", "Students returned to school after the holiday."],
      ["Giá dầu giảm vì nhu cầu yếu.", "Oil prices fell because of weak demand."],
      ["Cảnh sát bắt ba người buôn ma túy.", "Police arrested three drug traffickers."],
      ["Đội tuyển thắng trận chung kết bằng loạt luân lưu.", "The team won the final on penalties."],
    ];
    const vi = encoder.encode(
      pairs.map(([sentence]) => sentence),
      "vi",
    );
    const en = encoder.encode(
      pairs.map(([, sentence]) => sentence),
      "en",
    );
    pairs.forEach((_, i) => {
      const nearest = pairs
        .map((_, j) => ({ j, cosine: cosine(vi, i, en, j, encoder.dimensions) }))
        .sort((a, b) => b.cosine - a.cosine)[0];
      expect(nearest.j).toBe(i);
    });
  });
});
