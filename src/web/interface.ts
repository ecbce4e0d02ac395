/** A request → the language and theme its page is shown in, and what the frame of every page prints. */
import type { Request, RequestHandler, Response } from "express";
import { z } from "zod";
import type { Language } from "../model/language.js";
import { readForm } from "./forms.js";
import { TOKEN_FIELD, type FormTokens } from "./guard.js";
import { url } from "./routes.js";
import { createFormats, STRINGS, type Formats, type Strings } from "./strings.js";

export const THEMES = ["auto", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

const LANGUAGE_COOKIE = "songngu-language";
const THEME_COOKIE = "songngu-theme";
const YEAR_IN_MS = 365 * 24 * 60 * 60 * 1000;

/** What a page needs to speak to its reader. */
export interface Interface {
  readonly language: Language;
  readonly t: Strings;
  readonly formats: Formats;
}

const languageSchema = z.enum(["vi", "en"]);
const themeSchema = z.enum(THEMES);

/** The interface of the request being answered; set by `createInterface`. */
export function interfaceOf(response: Response): Interface {
  return response.locals.interface as Interface;
}

/** True where htmx asks for a part of a page. */
export function wantsPart(request: Request): boolean {
  return request.get("HX-Request") === "true";
}

/** Puts the frame of the page into `response.locals`. */
export function createInterface(tokens: FormTokens): RequestHandler {
  return (request, response, next) => {
    const cookies = request.cookies as Record<string, string>;
    const language = languageSchema
      .catch(request.acceptsLanguages("vi", "en") === "en" ? "en" : "vi")
      .parse(cookies[LANGUAGE_COOKIE]);
    const theme = themeSchema.catch("auto").parse(cookies[THEME_COOKIE]);
    const t = STRINGS[language];
    response.locals = {
      interface: { language, t, formats: createFormats(language) } satisfies Interface,
      t,
      language,
      theme,
      token: tokens.issue(request, response),
      tokenField: TOKEN_FIELD,
      frame: showFrame(request, language, theme, t),
    };
    next();
  };
}

function showFrame(request: Request, language: Language, theme: Theme, t: Strings) {
  const section = request.path.split("/")[1] ?? "";
  const link = (name: "home" | "memory" | "import" | "export", label: string, own: string) => ({
    href: url(name, {}),
    label,
    current: section === own || (name === "home" && section === "pairs"),
  });
  return {
    here: request.method === "GET" ? request.originalUrl : url("home", {}),
    nav: [
      link("home", t.nav.reports, ""),
      link("memory", t.nav.memory, "memory"),
      link("import", t.nav.import, "import"),
      link("export", t.nav.export, "export"),
    ],
    languages: (["vi", "en"] as const).map((value) => ({
      value,
      label: value === "vi" ? "Tiếng Việt" : "English",
      short: value.toUpperCase(),
      current: value === language,
    })),
    themes: THEMES.map((value) => ({ value, label: t.settings.themes[value], current: value === theme })),
    hrefs: { home: url("home", {}), settings: url("settings", {}), help: url("help", {}) },
    assets: url("static", {}),
    vendor: url("vendor", {}),
    keys: showKeys(t),
  };
}

function showKeys(t: Strings) {
  const { help } = t;
  return [
    { keys: ["j", "↓"], label: help.next },
    { keys: ["k", "↑"], label: help.previous },
    { keys: ["a"], label: help.approve },
    { keys: ["Enter"], label: help.approveNext },
    { keys: ["n"], label: help.needsWork },
    { keys: ["r"], label: help.reject },
    { keys: ["f"], label: help.full },
    { keys: ["p"], label: help.partial },
    { keys: ["e"], label: help.edit },
    { keys: ["c"], label: help.comment },
    { keys: ["Ctrl", "Enter"], label: help.save },
    { keys: ["x"], label: help.confirmNull },
    { keys: ["l"], label: help.link },
    { keys: ["u"], label: help.undo },
    { keys: ["U"], label: help.redo },
    { keys: ["/"], label: help.search },
    { keys: ["Esc"], label: help.escape },
    { keys: ["?"], label: help.help },
  ];
}

const settingsSchema = z.object({
  language: languageSchema.optional(),
  theme: themeSchema.optional(),
  here: z.string().regex(/^\/(?![/\\])/),
});

/** Remembers the language or theme in a cookie and goes back to where the reader was. */
export const saveSettings: RequestHandler = (request, response) => {
  const { language, theme, here } = readForm(settingsSchema, request.body);
  const cookie = { sameSite: "strict", maxAge: YEAR_IN_MS, path: "/" } as const;
  if (language) response.cookie(LANGUAGE_COOKIE, language, cookie);
  if (theme) response.cookie(THEME_COOKIE, theme, cookie);
  response.redirect(303, here);
};
