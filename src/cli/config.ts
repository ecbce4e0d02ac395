/** The environment → what the commands need to know of it; nothing else reads `process.env`. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export interface Config {
  /** Address of the memory where `--memory` does not name one. */
  readonly memory: string;
  /** Address of the memory of the example reports, so that a first look never touches one's own. */
  readonly demoMemory: string;
  /** The sentence encoder where `--encoder` names none: `own` or `onnx:FOLDER`. */
  readonly encoder: string;
  /** Who acts; stands in the history of every act. */
  readonly actor: string;
  readonly version: string;
  /** Folders of the installed program: weights, lexicon and example reports; pages. */
  readonly corpusDir: string;
  readonly viewsDir: string;
  /** Folder of the threads that align and read, as JavaScript. */
  readonly threads: URL;
}

/** The same two steps up from `src/cli` and from `dist/cli`. */
const ROOT = new URL("../../", import.meta.url);

export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const { version } = JSON.parse(readFileSync(new URL("package.json", ROOT), "utf8")) as {
    readonly version: string;
  };
  const folder = (name: string): string => fileURLToPath(new URL(name, ROOT));
  return {
    memory: env["SONGNGU_MEMORY"] ?? "sqlite:./songngu.db",
    demoMemory: "sqlite:./songngu-demo.db",
    encoder: env["SONGNGU_ENCODER"] ?? "own",
    actor: env["USER"] ?? env["USERNAME"] ?? "local",
    version,
    corpusDir: folder("corpus"),
    viewsDir: folder("views"),
    threads: new URL("./", import.meta.url),
  };
}
