/** A PDF → its paragraphs, one a line, in reading order. */
import { AppError } from "../model/errors.js";
import type { Extracted } from "./extracted.js";
import { paragraphsOf } from "./pdf-layout.js";
import { refusePdfBomb } from "./pdf-bomb.js";

/** A report is short; a book of more pages is refused rather than read for minutes. */
const MAX_PAGES = 1_000;
/** A page of print has some hundred pieces of text; one made to hang has millions. */
const MAX_PIECES = 20_000;
/**
 * Throws `file-broken`: damaged, password-protected, without text, or beyond measure in pages or size. A file made to
 * hang never ends and lets nobody else go on: read what comes from others in a thread.
 */
export async function readPdf(bytes: Uint8Array, name: string): Promise<Extracted> {
  const broken = (why: string, cause?: unknown) =>
    new AppError("file-broken", `${name} cannot be read: ${why}.`, { cause });
  refusePdfBomb(bytes, broken);
  const { getDocumentProxy } = await import("unpdf");
  // pdf.js takes over the memory that it is given, so it gets a copy.
  const opening = getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, stopAtErrors: false });
  const document = await opening.catch((cause: unknown) => {
    throw broken(isPasswordFault(cause) ? "it is protected by a password" : "it is damaged", cause);
  });
  try {
    if (document.numPages > MAX_PAGES)
      throw broken(`it has ${document.numPages} pages, more than ${MAX_PAGES}`);
    const pages = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      if (items.length > MAX_PIECES) throw broken(`page ${number} is in more than ${MAX_PIECES} pieces`);
      pages.push(items.flatMap((item) => ("str" in item ? [placed(item)] : [])));
      page.cleanup();
    }
    const paragraphs = paragraphsOf(pages);
    if (paragraphs.length === 0) throw broken("it holds no text, perhaps only pictures of pages");
    return { text: paragraphs.join("\n") };
  } catch (cause) {
    throw cause instanceof AppError ? cause : broken("it is damaged", cause);
  } finally {
    await document.loadingTask.destroy();
  }
}

function isPasswordFault(cause: unknown): boolean {
  return cause instanceof Error && cause.name === "PasswordException";
}

function placed(item: { str: string; width: number; transform: number[] }) {
  const [, , c = 0, d = 0, x = 0, y = 0] = item.transform;
  return { text: item.str, x, y, width: item.width, size: Math.hypot(c, d) };
}
