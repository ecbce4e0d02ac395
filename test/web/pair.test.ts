import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROWS_PER_PAGE } from "../../src/web/show/pair.js";
import { createWorld, type World } from "./harness.js";
import { createVisitor, type Visitor } from "./visitor.js";

let world: World;
let visitor: Visitor;
beforeAll(async () => {
  world = await createWorld();
  visitor = createVisitor(world.deps);
});
afterAll(async () => {
  expect(world.faults).toEqual([]);
  await world.close();
});

describe("a pair", () => {
  it("shows confidence, grade, shared details and contradictions of each link", async () => {
    const page = await visitor.get(`/pairs/${await world.addSample()}`);
    expect(page.text).toContain('<progress max="100" value="94"');
    expect(page.text).toContain("1 amount · 1 measure · 1 percentage · 1 organisation · 2 words");
    expect(page.text).toContain("Contradiction · number");
    expect(page.text).toMatch(/<mark class="against t\d+">300<\/mark>/);
    expect(page.text).toMatch(/<mark class="much t0">1\.850 tỷ đồng<\/mark>/);
    expect(page.text).toMatch(/<mark class="much t0">1,850 billion dong<\/mark>/);
  });

  it("shows only what the filter asks for", async () => {
    const pair = await world.addSample();
    const bare = await visitor.get(`/pairs/${pair}?show=uncovered`);
    expect(bare.text).toContain("Shipping companies welcomed the opening.");
    expect(bare.text).not.toContain("<article");
    expect((await visitor.get(`/pairs/${pair}?show=approved`)).text).toContain("Nothing to show");
  });

  it("shows the weak and the contradicted links that nobody has decided on as those to check first", async () => {
    const pair = await world.addSample();
    const page = await visitor.get(`/pairs/${pair}?show=doubtful`);
    expect(page.text.match(/<article/g)).toHaveLength(2);
    expect(page.text).toMatch(/class="is-doubtful"[^>]*>Check first <span class="count">2</);
    const { id, version } = (await world.view(pair)).beads[1];
    await visitor.post(`/pairs/${pair}/beads/${id}/status`, { version, status: "approved" });
    expect((await visitor.get(`/pairs/${pair}?show=doubtful`)).text.match(/<article/g)).toHaveLength(1);
  });
});

describe("a long pair", () => {
  it("comes in pages and opens on the one that holds a link", async () => {
    const pair = await world.addSample(60);
    const { beads } = await world.view(pair);
    const first = await visitor.get(`/pairs/${pair}`);
    expect(first.text.match(/<article/g)!.length).toBeLessThanOrEqual(ROWS_PER_PAGE);
    expect(first.text).toContain('rel="next"');
    const { id } = beads.at(-1)!;
    const last = await visitor.get(`/pairs/${pair}?at=${id}`);
    expect(last.text).toContain(`id="b-${id}"`);
    expect(last.text).not.toContain('rel="next"');
  });
});
