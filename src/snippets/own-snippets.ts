import type { Cuplikan } from "./cuplikan";
import { cuplikanSah } from "./cuplikan-shape";
import en from "./messages/en.json";
import id from "./messages/id.json";

/** Version of the file; a newer one may hold what this program does not know. */
const VERSI = 1;
const FORMAT = "tata-sop/cuplikan";
/** Characters; a file of snippets has some ten thousand. */
const TERBESAR = 5_000_000;

/** Why a file of snippets cannot be taken over. */
export type SnippetErrorCode = "terlaluBesar" | "bukanJson" | "bukanCuplikan" | "versiBaru" | "isiRusak" | "idGanda";

/** The only error that `ownSnippetsFromJson` throws. Its sentence for users stands in the catalogue of `messages/`. */
export class SnippetError extends Error {
  override readonly name = "SnippetError";

  constructor(
    readonly code: SnippetErrorCode,
    /** Place of the snippet at fault, counted from 1, where there is one. */
    readonly nomor?: number,
  ) {
    super(nomor === undefined ? code : `${code}: ${nomor}`);
  }
}

/** What to tell the user: what is wrong with the file and what to do about it. */
export const snippetSentence = ({ code, nomor }: SnippetError, language: "id" | "en"): string =>
  CATALOGUE[language][code].replace("{nomor}", String(nomor ?? ""));

const CATALOGUE: Readonly<Record<"id" | "en", Readonly<Record<SnippetErrorCode, string>>>> = { id, en };

/** One's own snippets as one file, to keep or to share. */
export const ownSnippetsToJson = (cuplikan: readonly Cuplikan[]): string =>
  `${JSON.stringify({ format: FORMAT, versi: VERSI, cuplikan }, null, 2)}\n`;

/** Reads such a file. All or nothing: throws `SnippetError` when any part of it is not as it should be. */
export function ownSnippetsFromJson(json: string): Cuplikan[] {
  if (json.length > TERBESAR) throw new SnippetError("terlaluBesar");
  const file = parse(json);
  if (!isFile(file)) throw new SnippetError("bukanCuplikan");
  if (file.versi > VERSI) throw new SnippetError("versiBaru");
  if (!Array.isArray(file.cuplikan)) throw new SnippetError("bukanCuplikan");
  const sudah = new Set<string>();
  return file.cuplikan.map((satu: unknown, index) => {
    if (!cuplikanSah(satu)) throw new SnippetError("isiRusak", index + 1);
    if (sudah.has(satu.id)) throw new SnippetError("idGanda", index + 1);
    sudah.add(satu.id);
    return satu;
  });
}

/** Own snippets together with imported ones. What is there already stays; another one under the same id gets a new id. */
export function mergeOwnSnippets(own: readonly Cuplikan[], imported: readonly Cuplikan[]): Cuplikan[] {
  const semua = new Map(own.map((satu) => [satu.id, satu]));
  for (const baru of imported) {
    let { id } = baru;
    for (let ke = 2; semua.has(id) && !sama(semua.get(id), { ...baru, id }); ke += 1) id = `${baru.id}-${ke}`;
    semua.set(id, { ...baru, id });
  }
  return [...semua.values()];
}

const sama = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function parse(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ""));
  } catch {
    throw new SnippetError("bukanJson");
  }
}

const isFile = (file: unknown): file is { versi: number; cuplikan: unknown } =>
  typeof file === "object" &&
  file !== null &&
  "format" in file &&
  file.format === FORMAT &&
  "versi" in file &&
  Number.isInteger(file.versi) &&
  "cuplikan" in file;
