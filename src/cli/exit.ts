/** A fault → the exit code and the one line that a user sees. */
import { CommanderError } from "commander";
import { AppError, type ErrorCode } from "../model/errors.js";
import { printable } from "./printable.js";

/** 1 = failed, 2 = wrong usage. A new error code breaks the build until it stands here. */
const EXIT_CODES: Readonly<Record<ErrorCode, 1 | 2>> = {
  "file-not-found": 1,
  "file-exists": 1,
  "file-empty": 1,
  "file-binary": 1,
  "file-too-large": 1,
  "file-broken": 1,
  "encoding-unknown": 1,
  "format-unknown": 1,
  "language-unclear": 1,
  "same-language": 1,
  "text-too-long": 1,
  "wrong-argument": 2,
  "weights-broken": 1,
  "not-found": 1,
  "changed-meanwhile": 1,
  "nothing-to-undo": 1,
  "move-not-possible": 1,
  "memory-not-readable": 1,
  "import-failed": 1,
  "port-in-use": 1,
  "address-refused": 1,
};

export interface Exit {
  readonly code: number;
  /** Absent where nothing is left to say. */
  readonly line?: string;
}

/** Rethrows what the user cannot mend: that is a bug, and its whole trace is wanted. */
export function exitOf(fault: unknown): Exit {
  if (fault instanceof AppError) {
    return { code: EXIT_CODES[fault.code], line: `songngu: ${printable(fault.message)} [${fault.code}]` };
  }
  if (fault instanceof CommanderError) {
    // Help or version were asked for and shown.
    return fault.exitCode === 0 ? { code: 0 } : exitOf(new AppError("wrong-argument", usageFault(fault)));
  }
  // The reader of our output has seen enough, as in `| head`.
  if (fault instanceof Error && "code" in fault && fault.code === "EPIPE") return { code: 0 };
  throw fault;
}

/** Commander's message on one line. */
function usageFault({ code, message }: CommanderError): string {
  if (code === "commander.help") return "say a command; --help lists them";
  return message.replace(/^error: /, "").replace(/\s+/g, " ");
}
