/** A language of the interface → every sentence it shows. */
import type { Language, PerLanguage } from "../model/language.js";
import { en } from "./strings.en.js";
import { vi } from "./strings.vi.js";

type Widened<T> = T extends string
  ? string
  : T extends (...args: infer Args) => string
    ? (...args: Args) => string
    : { readonly [Key in keyof T]: Widened<T[Key]> };

/** What each language must say; a sentence that is missing in one of them breaks the build. */
export type Strings = Widened<typeof en>;

export const STRINGS: PerLanguage<Strings> = { vi, en };

/** Numbers and dates in the forms of the language. */
export interface Formats {
  /** `0.834` → `83%`. */
  percent(share: number): string;
  count(value: number): string;
  /** An ISO time as day and minute of this machine's time zone. */
  time(iso: string): string;
}

const LOCALES: PerLanguage<string> = { vi: "vi-VN", en: "en-GB" };

export function createFormats(language: Language): Formats {
  const locale = LOCALES[language];
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  const count = new Intl.NumberFormat(locale);
  const time = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });
  return {
    percent: (share) => percent.format(share),
    count: (value) => count.format(value),
    time: (iso) => time.format(new Date(iso)),
  };
}
