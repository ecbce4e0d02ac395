import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { alignInThread } from "../../src/cli/align-thread.js";
import { readInTime } from "../../src/cli/read-thread.js";
import { reports } from "../memory/stage.js";
import { createFolder } from "./folder.js";

const TWO = reports("Một.", "One.");

/** A folder whose threads run this code. */
function threadsOf(code: string): URL {
  const worker = `import { parentPort, workerData } from "node:worker_threads"; ${code}`;
  const path = createFolder({
    "align-worker.js": worker,
    "read-worker.js": worker,
    "package.json": `{"type":"module"}`,
  });
  return pathToFileURL(join(path(""), "/"));
}

it("aligns in a thread, in which nobody else has to wait", async () => {
  const slow = threadsOf(`setTimeout(() => parentPort.postMessage({ result: workerData }), 50)`);
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 1);
  const aligned = await alignInThread(slow, "weights")(TWO, { order: "free" });
  clearInterval(timer);
  expect(aligned).toEqual({ corpusDir: "weights", reports: TWO, options: { order: "free" } });
  expect(turns).toBeGreaterThan(0);
});

it("says what its user can mend, and fails where the thread fails", async () => {
  const fault = { code: "weights-broken", message: "score.json: cannot be read" };
  const telling = threadsOf(`parentPort.postMessage({ fault: ${JSON.stringify(fault)} })`);
  await expect(alignInThread(telling, "")(TWO, { order: "auto" })).rejects.toMatchObject({
    name: "AppError",
    ...fault,
  });
  const failing = threadsOf(`throw new Error("no memory left")`);
  await expect(alignInThread(failing, "")(TWO, { order: "auto" })).rejects.toThrow("no memory left");
});

it("gives up a PDF that lets nobody go on, and reads other files without a thread", async () => {
  const hanging = threadsOf(`const next = () => Promise.resolve().then(next); next();`);
  const read = (bytes: string) =>
    readInTime(hanging, Buffer.from(bytes), { name: "report", id: "1", language: "en" }, 300);
  await expect(read("%PDF-1.7\n")).rejects.toMatchObject({
    code: "file-broken",
    message: "report cannot be read: it takes too long.",
  });
  expect((await read("It rained all day in Hanoi.")).text).toContain("rained");
});
