import { flowchart, KELAZIMAN, p35, p52, P52_SYARAT_A, P52_SYARAT_C, RANCANGAN, UMUM } from "../basis";
import { check as bagianIdentitasAda } from "../bagian-identitas-ada";
import { check as diagramAlirAda } from "../diagram-alir-ada";
import { check as enamKotakAda } from "../enam-kotak-ada";
import { check as halamanMendatar } from "../halaman-mendatar";
import { check as kepalaTabelBerulang } from "../kepala-tabel-berulang";
import { check as kolomProsedurLengkap } from "../kolom-prosedur-lengkap";
import { check as mutuBakuSatuKelompok } from "../mutu-baku-satu-kelompok";
import { check as pelaksanaSatuKelompok } from "../pelaksana-satu-kelompok";
import { check as tabelProsedurAda } from "../tabel-prosedur-ada";
import { check as tanpaSisaTemplat } from "../tanpa-sisa-templat";
import type { Rule } from "../rule";

/** STR: what the sheet must consist of. */
export const STRUKTUR: readonly Rule[] = [
  {
    id: "bagian-identitas-ada",
    code: "STR-01",
    severity: "error",
    basis: [p35("Lampiran, Unsur Prosedur: Bagian Identitas")],
    reads: ["dokumen"],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.1.0",
    check: bagianIdentitasAda,
  },
  {
    id: "tabel-prosedur-ada",
    code: "STR-02",
    severity: "error",
    basis: [p52("Pasal 10 ayat (1)"), p35("Lampiran, Unsur Prosedur: Bagian Flowchart")],
    reads: ["dokumen"],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.1.0",
    check: tabelProsedurAda,
  },
  {
    id: "enam-kotak-ada",
    code: "STR-03",
    severity: "error",
    basis: [P52_SYARAT_A, P52_SYARAT_C, UMUM],
    reads: ["dokumen"],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.1.0",
    check: enamKotakAda,
  },
  {
    id: "kolom-prosedur-lengkap",
    code: "STR-04",
    severity: "error",
    basis: [flowchart("nomor kegiatan, uraian kegiatan, pelaksana, mutu baku, keterangan")],
    reads: ["dokumen", "prosedur"],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.1.0",
    check: kolomProsedurLengkap,
  },
  {
    id: "mutu-baku-satu-kelompok",
    code: "STR-05",
    severity: "info",
    basis: [flowchart("mutu baku: kelengkapan, waktu, output")],
    reads: ["dokumen"],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.2.0",
    check: mutuBakuSatuKelompok,
  },
  {
    id: "pelaksana-satu-kelompok",
    code: "STR-06",
    severity: "info",
    basis: [flowchart("pelaksana")],
    reads: ["dokumen", "prosedur"],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.2.0",
    check: pelaksanaSatuKelompok,
  },
  {
    id: "halaman-mendatar",
    code: "STR-07",
    severity: "warning",
    basis: [KELAZIMAN],
    reads: ["dokumen"],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.2.0",
    check: halamanMendatar,
  },
  {
    id: "kepala-tabel-berulang",
    code: "STR-08",
    severity: "info",
    basis: [RANCANGAN],
    reads: ["dokumen", "prosedur"],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.2.0",
    check: kepalaTabelBerulang,
  },
  {
    id: "tanpa-sisa-templat",
    code: "STR-10",
    severity: "error",
    basis: [RANCANGAN],
    reads: [
      "identitas",
      "dasarHukum",
      "kualifikasiPelaksana",
      "keterkaitan",
      "peralatan",
      "peringatan",
      "pencatatan",
      "prosedur",
    ],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.1.0",
    check: tanpaSisaTemplat,
  },
  {
    id: "diagram-alir-ada",
    code: "STR-11",
    severity: "error",
    basis: [p52("Pasal 10 ayat (1)"), p35("Lampiran, format SOP AP huruf a (bagan alir bercabang)")],
    reads: ["prosedur", "dokumen"],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.1.0",
    check: diagramAlirAda,
  },
];
