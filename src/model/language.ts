/** The two languages that Songngu links; everything that depends on one of them is data under `lang/`. */
export type Language = "vi" | "en";

/** Both languages, Vietnamese first: the order of every table and file that lists the two sides. */
export const LANGUAGES = ["vi", "en"] as const satisfies readonly Language[];

/** The language of the other side. */
export function otherLanguage(language: Language): Language {
  return language === "vi" ? "en" : "vi";
}

/** One value for each language. */
export type PerLanguage<T> = Readonly<Record<Language, T>>;
