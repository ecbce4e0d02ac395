/** A thread of `serve`: two reports → their alignment. */
import { workerData } from "node:worker_threads";
import { alignReports } from "../pipeline.js";
import { loadWeights } from "../weights.js";
import type { AlignTask } from "./align-thread.js";
import { answer } from "./thread.js";

const { corpusDir, reports, options } = workerData as AlignTask;

await answer(() => alignReports(reports, loadWeights(corpusDir), { ...options, suggest: true }));
