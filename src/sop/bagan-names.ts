import type { Bentuk, Panah } from "./sop";

/**
 * Names and alt texts of the shapes of a flowchart. The writer puts them on every shape, the reader gets the flow
 * back from them, so that both must speak the same words. Indices of steps, symbols and exits count from 0 here and
 * from 1 in the texts, as a person counts.
 */
export type ShapeName =
  | { kind: "simbol"; langkah: number; simbol: number }
  | { kind: "garis"; langkah: number; keluar: number; piece: number }
  | { kind: "gandeng"; langkah: number; urutan: number; piece: number }
  | { kind: "label"; langkah: number; keluar: number }
  | { kind: "pisah"; langkah: number }
  | { kind: "penghubung"; letter: string; side: "keluar" | "masuk"; langkah: number; keluar: number };

/**
 * "SOP simbol 3.1", "SOP garis 3.2.1", "SOP label 3.2", "SOP penghubung A keluar 3.2"; "SOP gandeng 3.1.1" is the line
 * that joins the symbols of performers who do a step together, "SOP pisah 9" marks a row that shall begin a page.
 */
export function shapeName(name: ShapeName): string {
  switch (name.kind) {
    case "simbol":
      return `SOP simbol ${name.langkah + 1}.${name.simbol + 1}`;
    case "garis":
      return `SOP garis ${name.langkah + 1}.${name.keluar + 1}.${name.piece + 1}`;
    case "gandeng":
      return `SOP gandeng ${name.langkah + 1}.${name.urutan + 1}.${name.piece + 1}`;
    case "label":
      return `SOP label ${name.langkah + 1}.${name.keluar + 1}`;
    case "pisah":
      return `SOP pisah ${name.langkah + 1}`;
    case "penghubung":
      return `SOP penghubung ${name.letter} ${name.side} ${name.langkah + 1}.${name.keluar + 1}`;
  }
}

const BREAK = /^SOP pisah ([1-9]\d*)$/;
const NAME = /^SOP (?:(simbol|garis|gandeng|label)|penghubung ([A-Z]+) (keluar|masuk)) (\d+)\.(\d+)(?:\.(\d+))?$/;

/** The parts of a name that `shapeName` made, or null for the name of any other shape. */
export function parseShapeName(text: string): ShapeName | null {
  const mark = BREAK.exec(text.trim())?.[1];
  if (mark !== undefined) return { kind: "pisah", langkah: Number(mark) - 1 };
  const match = NAME.exec(text.trim());
  if (!match) return null;
  const [, kind, letter, side, first, second, third] = match;
  const langkah = Number(first) - 1;
  const keluar = Number(second) - 1;
  const piece = Number(third ?? 1) - 1;
  const cut = kind === "garis" || kind === "gandeng";
  if (langkah < 0 || keluar < 0 || cut !== (third !== undefined)) return null;
  if (kind === "simbol") return { kind, langkah, simbol: keluar };
  if (kind === "garis") return { kind, langkah, keluar, piece };
  if (kind === "gandeng") return { kind, langkah, urutan: keluar, piece };
  if (kind === "label") return { kind, langkah, keluar };
  return { kind: "penghubung", letter: letter ?? "", side: side === "masuk" ? "masuk" : "keluar", langkah, keluar };
}

/** What the alt text of a symbol says. */
export interface SymbolDescription {
  /** 0-based index of the step. */
  langkah: number;
  /** Name of the performer, spaces collapsed. */
  pelaksana: string;
  bentuk: Bentuk;
  /** Preset, for `lain`. */
  asal?: string;
  /** The arrows that leave it, targets as in the model: 1-based positions, and the symbol there if it is not the first. */
  ke: Omit<Panah, "dari">[];
}

/** Words for the shapes. A `kapsul` starts or ends, so it has two. */
const WORDS: readonly (readonly [word: string, bentuk: Bentuk])[] = [
  ["mulai", "kapsul"],
  ["akhir", "kapsul"],
  ["proses", "kotak"],
  ["keputusan", "belahKetupat"],
  ["penghubung halaman", "segilima"],
  ["tanda", "tanda"],
  ["gambar", "gambar"],
  ["bentuk lain", "lain"],
];

const NOWHERE = "tanpa tujuan";

/**
 * Alt text of a symbol: "Langkah 3, Verifikator, keputusan; Ya ke langkah 4, Tidak ke langkah 2".
 * @param ends the flow ends here; tells "akhir" from "mulai" for a `kapsul`
 */
export function describeSymbol(symbol: SymbolDescription, ends: boolean): string {
  const exits = symbol.ke.map(describeExit).join(", ");
  const head = `Langkah ${symbol.langkah + 1}, ${oneLine(symbol.pelaksana)}, ${wordFor(symbol, ends)}`;
  return exits === "" ? head : `${head}; ${exits}`;
}

function wordFor({ bentuk, asal }: SymbolDescription, ends: boolean): string {
  if (bentuk === "kapsul") return ends ? "akhir" : "mulai";
  const word = WORDS.find(([, shape]) => shape === bentuk)?.[0] ?? "bentuk lain";
  return bentuk === "lain" && asal ? `${word} (${asal})` : word;
}

function describeExit({ langkah, label, simbol = 0 }: Panah): string {
  const symbol = simbol > 0 ? ` simbol ${simbol + 1}` : "";
  const target = langkah === null ? NOWHERE : `ke langkah ${langkah}${symbol}`;
  const text = oneLine(label ?? "");
  return text === "" ? target : `${text} ${target}`;
}

/**
 * Alt text of an off-page connector: "Penghubung A, lanjut ke langkah 12 di halaman lain".
 * @param step 0-based index of the step at the other end
 */
export function describeConnector(letter: string, side: "keluar" | "masuk", step: number): string {
  const where = side === "keluar" ? "lanjut ke" : "lanjutan dari";
  return `Penghubung ${letter}, ${where} langkah ${step + 1} di halaman lain`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

const DESCRIPTION = new RegExp(
  `^Langkah (\\d+), (.*?), (${WORDS.map(([word]) => word).join("|")})(?: \\(([^()]*)\\))?(?:; (.*))?$`,
);

/** Each exit ends in its target, so that a label may hold commas; one follows the other, or the text is none of ours. */
const EXIT = new RegExp(`(.*?)(?:ke langkah (-?\\d+)(?: simbol (\\d+))?|${NOWHERE})(?:, |$)`, "gy");

/** Reads an alt text that `describeSymbol` made; null for any other text. */
export function parseDescription(text: string): SymbolDescription | null {
  const match = DESCRIPTION.exec(oneLine(text));
  if (!match || Number(match[1]) < 1) return null;
  const [, step, pelaksana = "", word, asal, exits = ""] = match;
  const bentuk = WORDS.find(([name]) => name === word)?.[1] ?? "lain";
  const ke = parseExits(exits);
  return ke && { langkah: Number(step) - 1, pelaksana, bentuk, ...(asal ? { asal } : {}), ke };
}

function parseExits(text: string): SymbolDescription["ke"] | null {
  const found = [...text.matchAll(EXIT)];
  if (found.reduce((length, [exit]) => length + exit.length, 0) !== text.length) return null;
  return found.map(([, words = "", target, symbol = "1"]) => {
    const label = words.trim();
    const simbol = Number(symbol) - 1;
    return {
      langkah: target === undefined ? null : Number(target),
      ...(label ? { label } : {}),
      ...(simbol > 0 ? { simbol } : {}),
    };
  });
}
