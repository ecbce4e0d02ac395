import { describe, expect, it } from "vitest";
import { kindsOf } from "./notation.js";

describe("block kinds", () => {
  it("are told for a Vietnamese report as it is pasted", () => {
    const text = `Cầu mới nối hai bờ sông Lam
Thứ Năm, 6/3/2025, 10:30 (GMT+7)
Nguyễn Thanh Tâm
Sáng nay, cầu mới được thông xe. Hàng nghìn người tới xem.
Người dân đi bộ qua cầu. Ảnh: Thanh Tâm
Xe máy được đi miễn phí
Tỉnh cho biết xe máy không phải trả tiền trong ba tháng đầu.
Tags: cầu, sông Lam
Theo TTXVN`;
    expect(kindsOf("vi", text)).toEqual([
      "headline: Cầu mới nối hai bờ sông Lam",
      "dateline: Thứ Năm, 6/3/2025, 10:30 (GMT+7)",
      "byline: Nguyễn Thanh Tâm",
      "body: Sáng nay, cầu mới được thông xe.",
      "body: Hàng nghìn người tới xem.",
      "caption: Người dân đi bộ qua cầu. Ảnh: Thanh Tâm",
      "headline: Xe máy được đi miễn phí",
      "body: Tỉnh cho biết xe máy không phải trả tiền trong ba tháng đầu.",
      "boilerplate: Tags: cầu, sông Lam",
      "byline: Theo TTXVN",
    ]);
  });

  it("are told for an English report as it is pasted", () => {
    const text = `New bridge joins both banks of the Lam
By Jane Doe
Published March 6, 2025
Vinh (VNA) – The new bridge opened this morning. Thousands came to watch.
People walk across the bridge. The fog lifted at noon. (Photo: VNA)
Advertisement
Motorbikes pay nothing for three months, the province said.
Read more: Ten bridges worth seeing
© 2025 Example News. All rights reserved.`;
    expect(kindsOf("en", text)).toEqual([
      "headline: New bridge joins both banks of the Lam",
      "byline: By Jane Doe",
      "dateline: Published March 6, 2025",
      "body: Vinh (VNA) – The new bridge opened this morning.",
      "body: Thousands came to watch.",
      "caption: People walk across the bridge.",
      "caption: The fog lifted at noon. (Photo: VNA)",
      "boilerplate: Advertisement",
      "body: Motorbikes pay nothing for three months, the province said.",
      "boilerplate: Read more: Ten bridges worth seeing",
      "boilerplate: © 2025 Example News.",
      "boilerplate: All rights reserved.",
    ]);
  });

  it.each([
    ["Hà Nội, ngày 6 tháng 3 năm 2025", "dateline"],
    ["06/03/2025 10:30", "dateline"],
    ["https://example.vn/cau-moi-12345.html", "boilerplate"],
    ["* * *", "boilerplate"],
    ["Bài và ảnh: Thanh Tâm", "byline"],
    ["(Ảnh minh họa)", "caption"],
    ["Xem thêm: Mười cây cầu đẹp", "boilerplate"],
    ["Quảng cáo", "boilerplate"],
    ["Theo ông Nam, cầu sẽ được mở rộng vào năm sau.", "body"],
    ["Ảnh hưởng của bão kéo dài ba ngày.", "body"],
    ["- Mở rộng thị trường xuất khẩu", "body"],
    ["Tháng 3 | 5.000 lượt xe", "body"],
    ["Chia sẻ lên Facebook", "boilerplate"],
    ["Theo TTXVN. Ảnh: AFP.", "byline"],
    ["Nguồn: TTXVN. Ảnh: Reuters.", "byline"],
    ["Theo VnExpress, Ảnh: Reuters", "byline"],
    ["Tin, ảnh: Minh Hòa - TTXVN", "byline"],
    ["Tổng hợp từ Reuters, AP", "byline"],
    ["(Theo TTXVN)", "byline"],
    ["Theo Bộ Y tế, cầu. Ảnh: AFP.", "caption"],
    ["Báo Tuổi Trẻ, Thứ năm, 6/3/2025 14:30 GMT+7", "dateline"],
  ])("%s stands in a Vietnamese report as %s", (line, kind) => {
    const text = `Cầu mới được thông xe sáng nay.\n${line}\nHàng nghìn người dân từ hai bờ sông đã tới xem từ rất sớm.`;
    expect(kindsOf("vi", text)[1]).toBe(`${kind}: ${line}`);
  });

  it.each([
    ["Thursday, March 6, 2025 10:30 a.m. EST", "dateline"],
    ["Reporting by Jane Doe; Editing by John Roe", "byline"],
    ["Source: VNA", "byline"],
    ["A crowd on the bridge. REUTERS/Jane Doe/File Photo", "caption"],
    ["VNA. Photo: AFP", "byline"],
    ["(VNA)", "byline"],
    ["Photo by Minh Hoa", "caption"],
    ["Sign up for our newsletter", "boilerplate"],
    ["Share on Facebook", "boilerplate"],
    ["Share this article via WhatsApp", "boilerplate"],
    ["Share prices on Facebook's home market fell on Monday.", "body"],
    ["Reuters, March 6, 2025", "dateline"],
    ["By noon the fog had lifted, and the crowd went home.", "body"],
    ["Photos of the bridge went round the world.", "body"],
  ])("%s stands in an English report as %s", (line, kind) => {
    const text = `The new bridge opened this morning.\n${line}\nThousands of people from both banks of the river came to watch it early.`;
    const found = kindsOf("en", text);
    expect(found.slice(1, -1).map((entry) => entry.split(":")[0])).toEqual(
      found.slice(1, -1).map(() => kind),
    );
  });

  it("are told where outlet and date stand above the headline", () => {
    const text = `VnExpress | Thứ Năm, 6/3/2025
Cầu mới nối hai bờ sông Lam
Sáng nay, cầu mới được thông xe.
VnExpress`;
    expect(kindsOf("vi", text)).toEqual([
      "dateline: VnExpress | Thứ Năm, 6/3/2025",
      "headline: Cầu mới nối hai bờ sông Lam",
      "body: Sáng nay, cầu mới được thông xe.",
      "byline: VnExpress",
    ]);
  });

  it("give a text of one line to the body", () => {
    expect(kindsOf("vi", "Hà Nội")).toEqual(["body: Hà Nội"]);
  });
});
