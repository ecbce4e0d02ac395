import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readReport } from "../../src/read/read.js";
import { docxOf, docxOfBody } from "../support/documents.js";

async function read(name: string, content: string | Uint8Array) {
  return readReport(typeof content === "string" ? strToU8(content) : content, { name, id: "d" });
}

async function linesOf(name: string, content: string | Uint8Array): Promise<string[]> {
  return (await read(name, content)).text.split("\n");
}

const LEAD = "The new bridge over the Lam was opened this morning, and thousands of people came to see it.";
const BODY =
  "In the afternoon the bridge was given to the traffic, which had been waiting for it since 2019.";

describe("HTML", () => {
  const page = `<!doctype html><html><head><title>New bridge opens | Example News</title>
<meta property="og:site_name" content="Example News"><meta property="article:published_time" content="2025-03-06T08:00:00+07:00">
<link rel="canonical" href="https://news.example/bridge"><style>p { color: red }</style></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
<article><h1>New bridge&nbsp;opens</h1><p class="lead">${LEAD}</p>
<figure><img src="x.jpg"><figcaption>People on the bridge. Photo: Jane Doe</figcaption></figure>
<p>${BODY.replace("bridge", "<b>bridge</b>")}<br>A second line of the paragraph.</p>
<div class="related-news"><a href="/1">Ten other bridges</a></div><script>var x = "<p>no</p>";</script>
<p hidden>Nobody reads this.</p></article>
<aside>Subscribe to the newsletter of this page today.</aside><footer>© Example News, all the rights of the world</footer></body></html>`;

  it("gives the main text, one paragraph a line, without navigation", async () => {
    expect(await linesOf("page.html", page)).toEqual([
      "New bridge opens",
      LEAD,
      "People on the bridge. Photo: Jane Doe",
      BODY,
      "A second line of the paragraph.",
    ]);
  });

  it("gives title, outlet, address and date from the metadata", async () => {
    const { title, origin } = await read("page.html", page);
    expect(title).toBe("New bridge opens");
    expect(origin).toMatchObject({
      name: "page.html",
      outlet: "Example News",
      url: "https://news.example/bridge",
      date: "2025-03-06",
    });
  });

  it("reads what JSON-LD says, and passes over JSON-LD that is broken", async () => {
    const data = {
      "@graph": [
        {
          headline: "New bridge opens",
          datePublished: "2025-03-06T01:00:00Z",
          publisher: { name: "Example News" },
        },
      ],
    };
    const { title, origin } = await read(
      "page.html",
      `<html><head><script type="application/ld+json">{broken</script><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><p>${LEAD}</p></body></html>`,
    );
    expect(title).toBe("New bridge opens");
    expect(origin).toMatchObject({ outlet: "Example News", date: "2025-03-06" });
  });

  it("takes the address of the article from JSON-LD, not that of the outlet", async () => {
    const data = {
      "@graph": [
        { "@type": "WebSite", url: "https://news.example/" },
        { headline: "New bridge opens", mainEntityOfPage: { "@id": "https://news.example/bridge-2" } },
      ],
    };
    const { origin } = await read(
      "page.html",
      `<html><head><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><p>${LEAD}</p></body></html>`,
    );
    expect(origin).toMatchObject({ url: "https://news.example/bridge-2" });
  });

  it("gives a row of a table on one line, and cells of a layout as paragraphs", async () => {
    const table = `<table><tr><th>Month</th><th>Cars</th></tr><tr><td>March</td><td><b>5,000</b></td></tr></table>`;
    const layout = `<table><tr><td><p>${LEAD}</p></td><td><p>${BODY}</p></td></tr></table>`;
    expect(
      await linesOf("page.html", `<html><body><article>${layout}${table}</article></body></html>`),
    ).toEqual([LEAD, BODY, "Month | Cars", "March | 5,000"]);
  });

  it("finds the main text of a page without an article element, and puts the title before it", async () => {
    const links = Array.from(
      { length: 30 },
      (_, n) => `<li><a href="/${n}">Story number ${n} of the day</a></li>`,
    ).join("");
    const lines = await linesOf(
      "page",
      `<html><head><title>New bridge opens</title></head><body><div id="top"><ul>${links}</ul></div><div><div class="has-sidebar"><p>${LEAD}</p><p>${BODY}</p></div><div class="sidebar"><p>Most read: ${links}</p></div></div></body></html>`,
    );
    expect(lines).toEqual(["New bridge opens", LEAD, BODY]);
  });

  it("is recognised by its content, and in the encoding that it declares", async () => {
    const text = `<html><head><meta charset="windows-1252"></head><body><p>${LEAD} It cost €5.</p></body></html>`;
    const bytes = Uint8Array.from(text, (letter) => (letter === "€" ? 0x80 : letter.charCodeAt(0)));
    expect(await linesOf("page.txt", bytes)).toEqual([`${LEAD} It cost €5.`]);
  });
});

describe("Markdown", () => {
  it("gives plain paragraphs, and title, date and source from its front matter", async () => {
    const text = `---\ntitle: "New bridge opens"\ndate: 2025-03-06\nsource: Example News\n---\n# New **bridge** opens\n\nThe new [bridge](https://x.example) over the\n_Lam_ was opened *this* morning.\n\n- one \`boat\`\n- two boats\n\n> Quoted by her.\n\n![People](p.jpg)\n\n---\n`;
    const document = await read("report.md", text);
    expect(document.text.split("\n").filter((line) => line !== "")).toEqual([
      "New bridge opens",
      "The new bridge over the Lam was opened this morning.",
      "one boat",
      "two boats",
      "Quoted by her.",
      "People",
    ]);
    expect(document).toMatchObject({
      title: "New bridge opens",
      origin: { date: "2025-03-06", outlet: "Example News" },
    });
  });

  it("leaves asterisks and underscores that mark nothing", async () => {
    expect(await linesOf("a.md", "The file is my_new_file and 2 * 3 * 4 is what it has in it.")).toEqual([
      "The file is my_new_file and 2 * 3 * 4 is what it has in it.",
    ]);
  });
});

describe("subtitles", () => {
  const cues =
    "1\r\n00:00:01,000 --> 00:00:03,000\r\n<i>The new bridge was</i>\r\n\r\n2\r\n00:00:03,000 --> 00:00:05,000\r\n{\\an8}opened this morning.\r\nPeople came.\r\n\r\n3\r\n00:00:06,000 --> 00:00:07,000\r\n- Is it free?\r\n- For now.\r\n";

  it("become sentences without numbers, times and formatting", async () => {
    const wanted = ["The new bridge was opened this morning.", "People came.", "Is it free?", "For now."];
    expect(await linesOf("talk.srt", cues)).toEqual(wanted);
    expect(await linesOf("talk.txt", cues)).toEqual(wanted);
    const web = cues.replaceAll("\r\n", "\n").replaceAll(",000", ".000").replaceAll("00:00:", "00:");
    expect(await linesOf("talk.vtt", `WEBVTT\n\n${web}`)).toEqual(wanted);
  });
});

describe("Word", () => {
  it("gives its paragraphs", async () => {
    const lines = await linesOf(
      "report.docx",
      docxOf(["Cầu mới thông xe", "Sáng nay cầu mới được thông xe."]),
    );
    expect(lines.filter((line) => line !== "")).toEqual([
      "Cầu mới thông xe",
      "Sáng nay cầu mới được thông xe.",
    ]);
  });

  it("breaks a line where a paragraph does, and glues no words there", async () => {
    const run = (...parts: string[]) => `<w:p><w:r>${parts.join("")}</w:r></w:p>`;
    const text = (of: string) => `<w:t>${of}</w:t>`;
    const body = run(
      text(LEAD),
      "<w:br/>",
      text(BODY),
      "<w:cr />",
      text(LEAD),
      '<w:br w:type="page"/>',
      text(BODY),
    );
    const lines = await linesOf("report.docx", docxOfBody(body));
    expect(lines.filter((line) => line !== "")).toEqual([LEAD, BODY, LEAD, BODY]);
  });

  it("is recognised whatever its name", async () => {
    expect((await read("report.txt", docxOf(["Sáng nay cầu mới được thông xe."]))).language).toBe("vi");
  });

  it.each([
    ["a cut file", docxOf(["The bridge is open."]).slice(0, 700), "file-broken"],
    ["another kind of zip file", zipSync({ "a.txt": strToU8("The bridge is open.") }), "format-unknown"],
    ["more parts than a report has", docxOfBody("<w:p/>".repeat(500_000)), "file-too-large"],
    ["declared entities", docxOfBody("<w:p/>", '<!DOCTYPE x [<!ENTITY a "aaaa">]>'), "file-broken"],
    ["deep nesting", docxOfBody("<w:p>".repeat(5000) + "</w:p>".repeat(5000)), "file-broken"],
    ["broken XML", docxOfBody("<w:p><w:r></w:p>"), "file-broken"],
    ["a bomb", zipSync({ "word/document.xml": new Uint8Array(60_000_000) }), "file-too-large"],
    ["a bomb that lies about its size", lyingBomb(), "file-too-large"],
  ])("refuses %s in one line", async (_, bytes, code) => {
    const reading = read("report.docx", bytes);
    await expect(reading).rejects.toMatchObject({ name: "AppError", code });
    await expect(reading).rejects.toThrow(/^report\.docx [^\n]*$/u);
  });
});

it("says of a bomb that it is one, and of a cut file that it is cut", async () => {
  const bomb = zipSync({ "word/document.xml": new Uint8Array(60_000_000) });
  await expect(read("report.docx", bomb)).rejects.toThrow("it unpacks to too much");
  const cut = docxOf(["The bridge is open."]).slice(0, -30);
  await expect(read("report.docx", cut)).rejects.toThrow("its end is missing");
});

/** The sizes in both headers say 1,000 bytes. */
function lyingBomb(): Uint8Array {
  const zip = zipSync({ "word/document.xml": new Uint8Array(60_000_000) });
  const view = new DataView(zip.buffer, zip.byteOffset);
  view.setUint32(22, 1000, true);
  for (let at = zip.length - 22; at > 0; at -= 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
  }
  return zip;
}
