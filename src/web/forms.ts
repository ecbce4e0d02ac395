/** The body or search part of a request → checked values, or one clear line about what is wrong. */
import type { z } from "zod";
import { AppError } from "../model/errors.js";

/** Throws `wrong-argument` naming the field. */
export function readForm<T>(schema: z.ZodType<T>, fields: unknown): T {
  const result = schema.safeParse(fields ?? {});
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new AppError("wrong-argument", `${issue.path.join(".")}: ${issue.message}`);
}

/** A field that may stand once, several times or not at all, as a list. */
export function toList(value: unknown): unknown {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}
