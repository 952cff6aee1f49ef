import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, extname, join, normalize } from "node:path";

const ROOT = join(__dirname, "../../..");
const DESK = join(ROOT, "dist/desk");
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
 * server does. Builds the desk when it is missing or older than its sources; `DESK_BUILT=1` trusts what is there.
 */
export async function serveDesk(): Promise<Site> {
  if (!process.env.DESK_BUILT && isStale()) build();
  const server = createServer((request, response) => {
    const file = fileFor(new URL(request.url ?? "/", "http://localhost").pathname);
    if (!file) return void response.writeHead(404).end();
    response.writeHead(200, { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream" });
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  return { url: `http://localhost:${(server.address() as AddressInfo).port}`, close: () => closed(server) };
}

function fileFor(pathname: string): string | null {
  const [folder, name] = pathname.startsWith("/office/") ? [OFFICE, pathname.slice(8)] : [DESK, pathname];
  const file = join(folder, normalize(decodeURIComponent(name === "/" ? "/index.html" : name)));
  return file.startsWith(folder) && existsSync(file) && statSync(file).isFile() ? file : null;
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

function build(): void {
  const webpack = join(ROOT, "node_modules/webpack/bin/webpack.js");
  execFileSync(process.execPath, [webpack, "--config-name", "desk", "--mode", "production"], {
    cwd: ROOT,
    stdio: "inherit",
  });
}

function isStale(): boolean {
  const page = join(DESK, "index.html");
  return !existsSync(page) || newest(join(ROOT, "src")) > statSync(page).mtimeMs;
}

/** Time of the last change of any file below a folder. */
function newest(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Math.max(...files.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs));
}
