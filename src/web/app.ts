/** The core, readers and writers → the Express app: guards first, then the pages, then the faults. */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import compression from "compression";
import ejs from "ejs";
import express, { type ErrorRequestHandler, type Express } from "express";
import { AppError } from "../model/errors.js";
import type { WebDeps } from "./deps.js";
import { describeFault } from "./errors.js";
import { createFormTokens, refuseForeign, securityHeaders, TOKEN_FIELD } from "./guard.js";
import { createInterface, interfaceOf, saveSettings, wantsPart } from "./interface.js";
import { createActs } from "./pages/acts.js";
import { createExportPages } from "./pages/export.js";
import { createHomePages } from "./pages/home.js";
import { createImportPages } from "./pages/import.js";
import { createLinkingPages } from "./pages/linking.js";
import { createMemoryPages } from "./pages/memory.js";
import { createPairPages } from "./pages/pair.js";
import { createReturns } from "./pages/returns.js";
import { PATTERNS } from "./routes.js";

/** Edited texts are sentences; a whole form stays far below that. */
const MAX_FORM = "1mb";
/** A pair of long reports has one field per sentence when sentences are linked by hand. */
const MAX_FORM_FIELDS = 5000;
const DAY_IN_MS = 24 * 60 * 60 * 1000;
/** Packages whose files the pages load, by the folder they are served under. */
const VENDOR = {
  "htmx.org": "dist/htmx.min.js",
  "@fontsource/be-vietnam-pro": "index.css",
} as const;

export function createApp(deps: WebDeps): Express {
  const app = express();
  const tokens = createFormTokens();
  app.disable("x-powered-by");
  app.enable("view cache");
  app.set("views", deps.viewsDir);
  app.set("view engine", "ejs");
  app.engine("ejs", (path, locals, done) => {
    ejs.renderFile(path, locals as ejs.Data, { cache: true, _with: true }, done);
  });

  app.use(refuseForeign, securityHeaders(), compression());
  const resolve = createRequire(import.meta.url).resolve;
  for (const [name, file] of Object.entries(VENDOR)) {
    const folder = dirname(resolve(`${name}/${file}`));
    app.use(`${PATTERNS.vendor}/${name}`, express.static(folder, { maxAge: DAY_IN_MS, index: false }));
  }
  app.use(PATTERNS.static, express.static(join(deps.viewsDir, "static"), { index: false }));

  app.use(...tokens.session, createInterface(tokens));
  app.use(createHomePages(deps, tokens), createImportPages(deps, tokens), createExportPages(deps));
  app.use(
    express.urlencoded({ extended: false, limit: MAX_FORM, parameterLimit: MAX_FORM_FIELDS }),
    tokens.check,
  );
  app.post(PATTERNS.settings, saveSettings);
  app.get(PATTERNS.help, (_request, response) => {
    response.render("help", { title: interfaceOf(response).t.help.page });
  });
  app.use(
    createPairPages(deps),
    createActs(deps),
    createLinkingPages(deps),
    createMemoryPages(deps),
    createReturns(),
  );

  app.use((request) => {
    throw new AppError("not-found", request.path);
  });
  app.use(createFaultPage(deps));
  return app;
}

/** Any fault → one clear line, beside what the reader had typed. */
function createFaultPage({ onFault }: WebDeps): ErrorRequestHandler {
  return (fault: unknown, request, response, next) => {
    if (response.headersSent) {
      next(fault);
      return;
    }
    // The guards may refuse before the language of the page is known.
    if (response.locals.interface === undefined) {
      response.status(403).type("text").send("refused\n");
      return;
    }
    const { t } = interfaceOf(response);
    const notice = describeFault(fault, t);
    if (notice.status >= 500) onFault(fault);
    response.status(notice.status).render(wantsPart(request) ? "notice-part" : "error", {
      title: notice.status === 404 ? t.error.missing : t.error.title,
      notice,
      typed: typedText(request.body),
    });
  };
}

/** Long enough to hurt when it is lost; ids and choices are shorter or have no blank. */
function typedText(body: unknown): string[] {
  return Object.entries((body ?? {}) as Record<string, unknown>).flatMap(([name, value]) =>
    name !== TOKEN_FIELD && typeof value === "string" && /\s/.test(value.trim()) ? [value] : [],
  );
}
