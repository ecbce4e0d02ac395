/** A thread of `serve`: two reports → their alignment, or the fault that their user can mend. */
import { parentPort, workerData } from "node:worker_threads";
import { AppError } from "../model/errors.js";
import { alignReports } from "../pipeline.js";
import { loadWeights } from "../weights.js";
import type { AlignAnswer, AlignTask } from "./align-thread.js";

const { corpusDir, reports, options } = workerData as AlignTask;

function answer(): AlignAnswer {
  try {
    return { aligned: alignReports(reports, loadWeights(corpusDir), { ...options, suggest: true }) };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { fault: { code: error.code, message: error.message } };
  }
}

parentPort?.postMessage(answer());
