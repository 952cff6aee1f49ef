import { flowchart, format, p35 } from "../basis";
import { check as kegiatanKataKerjaAktif } from "../kegiatan-kata-kerja-aktif";
import { check as kegiatanTanpaPelaksana } from "../kegiatan-tanpa-pelaksana";
import { check as kegiatanTanpaSyarat } from "../kegiatan-tanpa-syarat";
import { check as nomorLangkahBerurutan } from "../nomor-langkah-berurutan";
import type { Rule } from "../rule";

const AKTIF = format("kegiatan ditulis aktif, dengan kata kerja, tanpa subjek");

/** LKH: the steps and their wording. */
export const LANGKAH: readonly Rule[] = [
  {
    id: "nomor-langkah-berurutan",
    code: "LKH-02",
    severity: "error",
    basis: [flowchart("nomor kegiatan")],
    reads: ["prosedur"],
    kind: "pasti",
    fix: "aman",
    since: "0.1.0",
    check: nomorLangkahBerurutan,
  },
  {
    id: "kegiatan-kata-kerja-aktif",
    code: "LKH-04",
    severity: "warning",
    basis: [AKTIF],
    reads: ["prosedur"],
    kind: "pasti",
    fix: "saran",
    since: "0.1.0",
    check: kegiatanKataKerjaAktif,
  },
  {
    id: "kegiatan-tanpa-pelaksana",
    code: "LKH-05",
    severity: "warning",
    basis: [AKTIF, p35("Lampiran, format SOP AP: Pelaksana dipisahkan dari kegiatan")],
    reads: ["prosedur"],
    kind: "pasti",
    fix: "saran",
    since: "0.1.0",
    check: kegiatanTanpaPelaksana,
  },
  {
    id: "kegiatan-tanpa-syarat",
    code: "LKH-08",
    severity: "warning",
    basis: [format("hanya ada dua sifat kegiatan: pelaksanaan dan pengambilan keputusan")],
    reads: ["prosedur"],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.1.0",
    check: kegiatanTanpaSyarat,
  },
];
