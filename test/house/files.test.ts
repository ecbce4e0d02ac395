import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { filesBelow, read, ROOT } from "./tree.js";

describe("source files", () => {
  it("open with a sentence that says what they are for", () => {
    const mute = filesBelow("src", ".ts").filter((path) => {
      const text = read(path).replace(/^#!.*\n/, "");
      return !/^\/\*\*\n? \*? ?\S|^\/\*\* \S/.test(text);
    });
    expect(mute).toEqual([]);
  });

  it("read the environment in one place only", () => {
    const readers = filesBelow("src", ".ts").filter((path) => read(path).includes("process.env"));
    expect(readers).toEqual(["src/cli/config.ts"]);
  });

  it("write to the console in no place", () => {
    expect(filesBelow("src", ".ts").filter((path) => /\bconsole\.\w+\(/.test(read(path)))).toEqual([]);
  });
});

describe("the package", () => {
  const packageFile = JSON.parse(read("package.json")) as {
    readonly bin: Readonly<Record<string, string>>;
    readonly scripts: Readonly<Record<string, string>>;
    readonly dependencies: Readonly<Record<string, string>>;
  };

  it("starts with npm start, tests with npm test, and builds what its bin names when it is installed", () => {
    expect(packageFile.scripts).toMatchObject({
      start: expect.stringContaining("serve --demo") as string,
      test: expect.stringContaining("vitest run") as string,
      prepare: expect.stringContaining("build") as string,
    });
    expect(packageFile.bin).toEqual({ songngu: "dist/cli/main.js" });
  });

  it("depends on nothing that its sources do not name", () => {
    const sources = filesBelow("src", ".ts").map(read).join("\n");
    const unused = Object.keys(packageFile.dependencies).filter(
      (name) => !sources.includes(`"${name}"`) && !sources.includes(`"${name}/`),
    );
    expect(unused).toEqual([]);
  });

  it("locks versions without naming where they were downloaded from", () => {
    expect(read("package-lock.json")).not.toContain('"resolved"');
  });
});

describe.runIf(existsSync(join(ROOT, ".git")))("committed files", () => {
  it("name no path of any machine", () => {
    // Written apart, so that this file does not name them itself.
    const folders = ["work", "root", "farm", "tmp", "home/[a-z]+"].map((name) => `/${name}/`).join("|");
    const search = ["grep", "-nIE", `(^|[^A-Za-z0-9_.*-])(${folders})`, "--", ".", ":!package-lock.json"];
    let found = "";
    try {
      found = execFileSync("git", search, { cwd: ROOT, encoding: "utf8" });
    } catch (error) {
      // git grep ends with 1 where it finds nothing.
      expect(error).toMatchObject({ status: 1 });
    }
    expect(found).toBe("");
  });
});
