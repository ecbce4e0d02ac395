import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import request from "supertest";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApp } from "../../src/web/app.js";
import { serve } from "../../src/web/serve.js";
import { createWorld, type World } from "./harness.js";
import { createVisitor } from "./visitor.js";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

describe("the server", () => {
  it("listens on this machine and stops", async () => {
    const running = await serve({ ...world.deps, host: "127.0.0.1", port: 0 });
    const page = await fetch(running.url);
    expect(page.status).toBe(200);
    await running.close();
    await expect(fetch(running.url)).rejects.toThrow();
  });

  it.each(["0.0.0.0", "::", "192.168.1.2", "localhost"])("refuses to listen on %s", async (host) => {
    await expect(serve({ ...world.deps, host, port: 0 })).rejects.toMatchObject({ code: "address-refused" });
  });

  it("says that a port is in use", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const { port } = other.address() as AddressInfo;
    await expect(serve({ ...world.deps, host: "127.0.0.1", port })).rejects.toMatchObject({
      code: "port-in-use",
    });
    other.close();
  });
});

describe("every answer", () => {
  it("forbids inline scripts, foreign content and frames", async () => {
    const page = await createVisitor(world.deps).get("/");
    const policy = page.headers["content-security-policy"];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain("unsafe");
    expect(page.headers["x-powered-by"]).toBeUndefined();
  });

  it("comes to this machine's own names only", async () => {
    const app = createApp(world.deps);
    expect((await request(app).get("/").set("Host", "evil.example:3000")).status).toBe(403);
    expect((await request(app).get("/").set("Host", "127.0.0.1.evil.example")).status).toBe(403);
    expect((await request(app).get("/").set("Host", "localhost:3000")).status).toBe(200);
  });
});

describe("a write", () => {
  it("from another page is refused", async () => {
    const visitor = createVisitor(world.deps);
    for (const origin of ["http://evil.example", "null", "http://127.0.0.1:4000", ""]) {
      const answer = await visitor.post("/settings", { theme: "dark", here: "/" }, { Origin: origin });
      expect(answer.status).toBe(403);
    }
  });

  it("without the visitor's token is refused, and what was typed is still there", async () => {
    const visitor = createVisitor(world.deps);
    const answer = await visitor.post("/pairs/x/beads/y/text", {
      _csrf: "stale",
      vi: "Một câu dài.",
      en: "",
    });
    expect(answer.status).toBe(403);
    expect(answer.text).toContain("This form is too old.");
    expect(answer.text).toContain("Một câu dài.");
  });

  it("from a page that was open when the server started again is taken", async () => {
    const host = { Host: "127.0.0.1:3000", Origin: "http://127.0.0.1:3000" };
    const page = await request(createApp(world.deps)).get("/help").set(host);
    const cookies = (page.headers["set-cookie"] as unknown as string[]).map((one) => one.split(";")[0]);
    const _csrf = /name="_csrf" value="([^"]+)"/.exec(page.text)![1];
    const answer = await request(createApp(world.deps))
      .post("/settings")
      .set({ ...host, Cookie: cookies.join("; ") })
      .type("form")
      .send({ _csrf, theme: "dark", here: "/" });
    expect(answer.status).toBe(303);
  });

  it("with a token of another visitor is refused", async () => {
    const other = await createVisitor(world.deps).get("/help");
    const token = /name="_csrf" value="([^"]+)"/.exec(other.text)![1];
    const answer = await createVisitor(world.deps).post("/settings", { _csrf: token, here: "/" });
    expect(answer.status).toBe(403);
  });
});

describe("settings", () => {
  it("are kept in cookies and lead back", async () => {
    const visitor = createVisitor(world.deps, "en");
    const answer = await visitor.post("/settings", { language: "vi", here: "/memory?q=a" });
    expect([answer.status, answer.headers.location]).toEqual([303, "/memory?q=a"]);
    await visitor.post("/settings", { theme: "dark", here: "/" });
    const page = await visitor.get("/");
    expect(page.text).toContain('<html lang="vi" data-theme="dark">');
  });

  it("never lead to another site", async () => {
    for (const here of ["//evil.example", "http://evil.example", "/\\evil.example", "evil"]) {
      const answer = await createVisitor(world.deps).post("/settings", { theme: "dark", here });
      expect(answer.status).toBe(400);
    }
  });
});
