import type { PackageErrorCode } from "../package-errors";

/** First bytes of files that people take for Word documents. */
const SIGNATURES: readonly (readonly [string, PackageErrorCode])[] = [
  ["{\\rtf", "rtf"],
  ["%PDF-", "pdf"],
];

/** Parts and streams that name the true kind of a container. */
const ZIP_PARTS: readonly (readonly [RegExp, PackageErrorCode])[] = [
  [/^xl\/workbook\./, "xlsx"],
  [/^(ppt|visio)\//, "notWord"],
  [/^(mimetype|content\.xml)$/, "odt"],
];

/** What speaks against reading the bytes as a zip file; null when nothing does. */
export function refusalOf(bytes: Uint8Array): PackageErrorCode | null {
  if (bytes.length === 0) return "empty";
  const start = ascii(bytes.subarray(0, 64)).replace(/^\s+/, "");
  if (start.startsWith("PK")) return null;
  if (start.startsWith("\xd0\xcf\x11\xe0")) return compoundKind(bytes);
  return SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1] ?? "notZip";
}

/** Kind of a zip file without a Word document in it. */
export function foreignKind(names: Iterable<string>): PackageErrorCode {
  for (const name of names) {
    const known = ZIP_PARTS.find(([pattern]) => pattern.test(name));
    if (known) return known[1];
  }
  return "noDocument";
}

/** An OLE container names its streams in UTF-16: a locked .docx has "EncryptedPackage" ([MS-OFFCRYPTO] 2.3.4.4). */
function compoundKind(bytes: Uint8Array): PackageErrorCode {
  if (holds(bytes, "EncryptedPackage")) return "encrypted";
  if (holds(bytes, "WordDocument")) return "oldWord";
  return holds(bytes, "Workbook") ? "oldExcel" : "notWord";
}

function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((sign) => [sign.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] as number); at >= 0; at = bytes.indexOf(wanted[0] as number, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

const ascii = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
