/** A memory that is written to until the process is killed, again and again → sound after every kill, or the fault. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { openMemory } from "../../src/memory/open.js";

/** Units of one import of the writer: far more than it can write before it is killed. */
export const ENDLESS = 1_000_000;

const WRITER = new URL("crash-writer.ts", import.meta.url).pathname;

/**
 * Starts a writer, kills it `afterMs` after its first sign of work, and opens what it left. Returns the faults of the
 * memory and how many units are to be seen: none of an import that did not end.
 */
export async function killWriter(
  path: string,
  afterMs: number,
): Promise<{ readonly faults: readonly string[]; readonly units: number }> {
  const writer = spawn(process.execPath, ["--import", "tsx", WRITER, path, String(ENDLESS)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise((resolve) => writer.once("exit", resolve));
  await Promise.race([new Promise((resolve) => writer.stdout.once("data", resolve)), ended]);
  await wait(afterMs);
  writer.kill("SIGKILL");
  await ended;
  const memory = await openMemory(`sqlite:${path}`);
  try {
    return { faults: await memory.check(), units: (await memory.stats()).units };
  } finally {
    await memory.close();
  }
}

/** `npx tsx test/soak/crash.ts 100`: so many kills at random moments. */
async function main(kills: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "songngu-crash-"));
  for (let kill = 1; kill <= kills; kill++) {
    const { faults, units } = await killWriter(join(folder, "memory.db"), Math.random() * 2_000);
    process.stdout.write(`kill ${kill}: ${units} units, ${faults.length} faults\n`);
    if (faults.length > 0) throw new Error(faults.join("\n"));
  }
  rmSync(folder, { recursive: true });
}

if (process.argv[1] === new URL(import.meta.url).pathname) await main(Number(process.argv[2] ?? 20));
