/** Tells whether something a test needs is there; a missing tool is one loud skip, or a failure under CI. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { describe, it } from "vitest";

const INSTALL: Readonly<Record<string, string>> = {
  chromium: "apt-get install -y chromium",
  xmllint: "apt-get install -y libxml2-utils",
};

function isOnPath(command: string): boolean {
  try {
    execFileSync("sh", ["-c", `command -v ${command}`], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

function announce(what: string, how: string): void {
  process.stderr.write(`\nSKIPPED: ${what} is missing. ${how}\n`);
}

/** `describe` where the command is on the path; otherwise a loud skip, which CI counts as a failure. */
export function describeWithTool(command: string, name: string, body: () => void): void {
  if (isOnPath(command)) {
    describe(name, body);
    return;
  }
  announce(command, `Install it with: ${INSTALL[command] ?? command}`);
  if (process.env.CI === "true") {
    describe(name, () => {
      it(`needs ${command}`, () => {
        throw new Error(`${command} is missing; install it with: ${INSTALL[command] ?? command}`);
      });
    });
  } else {
    describe.skip(name, body);
  }
}

/** Folder of the evaluation material beside the project. */
export const SHARED = new URL("../../../shared/", import.meta.url).pathname;

/** `describe` where the evaluation material lies beside the project; otherwise a loud skip that reads none of it. */
export function describeWithShared(name: string, body: () => void): void {
  if (existsSync(SHARED)) {
    describe(name, body);
    return;
  }
  announce("../shared", "Quality figures and outside samples are not checked.");
  describe.skip(name, () => {
    it.todo("needs ../shared");
  });
}
