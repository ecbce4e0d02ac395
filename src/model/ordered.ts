/** The constants of the search in order, in word weight where nothing else is said; tuned on hard-docs. */
export interface OrderedConstants {
  /** Share of every sentence's weight that must be explained before it earns anything. */
  readonly tax: number;
  /** Times the mass that a sentence explains in unrelated sentences, which it must exceed too. */
  readonly chance: number;
  /** Price of each sentence beyond one a side. */
  readonly perSentence: number;
  /** Further price of each sentence beyond four in all: unions of many sentences explain much by chance. */
  readonly perCrowd: number;
  /** Price of unlike lengths (Gale & Church 1993), per squared deviation. */
  readonly perLength: number;
  /** How far the side that explains less decides, 0 (the sum counts) .. 1 (twice the lesser counts). */
  readonly balance: number;
  /** What a new bead must gain after the search: two sentences that none covers, wherever they stand. */
  readonly newBead: number;
  /** The same where they are left alone between the same two beads; negative, since their place speaks for them. */
  readonly newBeadInGap: number;
  /** What a sentence must gain that joins a bead next to it. */
  readonly attachNear: number;
  /** What a sentence must gain that joins a bead elsewhere. */
  readonly attachFar: number;
}
