/** A world with one reviewed pair → the addresses of all its pages, by name. */
import type { World } from "../web/harness.js";

const LAN = "lan";

/** Stores the pair, decides on some of its links, and lists every page worth looking at. */
export async function addresses(world: World): Promise<Readonly<Record<string, string>>> {
  const pair = await world.addSample();
  const { songngu } = world;
  const decide = async (number: number, status: "approved" | "needs-work" | "rejected") => {
    const { id, version } = (await world.view(pair)).beads[number - 1];
    await songngu.act(pair, { type: "set-status", beads: [{ id, version }], status }, LAN);
  };
  await decide(1, "approved");
  await decide(4, "needs-work");
  await decide(6, "rejected");
  const { beads, sentences } = await world.view(pair);
  const bead = beads[3];
  const comment = "Câu tiếng Anh gộp cả lời ông Bảo.";
  await songngu.act(pair, { type: "comment", bead, text: comment }, LAN);
  const lone = sentences.en[8];
  await songngu.act(pair, { type: "confirm-null", segment: lone, confirmed: true }, LAN);
  const similar = encodeURIComponent("Hoa Lac Bridge over the Nhue River closes to traffic");
  return {
    home: "/",
    pair: `/pairs/${pair}`,
    filtered: `/pairs/${pair}?show=uncovered`,
    nothing: `/pairs/${pair}?show=approved&page=9`,
    editor: `/pairs/${pair}/beads/${beads[4].id}`,
    sentence: `/pairs/${pair}/sentences/${sentences.vi[6].id}`,
    link: `/pairs/${pair}/link?vi=${sentences.vi[6].id}`,
    memory: "/memory",
    phrase: "/memory?q=song+nhue",
    fuzzy: `/memory?how=fuzzy&q=${similar}`,
    import: "/import",
    export: "/export",
    help: "/help",
    error: "/nowhere",
  };
}
