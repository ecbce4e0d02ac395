/**
 * Parts of English compounds that keep their hyphen, lower case: what tells a hyphen at a line's end from a cut word.
 * Parts that words without a hyphen have as well ("high", "line") are left out.
 */

/** First parts: "well-known". */
export const COMPOUND_BEGINNINGS: ReadonlySet<string> = new Set(
  "well self half mid non anti multi semi quasi sino two three four five first third".split(" "),
);

/** Last parts: "rules-based", "long-term". */
export const COMPOUND_ENDINGS: ReadonlySet<string> = new Set(
  (
    "based related known term level scale owned funded backed friendly income tech called style speaking looking ranking " +
    "sufficient oriented driven intensive producing consuming hour minute month storey elect"
  ).split(" "),
);
