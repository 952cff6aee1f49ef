import type { Kotak } from "../sop/dokumen";
import { keadaanIsian } from "../sop/isian";
import { jabatanBerNip } from "../sop/nip";
import { valueAt, type Path } from "../sop/path";
import type { Profile } from "../sop/profile";
import { barisKosong, kolomMutuBaku } from "../sop/prosedur";
import type { Simbol, Sop } from "../sop/sop";
import type { Bagian, CheckResult } from "./result";

/**
 * The fields that are not filled in yet, for each of the twelve parts, whatever the rules think of what stands there:
 * a part without any is complete.
 */
export function belumDiisi(sop: Sop, profile: Profile): CheckResult["belum"] {
  const { jabatan } = sop.identitas.pengesahan;
  const tanpaNip = profile.tanpaNip === true || !jabatanBerNip(jabatan);
  const identitas = (...fields: string[]): Path[] =>
    fields.map((field) => `identitas.${field}`).filter((path) => !terisi(String(valueAt(sop, path))));
  const kotak = (name: Kotak): Path[] => (berisi(sop[name]) ? [] : [name]);
  return {
    instansi: identitas("instansi", "unit"),
    nomor: identitas("nomor"),
    tanggal: identitas("tanggalPembuatan", "tanggalRevisi", "tanggalEfektif"),
    pengesahan: identitas("pengesahan.jabatan", "pengesahan.nama", ...(tanpaNip ? [] : ["pengesahan.nip"])),
    nama: identitas("nama"),
    dasarHukum: kotak("dasarHukum"),
    kualifikasiPelaksana: kotak("kualifikasiPelaksana"),
    keterkaitan: kotak("keterkaitan"),
    peralatan: kotak("peralatan"),
    peringatan: kotak("peringatan"),
    pencatatan: kotak("pencatatan"),
    prosedur: belumDalamProsedur(sop),
  };
}

/** The twelve parts, in the order of the sheet. */
export const BAGIAN: readonly Bagian[] = [
  "instansi",
  "nomor",
  "tanggal",
  "pengesahan",
  "nama",
  "dasarHukum",
  "kualifikasiPelaksana",
  "keterkaitan",
  "peralatan",
  "peringatan",
  "pencatatan",
  "prosedur",
];

/** A dash says "none" and a `${…}` field is filled in by the signature; a placeholder says nothing. */
function terisi(teks: string): boolean {
  const keadaan = keadaanIsian(teks);
  return keadaan !== "kosong" && keadaan !== "sisaTemplat";
}

/** A box is complete when something stands in it and nothing in it is a placeholder; blank lines do not count. */
function berisi(butir: readonly string[]): boolean {
  const isi = butir.filter((teks) => keadaanIsian(teks) !== "kosong");
  return isi.length > 0 && isi.every(terisi);
}

/** The table without a step, or what a step lacks: its activity, a symbol, its Mutu Baku. A merged cell fills all rows that it covers. */
function belumDalamProsedur({ prosedur, dokumen }: Sop): Path[] {
  const { langkah } = prosedur;
  // Where the drawing could not be read, the texts alone decide.
  const bersimbol = (simbol: readonly Simbol[]): boolean => simbol.length > 0 || dokumen?.baganTerbaca === false;
  const sel = MUTU_BAKU.map((kolom) => [`mutuBaku.${kolom}`, kolomMutuBaku[kolom](prosedur)] as const);
  if (langkah.every(barisKosong)) return ["prosedur"];
  return langkah.flatMap((baris, index): Path[] => {
    const lengkap =
      terisi(baris.kegiatan) && bersimbol(baris.simbol) && sel.every(([, teks]) => terisi(teks[index] ?? "-"));
    if (lengkap || barisKosong(baris)) return [];
    const isian = [
      terisi(baris.kegiatan) ? "" : "kegiatan",
      bersimbol(baris.simbol) ? "" : "simbol",
      ...sel.map(([kolom, teks]) => (terisi(teks[index] ?? "-") ? "" : kolom)),
    ];
    return isian.flatMap((satu) => (satu === "" ? [] : [`prosedur.langkah.${index}.${satu}`]));
  });
}

const MUTU_BAKU = ["kelengkapan", "waktu", "output"] as const;
