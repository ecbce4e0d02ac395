import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeWithTool } from "../support/requires.js";
import { CHROMIUM, createStage, launchChromium, type Stage } from "./browser.js";
import { addresses } from "./pages.js";

let browser: Browser;
let stage: Stage;
let pages: Readonly<Record<string, string>>;

async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n")}`);
}

/** Pixels that stand out on the right. */
const OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

/** The focused element, and whether a reader sees that it is. */
const FOCUS = `(() => {
  const element = document.activeElement;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const outlined = outlineStyle !== "none" && parseFloat(outlineWidth) >= 1;
  return { name: element.outerHTML.slice(0, 80), shown: outlined || element === document.body };
})()`;

/** Labels of sentences that reach into the text beside them. */
const COLLISIONS = `[...document.querySelectorAll(".sentence .place")].filter((place) => {
  const text = document.createRange();
  text.selectNodeContents(place);
  return text.getBoundingClientRect().right > place.nextElementSibling.getBoundingClientRect().left;
}).map((place) => place.textContent)`;

/** Rows that are not drawn, in sight or not: paper and pictures of the whole page would lack them. */
const UNDRAWN = `[...document.querySelectorAll(".row, .unit")]
  .filter((row) => !row.checkVisibility({ contentVisibilityAuto: true })).length`;

/** Pages made of the same parts as others. */
const TWINS: readonly string[] = ["filtered", "nothing", "phrase"];
/** Axe looks at every element of eleven pages. */
const PATIENCE_IN_MS = 240_000;

describeWithTool(CHROMIUM, "every page", () => {
  beforeAll(async () => {
    browser = await launchChromium();
    stage = await createStage(browser);
    pages = await addresses(stage.world);
  });
  afterAll(async () => {
    await stage.close();
    await browser.close();
  });

  it.each([
    ["light", 1280, () => Object.keys(pages).filter((name) => !TWINS.includes(name))],
    ["dark", 390, () => ["home", "pair", "editor", "link", "fuzzy", "export"]],
  ] as const)(
    "is accessible, %s at %i",
    async (theme, width, names) => {
      const page = await stage.open({ theme, width });
      for (const name of names()) {
        await page.goto(pages[name]);
        expect({ name, faults: await faultsOf(page) }).toEqual({ name, faults: [] });
      }
    },
    PATIENCE_IN_MS,
  );

  it.each([
    ["vi", 1280],
    ["en", 390],
    ["vi", 390],
  ] as const)("fits the window, in %s at %i", async (language, width) => {
    const page = await stage.open({ language, width });
    for (const [name, address] of Object.entries(pages)) {
      await page.goto(address);
      expect({ name, overflow: await page.evaluate(OVERFLOW) }).toEqual({ name, overflow: 0 });
    }
  });

  it(
    "is accessible with a link opened for editing in place",
    async () => {
      const page = await stage.open();
      await page.goto(pages.pair);
      await page.keyboard.press("j");
      await page.keyboard.press("e");
      await page.locator(".panel").waitFor();
      for (const summary of await page.locator(".panel summary").all()) await summary.click();
      expect(await faultsOf(page)).toEqual([]);
    },
    PATIENCE_IN_MS,
  );

  it("can be used by Tab alone, with the focus always visible", async () => {
    const page = await stage.open();
    await page.goto(pages.home);
    const seen = new Set<string>();
    for (let step = 0; step < 25; step += 1) {
      await page.keyboard.press("Tab");
      const focus = await page.evaluate<{ name: string; shown: boolean }>(FOCUS);
      seen.add(focus.name);
      expect(focus).toMatchObject({ shown: true });
    }
    expect(seen.size).toBeGreaterThan(15);
  });

  it.each([1280, 390])(
    "labels sentences beside their text, also where it was edited, at %i",
    async (width) => {
      const page = await stage.open({ width });
      await page.goto(pages.pair);
      const pair = /pairs\/([^/?]+)/.exec(pages.pair)![1];
      const { beads } = await stage.world.view(pair);
      const { id, version } = beads.find(({ en }) => en.length > 1)!;
      const text = `Longer than before at ${width}, and all of it is new to both sentences of this link.`;
      const act = { type: "edit-text", bead: { id, version }, language: "en", text } as const;
      await stage.world.songngu.act(pair, act, "lan");
      await page.reload();
      expect(await page.locator(".edited .place span").count()).toBeGreaterThan(1);
      expect(await page.evaluate(COLLISIONS)).toEqual([]);
    },
  );

  it("prints its rows as wide as the paper, without buttons", async () => {
    const page = await stage.open();
    await page.goto(pages.pair);
    await page.emulateMedia({ media: "print" });
    const widths = await page.evaluate<number[]>(
      `[...document.querySelectorAll(".bead-row")].map((row) => row.clientWidth / document.body.clientWidth)`,
    );
    for (const width of widths) expect(width).toBeGreaterThan(0.8);
    expect(await page.locator("button:visible").count()).toBe(0);
  });

  it("is drawn down to its last row", async () => {
    const long = await stage.world.addSample(12);
    const page = await stage.open();
    for (const address of [`/pairs/${long}`, pages.memory]) {
      await page.goto(address);
      expect(await page.locator(".row, .unit").count()).toBeGreaterThan(5);
      expect(await page.evaluate(UNDRAWN)).toBe(0);
    }
  });
});
