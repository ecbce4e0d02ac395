import { describe, expect, it } from "vitest";
import { ERROR_CODES } from "../../src/model/errors.js";
import { HTTP_STATUS } from "../../src/web/errors.js";
import { PATTERNS, url } from "../../src/web/routes.js";
import { filesBelow, read } from "../house/tree.js";

describe("addresses", () => {
  it("are filled with escaped ids, search and place", () => {
    const address = url(
      "grade",
      { pair: "a/b", bead: "é" },
      { query: { at: "x y", none: undefined, status: ["a", "b"] }, hash: "b-1" },
    );
    expect(address).toBe("/pairs/a%2Fb/beads/%C3%A9/grade?at=x+y&status=a&status=b#b-1");
  });

  it("are each used once", () => {
    expect(new Set(Object.values(PATTERNS)).size).toBe(Object.keys(PATTERNS).length);
  });

  it("stand in no template as text", () => {
    const written = filesBelow("views", ".ejs").filter((path) =>
      /(?:href|action|hx-post|hx-get|src)="\//.test(read(path)),
    );
    expect(written).toEqual([]);
  });
});

describe("faults", () => {
  it("all have a status of their kind", () => {
    const wrong = ERROR_CODES.filter((code) => HTTP_STATUS[code] < 400 || HTTP_STATUS[code] > 500);
    expect(wrong).toEqual([]);
  });
});
