import { describe, it } from "vitest";
import type { PerLanguage } from "../../src/model/language.js";
import { expectCuts } from "./notation.js";

/** name → text with the right boundaries as bars. */
const fixtures: PerLanguage<Readonly<Record<string, string>>> = {
  vi: {
    "keeps TP. Hồ Chí Minh in one sentence":
      "Lễ ký diễn ra tại TP. Hồ Chí Minh sáng nay. | Nhiều doanh nghiệp tham dự.",
    "keeps tp. HCM and TX. Sơn Tây": "Ông đi từ tp. HCM ra TX. Sơn Tây bằng tàu hỏa.",
    "keeps PGS.TS. Nguyễn Văn A":
      "Theo PGS.TS. Nguyễn Văn A, dịch đã lắng xuống. | Ông khuyên người dân bình tĩnh.",
    "keeps GS. and ThS.": "GS. Trần Thanh và ThS. Lê Hoa cùng trình bày. | Cử tọa vỗ tay.",
    "keeps (BS.)": "Bác sĩ (BS.) Lê Hoa khám cho bệnh nhân. | Kết quả tốt.",
    "splits after v.v.": "Chợ bán cam, quýt, bưởi, v.v. | Sau đó khách ra về.",
    "keeps v.v. before a small letter": "Cam, quýt, bưởi, v.v. đều rẻ hơn năm ngoái.",
    "keeps 6-7/3/2025": "Chuyến thăm diễn ra ngày 6-7/3/2025 tại Hà Nội. | Hai bên ra tuyên bố chung.",
    "keeps 3.5% and 1.234,5": "Lãi suất tăng 3.5% lên 1.234,5 điểm. | Thị trường phản ứng nhẹ.",
    "splits after a year": "Dự án hoàn thành năm 2025. | Sau đó cầu được thông xe.",
    "splits before a figure": "Nước rút chậm. | 5 người vẫn mất tích.",
    "ends a sentence at a full stop before ”": "“Tôi rất vui.” | Ông nói xong rồi ngồi xuống.",
    "ends a sentence at a full stop before »": "«Chúng tôi sẵn sàng.» | Bà khẳng định điều đó.",
    "ends a sentence at a detached closing quote": "“Tôi rất vui. ” | Ông nói xong rồi ngồi xuống.",
    "keeps a quote with its speaker": "“Bao giờ thì xong?”, ông hỏi. | Không ai đáp.",
    "is not swallowed by an unbalanced quote": "Ông nói “chưa xong. | Bà bảo xong rồi. | Họ cãi nhau.",
    "is not swallowed by an unbalanced bracket":
      "Tổ chức (thành lập năm 1990. | Trụ sở ở Huế. | Có 20 người.",
    "splits after … before a capital": "Ông im lặng… | Sau đó ông bước ra.",
    "keeps … before a small letter": "Cam, quýt… đều đắt. | Người mua ít.",
    "splits after ... before a capital": "Ông im lặng... | Sau đó ông bước ra.",
    "keeps ... before a small letter": "Cam, quýt... đều đắt.",
    "keeps (1) (2) (3) together":
      "Có ba việc: (1) mở chợ; (2) sửa đường; (3) xây cầu. | Tất cả xong trong năm.",
    "keeps items with full stops that a colon opens":
      "Có ba việc: (1) Mở chợ. (2) Sửa đường. (3) Xây cầu. | Tất cả xong trong năm.",
    "splits numbered sentences": "Cầu đã thông xe. | (1) Phần đầu dài. | (2) Phần sau ngắn.",
    "keeps HÀ NỘI — with its sentence": "HÀ NỘI — Thủ tướng tiếp đoàn khách quý. | Cuộc gặp kéo dài một giờ.",
    "keeps (TTXVN) with its sentence": "Hà Nội (TTXVN) - Giá xăng giảm từ chiều nay. | Đây là lần thứ ba.",
    "keeps ./. with the last sentence": "Hai bên ký tuyên bố chung./.",
    "keeps a detached ./. with the last sentence": "Hai bên ký tuyên bố chung. ./.",
    "keeps one word whole": "Tuyệt",
    "keeps emoji with their sentence": "Đội nhà thắng rồi! 🎉 | Cả phố đổ ra đường 🇻🇳 ăn mừng.",
    "splits after an emoji before a word that begins sentences":
      "Cả nước vui mừng 🇻🇳 | Người hâm mộ xuống đường 🎉. | Ai cũng cười.",
    "keeps an emoji before a name": "Tôi ❤️ Hà Nội và 🇹🇭 Thái Lan.",
    "keeps Tx., Tp., P., Q. and H. before a name":
      "Nhà ở Tx. Sơn Tây, Tp. Huế, P. Bến Nghé, Q. 1 và H. Củ Chi bị ngập. | Người dân đã di dời.",
    "splits after a person's initial": "Bệnh nhân là chị H. | Chị đã xuất viện.",
    "splits ALL CAPS": "GIÁ XĂNG GIẢM TỪ CHIỀU NAY. | ĐÂY LÀ LẦN GIẢM THỨ BA TẠI TP. HỒ CHÍ MINH.",
    "splits after an unknown man's initial": "Công an bắt Nguyễn Văn A. | Sau đó A. khai nhận.",
    "keeps the number of a heading": "Điều 5. Quyền của người lao động",
    "keeps the number of a list line": "1. Mở rộng thị trường. | Việc này cần ba năm.",
    "splits after a short country name": "Ông vừa đi Mỹ. | Bà vừa từ Úc về.",
    "keeps a foreign initial": "Tổng thống George W. Bush đến Huế.",
    "keeps addresses of the web": "Xem vietnam.example.vn để biết thêm. | Trang mở cả ngày.",
  },
  en: {
    "keeps Mr. with the name": "Mr. Smith met Mrs. Jones and Dr. Lee. | They talked for an hour.",
    "keeps U.S. before a noun": "The U.S. Senate passed the bill. | Votes were counted twice.",
    "splits after U.S. at a sentence's end": "She moved to the U.S. | The family followed later.",
    "keeps U.S. before a small letter": "The U.S. economy grew. | Exports rose.",
    "keeps No. 5": "It ranks No. 5 in the world. | Last year it was No. 7 there.",
    "keeps NO. 5 and JAN. 5 in capitals": "NO. 5 WON ON JAN. 5. | THE CROWD CHEERED.",
    "keeps No. with a code": "Flight No. VN123 landed late. | Nobody was hurt.",
    "splits after the word no": "The answer was no. | Nobody was surprised.",
    "keeps Jan. 5": "The fair opens on Jan. 5 in Hue. | Tickets are free.",
    "splits after a month's name": "The fair opens in Jan. | The exact day is open.",
    "keeps 3.5% and 1,234.5": "Rates rose 3.5% to 1,234.5 points. | Markets were calm.",
    "splits after a year": "The bridge opened in 2025. | Traffic doubled soon after.",
    "ends a sentence at a full stop before a quotation mark": '"We are ready." | The minister then left.',
    "ends a sentence at a full stop before ”": "“We are ready.” | The minister then left.",
    "ends a sentence at a full stop before »": "«We are ready.» | The minister then left.",
    "splits inside a quote": "«The plan is ready. | We respect the work done,» the minister said.",
    "keeps a question with its speaker": "“Who pays for it?” asked the senator. | Nobody answered.",
    "is not swallowed by an unbalanced quote": 'He said "not yet. | She said it was done. | They argued.',
    "is not swallowed by an unbalanced bracket":
      "The group (founded in 1990. | It sits in Hue. | It has 20 members.",
    "splits after … before a capital": "He paused… | Then he left.",
    "keeps … before a small letter": "Oranges, limes… all cost more.",
    "splits after ... before a capital": "He paused... | Then he left.",
    "keeps ... before a small letter": "Well... maybe not.",
    "keeps (1) (2) (3) together":
      "There are three tasks: (1) open the market; (2) mend the road; (3) build the bridge.",
    "keeps items with full stops that a colon opens":
      "There are three tasks: (a) Open the market. (b) Mend the road. (c) Build the bridge. | All end in May.",
    "splits numbered sentences":
      "The bridge is open. | (1) Its first part is long. | (2) Its second one is short.",
    "keeps Hanoi (VNA) – with its sentence":
      "Hanoi (VNA) – The Prime Minister received guests. | The talks took an hour.",
    "keeps HANOI, March 6 (VNA) -- with its sentence": "HANOI, March 6 (VNA) -- Fuel gets cheaper today.",
    "keeps one word whole": "Great",
    "keeps emoji with their sentence": "We won! 🎉 | The whole street 🇻🇳 celebrated.",
    "splits after an emoji before a word that begins sentences":
      "The town rejoiced 🎉 | It was the first cup.",
    "splits ALL CAPS": "FUEL GETS CHEAPER TODAY. | MR. SMITH AND DR. LEE WELCOMED IT.",
    "keeps initials": "George W. Bush met J.K. Rowling. | They spoke of books.",
    "keeps Apple Inc. with what follows": "Apple Inc. Chief Executive Tim Cook spoke. | He was brief.",
    "splits after Inc. before a new sentence": "She runs Example Inc. | The firm makes pumps.",
    "keeps 9 a.m. Monday":
      "Polls open at 9 a.m. Monday across the city. | They close at 5 p.m. | Counting starts at once.",
    "keeps a reference with its sentence": "The war ended in 1992. [3] | The talks began later.",
    "keeps e.g. and vs.": "Use fruit, e.g. Granny Smith apples, in Smith vs. Jones style.",
    "splits after a mark before a capital": "Is it over? | Yes! | It is.",
  },
};

describe.each(["vi", "en"] as const)("sentences of %s", (language) => {
  it.each(Object.entries(fixtures[language]))("%s", (_, marked) => {
    expectCuts(language, marked);
  });
});
