import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeXml, toOneLine, toXmlText } from "../../src/exchange/text.js";

describe("toOneLine", () => {
  it("makes one blank of any run of blanks, tabs and line ends, and keeps no-break spaces", () => {
    expect(toOneLine(" a  \r\n\t b\tc 5\u00A0km ")).toBe("a b c 5\u00A0km");
  });

  it("changes nothing the second time, for any text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", " ", "\n", "\r", "\t", "\u0301", "\uD800", "\u{1F600}") }),
        (text) => {
          const once = toOneLine(text);
          expect(toOneLine(once)).toBe(once);
          expect(once).not.toMatch(/^\s|\s$|\s\s|[\t\n\r]/);
        },
      ),
    );
  });
});

describe("toXmlText", () => {
  it("drops what XML forbids, composes, and keeps lines", () => {
    expect(toXmlText("a\u0000\uD800\uFFFEe\u0301\r\nb\rc\u{1F600}")).toBe("a\u00E9\nb\nc\u{1F600}");
  });
});

describe("escapeXml", () => {
  it("is safe in content and in attributes", () => {
    expect(escapeXml(`<a b="c">&amp;]]>`)).toBe("&lt;a b=&quot;c&quot;&gt;&amp;amp;]]&gt;");
  });
});
