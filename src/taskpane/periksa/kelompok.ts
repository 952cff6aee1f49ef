import { BAGIAN } from "../../checker/belum-diisi";
import type { Bagian, Finding } from "../../checker/result";

/** A part of the SOP under which findings stand: one of the twelve, or the document as a whole. */
export type Judul = Bagian | "dokumen";

/** A finding with a name that stays while its text is being corrected. */
export interface Butir {
  readonly kunci: string;
  readonly temuan: Finding;
}

export interface Kelompok {
  readonly judul: Judul;
  readonly butir: readonly Butir[];
}

const URUTAN: readonly Judul[] = ["dokumen", ...BAGIAN];

const IDENTITAS: Readonly<Record<string, Judul>> = {
  pemda: "instansi",
  instansi: "instansi",
  unit: "instansi",
  nomor: "nomor",
  tanggalPembuatan: "tanggal",
  tanggalRevisi: "tanggal",
  tanggalEfektif: "tanggal",
  pengesahan: "pengesahan",
  nama: "nama",
};

/** The part that a finding belongs to. */
export function judulTemuan({ path }: Pick<Finding, "path">): Judul {
  const [bagian = "", bidang = ""] = path.split(".");
  const judul = bagian === "identitas" ? (IDENTITAS[bidang] ?? "dokumen") : bagian;
  return URUTAN.includes(judul as Judul) ? (judul as Judul) : "dokumen";
}

/** Findings by part, in the order in which the parts stand in an SOP. */
export function kelompokkan(butir: readonly Butir[]): Kelompok[] {
  return URUTAN.map((judul) => ({ judul, butir: butir.filter(({ temuan }) => judulTemuan(temuan) === judul) })).filter(
    (kelompok) => kelompok.butir.length > 0,
  );
}

/** Names findings by rule, place and turn: message and text change with every letter that is typed. */
export function denganKunci(temuan: readonly Finding[]): Butir[] {
  const kali = new Map<string, number>();
  return temuan.map((satu) => {
    const dasar = `${satu.rule} ${satu.path}`;
    const ke = (kali.get(dasar) ?? 0) + 1;
    kali.set(dasar, ke);
    return { kunci: `${dasar} ${ke}`, temuan: satu };
  });
}
