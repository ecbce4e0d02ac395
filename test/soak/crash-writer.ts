/** Writes to the memory at argv[2] without end: short acts first, then one import of argv[3] units. */
import { randomUUID } from "node:crypto";
import { openMemory } from "../../src/memory/open.js";
import { createSongngu } from "../../src/songngu.js";
import { alignLines, reports } from "../memory/stage.js";

const [, , path, count] = process.argv;
const songngu = createSongngu({
  store: await openMemory(`sqlite:${path}`),
  align: alignLines(),
  clock: () => new Date().toISOString(),
  ids: randomUUID,
});

async function* endless() {
  for (let at = 0; at < Number(count); at++) {
    if (at === 300) process.stdout.write("working\n");
    yield { text: { vi: `Câu số ${at} của ${path}.`, en: `Sentence ${at} of ${randomUUID()}.` } };
    await Promise.resolve();
  }
}

for (let round = 0; round < 5; round++) {
  const id = randomUUID();
  const two = reports(`Một ${id}.|Hai.`, `One ${id}.|Two.`);
  const alignment = await songngu.addReports(two, { order: "auto", actor: "an" });
  const [bead] = (await songngu.getAlignment(alignment)).beads;
  await songngu.act(alignment, { type: "set-status", beads: [bead], status: "approved" }, "an");
}
await songngu.importUnits(endless(), { source: "endless.tmx", actor: "an" });
