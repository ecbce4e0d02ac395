/** Chromium over a world of its own: pages that fail the test on any error of theirs. */
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { serve, type RunningServer } from "../../src/web/serve.js";
import { createWorld, type World } from "../web/harness.js";

export const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";

export interface Stage {
  readonly world: World;
  readonly base: string;
  /** A new visitor's page; `trouble` collects what its console and scripts complain about. */
  open(options?: PageOptions): Promise<Page>;
  readonly trouble: string[];
  close(): Promise<void>;
}

export interface PageOptions {
  readonly javaScript?: boolean;
  readonly language?: "vi" | "en";
  readonly theme?: "auto" | "light" | "dark";
  readonly width?: number;
}

export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: ["--headless", "--no-sandbox", "--disable-gpu"],
  });
}

export async function createStage(browser: Browser): Promise<Stage> {
  const world = await createWorld();
  const server: RunningServer = await serve({ ...world.deps, host: "127.0.0.1", port: 0 });
  const base = server.url.replace(/\/$/, "");
  const trouble: string[] = [];
  const contexts: BrowserContext[] = [];
  return {
    world,
    base,
    trouble,
    async open({ javaScript = true, language = "en", theme = "light", width = 1280 } = {}) {
      const context = await browser.newContext({
        baseURL: base,
        javaScriptEnabled: javaScript,
        viewport: { width, height: width < 600 ? 844 : 860 },
        reducedMotion: "reduce",
      });
      contexts.push(context);
      await context.addCookies([
        { name: "songngu-language", value: language, url: base },
        { name: "songngu-theme", value: theme, url: base },
      ]);
      const page = await context.newPage();
      page.on("console", (message) => {
        if (message.type() === "error") trouble.push(message.text());
      });
      page.on("pageerror", (error) => trouble.push(error.message));
      return page;
    },
    async close() {
      await Promise.all(contexts.map((context) => context.close()));
      await server.close();
      await world.close();
    },
  };
}
