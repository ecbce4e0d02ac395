/** How far long work has come → a bar on the terminal, and nothing where no one is looking. */
import type { Writable } from "node:stream";

export interface Progress {
  /** `done` of the total that was named at the start. */
  readonly to: (done: number) => void;
  readonly end: () => void;
}

/** Starts a bar for work of `total` steps. */
export type Track = (total: number) => Promise<Progress>;

export const trackNothing: Track = () => Promise.resolve({ to: () => undefined, end: () => undefined });

/** A bar on the stream, gone once the work is done; nothing where the stream is no terminal. */
export function trackOn(stream: Writable & { readonly isTTY?: boolean }): Track {
  if (stream.isTTY !== true) return trackNothing;
  return async (total) => {
    const { SingleBar } = await import("cli-progress");
    const bar = new SingleBar({
      stream,
      format: "{bar} {percentage} %  {eta_formatted}",
      clearOnComplete: true,
    });
    bar.start(total, 0);
    return {
      to: (done) => {
        bar.update(done);
      },
      end: () => {
        bar.stop();
      },
    };
  };
}
