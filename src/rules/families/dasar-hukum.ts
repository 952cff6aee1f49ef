import { p52, P35, P52_SYARAT_A, UMUM, uu12 } from "../basis";
import { check as dasarHukumMasihBerlaku } from "../dasar-hukum-masih-berlaku";
import { check as dasarHukumTerisi } from "../dasar-hukum-terisi";
import { check as dasarHukumUrutHierarki } from "../dasar-hukum-urut-hierarki";
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
];
