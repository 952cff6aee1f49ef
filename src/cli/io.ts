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

/** The files that an argument stands for. */
export interface Expanded {
  readonly files: readonly string[];
  /** What lies beside them in a folder and looks like an SOP in another form, which nobody reads. */
  readonly others: readonly string[];
}

/** The file itself, or of a folder and below every file of a kind that is read, in order of their names. Throws `UsageError` where there is none. */
export function expand(argument: string, wanted: RegExp): Expanded {
  if (!isFolder(argument)) return { files: [argument], others: [] };
  const all = attempt(() => readdirSync(argument, { recursive: true, encoding: "utf8" }));
  const names = all.filter((name) => !isLock(basename(name))).sort();
  const files = names.filter((name) => wanted.test(name));
  const read = new Set(files.map(stem));
  // A PDF beside its document is the print of it.
  const isPrint = (name: string): boolean => /\.pdf$/i.test(name) && read.has(stem(name));
  const others = names.filter((name) => !wanted.test(name) && OTHER_FORMS.test(name) && !isPrint(name));
  if (files.length + others.length === 0) throw usageError("folderKosong");
  const inside = (name: string): string => join(argument, name);
  return { files: files.map(inside), others: others.map(inside) };
}

/** Documents, sheets and scans, as offices keep their SOPs. */
const OTHER_FORMS = /\.(doc|dot|rtf|odt|pdf|xlsx|xlsm|xlsb|xls|ods)$/i;

/** What Word, Excel and LibreOffice leave beside an open file: "~$name.docx", ".~lock.name.docx#". */
const isLock = (name: string): boolean => /^(~\$|\.~lock\.)/.test(name);

const stem = (name: string): string => name.replace(/\.[^.\\/]*$/, "").toLowerCase();

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
