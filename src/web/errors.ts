/** A fault → its HTTP status and what the page says about it. */
import multer from "multer";
import { AppError, type ErrorCode } from "../model/errors.js";
import type { Strings } from "./strings.js";

/** Every fault that the user can mend; a new code breaks the build until it has a status. */
export const HTTP_STATUS: Readonly<Record<ErrorCode, number>> = {
  "file-not-found": 404,
  "file-exists": 409,
  "file-empty": 422,
  "file-binary": 415,
  "file-too-large": 413,
  "file-broken": 422,
  "encoding-unknown": 415,
  "format-unknown": 415,
  "language-unclear": 422,
  "same-language": 422,
  "text-too-long": 413,
  "wrong-argument": 400,
  "weights-broken": 500,
  "not-found": 404,
  "changed-meanwhile": 409,
  "nothing-to-undo": 409,
  "move-not-possible": 409,
  "memory-not-readable": 500,
  "import-failed": 422,
  "port-in-use": 500,
  "address-refused": 403,
};

/** A request that a page of ours did not send, or sent with a form that has expired. */
export class RefusedRequest extends Error {
  constructor(readonly reason: "foreign" | "expired") {
    super(`${reason} request refused`);
    this.name = "RefusedRequest";
  }
}

/** What a page shows of a fault: one line in the reader's language, and the place and values where there are any. */
export interface Notice {
  readonly status: number;
  readonly line: string;
  readonly detail: string;
}

/** What a form lacks, in the page's own words. */
export function refuseForm(line: string): Notice {
  return { status: HTTP_STATUS["wrong-argument"], line, detail: "" };
}

/** What the page knows about a request beyond the fault. */
export interface About {
  /** The file or the report that was sent. */
  readonly subject?: string;
  /** The form that was sent; some say in their own words what they lack. */
  readonly form?: string;
}

/** Messages that name a row by its id, or repeat what the page shows. */
const SILENT: readonly ErrorCode[] = [
  "not-found",
  "changed-meanwhile",
  "nothing-to-undo",
  "move-not-possible",
  "same-language",
  // A page takes less than the core, whose limit the message names.
  "text-too-long",
];

/** 500 marks a bug: its message is not shown. */
export function describeFault(fault: unknown, t: Strings, about: About = {}): Notice {
  if (fault instanceof AppError) {
    const { code } = fault;
    const line = code === "move-not-possible" ? refusalOf(about.form, t) : undefined;
    return { status: HTTP_STATUS[code], line: line ?? t.errors[code], detail: detailOf(fault, t, about) };
  }
  if (fault instanceof RefusedRequest) return { status: 403, line: t.error[fault.reason], detail: "" };
  if (fault instanceof multer.MulterError) {
    const code = fault.code === "LIMIT_FIELD_VALUE" ? "text-too-long" : "wrong-argument";
    return { status: HTTP_STATUS[code], line: t.errors[code], detail: "" };
  }
  const status = statusOf(fault);
  if (status >= 400 && status < 500) {
    const code = status === 413 ? "text-too-long" : "wrong-argument";
    return { status, line: t.errors[code], detail: "" };
  }
  return { status: 500, line: t.error.unexpected, detail: "" };
}

function refusalOf(form: string | undefined, t: Strings): string | undefined {
  return Object.entries(t.refused).find(([name]) => name === form)?.[1];
}

function detailOf({ code, message }: AppError, t: Strings, { subject = "" }: About): string {
  if (SILENT.includes(code)) return subject;
  return code === "wrong-argument" ? message : t.error.detail(message, subject);
}

/** Body parsers and Express itself mark a refused request with `status`; everything else is a bug. */
function statusOf(fault: unknown): number {
  return fault instanceof Error && "status" in fault && typeof fault.status === "number" ? fault.status : 500;
}
