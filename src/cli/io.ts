import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { DEFAULT_LIMITS, PackageError } from "../ooxml/package";
import { usageError } from "./messages";

/** Where a command writes: results to `out`, trouble to `err`, one line at a time. */
export interface Io {
  out(line: string): void;
  err(line: string): void;
}

/** Bytes of a file. Throws `UsageError` when it cannot be read, `PackageError` before reading one that is too large. */
export function readFile(file: string): Uint8Array {
  return attempt(() => {
    if (statSync(file).size > DEFAULT_LIMITS.maxBytes) throw new PackageError("tooLarge");
    return readFileSync(file);
  });
}

/** Writes a file. Throws `UsageError` with the system's reason. */
export function writeFile(file: string, bytes: Uint8Array): void {
  try {
    writeFileSync(file, bytes);
  } catch (error) {
    throw usageError("tidakDapatDitulis", { sebab: (error as Error).message });
  }
}

/** "baru.docx" becomes "baru-2.docx". */
export const numbered = (file: string, number: number): string => file.replace(/(\.[^.\\/]*)?$/, `-${number}$1`);

/** Throws `UsageError` for what is not there. */
export const isFolder = (argument: string): boolean => attempt(() => statSync(argument).isDirectory());

/** The files that an argument stands for: itself, or every document in a folder and below, in order of their names. */
export function expand(argument: string): string[] {
  if (!isFolder(argument)) return [argument];
  const names = attempt(() => readdirSync(argument, { recursive: true, encoding: "utf8" }));
  // "~$name.docx" is the lock that Word leaves beside an open document.
  const documents = names.filter((name) => /\.docx$/i.test(name) && !basename(name).startsWith("~$")).sort();
  if (documents.length === 0) throw usageError("folderKosong");
  return documents.map((name) => join(argument, name));
}

function attempt<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") throw usageError("tidakAda");
    if (code === "EACCES" || code === "EPERM") throw usageError("tidakBolehDibaca");
    if (code === "EISDIR") throw usageError("tidakAda");
    throw error;
  }
}
