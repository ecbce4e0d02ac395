import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { alignInThread } from "../../src/cli/align-thread.js";
import { reports } from "../memory/stage.js";
import { createFolder } from "./folder.js";

const TWO = reports("Một.", "One.");

/** A thread of this code. */
function threadOf(code: string): URL {
  const path = createFolder({
    "worker.mjs": `import { parentPort, workerData } from "node:worker_threads"; ${code}`,
  });
  return pathToFileURL(path("worker.mjs"));
}

it("aligns in a thread, in which nobody else has to wait", async () => {
  const slow = threadOf(`setTimeout(() => parentPort.postMessage({ aligned: workerData }), 50)`);
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 1);
  const aligned = await alignInThread(slow, "weights")(TWO, { order: "free" });
  clearInterval(timer);
  expect(aligned).toEqual({ corpusDir: "weights", reports: TWO, options: { order: "free" } });
  expect(turns).toBeGreaterThan(0);
});

it("says what its user can mend, and fails where the thread fails", async () => {
  const fault = { code: "weights-broken", message: "score.json: cannot be read" };
  const telling = threadOf(`parentPort.postMessage({ fault: ${JSON.stringify(fault)} })`);
  await expect(alignInThread(telling, "")(TWO, { order: "auto" })).rejects.toMatchObject({
    name: "AppError",
    ...fault,
  });
  const failing = threadOf(`throw new Error("no memory left")`);
  await expect(alignInThread(failing, "")(TWO, { order: "auto" })).rejects.toThrow("no memory left");
});
