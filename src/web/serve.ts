/** The app, a host and a port → a listening server that can be closed. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { AppError } from "../model/errors.js";
import { createApp } from "./app.js";
import type { WebDeps } from "./deps.js";

/** Anyone who can reach the server can edit the memory, so only this machine may. */
const LOOPBACK = "127.0.0.1";

export interface RunningServer {
  /** `http://127.0.0.1:PORT/` */
  readonly url: string;
  /** Resolves when no connection is left. */
  close(): Promise<void>;
}

/** Starts to listen; port 0 takes a free one. Throws `address-refused` and `port-in-use`. */
export async function serve(
  deps: WebDeps & { readonly host: string; readonly port: number },
): Promise<RunningServer> {
  if (deps.host !== LOOPBACK) {
    throw new AppError(
      "address-refused",
      `${deps.host}: the server has no accounts and listens on ${LOOPBACK} only`,
    );
  }
  const server = createServer(createApp(deps));
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(
        error.code === "EADDRINUSE"
          ? new AppError("port-in-use", `port ${deps.port} is in use`, { cause: error })
          : error,
      );
    });
    server.listen(deps.port, LOOPBACK, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${LOOPBACK}:${port}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => {
          if (error) reject(error);
          else resolve();
        });
        server.closeAllConnections();
      }),
  };
}
