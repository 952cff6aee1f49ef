import type { Sebutan } from "../sop/dokumen";
import { keadaanIsian } from "../sop/isian";
import { judulBaku } from "../sop/judul";
import { nomorSopBaku, tahunDalam } from "../sop/nomor-sop";
import type { Identitas } from "../sop/sop";
import { namaSepadan } from "../sop/sepadan";
import { bakukan } from "../sop/teks";
import type { Check, Problem } from "./rule";

type Isian = "nama" | "judul" | "nomor" | "instansi" | "tahun";

/** A value that is said elsewhere and differs: what it is, how it reads there and in the identity. */
interface Beda {
  readonly isian: Isian;
  readonly lain: string;
  readonly ini: string;
  readonly urutan?: number;
}

export const check: Check = ({ identitas, dokumen }) => {
  if (dokumen?.sebutan === undefined) return "tidakBerlaku";
  return dokumen.sebutan.flatMap((sebutan, index) =>
    beda(sebutan, identitas).map((satu) => problem(sebutan.di, index, satu)),
  );
};

const beda = (
  { nama = "", judul = "", nomor = "", instansi = [], tahun = "" }: Sebutan,
  identitas: Identitas,
): Beda[] => [
  ...bedaTeks("nama", nama, identitas.nama, (a, b) => namaSepadan(judulBaku(a), judulBaku(b))),
  ...bedaTeks("judul", judul, identitas.nama, (a, b) => namaSepadan(judulBaku(a), judulBaku(b))),
  ...bedaTeks("nomor", nomor, identitas.nomor, nomorSepadan),
  ...instansi.flatMap((lain, urutan) => bedaInstansi(lain, urutan, identitas)),
  ...bedaTahun(tahun, identitas),
];

function bedaTeks(isian: Isian, lain: string, ini: string, sepadan: (a: string, b: string) => boolean): Beda[] {
  const terisi = keadaanIsian(lain) === "terisi" && keadaanIsian(ini) === "terisi";
  return !terisi || sepadan(lain, ini) ? [] : [{ isian, lain, ini }];
}

/** A head may hold as much of the number as fits. */
const nomorSepadan = (a: string, b: string): boolean => {
  const [kiri, kanan] = [nomorSopBaku(a), nomorSopBaku(b)];
  return kiri.includes(kanan) || kanan.includes(kiri);
};

/** Offices of different kinds may all be named; two of one kind are two. */
function bedaInstansi(lain: string, urutan: number, { pemda, instansi, unit }: Identitas): Beda[] {
  const milik = [pemda, instansi, unit].filter((nama) => keadaanIsian(nama) === "terisi");
  if (milik.some((nama) => namaSepadan(nama, lain))) return [];
  const ini = milik.find((nama) => jenis(nama) === jenis(lain));
  return ini === undefined ? [] : [{ isian: "instansi", lain, ini, urutan }];
}

const DAERAH = /^(?:pemkab|pemkot|kab|kabupaten|kota)$/;

/** The word that says what an office is: dinas, bagian; a kabupaten and a kota are of one kind. */
function jenis(nama: string): string {
  const [kata = ""] = bakukan(nama)
    .replace(/^pemerintah(?:an)? (?:daerah )?/, "")
    .split(" ");
  return DAERAH.test(kata) ? "kabupaten" : kata;
}

/** A cover of an earlier year is left over from something else; of a later one it tells when the SOPs were bound. */
function bedaTahun(lain: string, { nomor, tanggalPembuatan, tanggalRevisi, tanggalEfektif }: Identitas): Beda[] {
  const milik = [tanggalPembuatan, tanggalRevisi, tanggalEfektif, nomor].flatMap(tahunDalam);
  const terbit = Math.min(...milik);
  return milik.length > 0 && tahunDalam(lain).some((tahun) => tahun < terbit)
    ? [{ isian: "tahun", lain, ini: String(terbit) }]
    : [];
}

/** Of what stands in the body the place is known; of a head the place is the value that it should say. */
function problem(di: Sebutan["di"], index: number, { isian, lain, ini, urutan }: Beda): Problem {
  const dalamIsi = di === "sampul" || di === "daftar";
  const kunci = isian === "instansi" ? `instansi.${urutan}` : isian;
  const milik = isian === "judul" ? "nama" : isian === "tahun" ? "tanggalPembuatan" : isian;
  return {
    at: dalamIsi ? `dokumen.sebutan.${index}.${kunci}` : `identitas.${milik}`,
    message: di,
    data: { lain, ini },
    ...(isian === "nama" || isian === "nomor" ? {} : { dilihatOleh: "penyusun" }),
    ...(isian === "judul" || isian === "tahun" ? { severity: "info" } : {}),
  };
}
