/** What two figures count → whether these are things that exclude each other. */

/** Things apart by `|` exclude each other: twelve dead are not twelve injured. Words are `counted` of an anchor. */
const EXCLUSIVE = `
dead | injured | missing | evacuated
dead injured missing victim | arrested
dead missing arrested | hospitalised
dead missing arrested | rescued
victim | suspect defendant
dead injured missing evacuated arrested hospitalised rescued victim child woman man student worker soldier | house school hospital bridge tree | vehicle | ship | aircraft | flood-cell
vote-for | vote-against | abstention
gold-medal | silver-medal | bronze-medal
man | woman | child
student | teacher
soldier | police
province | commune
match | goal
ago | later | jail
decision | resolution | decree | directive | circular | law-document | article | clause | chapter
`;

/** What bears a number of its own is never counted by it: "Decree 15" and "15 articles". */
const NUMBERED = new Set(
  "decision resolution decree directive circular law-document article clause chapter house-number".split(" "),
);

/** Things by what they exclude. */
const EXCLUDED = excludedBy();

/** True where both are known and what the one counts is surely not what the other counts. */
export function areUnlike(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return NUMBERED.has(a) !== NUMBERED.has(b) || EXCLUDED.get(a)?.has(b) === true;
}

function excludedBy(): ReadonlyMap<string, ReadonlySet<string>> {
  const excluded = new Map<string, Set<string>>();
  for (const line of EXCLUSIVE.trim().split("\n")) {
    const sorts = line.split("|").map((sort) => sort.trim().split(" "));
    for (const sort of sorts) {
      const others = sorts.filter((other) => other !== sort).flat();
      for (const thing of sort) excluded.set(thing, new Set([...(excluded.get(thing) ?? []), ...others]));
    }
  }
  return excluded;
}
