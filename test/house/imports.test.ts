import { posix } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { filesBelow, read } from "./tree.js";

/** `model ← lang ← stages ← pipeline ← index ← faces`; what a layer may import beside itself. */
const BELOW: Readonly<Record<Layer, readonly Layer[]>> = {
  model: [],
  lang: ["model"],
  stage: ["model", "lang"],
  pipeline: ["model", "lang", "stage"],
  index: ["model", "lang", "stage", "pipeline"],
  face: ["model", "lang", "stage", "pipeline", "index"],
};

type Layer = "model" | "lang" | "stage" | "pipeline" | "index" | "face";

/** The one stage that runs only in development learns from the others' results. */
const TRAINER = "train";

function folderOf(path: string): string {
  return path.split("/").slice(1, -1).at(0) ?? "";
}

function layerOf(path: string): Layer {
  const folder = folderOf(path);
  if (folder === "") return path === "src/index.ts" ? "index" : "pipeline";
  if (folder === "model" || folder === "lang") return folder;
  return folder === "cli" || folder === "web" ? "face" : "stage";
}

/** Static and dynamic imports of our own files, type imports included. */
function importsOf(path: string): string[] {
  return ts
    .preProcessFile(read(path), true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith("."))
    .map((name) => posix.join(posix.dirname(path), name).replace(/\.js$/, ".ts"));
}

function isAllowed(from: string, to: string): boolean {
  const [fromFolder, toFolder] = [folderOf(from), folderOf(to)];
  if (fromFolder === toFolder && fromFolder !== "") return true;
  const [fromLayer, toLayer] = [layerOf(from), layerOf(to)];
  if (fromLayer === "pipeline" && toLayer === "pipeline") return true;
  // The command line starts the server, and fits constants anew to say how well that works.
  if (fromFolder === "cli" && (toFolder === "web" || toFolder === TRAINER)) return true;
  if (fromFolder === TRAINER && (toLayer === "stage" || toLayer === "pipeline")) return true;
  return toFolder !== TRAINER && BELOW[fromLayer].includes(toLayer);
}

describe("the import rule", () => {
  const sources = filesBelow("src", ".ts");

  it("knows a breach when it sees one", () => {
    expect(isAllowed("src/align/a.ts", "src/score/b.ts")).toBe(false);
    expect(isAllowed("src/model/a.ts", "src/lang/b.ts")).toBe(false);
    expect(isAllowed("src/web/a.ts", "src/cli/b.ts")).toBe(false);
    expect(isAllowed("src/read/a.ts", "src/pipeline.ts")).toBe(false);
    expect(isAllowed("src/pipeline.ts", "src/read/a.ts")).toBe(true);
    expect(importsOf("src/cli/main.ts")).toContain("src/cli/run.ts");
  });

  it("holds in every source file", () => {
    const breaches = sources.flatMap((from) =>
      importsOf(from)
        .filter((to) => !isAllowed(from, to))
        .map((to) => `${from} imports ${to}`),
    );
    expect(breaches).toEqual([]);
  });
});
