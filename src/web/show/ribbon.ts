/** One alignment → the small picture of which sentence is linked to which, in the order of both reports. */
import type { AlignmentView } from "../../model/review.js";

/** Lines between two rails; all figures are coordinates of the picture's own `viewBox`. */
export interface Ribbon {
  readonly lines: readonly { readonly path: string; readonly classes: string; readonly bead: string }[];
  readonly ticks: readonly { readonly path: string; readonly classes: string }[];
}

/** The picture is 100 wide and 1000 high, whatever the number of sentences. */
const HEIGHT = 1000;
const LEFT = 14;
const RIGHT = 86;
const TICK = 12;
const MIDDLE = (LEFT + RIGHT) / 2;

function heightOf(index: number, count: number): number {
  return Math.round(((index + 0.5) / Math.max(1, count)) * HEIGHT);
}

export function drawRibbon(view: AlignmentView): Ribbon {
  const { vi, en } = view.sentences;
  const heights = new Map([
    ...vi.map(({ id }, index) => [id, heightOf(index, vi.length)] as const),
    ...en.map(({ id }, index) => [id, heightOf(index, en.length)] as const),
  ]);
  const covered = new Set(view.beads.flatMap((bead) => [...bead.vi, ...bead.en]));
  const tick = (x: number) => (sentence: { id: string }) => ({
    path: `M${x - TICK / 2} ${heights.get(sentence.id)!}h${TICK}`,
    classes: covered.has(sentence.id) ? "tick" : "tick lone",
  });
  return {
    lines: view.beads.flatMap((bead) =>
      bead.vi.flatMap((left) =>
        bead.en.map((right) => {
          const [from, to] = [heights.get(left) ?? 0, heights.get(right) ?? 0];
          return {
            path: `M${LEFT} ${from}C${MIDDLE} ${from} ${MIDDLE} ${to} ${RIGHT} ${to}`,
            classes: `line is-${bead.status}`,
            bead: bead.id,
          };
        }),
      ),
    ),
    ticks: [...vi.map(tick(LEFT)), ...en.map(tick(RIGHT))],
  };
}
