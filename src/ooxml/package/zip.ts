import { Inflate, zipSync, type Zippable } from "fflate";
import { PackageError } from "../package-errors";

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
/** Deflate grows at most 1032-fold, so that one push yields at most 8 MB before the cap is looked at. */
const CHUNK = 8192;

interface Entry {
  name: string;
  method: number;
  encrypted: boolean;
  compressed: number;
  size: number;
  header: number;
}

/**
 * Unpacks a zip file. `maxBytes` caps the real output, counted while it is inflated, for declared sizes may lie.
 * Throws `PackageError` "notZip", "damaged", "encrypted" or "tooLarge".
 */
export function unzip(bytes: Uint8Array, maxBytes: number): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  let left = maxBytes;
  for (const entry of directory(bytes)) {
    if (entry.name.endsWith("/")) continue;
    if (entry.encrypted) throw new PackageError("encrypted", entry.name);
    const content = inflated(bytes, entry, left);
    left -= content.length;
    files.set(entry.name, content);
  }
  return files;
}

/** Packs files in the given order; the same input gives the same bytes. */
export function zip(files: Iterable<readonly [string, Uint8Array]>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, content] of files) {
    entries[name] = [content, { level: /\.(png|jpe?g|gif|emf\.gz)$/i.test(name) ? 0 : 6 }];
  }
  // fflate writes the local time of day; a date built from local parts is the same in every time zone.
  return zipSync(entries, { mtime: new Date(1980, 0, 1, 12), os: 0 });
}

/** Entries of the central directory (APPNOTE 4.3.12), the only trustworthy list of a zip file. */
function directory(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new PackageError("damaged");
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: partName(bytes.subarray(at + 46, at + 46 + nameLength)),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      compressed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      header: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The record stands at the end, before a comment of at most 65,535 bytes. */
function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw new PackageError("damaged");
}

/** Some programs write backslashes or a leading slash. */
const partName = (bytes: Uint8Array): string => new TextDecoder().decode(bytes).replace(/\\/g, "/").replace(/^\/+/, "");

function inflated(bytes: Uint8Array, entry: Entry, maxBytes: number): Uint8Array {
  const data = compressedData(bytes, entry);
  if (entry.method !== STORED && entry.method !== DEFLATED) throw new PackageError("damaged", entry.name);
  const content = entry.method === STORED ? data : inflate(data, maxBytes, entry.name);
  if (content.length > maxBytes) throw new PackageError("tooLarge", entry.name);
  if (content.length !== entry.size) throw new PackageError("damaged", entry.name);
  return content;
}

function compressedData(bytes: Uint8Array, entry: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const inside = entry.header + 30 <= bytes.length && view.getUint32(entry.header, true) === LOCAL_HEADER;
  if (!inside) throw new PackageError("damaged", entry.name);
  const start = entry.header + 30 + view.getUint16(entry.header + 26, true) + view.getUint16(entry.header + 28, true);
  if (start + entry.compressed > bytes.length) throw new PackageError("damaged", entry.name);
  return bytes.subarray(start, start + entry.compressed);
}

function inflate(data: Uint8Array, maxBytes: number, name: string): Uint8Array {
  const chunks: Uint8Array[] = [];
  let total = 0;
  const stream = new Inflate((chunk) => {
    total += chunk.length;
    if (total > maxBytes) throw new PackageError("tooLarge", name);
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at < data.length; at += CHUNK) {
      stream.push(data.subarray(at, at + CHUNK), at + CHUNK >= data.length);
    }
  } catch (error) {
    throw error instanceof PackageError ? error : new PackageError("damaged", name);
  }
  return joined(chunks, total);
}

function joined(chunks: readonly Uint8Array[], total: number): Uint8Array {
  const content = new Uint8Array(total);
  let at = 0;
  for (const chunk of chunks) {
    content.set(chunk, at);
    at += chunk.length;
  }
  return content;
}
