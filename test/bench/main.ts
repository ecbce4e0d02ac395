/** `npm run bench`, or `npm run bench -- import check`: CPU seconds and peak memory of each benchmark, as a table. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BENCHMARKS } from "./cases.js";
import { pairs } from "./texts.js";

interface Figures {
  /** Seconds of the processor, all threads. */
  readonly seconds: number;
  /** MB that the process had at most, its preparations included. */
  readonly peak: number;
  readonly done: number;
}

/** Each size of each benchmark gets a process of its own, so that one does not warm or fill it for the next. */
function measureApart(name: string, size: number, folder: string): Figures {
  const script = new URL(import.meta.url).pathname;
  const words = ["--import", "tsx", script, "--measure", name, String(size), folder];
  return JSON.parse(execFileSync(process.execPath, words, { encoding: "utf8" })) as Figures;
}

async function measure(name: string, size: number, folder: string): Promise<Figures> {
  const benchmark = BENCHMARKS.find((one) => one.name === name);
  if (benchmark === undefined) throw new Error(`no benchmark ${name}`);
  const work = await benchmark.prepare({ size, pairs, folder });
  const before = process.cpuUsage();
  const done = await work();
  const { user, system } = process.cpuUsage(before);
  return { seconds: (user + system) / 1e6, peak: process.resourceUsage().maxRSS / 1024, done };
}

function compare(wanted: readonly string[]): void {
  const folder = mkdtempSync(join(tmpdir(), "songngu-bench-"));
  const row = (...cells: readonly string[]): void => {
    const [name, of, ...figures] = cells;
    process.stdout.write(
      `${name.padEnd(24)}${of.padEnd(32)}${figures.map((cell) => cell.padStart(12)).join("")}\n`,
    );
  };
  row("benchmark", "size", "CPU s", "a CPU s", "peak MB", "results");
  try {
    for (const { name, of, sizes, times } of BENCHMARKS) {
      if (wanted.length > 0 && !wanted.some((word) => name.startsWith(word))) continue;
      for (const size of sizes.full) {
        const { seconds, peak, done } = measureApart(name, size, folder);
        const rate = Math.round((times ?? size) / seconds).toLocaleString("en");
        row(
          name,
          `${size.toLocaleString("en")} ${of}`,
          seconds.toFixed(2),
          rate,
          peak.toFixed(0),
          String(done),
        );
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const [word, name, size, folder] = process.argv.slice(2);
if (word === "--measure") {
  process.stdout.write(JSON.stringify(await measure(name, Number(size), folder)));
  process.exit();
} else compare(process.argv.slice(2));
