/** The segments on one side of a bead → the text of that side of its unit. */
import { collapseSpace, type Segment } from "./text.js";

/** Stands where the members leave sentences out between them. */
export const GAP = " […] ";

/** One line of text; `fragment` where the members are not adjacent, so that the text was never written as it stands. */
export interface JoinedMembers {
  readonly text: string;
  readonly fragment: boolean;
}

/** Joins members given in document order, at least one; white space is collapsed. */
export function joinMembers(members: readonly Pick<Segment, "index" | "text">[]): JoinedMembers {
  const gaps = members.map((member, at) => at > 0 && member.index !== members[at - 1].index + 1);
  const text = members
    .map(({ text }, at) => (at === 0 ? "" : gaps[at] ? GAP : " ") + collapseSpace(text))
    .join("");
  return { text, fragment: gaps.includes(true) };
}
