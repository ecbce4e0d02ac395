/** A unit's text → the hash that finds its duplicates. */
import { hash } from "node:crypto";
import type { PerLanguage } from "../model/language.js";
import { contentKey } from "../model/unit.js";

/** 128 bits are enough: two of a billion units collide with a probability below 10⁻²⁰. */
const HASH_BYTES = 16;

/** SHA-256 of the content key, shortened; lower-case hex. */
export function contentHash(text: PerLanguage<string>): string {
  return hash("sha256", contentKey(text), "hex").slice(0, HASH_BYTES * 2);
}
