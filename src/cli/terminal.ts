/** Where a command writes and what time it is, so that commands can be run without a process. */
import type { Writable } from "node:stream";
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
  return {
    write: writerTo(process.stdout),
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

/** Writes piece by piece, each when the one before is taken over; throws once the reader is gone. */
export function writerTo(stream: Writable): Terminal["write"] {
  let broken: Error | undefined;
  stream.on("error", (error: Error) => {
    broken = error;
  });
  return async (piece) => {
    if (broken) throw broken;
    // A destroyed stream calls back as well, so nobody waits for ever.
    await new Promise<void>((resolve) => {
      stream.write(piece, () => {
        resolve();
      });
    });
  };
}
