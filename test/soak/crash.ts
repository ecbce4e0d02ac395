/** A memory that is written to until the process is killed, again and again → sound after every kill, or the fault. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { openMemory } from "../../src/memory/open.js";

/** Rounds of acts and units of one import: far more than can be written before the kill. */
const ENDLESS = 1_000_000;
/** Rounds of two acts each before an import that shall be killed. */
export const ROUNDS = 5;

const WRITER = new URL("crash-writer.ts", import.meta.url).pathname;

export interface Aftermath {
  readonly faults: readonly string[];
  /** To be seen: none of an import that did not end. */
  readonly units: number;
  /** Acts that the writer said it had done; no kill may take one of them back. */
  readonly acts: number;
  /** Events in the memory, of earlier writers too. */
  readonly events: number;
}

/** Starts a writer, kills it so long after its first act, or after its import has begun, and opens what it left. */
export async function killWriter(
  path: string,
  during: "act" | "importing",
  afterMs: number,
): Promise<Aftermath> {
  const rounds = during === "act" ? ENDLESS : ROUNDS;
  const writer = spawn(process.execPath, ["--import", "tsx", WRITER, path, String(rounds), String(ENDLESS)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise((resolve) => writer.once("close", resolve));
  let acts = 0;
  const begun = new Promise<void>((resolve) => {
    createInterface(writer.stdout).on("line", (line) => {
      if (line === "act") acts += 1;
      if (line === during) resolve();
    });
  });
  await Promise.race([begun, ended]);
  await wait(afterMs);
  writer.kill("SIGKILL");
  await ended;
  const memory = await openMemory(`sqlite:${path}`);
  try {
    const { units, events } = await memory.stats();
    return { faults: await memory.check(), units, acts, events };
  } finally {
    await memory.close();
  }
}

/** `npm run soak -- 100`: so many kills at random moments, in acts and imports by turns. */
async function main(kills: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "songngu-crash-"));
  let events = 0;
  for (let kill = 1; kill <= kills; kill++) {
    const during = kill % 2 === 0 ? "act" : "importing";
    const after = await killWriter(join(folder, "memory.db"), during, Math.random() * 2_000);
    process.stdout.write(
      `kill ${kill}, ${during}: ${after.acts} acts, ${after.units} units, ${after.faults.length} faults\n`,
    );
    if (after.faults.length > 0) throw new Error(after.faults.join("\n"));
    if (after.events < events + after.acts)
      throw new Error(`${events + after.acts - after.events} acts were lost`);
    events = after.events;
  }
  rmSync(folder, { recursive: true });
}

if (process.argv[1] === new URL(import.meta.url).pathname) await main(Number(process.argv[2] ?? 50));
