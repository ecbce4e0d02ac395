/** Does argv[3] rounds of short acts on the memory at argv[2], then imports argv[4] units; says each act once it is done. */
import { randomUUID } from "node:crypto";
import { openMemory } from "../../src/memory/open.js";
import { createSongngu } from "../../src/songngu.js";
import { alignLines, reports } from "../memory/stage.js";

const [, , path, rounds, count] = process.argv;
const songngu = createSongngu({
  store: await openMemory(`sqlite:${path}`),
  align: alignLines(),
  clock: () => new Date().toISOString(),
  ids: randomUUID,
});

async function* endless() {
  for (let at = 0; at < Number(count); at++) {
    if (at === 300) process.stdout.write("importing\n");
    yield { text: { vi: `Câu số ${at} của ${path}.`, en: `Sentence ${at} of ${randomUUID()}.` } };
    await Promise.resolve();
  }
}

for (let round = 0; round < Number(rounds); round++) {
  const id = randomUUID();
  const two = reports(`Một ${id}.|Hai.`, `One ${id}.|Two.`);
  const alignment = await songngu.addReports(two, { order: "auto", actor: "an" });
  process.stdout.write("act\n");
  const [bead] = (await songngu.getAlignment(alignment)).beads;
  await songngu.act(alignment, { type: "set-status", beads: [bead], status: "approved" }, "an");
  process.stdout.write("act\n");
}
await songngu.importUnits(endless(), { source: "endless.tmx", actor: "an" });
