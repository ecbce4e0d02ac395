/** What a format's reader hands over: the text of a file, and what its metadata says. */
import type { Origin } from "../model/text.js";

export interface Extracted {
  /** One paragraph a line; not yet normalised. */
  readonly text: string;
  readonly title?: string;
  readonly origin?: Pick<Origin, "outlet" | "url" | "date">;
}
