import { readFile } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { describeWithTool } from "../support/requires.js";
import { EN, VI } from "../web/sample.js";
import { CHROMIUM, createStage, launchChromium, type Stage } from "./browser.js";

let browser: Browser;
let stage: Stage;
let pair: string;

async function statuses(): Promise<string[]> {
  return (await stage.world.view(pair)).beads.map(({ status }) => status);
}

async function links(): Promise<number> {
  return (await stage.world.view(pair)).beads.length;
}

/** Waits until the memory says so: the browser answers when it likes. */
async function until<T>(ask: () => Promise<T>, expected: T): Promise<void> {
  await expect.poll(ask, { timeout: 20_000 }).toEqual(expected);
}

/** Presses keys, named with a blank between them, without ever waiting. */
async function type(page: Page, keys: string): Promise<void> {
  for (const key of keys.split(" ")) await page.keyboard.press(key);
}

/** Holds every act on a link back for so many milliseconds. */
async function answerAfter(page: Page, delay: number): Promise<void> {
  await page.route("**/beads/**", async (route) => {
    await setTimeout(delay);
    await route.continue();
  });
}

function row(page: Page, number: number) {
  return page.locator(".bead-row").nth(number - 1);
}

function setUp(): void {
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    stage = await createStage(browser);
    pair = await stage.world.addSample();
  });
  afterEach(async () => {
    expect(stage.trouble).toEqual([]);
    expect(stage.world.faults).toEqual([]);
    await stage.close();
  });
}

describeWithTool(CHROMIUM, "a browser with JavaScript", () => {
  setUp();

  it("reviews a pair by keys alone, keeping the focus on the link", async () => {
    const page = await stage.open();
    await page.goto(`/pairs/${pair}`);
    await page.keyboard.press("j");
    await page.keyboard.press("a");
    await until(statuses, ["approved", ...Array<string>(5).fill("unreviewed")]);
    await row(page, 1).locator('[aria-pressed="true"].on-approved').waitFor();
    await page.locator(".bead-row:focus-within", { hasText: "#1" }).waitFor();
    await page.keyboard.press("j");
    await page.keyboard.press("r");
    await until(async () => (await statuses())[1], "rejected");
    await page.keyboard.press("n");
    await until(async () => (await statuses())[1], "needs-work");
    await page.keyboard.press("k");
    await page.keyboard.press("p");
    await until(async () => (await stage.world.view(pair)).beads[0].grade, "partial");
    await row(page, 1).locator('[aria-pressed="true"].on-partial').waitFor();
    await page.keyboard.press("f");
    await until(async () => (await stage.world.view(pair)).beads[0].grade, "full");
    await page.locator(".bar-progress", { hasText: "1 of 6 reviewed" }).waitFor();
  });

  it("takes acts back and does them again by keys", async () => {
    const page = await stage.open();
    await page.goto(`/pairs/${pair}`);
    await page.keyboard.press("j");
    await page.keyboard.press("a");
    await row(page, 1).locator('[aria-pressed="true"].on-approved').waitFor();
    await page.keyboard.press("u");
    await until(async () => (await statuses())[0], "unreviewed");
    await row(page, 1).locator('[aria-pressed="false"].on-approved').waitFor();
    await page.keyboard.press("Shift+U");
    await until(async () => (await statuses())[0], "approved");
  });

  it("approves and goes on with Enter, until nothing is left", async () => {
    const page = await stage.open();
    await page.goto(`/pairs/${pair}`);
    await type(page, "Enter Enter Enter Enter Enter Enter Enter");
    await until(statuses, Array<string>(6).fill("approved"));
  });

  it.each([
    ["at once", 0],
    ["slowly", 150],
  ])("gives every key of a burst to its own link where the server answers %s", async (_name, delay) => {
    const page = await stage.open();
    await answerAfter(page, delay);
    await page.goto(`/pairs/${pair}`);
    await type(page, "j a a r j f Enter p u n k Shift+U ArrowDown j r");
    await until(statuses, ["rejected", "approved", "needs-work", "rejected", "unreviewed", "unreviewed"]);
    const grades = (await stage.world.view(pair)).beads.map(({ grade }) => grade);
    expect(grades.slice(0, 3)).toEqual(["full", "full", "full"]);
  });

  it("forgets the keys that follow a refused act", async () => {
    const page = await stage.open();
    await answerAfter(page, 500);
    await page.goto(`/pairs/${pair}`);
    const [{ id, version }] = (await stage.world.view(pair)).beads;
    await stage.world.songngu.act(
      pair,
      { type: "set-status", beads: [{ id, version }], status: "rejected" },
      "minh",
    );
    await type(page, "j a n j a");
    await page.getByText("This was changed meanwhile.").waitFor();
    expect(await statuses()).toEqual(["rejected", ...Array<string>(5).fill("unreviewed")]);
    stage.trouble.splice(0); // The browser reports the refused request.
  });

  it("decides nothing more while a key is held down", async () => {
    const page = await stage.open();
    await page.goto(`/pairs/${pair}`);
    await page.keyboard.press("j");
    for (let count = 0; count < 4; count += 1) await page.keyboard.down("Enter");
    await page.keyboard.up("Enter");
    await type(page, "n");
    await until(statuses, ["approved", "needs-work", ...Array<string>(4).fill("unreviewed")]);
  });

  it("edits a text in place: opens, saves, closes, and stands on the link again", async () => {
    const page = await stage.open();
    await page.goto(`/pairs/${pair}`);
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await page.keyboard.press("e");
    const text = row(page, 2).getByLabel("English");
    await text.waitFor();
    await expect.poll(() => page.evaluate("document.activeElement.tagName")).toBe("TEXTAREA");
    await text.fill("Building began in 2021.");
    await text.press("Control+Enter");
    await row(page, 2).locator(".edited").waitFor();
    expect(await row(page, 2).locator(".edited").textContent()).toContain("Building began in 2021.");
    await expect.poll(() => page.locator(".panel").count()).toBe(0);
    await page.locator(".bead-row:focus", { hasText: "#2" }).waitFor();
  });

  it("keeps what is typed while another link is decided, and closes it with Escape", async () => {
    const page = await stage.open();
    await page.goto(`/pairs/${pair}`);
    await row(page, 2).getByRole("link", { name: "Edit" }).click();
    const text = row(page, 2).getByLabel("English");
    await text.fill("Half a sen");
    await row(page, 1).getByRole("button", { name: "Approve" }).click();
    await row(page, 1).locator('[aria-pressed="true"].on-approved').waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await row(page, 1).locator('[aria-pressed="false"].on-approved').waitFor();
    expect(await text.inputValue()).toBe("Half a sen");
    await text.press("Escape");
    await expect.poll(() => page.locator(".panel").count()).toBe(0);
  });

  it("saves a text that was open while its own link was decided", async () => {
    const page = await stage.open();
    await page.goto(`/pairs/${pair}`);
    await row(page, 2).getByRole("link", { name: "Edit" }).click();
    await row(page, 2).getByLabel("English").fill("Building began in 2021.");
    await row(page, 2).getByRole("button", { name: "Full" }).click();
    await row(page, 2).locator('[aria-pressed="true"].on-full').waitFor();
    await page.getByRole("button", { name: "Save text" }).click();
    await until(async () => (await stage.world.view(pair)).beads[1].text.en, "Building began in 2021.");
  });

  it("says that the server is not there, and loses nothing", async () => {
    const page = await stage.open({ language: "vi" });
    await page.goto(`/pairs/${pair}`);
    await row(page, 2).getByRole("link", { name: "Sửa" }).click();
    await row(page, 2).getByLabel("Tiếng Anh").fill("Half a sen");
    await page.route("**/pairs/**", (route) => route.abort());
    await page.getByRole("button", { name: "Lưu lời" }).click();
    await page.getByText("Không liên lạc được với Songngu.").waitFor();
    expect(await row(page, 2).getByLabel("Tiếng Anh").inputValue()).toBe("Half a sen");
    stage.trouble.splice(0); // The browser reports the lost connection.
  });

  it("shows both texts where someone else was quicker, and loses neither", async () => {
    const page = await stage.open();
    await page.goto(`/pairs/${pair}`);
    await row(page, 2).getByRole("link", { name: "Edit" }).click();
    await row(page, 2).getByLabel("English").fill("Mine.");
    const [, { id, version }] = (await stage.world.view(pair)).beads;
    await stage.world.songngu.act(
      pair,
      { type: "edit-text", bead: { id, version }, language: "en", text: "Theirs." },
      "minh",
    );
    await page.getByRole("button", { name: "Save text" }).click();
    const panel = row(page, 2).locator(".panel");
    await panel.getByText("This was changed meanwhile.").waitFor();
    expect(await panel.getByLabel("English: What you typed").inputValue()).toBe("Mine.");
    expect(await panel.locator(".stored").allTextContents()).toEqual([expect.stringContaining("Theirs.")]);
    await page.getByRole("button", { name: "Save text" }).click();
    await until(async () => (await stage.world.view(pair)).beads[1].text.en, "Mine.");
    stage.trouble.splice(0); // The browser reports the refused request.
  });

  it("merges, splits and unlinks from the forms of a link", async () => {
    const page = await stage.open();
    await page.goto(`/pairs/${pair}`);
    await row(page, 1).getByRole("link", { name: "Edit" }).click();
    await page.getByText("Merge with another link").click();
    await page.getByRole("button", { name: "Merge", exact: true }).click();
    await until(links, 5);
    await expect.poll(() => page.locator(".bead-row").count()).toBe(5);
    await row(page, 1).getByRole("link", { name: "Edit" }).click();
    await page.locator("summary", { hasText: "Split the link" }).click();
    await page.getByRole("button", { name: "Split the link" }).click();
    await until(links, 6);
    await expect.poll(() => page.locator(".bead-row").count()).toBe(6);
    await row(page, 6).getByRole("link", { name: "Edit" }).click();
    await page.getByRole("button", { name: "Unlink" }).click();
    await until(links, 5);
    await page.locator(".lone", { hasText: "Theo kế hoạch" }).waitFor();
  });

  it("splits a sentence at a gap and trims one by dragging over its words", async () => {
    const page = await stage.open();
    await page.goto(`/pairs/${pair}`);
    await row(page, 3).getByRole("link", { name: "Edit" }).click();
    await page.locator("summary", { hasText: "Trim" }).click();
    const words = page.locator(".words").first().locator("label");
    await words.nth(5).hover();
    await page.mouse.down();
    await words.nth(7).hover();
    await page.mouse.up();
    await page.locator(".words-form").first().getByRole("button").click();
    await until(async () => (await stage.world.view(pair)).beads[2].text.vi.includes("22 m"), false);
    await row(page, 3).getByRole("link", { name: "Edit" }).click();
    await page.locator("summary", { hasText: "Split a sentence" }).click();
    await page.getByRole("button", { name: "Split after “Bank.”" }).waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Split after “60”" }).click();
    await until(async () => (await stage.world.view(pair)).sentences.en.length, 10);
  });

  it("links two sentences by hand and confirms that another has no counterpart", async () => {
    const page = await stage.open();
    await page.goto(`/pairs/${pair}`);
    const lone = page.locator(".lone", { hasText: "Shipping companies" });
    await lone.hover();
    await lone.getByRole("link", { name: "Link…" }).click();
    await page.getByText("Trong ba tháng đầu").click();
    await page.getByLabel("Partial").check();
    await page.getByRole("button", { name: "Link", exact: true }).click();
    await page.locator(".bead-row", { hasText: "Shipping companies" }).waitFor();
    await until(links, 7);
    const caption = page.locator(".lone", { hasText: "Minh Khang" });
    await caption.focus();
    await page.keyboard.press("x");
    await caption.getByText("No counterpart, confirmed").waitFor();
  });

  it("ties a match to its other side where the pointer rests", async () => {
    const page = await stage.open();
    await page.goto(`/pairs/${pair}`);
    const colour = () =>
      page.evaluate<string>(
        'getComputedStyle(document.querySelectorAll(".bead-row")[2].querySelector(".side-en .t0")).backgroundColor',
      );
    const before = await colour();
    await row(page, 3).locator("mark", { hasText: "1.850 tỷ đồng" }).hover();
    await expect.poll(colour).not.toBe(before);
  });

  it("shows its keys in a dialog and leads to the search", async () => {
    const page = await stage.open({ language: "vi" });
    await page.goto(`/pairs/${pair}`);
    await page.keyboard.press("?");
    await page.getByRole("dialog").getByText("duyệt rồi đến liên kết chưa duyệt tiếp theo").waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("/");
    await page.waitForURL("**/memory");
    await page.keyboard.press("/");
    await page.keyboard.type("song nhue");
    await page.keyboard.press("Enter");
    await page.locator("mark.found", { hasText: "sông Nhuệ" }).first().waitFor();
  });

  it("runs no script that a report or a file name carries", async () => {
    const page = await stage.open();
    const hostile = `"><img src=x onerror="document.title='owned'"><script>document.title='owned'</script>`;
    await page.goto("/");
    await page.getByLabel("or its text").first().fill(`Tô Lâm ${hostile}\n${VI}`);
    await page.getByLabel("or its text").last().fill(`${hostile}\n${EN}`);
    await page.getByRole("button", { name: "Link the reports" }).click();
    await page.waitForURL("**/pairs/*");
    await page.goto(`/memory?q=${encodeURIComponent(hostile)}`);
    expect(await page.title()).not.toBe("owned");
    await page.goto("/");
    expect(await page.title()).not.toBe("owned");
    expect(await page.locator("img").count()).toBe(0);
  });
});

describeWithTool(CHROMIUM, "a browser without JavaScript", () => {
  setUp();

  it("adds a pair from pasted texts", async () => {
    const page = await stage.open({ javaScript: false, language: "vi" });
    await page.goto("/");
    await page.getByLabel("hoặc dán văn bản").first().fill(EN);
    await page.getByLabel("hoặc dán văn bản").last().fill(VI);
    await page.getByRole("button", { name: "Nối hai bản tin" }).click();
    await page.getByText("Đã duyệt 0/6").waitFor();
  });

  it("decides, takes back, and stays at the link", async () => {
    const page = await stage.open({ javaScript: false });
    await page.goto(`/pairs/${pair}`);
    await row(page, 4).getByRole("button", { name: "Reject" }).click();
    await until(async () => (await statuses())[3], "rejected");
    expect(new URL(page.url()).hash).toBe(`#b-${(await stage.world.view(pair)).beads[3].id}`);
    await page.getByRole("button", { name: "Undo" }).click();
    await until(async () => (await statuses())[3], "unreviewed");
  });

  it("edits, comments, merges and splits on the page of a link", async () => {
    const page = await stage.open({ javaScript: false });
    await page.goto(`/pairs/${pair}`);
    await row(page, 2).getByRole("link", { name: "Edit" }).click();
    await page.getByRole("textbox", { name: "English" }).fill("Building began in 2021.");
    await page.getByRole("button", { name: "Save text" }).click();
    await row(page, 2).getByText("Building began in").waitFor();
    await row(page, 2).getByRole("link", { name: "Comment" }).click();
    await page.getByLabel("New comment").fill("Ask the author.");
    await page.getByRole("button", { name: "Add comment" }).click();
    await row(page, 2).getByText("1 comment").waitFor();
    await row(page, 5).getByRole("link", { name: "Edit" }).click();
    await page.getByText("Merge with another link").click();
    await page.getByRole("button", { name: "Merge", exact: true }).click();
    await until(links, 5);
    await row(page, 5).getByRole("link", { name: "Edit" }).click();
    await page.locator("summary", { hasText: "Split a sentence" }).click();
    await page.getByRole("button", { name: "Split after “household”" }).waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Split after “project,”" }).click();
    await until(async () => (await stage.world.view(pair)).sentences.en.length, 10);
  });

  it("downloads what was approved as TMX", async () => {
    const page = await stage.open({ javaScript: false });
    await page.goto(`/pairs/${pair}`);
    await row(page, 1).getByRole("button", { name: "Approve" }).click();
    await page.getByRole("link", { name: "Export" }).click();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download" }).click();
    const file = await (await download).path();
    const tmx = await readFile(file, "utf8");
    expect(tmx).toContain("<seg>Hoa Lac Bridge over the Nhue River opens to traffic</seg>");
  });
});
