import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { StoredBead } from "../../src/model/review.js";
import { PATTERNS } from "../../src/web/routes.js";
import { createWorld, type World } from "./harness.js";
import { createVisitor, type Fields, type Visitor } from "./visitor.js";

let world: World;
let visitor: Visitor;
let pair: string;
beforeEach(async () => {
  world = await createWorld();
  visitor = createVisitor(world.deps);
  pair = await world.addSample();
});
afterEach(async () => {
  expect(world.faults).toEqual([]);
  await world.close();
});

async function bead(number: number): Promise<StoredBead> {
  return (await world.view(pair)).beads[number - 1];
}

/** Members as `V3 E4+E5`, counted from 1. */
async function links(): Promise<string[]> {
  const { beads, sentences } = await world.view(pair);
  const names = new Map([
    ...sentences.vi.map(({ id, index }) => [id, `V${index + 1}`] as const),
    ...sentences.en.map(({ id, index }) => [id, `E${index + 1}`] as const),
  ]);
  return beads.map(({ vi, en }) => [vi, en].map((ids) => ids.map((id) => names.get(id)).join("+")).join(" "));
}

/** Sends a form about a bead, naming the version the page showed. */
async function send(number: number, form: string, fields: Fields) {
  const { id, version } = await bead(number);
  return visitor.post(`/pairs/${pair}/beads/${id}/${form}`, { version, ...fields });
}

const WHOLE = ["V1 E1", "V2 E4", "V3 E3", "V4+V5 E2", "V6 E5+E6", "V8 E8"];

describe("an address of a form", () => {
  it("opened by hand leads to the page that its form stands on", async () => {
    const { id } = await bead(2);
    const [{ id: sentence }] = (await world.view(pair)).sentences.vi;
    const ids: Readonly<Record<string, string>> = { pair, bead: id, sentence };
    // The file of an export that takes nothing is refused.
    const addresses = Object.values(PATTERNS).filter((pattern) => !/^\/static|:report|\/file$/.test(pattern));
    for (const pattern of addresses) {
      const { status } = await visitor.get(pattern.replace(/:(\w+)/g, (_, name: string) => ids[name]));
      expect(`${pattern} ${status}`).toMatch(/ (200|303)$/);
    }
    const shown = async (address: string) => (await visitor.get(address)).headers.location;
    expect(await shown("/settings")).toBe("/");
    expect(await shown(`/pairs/${pair}/undo`)).toBe(`/pairs/${pair}`);
    expect(await shown(`/pairs/${pair}/beads/${id}/text`)).toBe(`/pairs/${pair}/beads/${id}`);
  });
});

describe("a decision", () => {
  it("sets the status and leads back to the link", async () => {
    const { id } = await bead(2);
    const answer = await send(2, "status", { status: "approved" });
    expect(answer.status).toBe(303);
    expect(answer.headers.location).toBe(`/pairs/${pair}?at=${id}#b-${id}`);
    expect((await bead(2)).status).toBe("approved");
  });

  it("keeps the filter the reader had", async () => {
    const { id, version } = await bead(2);
    const answer = await visitor.post(
      `/pairs/${pair}/beads/${id}/status`,
      { version, status: "rejected" },
      { Referer: `http://127.0.0.1:3000/pairs/${pair}?show=unreviewed` },
    );
    expect(answer.headers.location).toBe(`/pairs/${pair}?show=unreviewed&at=${id}#b-${id}`);
  });

  it("sets the grade and leaves the status", async () => {
    await send(2, "grade", { grade: "full" });
    expect(await bead(2)).toMatchObject({ grade: "full", status: "unreviewed" });
  });

  it("on a link that changed meanwhile shows it as it is and changes nothing", async () => {
    const { id, version } = await bead(2);
    await send(2, "status", { status: "rejected" });
    const answer = await visitor.post(`/pairs/${pair}/beads/${id}/status`, { version, status: "approved" });
    expect(answer.status).toBe(409);
    expect(answer.text).toContain("This was changed meanwhile.");
    expect((await bead(2)).status).toBe("rejected");
  });

  it("sent by htmx answers with that row and the strip above", async () => {
    const { id, version } = await bead(2);
    const part = { "HX-Request": "true" };
    const answer = await visitor.post(
      `/pairs/${pair}/beads/${id}/status`,
      { version, status: "approved" },
      part,
    );
    expect(answer.headers.location).toBe(`/pairs/${pair}/beads/${id}/row`);
    const row = await visitor.get(answer.headers.location, part);
    expect(row.text).toContain(`<article class="bead is-approved" id="bead-${id}"`);
    expect(row.text).toContain("1 of 6 reviewed");
    expect(row.text).not.toContain("<html");
  });
});

describe("a text", () => {
  it("is edited on both sides at once and printed on the page", async () => {
    const { id, version } = await bead(2);
    const fields = { version, vi: "Cầu được khởi công năm 2021.", en: "Building began in 2021." };
    const answer = await visitor.post(`/pairs/${pair}/beads/${id}/text`, fields);
    expect(answer.status).toBe(303);
    expect((await bead(2)).text).toEqual({ vi: fields.vi, en: fields.en });
    const page = await visitor.get(`/pairs/${pair}`);
    expect(page.text).toContain("Building began in <mark");
    expect(page.text).toContain("Edited text");
  });

  it("that changed meanwhile is shown beside what was typed, and can then be saved", async () => {
    const { id, version } = await bead(2);
    const address = `/pairs/${pair}/beads/${id}/text`;
    await visitor.post(address, { version, vi: "Bản của người khác.", en: "Work began in 2021." });
    const mine = { vi: "Bản của tôi.", en: "Work began in 2021." };
    const answer = await visitor.post(address, { version, ...mine });
    expect(answer.status).toBe(409);
    expect(answer.text).toContain(">Bản của tôi.</textarea>");
    expect(answer.text).toContain("Bản của người khác.");
    const now = Number(/name="version" value="(\d+)"/.exec(answer.text)?.[1]);
    expect((await visitor.post(address, { version: now, ...mine })).status).toBe(303);
    expect((await bead(2)).text.vi).toBe("Bản của tôi.");
  });

  it("that would be empty is refused in the reader's words, and what was typed stays", async () => {
    const { id, version } = await bead(2);
    const lan = createVisitor(world.deps, "vi");
    const answer = await lan.post(`/pairs/${pair}/beads/${id}/text`, { version, vi: "Lời mới.", en: " " });
    expect(answer.status).toBe(409);
    expect(answer.text).toContain("Không bên nào được để trống.");
    expect(answer.text).toContain(">Lời mới.</textarea>");
    expect(answer.text).not.toContain("may not be empty");
  });

  it("gets comments, which are kept in their form where they are refused", async () => {
    await send(2, "comments", { comment: "Hỏi lại tác giả." });
    expect((await bead(2)).notes.map(({ text }) => text)).toEqual(["Hỏi lại tác giả."]);
    const { id } = await bead(2);
    const answer = await visitor.post(`/pairs/${pair}/beads/${id}/comments`, {
      version: 0,
      comment: "Ghi chú thứ hai.",
    });
    expect(answer.status).toBe(409);
    expect(answer.text).toContain(">Ghi chú thứ hai.</textarea>");
  });

  it("is trimmed to the ticked words and shown with the rest struck", async () => {
    const { vi } = await bead(3);
    const sentence = (await world.view(pair)).sentences.vi.find(({ id }) => id === vi[0])!;
    const keep = [0, 4, 8].map((offset) => String(sentence.span.start + offset));
    await send(3, "trim", { sentence: sentence.id, keep });
    expect((await bead(3)).text.vi).toBe("Cầu dài 1.240");
    const page = await visitor.get(`/pairs/${pair}`);
    expect(page.text).toContain('<mark class="cut">');
  });
});

describe("links", () => {
  it("are merged", async () => {
    const other = await bead(2);
    await send(1, "merge", { other: `${other.id}:${other.version}` });
    expect(await links()).toEqual(["V1+V2 E1+E4", ...WHOLE.slice(2)]);
  });

  it("are split by part", async () => {
    const other = await bead(2);
    await send(1, "merge", { other: `${other.id}:${other.version}` });
    const { vi, en } = await bead(1);
    const parts = {
      [`part-${vi[0]}`]: "0",
      [`part-${en[0]}`]: "0",
      [`part-${vi[1]}`]: "1",
      [`part-${en[1]}`]: "1",
    };
    await send(1, "split", parts);
    expect(await links()).toEqual(WHOLE);
  });

  it("that cannot be split say so and stay", async () => {
    const { vi, en } = await bead(4);
    const parts = { [`part-${vi[0]}`]: "0", [`part-${vi[1]}`]: "1", [`part-${en[0]}`]: "0" };
    const answer = await send(4, "split", parts);
    expect(answer.status).toBe(409);
    expect(answer.text).toContain("Each part needs a sentence on both sides.");
    expect(await links()).toEqual(WHOLE);
  });

  it("are taken apart, and the page stays at that place", async () => {
    const { vi } = await bead(6);
    const answer = await send(6, "unlink", {});
    expect(answer.headers.location).toBe(`/pairs/${pair}?at=${vi[0]}#s-${vi[0]}`);
    expect(await links()).toEqual(WHOLE.slice(0, 5));
  });

  it("are made by hand from ticked sentences", async () => {
    const { sentences } = await world.view(pair);
    const fields = { vi: sentences.vi[6].id, en: sentences.en[6].id, grade: "partial" };
    const page = await visitor.get(`/pairs/${pair}/link?vi=${fields.vi}`);
    expect(page.text).toContain(`value="${fields.vi}" checked`);
    const answer = await visitor.post(`/pairs/${pair}/link`, fields);
    expect(answer.status).toBe(303);
    expect(await links()).toEqual([...WHOLE.slice(0, 5), "V7 E7", WHOLE[5]]);
  });

  it("made by hand need both sides; what was ticked stays ticked", async () => {
    const { sentences } = await world.view(pair);
    const answer = await visitor.post(`/pairs/${pair}/link`, { vi: sentences.vi[6].id, grade: "partial" });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain("Tick at least one sentence on each side.");
    expect(answer.text).toContain(`value="${sentences.vi[6].id}" checked`);
  });
});

describe("a sentence", () => {
  it("is split at the chosen gap", async () => {
    const { sentences } = await world.view(pair);
    const { id, version, span } = sentences.vi[6];
    const page = await visitor.get(`/pairs/${pair}/sentences/${id}`);
    const at = span.start + "Trong ba tháng đầu, ".length;
    expect(page.text).toContain(`value="${at}"`);
    const answer = await visitor.post(`/pairs/${pair}/sentences/${id}/split`, { version, at });
    expect(answer.headers.location).toMatch(/#s-/);
    const texts = (await world.view(pair)).sentences.vi.map(({ text }) => text);
    expect(texts.slice(6, 8)).toEqual(["Trong ba tháng đầu,", "xe tải trên 30 tấn chưa được qua cầu."]);
  });

  it("is confirmed to have no counterpart, and opened again", async () => {
    const confirm = async (confirmed: boolean) => {
      const { id, version } = (await world.view(pair)).sentences.en[6];
      await visitor.post(`/pairs/${pair}/sentences/${id}/null`, { version, confirmed: String(confirmed) });
      return (await world.view(pair)).sentences.en[6].confirmedNull;
    };
    expect(await confirm(true)).toBe(true);
    expect((await visitor.get(`/pairs/${pair}`)).text).toContain("No counterpart, confirmed");
    expect(await confirm(false)).toBe(false);
  });
});

describe("history", () => {
  it("takes back and does again, and says when there is nothing left", async () => {
    await send(2, "status", { status: "approved" });
    await visitor.post(`/pairs/${pair}/undo`, {});
    expect((await bead(2)).status).toBe("unreviewed");
    await visitor.post(`/pairs/${pair}/redo`, {});
    expect((await bead(2)).status).toBe("approved");
    const answer = await visitor.post(`/pairs/${pair}/redo`, {});
    expect(answer.status).toBe(409);
    expect(answer.text).toContain("There is nothing to take back.");
  });

  it("leads to the place where it shows, also where a link or a sentence's mark goes", async () => {
    const { vi } = await bead(6);
    const [loose] = (await world.view(pair)).sentences.vi.filter(({ text }) => text.startsWith("Ảnh:"));
    await send(6, "unlink", {});
    await visitor.post(`/pairs/${pair}/sentences/${loose.id}/null`, {
      version: loose.version,
      confirmed: "true",
    });
    const follow = async (way: string) =>
      (await visitor.post(`/pairs/${pair}/${way}`, {})).headers.location.split("#").at(-1);
    expect(await follow("undo")).toBe(`s-${loose.id}`);
    await follow("undo");
    expect(await follow("redo")).toBe(`s-${vi[0]}`);
    expect(await follow("redo")).toBe(`s-${loose.id}`);
  });

  it("holds aligning again, which leaves what was decided", async () => {
    await send(6, "unlink", {});
    await send(2, "status", { status: "approved" });
    const answer = await visitor.post(`/pairs/${pair}/realign`, { order: "free" });
    expect(answer.status).toBe(303);
    expect(await links()).toEqual(WHOLE);
    expect((await bead(2)).status).toBe("approved");
  });

  it("ends when the pair is deleted, with or without its units", async () => {
    await visitor.post(`/pairs/${pair}/delete`, { units: "keep" });
    expect((await visitor.get(`/pairs/${pair}`)).status).toBe(404);
    const all = { offset: 0, limit: 1 };
    expect((await world.songngu.listUnits({}, all)).total).toBe(6);
  });
});

describe("a form that makes no sense", () => {
  it.each([
    ["status", { status: "perfect" }],
    ["grade", { grade: "" }],
    ["merge", { other: "nonsense" }],
    ["trim", { sentence: "none" }],
  ])("for %s is refused in one line", async (form, fields) => {
    const answer = await send(1, form, fields);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.text).toContain('role="alert"');
  });
});

describe("a long pair", () => {
  it("stays on its page when there is no place to go to", async () => {
    pair = await world.addSample(40);
    const { id, version } = await bead(1);
    await visitor.post(`/pairs/${pair}/beads/${id}/status`, { version, status: "approved" });
    const answer = await visitor.post(
      `/pairs/${pair}/redo`,
      {},
      { Referer: `http://127.0.0.1:3000/pairs/${pair}?page=2` },
    );
    expect(answer.status).toBe(409);
    expect(answer.text).toContain('rel="prev"');
  });
});
