/** Words of a command line → what the program wrote, said and ended with. */
import { fileURLToPath } from "node:url";
import { trackNothing } from "../../src/cli/progress.js";
import { run } from "../../src/cli/run.js";

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly said: string;
}

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** `memory` is the address that the environment would name, and that of the example reports. */
export async function songngu(words: readonly string[], memory = "sqlite:unused.db"): Promise<Outcome> {
  const written: Uint8Array[] = [];
  const said: string[] = [];
  const code = await run(words, {
    terminal: {
      write: (piece) => {
        written.push(Buffer.from(piece as string));
        return Promise.resolve();
      },
      say: (line) => said.push(line),
      track: trackNothing,
      now: () => "2025-03-06T04:05:06Z",
      untilStopped: () => Promise.resolve(),
    },
    config: {
      memory,
      demoMemory: memory,
      encoder: "own",
      actor: "lan",
      version: "9.9.9",
      corpusDir: `${ROOT}corpus`,
      viewsDir: `${ROOT}views`,
      // Threads read no TypeScript, so it is the one of the last build.
      threads: new URL("../../dist/cli/", import.meta.url),
    },
  });
  return { code, out: Buffer.concat(written).toString(), said: said.join("\n") };
}
