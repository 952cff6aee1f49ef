import { flowchart, format, KELAZIMAN, p35, p52, P52_SYARAT_B, RANCANGAN, UMUM } from "../basis";
import { check as ejaanKegiatan } from "../ejaan-kegiatan";
import { check as kataKerjaLangsung } from "../kata-kerja-langsung";
import { check as kegiatanKataKerjaAktif } from "../kegiatan-kata-kerja-aktif";
import { check as kegiatanTanpaDanLainLain } from "../kegiatan-tanpa-dan-lain-lain";
import { check as kegiatanTanpaPelaksana } from "../kegiatan-tanpa-pelaksana";
import { check as kegiatanTanpaSyarat } from "../kegiatan-tanpa-syarat";
import { check as kegiatanTerisi } from "../kegiatan-terisi";
import { check as kegiatanTidakBerulang } from "../kegiatan-tidak-berulang";
import { check as kegiatanTidakPasif } from "../kegiatan-tidak-pasif";
import { check as langkahAda } from "../langkah-ada";
import { check as mulaiSelesaiBukanLangkah } from "../mulai-selesai-bukan-langkah";
import { check as nomorLangkahBerurutan } from "../nomor-langkah-berurutan";
import type { Rule } from "../rule";
import { check as satuLangkahSatuKegiatan } from "../satu-langkah-satu-kegiatan";

const AKTIF = format("kegiatan ditulis aktif, dengan kata kerja, tanpa subjek");

/** LKH: the steps and their wording. */
export const LANGKAH: readonly Rule[] = [
  {
    id: "langkah-ada",
    code: "LKH-01",
    severity: "error",
    basis: [
      p35("Lampiran, persyaratan SOP AP: kegiatan awal, utama, dan akhir"),
      p52("pengertian uraian prosedur: langkah yang sistematis", "secondary"),
    ],
    reads: ["prosedur", "dokumen"],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.1.0",
    check: langkahAda,
  },
  {
    id: "nomor-langkah-berurutan",
    code: "LKH-02",
    severity: "error",
    basis: [flowchart("nomor kegiatan")],
    reads: ["prosedur", "dokumen"],
    kind: "pasti",
    fix: "aman",
    since: "0.1.0",
    check: nomorLangkahBerurutan,
  },
  {
    id: "kegiatan-terisi",
    code: "LKH-03",
    severity: "error",
    basis: [flowchart("uraian kegiatan")],
    reads: ["prosedur", "dokumen"],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.1.0",
    check: kegiatanTerisi,
  },
  {
    id: "kegiatan-kata-kerja-aktif",
    code: "LKH-04",
    severity: "warning",
    basis: [AKTIF],
    reads: ["prosedur"],
    kind: "pasti",
    fix: "aman",
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
    id: "kegiatan-tidak-pasif",
    code: "LKH-06",
    severity: "warning",
    basis: [AKTIF],
    reads: ["prosedur"],
    kind: "pasti",
    fix: "saran",
    since: "0.1.0",
    check: kegiatanTidakPasif,
  },
  {
    id: "satu-langkah-satu-kegiatan",
    code: "LKH-07",
    severity: "info",
    basis: [P52_SYARAT_B, UMUM],
    reads: ["prosedur"],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.1.0",
    check: satuLangkahSatuKegiatan,
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
  {
    id: "mulai-selesai-bukan-langkah",
    code: "LKH-09",
    severity: "info",
    basis: [format("kapsul untuk kegiatan awal dan akhir")],
    reads: ["prosedur"],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.1.0",
    check: mulaiSelesaiBukanLangkah,
  },
  {
    id: "kata-kerja-langsung",
    code: "LKH-10",
    severity: "info",
    basis: [KELAZIMAN],
    reads: ["prosedur"],
    kind: "pasti",
    fix: "saran",
    since: "0.1.0",
    check: kataKerjaLangsung,
  },
  {
    id: "kegiatan-tanpa-dan-lain-lain",
    code: "LKH-11",
    severity: "warning",
    basis: [P52_SYARAT_B, p35("Lampiran, prinsip penyusunan SOP AP: kemudahan dan kejelasan")],
    reads: ["prosedur"],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.1.0",
    check: kegiatanTanpaDanLainLain,
  },
  {
    id: "ejaan-kegiatan",
    code: "LKH-12",
    severity: "info",
    basis: [P52_SYARAT_B, UMUM],
    reads: ["prosedur"],
    kind: "pasti",
    fix: "aman",
    since: "0.1.0",
    check: ejaanKegiatan,
  },
  {
    id: "kegiatan-tidak-berulang",
    code: "LKH-13",
    severity: "warning",
    basis: [RANCANGAN],
    reads: ["prosedur"],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.1.0",
    check: kegiatanTidakBerulang,
  },
];
