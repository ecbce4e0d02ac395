/** A thread that reads a report. */
import { workerData } from "node:worker_threads";
import { readReport } from "../read/read.js";
import type { ReadTask } from "./read-thread.js";
import { answer } from "./thread.js";

const { bytes, options } = workerData as ReadTask;

await answer(() => readReport(bytes, options));
