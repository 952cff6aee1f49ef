import { keadaanIsian } from "../sop/isian";
import { jabatanBerNip } from "../sop/nip";
import type { Profile } from "../sop/profile";
import { barisKosong, kolomMutuBaku } from "../sop/prosedur";
import type { Simbol, Sop } from "../sop/sop";
import type { Bagian, CheckResult } from "./result";

/** Says for each of the twelve parts whether all its fields are filled in, whatever the rules think of what stands there. */
export function lengkap(sop: Sop, profile: Profile): CheckResult["lengkap"] {
  const { identitas } = sop;
  const { jabatan, nama, nip } = identitas.pengesahan;
  const tanpaNip = profile.tanpaNip === true || !jabatanBerNip(jabatan);
  return {
    instansi: semua(identitas.instansi, identitas.unit),
    nomor: semua(identitas.nomor),
    tanggal: semua(identitas.tanggalPembuatan, identitas.tanggalRevisi, identitas.tanggalEfektif),
    pengesahan: semua(jabatan, nama) && (tanpaNip || semua(nip)),
    nama: semua(identitas.nama),
    dasarHukum: berisi(sop.dasarHukum),
    kualifikasiPelaksana: berisi(sop.kualifikasiPelaksana),
    keterkaitan: berisi(sop.keterkaitan),
    peralatan: berisi(sop.peralatan),
    peringatan: berisi(sop.peringatan),
    pencatatan: berisi(sop.pencatatan),
    prosedur: prosedurLengkap(sop),
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

const semua = (...teks: string[]): boolean => teks.every(terisi);

/** A box is complete when something stands in it and nothing in it is a placeholder; blank lines do not count. */
function berisi(butir: readonly string[]): boolean {
  const isi = butir.filter((teks) => keadaanIsian(teks) !== "kosong");
  return isi.length > 0 && isi.every(terisi);
}

/** At least one step, and each has its activity, a symbol and its Mutu Baku; a merged cell fills all rows that it covers. */
function prosedurLengkap({ prosedur: { langkah }, dokumen }: Sop): boolean {
  // Where the drawing could not be read, the texts alone decide.
  const bersimbol = (simbol: readonly Simbol[]): boolean => simbol.length > 0 || dokumen?.baganTerbaca === false;
  const mutuBaku = (["kelengkapan", "waktu", "output"] as const).map((kolom) => kolomMutuBaku(langkah, kolom));
  const terpakai = langkah.flatMap((baris, index) => (barisKosong(baris) ? [] : [{ ...baris, index }]));
  return (
    terpakai.length > 0 &&
    terpakai.every(
      ({ kegiatan, simbol, index }) =>
        terisi(kegiatan) && bersimbol(simbol) && mutuBaku.every((kolom) => terisi(kolom[index] ?? "-")),
    )
  );
}
