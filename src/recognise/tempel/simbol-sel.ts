import type { Bentuk, Simbol } from "../../sop/sop";
import { isMark } from "../procedure/symbols";

/** Words for the shapes in a performer's cell, the one that is written first. */
const KATA: readonly (readonly [bentuk: Bentuk, ...words: string[]])[] = [
  ["kapsul", "Mulai/Selesai", "mulai", "selesai", "awal", "akhir", "start", "stop", "end", "kapsul"],
  ["kotak", "Proses", "kotak", "kegiatan", "process", "□", "■", "▭"],
  ["belahKetupat", "Keputusan", "belah ketupat", "decision", "◇", "◆", "<>"],
  ["segilima", "Penghubung", "segilima", "connector"],
  ["tanda", "Tanda"],
  ["gambar", "Gambar"],
  ["lain", "Bentuk lain"],
];

/** A symbol as a cell tells it; without a shape where there is only a mark. */
export interface SelSimbol {
  readonly urutan: number | null;
  readonly bentuk: Bentuk | null;
  readonly asal?: string;
}

/** Symbols in a performer's cell: "√", "Proses", "2 Keputusan", "1 Mulai + 2 Proses"; null for other texts. */
export function bacaSimbol(text: string): SelSimbol[] | null {
  const found = text.split(/\s*\+\s*/).map(satuSimbol);
  return found.every((each) => each !== null) ? found : null;
}

function satuSimbol(text: string): SelSimbol | null {
  const [, number, words = "", asal] = /^(?:(\d{1,2})[.)]?\s+)?([^()]*?)\s*(?:\(([^()]*)\))?$/.exec(text.trim()) ?? [];
  const urutan = number === undefined ? null : Number(number);
  const word = words.toLowerCase();
  const bentuk = KATA.find(([, ...known]) => known.some((each) => each.toLowerCase() === word))?.[0];
  if (bentuk) return { urutan, bentuk, ...(asal ? { asal } : {}) };
  return isMark(words) || isMark(text) ? { urutan, bentuk: null } : null;
}

/** The text of a performer's cell. Where a step has several symbols, they are numbered in their order. */
export function tulisSimbol(simbol: readonly Simbol[], pelaksana: number): string {
  return simbol
    .map(({ pelaksana: own, bentuk, asal }, index) => {
      if (own !== pelaksana) return "";
      const word = KATA.find(([known]) => known === bentuk)?.[1] ?? "";
      return (simbol.length > 1 ? `${index + 1} ` : "") + word + (asal ? ` (${asal})` : "");
    })
    .filter((text) => text !== "")
    .join(" + ");
}
