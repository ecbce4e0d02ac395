/** A folder → a picture of every page in it, in both languages, themes and widths: `npx tsx test/browser/screenshots.ts FOLDER`. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { createStage, launchChromium } from "./browser.js";
import { addresses } from "./pages.js";

const folder = process.argv[2];
if (!folder) throw new Error("usage: npx tsx test/browser/screenshots.ts FOLDER");
await mkdir(folder, { recursive: true });

const browser = await launchChromium();
const stage = await createStage(browser);
const pages = await addresses(stage.world);
for (const language of ["vi", "en"] as const) {
  for (const theme of ["light", "dark"] as const) {
    for (const width of [1280, 390]) {
      const page = await stage.open({ language, theme, width });
      const shoot = (name: string) =>
        page.screenshot({
          path: join(folder, `${name}-${language}-${theme}-${width}.png`),
          fullPage: true,
        });
      for (const [name, address] of Object.entries(pages)) {
        await page.goto(address);
        await shoot(name);
      }
      await page.goto(pages.pair);
      await page.keyboard.press("j");
      await page.keyboard.press("e");
      await page.locator(".panel").waitFor();
      for (const summary of await page.locator(".panel summary").all()) await summary.click();
      await shoot("panel");
      await page.goto(pages.pair);
      await page.keyboard.press("?");
      await page.screenshot({ path: join(folder, `keys-${language}-${theme}-${width}.png`) });
    }
  }
}
await stage.close();
await browser.close();
