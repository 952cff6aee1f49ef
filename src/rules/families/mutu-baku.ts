import { flowchart, KELAZIMAN, p35, p52, RANCANGAN, UMUM } from "../basis";
import { check as kelengkapanBedaDariOutput } from "../kelengkapan-beda-dari-output";
import { check as kelengkapanBukanAlat } from "../kelengkapan-bukan-alat";
import { check as kelengkapanTerisi } from "../kelengkapan-terisi";
import { check as mutuBakuPerLangkah } from "../mutu-baku-per-langkah";
import { check as outputBerupaHasil } from "../output-berupa-hasil";
import { check as outputMenjadiKelengkapan } from "../output-menjadi-kelengkapan";
import { check as outputTerisi } from "../output-terisi";
import { check as rentangWaktuNaik } from "../rentang-waktu-naik";
import { check as rentangWaktuWajar } from "../rentang-waktu-wajar";
import type { Rule } from "../rule";
import { check as satuanWaktuSeragam } from "../satuan-waktu-seragam";
import { check as waktuBukanPeriode } from "../waktu-bukan-periode";
import { check as waktuKeseluruhan } from "../waktu-keseluruhan";
import { check as waktuTerisi } from "../waktu-terisi";
import { check as waktuTerukur } from "../waktu-terukur";

const KETERUKURAN = p52("prinsip penyusunan SOP: keterukuran", "secondary");

/** MTB: the Mutu Baku of each step. */
export const MUTU_BAKU: readonly Rule[] = [
  {
    id: "kelengkapan-terisi",
    code: "MTB-01",
    severity: "warning",
    basis: [flowchart("mutu baku, kelengkapan")],
    reads: ["prosedur", "dokumen"],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.1.0",
    check: kelengkapanTerisi,
  },
  {
    id: "waktu-terisi",
    code: "MTB-02",
    severity: "error",
    basis: [flowchart("mutu baku, waktu"), KETERUKURAN],
    reads: ["prosedur", "dokumen"],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.1.0",
    check: waktuTerisi,
  },
  {
    id: "waktu-terukur",
    code: "MTB-03",
    severity: "error",
    basis: [p35("Lampiran, prinsip penyusunan SOP AP: keterukuran"), KETERUKURAN],
    reads: ["prosedur", "dokumen"],
    kind: "pasti",
    fix: "saran",
    since: "0.1.0",
    check: waktuTerukur,
  },
  {
    id: "waktu-bukan-periode",
    code: "MTB-04",
    severity: "warning",
    basis: [RANCANGAN],
    reads: ["prosedur", "dokumen"],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.1.0",
    check: waktuBukanPeriode,
  },
  {
    id: "rentang-waktu-naik",
    code: "MTB-05",
    severity: "error",
    basis: [RANCANGAN],
    reads: ["prosedur", "dokumen"],
    kind: "pasti",
    fix: "saran",
    since: "0.1.0",
    check: rentangWaktuNaik,
  },
  {
    id: "rentang-waktu-wajar",
    code: "MTB-06",
    severity: "info",
    basis: [RANCANGAN],
    reads: ["prosedur", "dokumen"],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.1.0",
    check: rentangWaktuWajar,
  },
  {
    id: "waktu-keseluruhan",
    code: "MTB-07",
    severity: "info",
    basis: [RANCANGAN],
    reads: ["prosedur", "peringatan"],
    kind: "mata",
    fix: "tidakAda",
    since: "0.1.0",
    check: waktuKeseluruhan,
  },
  {
    id: "output-terisi",
    code: "MTB-08",
    severity: "error",
    basis: [p52("kriteria SOP: menghasilkan output tertentu"), flowchart("mutu baku, output")],
    reads: ["prosedur", "dokumen"],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.1.0",
    check: outputTerisi,
  },
  {
    id: "output-berupa-hasil",
    code: "MTB-09",
    severity: "info",
    basis: [UMUM],
    reads: ["prosedur", "dokumen"],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.1.0",
    check: outputBerupaHasil,
  },
  {
    id: "kelengkapan-beda-dari-output",
    code: "MTB-10",
    severity: "info",
    basis: [RANCANGAN],
    reads: ["prosedur", "dokumen"],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.1.0",
    check: kelengkapanBedaDariOutput,
  },
  {
    id: "output-menjadi-kelengkapan",
    code: "MTB-11",
    severity: "info",
    basis: [RANCANGAN],
    reads: ["prosedur"],
    kind: "mata",
    fix: "tidakAda",
    since: "0.1.0",
    check: outputMenjadiKelengkapan,
  },
  {
    id: "mutu-baku-per-langkah",
    code: "MTB-12",
    severity: "info",
    basis: [RANCANGAN],
    reads: ["prosedur"],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.1.0",
    check: mutuBakuPerLangkah,
  },
  {
    id: "satuan-waktu-seragam",
    code: "MTB-13",
    severity: "info",
    basis: [KELAZIMAN],
    reads: ["prosedur", "dokumen"],
    kind: "pasti",
    fix: "aman",
    since: "0.1.0",
    check: satuanWaktuSeragam,
  },
  {
    id: "kelengkapan-bukan-alat",
    code: "MTB-14",
    severity: "info",
    basis: [UMUM, KELAZIMAN],
    reads: ["prosedur", "dokumen"],
    kind: "mata",
    fix: "tidakAda",
    since: "0.2.0",
    check: kelengkapanBukanAlat,
  },
];
