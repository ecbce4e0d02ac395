/** Two reports → their alignment: the one place where the stages meet. */
import type { Alignment, Order } from "./model/alignment.js";
import type { AnchoredSegment } from "./model/anchor.js";
import type { PerLanguage } from "./model/language.js";
import type { Document, Segment } from "./model/text.js";

/** Both reports as anchored sentences, and what was linked. */
export interface AlignedReports {
  readonly documents: PerLanguage<Document>;
  readonly sentences: PerLanguage<readonly AnchoredSegment[]>;
  readonly alignment: Alignment;
}

export interface AlignOptions {
  readonly order: Order | "auto";
  /** Given segments instead of those of `segment/`, e.g. one per line of a file. */
  readonly segments?: PerLanguage<readonly Segment[]>;
}
