/** Number words of both languages → their values. */
import type { PerLanguage } from "../model/language.js";

export interface Numerals {
  /** Words below one hundred, and what they are worth. */
  readonly units: Readonly<Record<string, number>>;
  /** Words that multiply what stands before them, largest last; several words may be joined ("nghìn tỷ"). */
  readonly scales: Readonly<Record<string, number>>;
  /** Phrases that begin like a scale and are none ("tỷ lệ"). */
  readonly notScales: readonly string[];
  /** Scales that stand only after a currency sign and digits ("$5m"). */
  readonly shortScales: Readonly<Record<string, number>>;
  /** Scales that stand right behind the digits, without a space, in small letters ("500k"). */
  readonly gluedScales: Readonly<Record<string, number>>;
  /** Words for a number that is only known by its size ("hundreds of"), and that size. */
  readonly severals: Readonly<Record<string, number>>;
  /** Words for so many times as much. */
  readonly multiples: Readonly<Record<string, number>>;
  /** Joins parts of one number: "linh" in "một trăm linh năm", "and" in "two hundred and five". */
  readonly joints: readonly string[];
  /** Adds half of the last scale ("hai triệu rưỡi"), or half of one. */
  readonly half: readonly string[];
  /** Half of the scale that follows ("nửa triệu", "half a million"). */
  readonly halfBefore: readonly string[];
  /** Words that are numbers only before a scale, a unit or another number word. */
  readonly weak: readonly string[];
  /** A weak word is no number after one of these: "mỗi năm", not "mỗi 5". */
  readonly notBeforeWeak: readonly string[];
  /** Words before which a weak word is a number all the same ("năm chiếc"). */
  readonly classifiers: string;
  /** Words after which a bare "half" is a figure ("more than half"). */
  readonly beforeHalf: string;
  /** Words of which no "two in five" is a share. */
  readonly notShared: string;
  /** Words after which "a day" is a stretch of time, not the rate of the figure before it. */
  readonly afterStretches: string;
  /** Units that go on a number only after a joint: "mười năm" is ten years, "một trăm linh năm" is 105. */
  readonly firstOnly: readonly string[];
  /** Words that begin no number, only go on one ("mươi", "lăm"). */
  readonly inner: Readonly<Record<string, number>>;
  readonly minus: readonly string[];
  /** Words that a hyphen ties to a number that stays one ("magnitude-7"). */
  readonly beforeJoint: readonly string[];
  /** Words for the ordinals. */
  readonly ordinals: Readonly<Record<string, number>>;
  /** What goes on digits to make an ordinal. */
  readonly ordinalEndings: readonly string[];
  /** Words for the lower part of a fraction in phrases like "two thirds". */
  readonly denominators: Readonly<Record<string, number>>;
  /** The marks of thousands and decimals in this language's usual way of writing. */
  readonly thousands: "." | ",";
}

export const NUMERALS: PerLanguage<Numerals> = {
  vi: {
    units: {
      một: 1,
      hai: 2,
      ba: 3,
      bốn: 4,
      năm: 5,
      sáu: 6,
      bảy: 7,
      bẩy: 7,
      tám: 8,
      chín: 9,
      mười: 10,
    },
    scales: {
      chục: 10,
      tá: 12,
      trăm: 100,
      nghìn: 1e3,
      ngàn: 1e3,
      vạn: 1e4,
      triệu: 1e6,
      tỷ: 1e9,
      tỉ: 1e9,
      "nghìn tỷ": 1e12,
      "nghìn tỉ": 1e12,
      "ngàn tỷ": 1e12,
      "ngàn tỉ": 1e12,
      "triệu tỷ": 1e15,
      "triệu tỉ": 1e15,
      "trăm nghìn": 1e5,
      "trăm triệu": 1e8,
      "trăm tỷ": 1e11,
      "trăm ngàn": 1e5,
      "trăm tỉ": 1e11,
      "chục nghìn": 1e4,
      "chục triệu": 1e7,
      "chục tỷ": 1e10,
      "chục ngàn": 1e4,
      "tỷ tỷ": 1e18,
      "trăm nghìn tỷ": 1e14,
    },
    notScales: [
      "tỷ lệ",
      "tỷ trọng",
      "tỷ giá",
      "tỷ số",
      "tỷ suất",
      "tỷ phú",
      "triệu chứng",
      "triệu phú",
      "triệu tập",
      "triệu hồi",
      "vạn vật",
      "nghìn trùng",
      "chục năm trước",
    ],
    shortScales: { k: 1e3, tr: 1e6, m: 1e6, mn: 1e6, b: 1e9, bn: 1e9, tn: 1e12 },
    gluedScales: { k: 1e3, tr: 1e6 },
    severals: {},
    multiples: { "gấp đôi": 2, "nhân đôi": 2, "gấp rưỡi": 1.5 },
    joints: ["linh", "lẻ"],
    half: ["rưỡi"],
    halfBefore: ["nửa"],
    weak: ["một", "năm"],
    classifiers:
      "cậu cô chiếc cuộc vụ bộ tên quả tòa con trong thành quan nhân vị bức cái ngôi đứa tấm viên binh tù cảnh nghị ứng chính khu điểm lần kỳ câu bài loại nhóm vùng nhà đội cơ đối trường đại sinh phi thủy tay cầu nước tỉnh huyện xã phương mục nhiệm nội lĩnh giải",
    beforeHalf: "",
    notShared: "năm tháng tuần ngày giờ phút",
    afterStretches: "sau trước nữa",
    notBeforeWeak: [
      "mỗi",
      "hàng",
      "hằng",
      "trong",
      "cả",
      "từng",
      "nhiều",
      "mấy",
      "các",
      "những",
      "cuối",
      "đầu",
      "giữa",
      "qua",
      "này",
      "vài",
      "suốt",
      "theo",
      "vào",
      "của",
      "là",
      "tháng",
      "quý",
      "nửa",
      "thường",
      "quanh",
      "bao",
      "ngày",
      "tuần",
      "thứ",
      "mươi",
      "mười",
      "chục",
      "trăm",
      "nghìn",
      "triệu",
      "dịp",
      "kỳ",
      "hết",
      "tròn",
      "lâu",
      "ít",
      "đến",
      "từ",
      "sau",
    ],
    inner: { mươi: 10, lăm: 5, nhăm: 5, mốt: 1, tư: 4, không: 0 },
    firstOnly: ["năm"],
    minus: ["âm"],
    beforeJoint: ["cấp"],
    ordinals: {
      ...vietnameseOrdinals(),
      nhất: 1,
      nhì: 2,
      hai: 2,
      ba: 3,
      tư: 4,
      năm: 5,
      sáu: 6,
      bảy: 7,
      bẩy: 7,
      tám: 8,
      chín: 9,
      mười: 10,
    },
    ordinalEndings: [],
    denominators: { tư: 4 },
    thousands: ".",
  },
  en: {
    units: {
      zero: 0,
      one: 1,
      two: 2,
      three: 3,
      four: 4,
      five: 5,
      six: 6,
      seven: 7,
      eight: 8,
      nine: 9,
      ten: 10,
      eleven: 11,
      twelve: 12,
      thirteen: 13,
      fourteen: 14,
      fifteen: 15,
      sixteen: 16,
      seventeen: 17,
      eighteen: 18,
      nineteen: 19,
      twenty: 20,
      thirty: 30,
      forty: 40,
      fourty: 40,
      fifty: 50,
      sixty: 60,
      seventy: 70,
      eighty: 80,
      ninety: 90,
      a: 1,
      an: 1,
    },
    scales: {
      dozen: 12,
      hundred: 100,
      thousand: 1e3,
      million: 1e6,
      billion: 1e9,
      trillion: 1e12,
      thousands: 1e3,
      millions: 1e6,
      billions: 1e9,
      trillions: 1e12,
      quadrillion: 1e15,
      "hundred thousand": 1e5,
      "hundred million": 1e8,
      "hundred billion": 1e11,
      "thousand billion": 1e12,
      mln: 1e6,
      bn: 1e9,
      bln: 1e9,
      tn: 1e12,
      trn: 1e12,
      mn: 1e6,
      mil: 1e6,
    },
    notScales: [],
    shortScales: { k: 1e3, m: 1e6, b: 1e9, t: 1e12, mn: 1e6, bn: 1e9, tn: 1e12 },
    gluedScales: { k: 1e3 },
    severals: {
      dozens: 10,
      "tens of": 10,
      "scores of": 10,
      hundreds: 100,
      thousands: 1e3,
      "tens of thousands": 1e4,
      "dozens of thousands": 1e4,
      "hundreds of thousands": 1e5,
      millions: 1e6,
      "tens of millions": 1e7,
      "hundreds of millions": 1e8,
      billions: 1e9,
      "tens of billions": 1e10,
      "hundreds of billions": 1e11,
      trillions: 1e12,
    },
    multiples: {
      twice: 2,
      doubled: 2,
      doubling: 2,
      twofold: 2,
      "two-fold": 2,
      tripled: 3,
      tripling: 3,
      threefold: 3,
      "three-fold": 3,
      quadrupled: 4,
      quadrupling: 4,
      fourfold: 4,
      fivefold: 5,
      sixfold: 6,
      tenfold: 10,
    },
    joints: ["and"],
    half: ["and a half"],
    halfBefore: ["half a", "half"],
    weak: ["one", "a", "an"],
    notBeforeWeak: [],
    classifiers: "",
    beforeHalf: "than nearly over almost about around roughly least exactly by",
    notShared: "years months weeks days hours minutes decades",
    afterStretches: "after later ago earlier before from since",
    inner: {},
    firstOnly: ["a", "an"],
    minus: ["minus", "negative"],
    beforeJoint: ["magnitude", "level", "force", "category", "grade", "stage"],
    ordinals: {
      first: 1,
      second: 2,
      third: 3,
      fourth: 4,
      fifth: 5,
      sixth: 6,
      seventh: 7,
      eighth: 8,
      ninth: 9,
      tenth: 10,
      eleventh: 11,
      twelfth: 12,
      thirteenth: 13,
      fourteenth: 14,
      fifteenth: 15,
      sixteenth: 16,
      seventeenth: 17,
      eighteenth: 18,
      nineteenth: 19,
      twentieth: 20,
      thirtieth: 30,
      fortieth: 40,
      fiftieth: 50,
      sixtieth: 60,
      seventieth: 70,
      eightieth: 80,
      ninetieth: 90,
      hundredth: 100,
    },
    ordinalEndings: ["st", "nd", "rd", "th"],
    denominators: {
      half: 2,
      halves: 2,
      third: 3,
      thirds: 3,
      quarter: 4,
      quarters: 4,
      fourth: 4,
      fourths: 4,
      fifth: 5,
      fifths: 5,
      sixth: 6,
      sixths: 6,
      seventh: 7,
      sevenths: 7,
      eighth: 8,
      eighths: 8,
      tenth: 10,
      tenths: 10,
    },
    thousands: ",",
  },
};

/** 11 to 99 as they are said after "thứ": "mười hai", "hai mươi", "hai mươi mốt". */
function vietnameseOrdinals(): Record<string, number> {
  const tens = [
    "mười",
    "hai mươi",
    "ba mươi",
    "bốn mươi",
    "năm mươi",
    "sáu mươi",
    "bảy mươi",
    "tám mươi",
    "chín mươi",
  ];
  const units = [
    "một",
    "mốt",
    "hai",
    "ba",
    "bốn",
    "tư",
    "năm",
    "lăm",
    "nhăm",
    "sáu",
    "bảy",
    "bẩy",
    "tám",
    "chín",
  ];
  const values = [1, 1, 2, 3, 4, 4, 5, 5, 5, 6, 7, 7, 8, 9];
  return Object.fromEntries(
    tens.flatMap((ten, at) => [
      [ten, 10 * (at + 1)],
      ...units.map((unit, k) => [`${ten} ${unit}`, 10 * (at + 1) + values[k]]),
    ]),
  ) as Record<string, number>;
}
