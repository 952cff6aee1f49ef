import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, extname, join, normalize } from "node:path";
import { built } from "./built";

const OFFICE = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
};

export interface Site {
  /** "http://localhost:" and a free port. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the built desk over plain http on localhost, with office.js from the npm package beside it, as the development
 * server does.
 */
export async function serveDesk(): Promise<Site> {
  const desk = dirname(built("desk"));
  const server = createServer((request, response) => {
    const file = fileFor(desk, new URL(request.url ?? "/", "http://localhost").pathname);
    if (!file) return void response.writeHead(404).end();
    response.writeHead(200, { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream" });
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  return { url: `http://localhost:${(server.address() as AddressInfo).port}`, close: () => closed(server) };
}

function fileFor(desk: string, pathname: string): string | null {
  const [folder, name] = pathname.startsWith("/office/") ? [OFFICE, pathname.slice(8)] : [desk, pathname];
  const file = join(folder, normalize(decodeURIComponent(name === "/" ? "/index.html" : name)));
  return file.startsWith(folder) && existsSync(file) && statSync(file).isFile() ? file : null;
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
