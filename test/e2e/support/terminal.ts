import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { built } from "./built";

/** What the terminal prints as JSON about a document; a document with findings ends it with a code of its own. */
export function terminal(command: "check" | "read", docx: Uint8Array): unknown {
  const file = join(mkdtempSync(join(tmpdir(), "tata-sop-")), "sop.docx");
  writeFileSync(file, docx);
  const { stdout, stderr } = spawnSync(process.execPath, [built("terminal"), command, file, "--json"], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout);
}
