import { KELAZIMAN, p52, P35, P52_SYARAT_A, RANCANGAN, UMUM, uu12 } from "../basis";
import { check as dasarHukumEjaanNomor } from "../dasar-hukum-ejaan-nomor";
import { check as dasarHukumKutipanLengkap } from "../dasar-hukum-kutipan-lengkap";
import { check as dasarHukumMasihBerlaku } from "../dasar-hukum-masih-berlaku";
import { check as dasarHukumPeraturanAda } from "../dasar-hukum-peraturan-ada";
import { check as dasarHukumPokokAda } from "../dasar-hukum-pokok-ada";
import { check as dasarHukumSatuPerBaris } from "../dasar-hukum-satu-per-baris";
import { check as dasarHukumTanpaGanda } from "../dasar-hukum-tanpa-ganda";
import { check as dasarHukumTerisi } from "../dasar-hukum-terisi";
import { check as dasarHukumTidakTertukar } from "../dasar-hukum-tidak-tertukar";
import { check as dasarHukumUrutHierarki } from "../dasar-hukum-urut-hierarki";
import { check as dasarHukumUrutKelaziman } from "../dasar-hukum-urut-kelaziman";
import { check as dasarHukumUrutTahun } from "../dasar-hukum-urut-tahun";
import { check as judulPeraturanLengkap } from "../judul-peraturan-lengkap";
import type { Rule } from "../rule";

/** DHK: the legal basis. */
export const DASAR_HUKUM: readonly Rule[] = [
  {
    id: "dasar-hukum-terisi",
    code: "DHK-01",
    severity: "error",
    basis: [P52_SYARAT_A, p52("prinsip penyusunan SOP: kepatuhan hukum", "secondary"), UMUM],
    reads: ["dasarHukum", "dokumen"],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.1.0",
    check: dasarHukumTerisi,
  },
  {
    id: "dasar-hukum-kutipan-lengkap",
    code: "DHK-02",
    severity: "warning",
    basis: [UMUM],
    reads: ["dasarHukum"],
    kind: "pasti",
    fix: "saran",
    since: "0.2.0",
    check: dasarHukumKutipanLengkap,
  },
  {
    id: "dasar-hukum-urut-hierarki",
    code: "DHK-03",
    severity: "warning",
    basis: [uu12("Pasal 7 ayat (1)")],
    reads: ["dasarHukum"],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.1.0",
    check: dasarHukumUrutHierarki,
  },
  {
    id: "dasar-hukum-urut-kelaziman",
    code: "DHK-04",
    severity: "info",
    basis: [UMUM, KELAZIMAN],
    reads: ["dasarHukum"],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.2.0",
    check: dasarHukumUrutKelaziman,
  },
  {
    id: "dasar-hukum-urut-tahun",
    code: "DHK-05",
    severity: "info",
    basis: [UMUM],
    reads: ["dasarHukum"],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.2.0",
    check: dasarHukumUrutTahun,
  },
  {
    id: "dasar-hukum-ejaan-nomor",
    code: "DHK-06",
    severity: "info",
    basis: [KELAZIMAN],
    reads: ["dasarHukum"],
    kind: "pasti",
    fix: "aman",
    since: "0.2.0",
    check: dasarHukumEjaanNomor,
  },
  {
    id: "dasar-hukum-masih-berlaku",
    code: "DHK-07",
    severity: "warning",
    basis: [P35, UMUM],
    reads: ["dasarHukum"],
    kind: "pasti",
    fix: "saran",
    since: "0.1.0",
    check: dasarHukumMasihBerlaku,
  },
  {
    id: "dasar-hukum-tidak-tertukar",
    code: "DHK-08",
    severity: "warning",
    basis: [KELAZIMAN],
    reads: ["dasarHukum"],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.2.0",
    check: dasarHukumTidakTertukar,
  },
  {
    id: "judul-peraturan-lengkap",
    code: "DHK-09",
    severity: "info",
    basis: [p52(null), P35],
    reads: ["dasarHukum"],
    kind: "pasti",
    fix: "aman",
    since: "0.2.0",
    check: judulPeraturanLengkap,
  },
  {
    id: "dasar-hukum-tanpa-ganda",
    code: "DHK-10",
    severity: "warning",
    basis: [RANCANGAN],
    reads: ["dasarHukum"],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.2.0",
    check: dasarHukumTanpaGanda,
  },
  {
    id: "dasar-hukum-pokok-ada",
    code: "DHK-11",
    severity: "info",
    basis: [P52_SYARAT_A, UMUM],
    reads: ["dasarHukum"],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.2.0",
    check: dasarHukumPokokAda,
  },
  {
    id: "dasar-hukum-satu-per-baris",
    code: "DHK-12",
    severity: "info",
    basis: [RANCANGAN],
    reads: ["dasarHukum"],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.2.0",
    check: dasarHukumSatuPerBaris,
  },
  {
    id: "dasar-hukum-peraturan-ada",
    code: "DHK-13",
    severity: "warning",
    basis: [P52_SYARAT_A],
    reads: ["dasarHukum"],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.2.0",
    check: dasarHukumPeraturanAda,
  },
];
