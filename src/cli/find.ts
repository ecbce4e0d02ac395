/** One case of gold → what is found in it: by aligning, or by mining where few links are true among very many. */
import { MAX_COMPARED_PAIRS, type Weights } from "../comparison.js";
import { alignReports } from "../pipeline.js";
import { mineLines } from "../mine.js";
import { linksOf, type Order } from "../model/alignment.js";
import type { PrepareWeights } from "./encoder.js";
import type { GoldCase, GoldKind } from "./gold.js";
import { numberByLine, withoutBlanks } from "./lines.js";
import { readPresegmented, type ReportPair } from "./pair.js";
import type { FoundBead, Run } from "./scores.js";

/** How the cases of a set are looked into. */
export interface Finding {
  readonly kind: GoldKind;
  readonly order: Order | "auto";
  readonly prepareWeights: PrepareWeights;
  /** For the name of a case the constants fitted without its documents; absent where the shipped ones do. */
  readonly heldOutModel?: (name: string) => Promise<Weights["model"]>;
}

/** A case with what was found, and the seconds of processor time that finding took. */
export async function findInCase(
  one: GoldCase,
  finding: Finding,
): Promise<{ readonly run: Run; readonly seconds: number }> {
  const read = await readPresegmented([one.vi, one.en]);
  const counts = { vi: read.lines.vi.length, en: read.lines.en.length };
  const isMined =
    finding.kind === "links" && finding.order === "auto" && counts.vi * counts.en > MAX_COMPARED_PAIRS;
  const { beads, seconds } = await (isMined ? mine : align)(one, read, finding);
  return { run: { ...one, beads, counts }, seconds };
}

type Find = (
  one: GoldCase,
  read: Required<ReportPair>,
  finding: Finding,
) => Promise<{ readonly beads: readonly FoundBead[]; readonly seconds: number }>;

const align: Find = async ({ name }, { documents, lines }, { order, prepareWeights, heldOutModel }) => {
  const segments = { vi: withoutBlanks(lines.vi), en: withoutBlanks(lines.en) };
  const shipped = await prepareWeights(segments);
  const weights = heldOutModel ? { ...shipped, model: await heldOutModel(name) } : shipped;
  const before = process.cpuUsage();
  const spoken = alignReports(documents, weights, { order, segments });
  const seconds = secondsSince(before);
  return { beads: numberByLine(spoken, lines).alignment.beads, seconds };
};

const mine: Find = async ({ gold }, { lines }, { prepareWeights, heldOutModel }) => {
  const weights = await prepareWeights(lines);
  const before = process.cpuUsage();
  const pairs = heldOutModel
    ? await (await import("../train/fit-mined.js")).mineHeldOut(lines, linksOf(gold), weights)
    : await mineLines(lines, weights);
  const beads = pairs.map(({ vi, en, confidence }) => ({ vi: [vi], en: [en], confidence }));
  return { beads, seconds: secondsSince(before) };
};

function secondsSince(before: NodeJS.CpuUsage): number {
  return process.cpuUsage(before).user / 1e6;
}
