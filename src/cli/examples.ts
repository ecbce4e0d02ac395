/** The folder of example reports → their pairs in a memory that holds none yet. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Songngu } from "../model/memory.js";
import type { Config } from "./config.js";
import { readReports } from "./pair.js";

/** Does nothing in a memory that holds any pair, so that a second start finds what the first one left. */
export async function addExamples(
  songngu: Songngu,
  { corpusDir, threads, actor }: Pick<Config, "corpusDir" | "threads" | "actor">,
): Promise<number> {
  const folder = join(corpusDir, "reports");
  if ((await songngu.listAlignments()).length > 0) return 0;
  const pairs = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  for (const { name } of pairs) {
    const { documents } = await readReports(
      [join(folder, name, "vi.txt"), join(folder, name, "en.txt")],
      threads,
    );
    await songngu.addReports(documents, { order: "auto", actor });
  }
  return pairs.length;
}
