/** A browser without JavaScript, as far as forms go: keeps cookies, sends the token and the origin. */
import request from "supertest";
import { createApp } from "../../src/web/app.js";
import type { WebDeps } from "../../src/web/deps.js";

export type Fields = Readonly<Record<string, string | number | readonly string[]>>;

export interface Visitor {
  get(address: string, headers?: Readonly<Record<string, string>>): Promise<request.Response>;
  /** Sends a form; redirects are not followed. */
  post(
    address: string,
    fields: Fields,
    headers?: Readonly<Record<string, string>>,
  ): Promise<request.Response>;
  /** Sends a form with files, `name → [file name, content]`. */
  upload(
    address: string,
    fields: Fields,
    files?: Readonly<Record<string, readonly [name: string, content: string]>>,
  ): Promise<request.Response>;
}

const HOST = "127.0.0.1:3000";
const ORIGIN = `http://${HOST}`;

export function createVisitor(deps: WebDeps, language: "vi" | "en" = "en"): Visitor {
  const agent = request.agent(createApp(deps)).set("Host", HOST).set("Accept-Language", language);
  let token = "";
  const ready = async () => {
    if (token === "") {
      const page = await agent.get("/help");
      token = /name="_csrf" value="([^"]+)"/.exec(page.text)?.[1] ?? "";
    }
    return token;
  };
  return {
    get: async (address, headers = {}) => agent.get(address).set(headers),
    async post(address, fields, headers = {}) {
      const _csrf = await ready();
      return agent
        .post(address)
        .set("Origin", ORIGIN)
        .set(headers)
        .type("form")
        .send({ _csrf, ...fields })
        .redirects(0);
    },
    async upload(address, fields, files = {}) {
      const _csrf = await ready();
      const sending = agent.post(address).set("Origin", ORIGIN).field("_csrf", _csrf);
      for (const [name, value] of Object.entries(fields)) sending.field(name, String(value));
      for (const [name, [file, content]] of Object.entries(files))
        sending.attach(name, Buffer.from(content), file);
      return sending.redirects(0);
    },
  };
}
