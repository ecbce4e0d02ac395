/** A thread of `mine`: stretches of Vietnamese sentences → the English ones nearest to each. */
import { parentPort, workerData } from "node:worker_threads";
import { createNearestSearch, type Searched, type Stretch } from "../score/nearest.js";

const search = createNearestSearch(workerData as Searched);
parentPort?.on("message", (stretch: Stretch) => {
  parentPort?.postMessage(search(stretch));
});
