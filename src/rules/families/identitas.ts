import { identitas, p52, RANCANGAN } from "../basis";
import { check as nomorSopTerisi } from "../nomor-sop-terisi";
import { check as nomorSopUtuh } from "../nomor-sop-utuh";
import { check as pengesahanLengkap } from "../pengesahan-lengkap";
import type { Rule } from "../rule";
import { check as tanggalEfektifLengkap } from "../tanggal-efektif-lengkap";
import { check as tanggalEfektifSetelahPembuatan } from "../tanggal-efektif-setelah-pembuatan";
import { check as tanggalPembuatanLengkap } from "../tanggal-pembuatan-lengkap";

/** IDN: the identity block. */
export const IDENTITAS: readonly Rule[] = [
  {
    id: "nomor-sop-terisi",
    code: "IDN-01",
    severity: "error",
    basis: [p52("Pasal 7 ayat (2)"), identitas("Nomor SOP AP")],
    reads: ["identitas"],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.1.0",
    check: nomorSopTerisi,
  },
  {
    id: "nomor-sop-utuh",
    code: "IDN-02",
    severity: "error",
    basis: [identitas("Nomor SOP AP, sesuai tata naskah dinas yang berlaku"), RANCANGAN],
    reads: ["identitas"],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.1.0",
    check: nomorSopUtuh,
  },
  {
    id: "tanggal-pembuatan-lengkap",
    code: "IDN-05",
    severity: "error",
    basis: [identitas("Tanggal Pembuatan")],
    reads: ["identitas"],
    kind: "pasti",
    fix: "saran",
    since: "0.1.0",
    check: tanggalPembuatanLengkap,
  },
  {
    id: "tanggal-efektif-lengkap",
    code: "IDN-07",
    severity: "error",
    basis: [identitas("Tanggal Efektif")],
    reads: ["identitas"],
    kind: "pasti",
    fix: "saran",
    since: "0.1.0",
    check: tanggalEfektifLengkap,
  },
  {
    id: "tanggal-efektif-setelah-pembuatan",
    code: "IDN-08",
    severity: "error",
    basis: [identitas("Tanggal Pembuatan dan Tanggal Efektif")],
    reads: ["identitas"],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.1.0",
    check: tanggalEfektifSetelahPembuatan,
  },
  {
    id: "pengesahan-lengkap",
    code: "IDN-13",
    severity: "error",
    basis: [identitas("Pengesahan")],
    reads: ["identitas"],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.1.0",
    check: pengesahanLengkap,
  },
];
