/** Requests → only those that a page of this server may have sent: headers, host, origin, form token. */
import { randomUUID } from "node:crypto";
import cookieParser from "cookie-parser";
import { doubleCsrf } from "csrf-csrf";
import type { Request, RequestHandler, Response } from "express";
import helmet from "helmet";
import { RefusedRequest } from "./errors.js";

const SESSION_COOKIE = "songngu-session";
const TOKEN_COOKIE = "songngu-token";
/** The hidden field that carries the form token. */
export const TOKEN_FIELD = "_csrf";
const SAFE_METHODS: readonly string[] = ["GET", "HEAD", "OPTIONS"];
/** Other names for this machine mean that a foreign page has pointed its own name at it. */
const LOCAL_HOST = /^(127\.0\.0\.1|localhost)(:\d+)?$/;
/** Forms that were left open stay good when the browser or the server starts again. */
const COOKIE_AGE_IN_MS = 365 * 24 * 60 * 60 * 1000;
/** The server speaks plain HTTP on the loopback address, where `secure` cookies would not come back. */
const COOKIE = {
  httpOnly: true,
  sameSite: "strict",
  secure: false,
  path: "/",
  maxAge: COOKIE_AGE_IN_MS,
} as const;

/** No inline script or style, nothing from elsewhere, never inside another page's frame. */
export function securityHeaders(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    // Browsers send `Origin: null` with forms under `no-referrer`.
    referrerPolicy: { policy: "same-origin" },
    strictTransportSecurity: false,
  });
}

/** Refuses hosts that are not this machine, and writes that another page sent. */
export const refuseForeign: RequestHandler = (request, _response, next) => {
  const host = request.get("host") ?? "";
  const own = LOCAL_HOST.test(host);
  const writes = !SAFE_METHODS.includes(request.method);
  if (!own || (writes && request.get("origin") !== `http://${host}`)) throw new RefusedRequest("foreign");
  next();
};

export interface FormTokens {
  /** Reads the cookies and gives a new visitor a session. */
  readonly session: RequestHandler[];
  /** Refuses a write whose body lacks the visitor's token; runs after the body is read. */
  readonly check: RequestHandler;
  /** The token to print in every form of the page. */
  issue(request: Request, response: Response): string;
}

/**
 * Tokens signed with the visitor's own session cookie, so that they outlive the server. A secret of the server would
 * add nothing: it has no accounts, and gives a session to any program of this machine that asks for a page.
 */
export function createFormTokens(): FormTokens {
  const sessionOf = (request?: Request) =>
    (request?.cookies as Record<string, string> | undefined)?.[SESSION_COOKIE] ?? "";
  const { doubleCsrfProtection, generateCsrfToken, invalidCsrfTokenError } = doubleCsrf({
    getSecret: sessionOf,
    getSessionIdentifier: sessionOf,
    cookieName: TOKEN_COOKIE,
    cookieOptions: COOKIE,
    getCsrfTokenFromRequest: (request) => (request.body as Record<string, string> | undefined)?.[TOKEN_FIELD],
  });
  return {
    session: [cookieParser(), giveSession],
    check: (request, response, next) => {
      doubleCsrfProtection(request, response, (fault: unknown) => {
        next(fault === invalidCsrfTokenError ? new RefusedRequest("expired") : fault);
      });
    },
    issue: (request, response) => generateCsrfToken(request, response),
  };
}

const giveSession: RequestHandler = (request, response, next) => {
  const cookies = request.cookies as Record<string, string>;
  if (!cookies[SESSION_COOKIE]) {
    cookies[SESSION_COOKIE] = randomUUID();
    response.cookie(SESSION_COOKIE, cookies[SESSION_COOKIE], COOKIE);
  }
  next();
};
