import en from "./messages/en.json";
import id from "./messages/id.json";
import type { SalahProfil } from "./salah";

const KALIMAT: Readonly<Record<"id" | "en", Readonly<Record<string, string>>>> = { id, en };

/** The sentence of a slip in the text of a profile, with its line. Throws for a slip that has no sentence: that is ours. */
export function kalimatSalah({ pesan, tempat, data }: SalahProfil, teks: string, bahasa: "id" | "en" = "id"): string {
  const kalimat = isi(bahasa, pesan, data);
  if (tempat === null) return kalimat;
  return isi(bahasa, "baris", { baris: String(barisDari(teks, tempat)), kalimat });
}

function isi(bahasa: "id" | "en", kunci: string, data: Readonly<Record<string, string>>): string {
  const kalimat = KALIMAT[bahasa][kunci];
  if (kalimat === undefined) throw new Error(`No sentence "${kunci}"`);
  return kalimat.replace(/\{(\w+)\}/g, (utuh, nama: string) => data[nama] ?? utuh);
}

/** Lines are counted from 1, as editors show them. */
const barisDari = (teks: string, tempat: number): number => teks.slice(0, tempat).split(/\r\n|\n|\r/).length;
