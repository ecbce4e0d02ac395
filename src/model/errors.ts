/**
 * Everything that a caller can mend. The faces map each code to an exit code and an HTTP status,
 * and `README.md` names each.
 */
export const ERROR_CODES = [
  "file-not-found",
  "file-exists",
  "file-empty",
  "file-binary",
  "file-too-large",
  "file-broken",
  "encoding-unknown",
  "format-unknown",
  "language-unclear",
  "same-language",
  "text-too-long",
  "wrong-argument",
  "weights-broken",
  "not-found",
  "changed-meanwhile",
  "nothing-to-undo",
  "move-not-possible",
  "memory-not-readable",
  "import-failed",
  "port-in-use",
  "address-refused",
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** A fault that the caller can mend; `message` is one line with the place and the values. All else is a bug. */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = "AppError";
  }
}
