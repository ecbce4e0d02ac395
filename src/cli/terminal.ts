/** Where a command writes and what time it is, so that commands can be run without a process. */
import { once } from "node:events";
import { trackOn, type Track } from "./progress.js";

export interface Terminal {
  /** Results, to standard output; resolves when there is room for more. */
  readonly write: (piece: string | Uint8Array) => Promise<void>;
  /** One line about the work, to standard error. */
  readonly say: (line: string) => void;
  readonly track: Track;
  /** ISO 8601, UTC. */
  readonly now: () => string;
  /** Resolves when the user asks the program to end. */
  readonly untilStopped: () => Promise<void>;
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  let broken: Error | undefined;
  process.stdout.on("error", (error: Error) => {
    broken = error;
  });
  return {
    async write(piece) {
      if (broken) throw broken;
      if (!process.stdout.write(piece)) {
        await Promise.race([once(process.stdout, "drain"), once(process.stdout, "close")]);
      }
    },
    say: (line) => {
      process.stderr.write(`${line}\n`);
    },
    track: trackOn(process.stderr),
    now: () => new Date().toISOString(),
    untilStopped: () =>
      new Promise((resolve) => {
        for (const signal of ["SIGINT", "SIGTERM"] as const)
          process.once(signal, () => {
            resolve();
          });
      }),
  };
}
