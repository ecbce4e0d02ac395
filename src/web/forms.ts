/** The body or search part of a request → checked values, or one clear line about what is wrong. */
import type { z } from "zod";
import { AppError } from "../model/errors.js";

/** Enough of a value to know it again. */
const SHOWN_LETTERS = 60;

/** Throws `wrong-argument` with the field and its value, as they would stand in any language. */
export function readForm<T>(schema: z.ZodType<T>, fields: unknown): T {
  const given = (fields ?? {}) as Readonly<Record<PropertyKey, unknown>>;
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const [field] = result.error.issues[0].path;
  const value = given[field] === undefined ? "–" : JSON.stringify(given[field]);
  throw new AppError("wrong-argument", `${String(field)}: ${value.slice(0, SHOWN_LETTERS)}`);
}

/** A field that may stand once, several times or not at all, as a list. */
export function toList(value: unknown): unknown {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}
