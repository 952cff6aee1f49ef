import { KELAZIMAN, p52, P52_SYARAT_C, RANCANGAN, UMUM } from "../basis";
import { check as keterkaitanDiawaliSop } from "../keterkaitan-diawali-sop";
import { check as keterkaitanTanpaDiri } from "../keterkaitan-tanpa-diri";
import { check as keterkaitanTerdaftar } from "../keterkaitan-terdaftar";
import { check as keterkaitanTerisi } from "../keterkaitan-terisi";
import { check as kualifikasiKompetensi } from "../kualifikasi-kompetensi";
import { check as kualifikasiTanpaNamaOrang } from "../kualifikasi-tanpa-nama-orang";
import { check as kualifikasiTerisi } from "../kualifikasi-terisi";
import { check as pencatatanMenyebutCatatan } from "../pencatatan-menyebut-catatan";
import { check as pencatatanTerisi } from "../pencatatan-terisi";
import { check as peralatanTerisi } from "../peralatan-terisi";
import { check as peringatanBukanManfaat } from "../peringatan-bukan-manfaat";
import { check as peringatanSebabAkibat } from "../peringatan-sebab-akibat";
import { check as peringatanTerisi } from "../peringatan-terisi";
import type { Rule } from "../rule";

/** KET, KUA, ALT, PER, CAT: the other boxes below the identity. */
export const KOTAK: readonly Rule[] = [
  {
    id: "keterkaitan-terisi",
    code: "KET-01",
    severity: "warning",
    basis: [P52_SYARAT_C, p52("prinsip penyusunan SOP: keselarasan", "secondary"), UMUM],
    reads: ["keterkaitan", "dokumen"],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.2.0",
    check: keterkaitanTerisi,
  },
  {
    id: "keterkaitan-diawali-sop",
    code: "KET-02",
    severity: "info",
    basis: [KELAZIMAN],
    reads: ["keterkaitan", "identitas"],
    kind: "pasti",
    fix: "saran",
    since: "0.2.0",
    check: keterkaitanDiawaliSop,
  },
  {
    id: "keterkaitan-tanpa-diri",
    code: "KET-03",
    severity: "warning",
    basis: [RANCANGAN],
    reads: ["keterkaitan", "identitas"],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.2.0",
    check: keterkaitanTanpaDiri,
  },
  {
    id: "keterkaitan-terdaftar",
    code: "KET-04",
    severity: "info",
    basis: [P52_SYARAT_C, p52("Pasal 6 ayat (3)")],
    reads: ["keterkaitan", "identitas"],
    kind: "pasti",
    fix: "saran",
    since: "0.2.0",
    check: keterkaitanTerdaftar,
  },
  {
    id: "kualifikasi-terisi",
    code: "KUA-01",
    severity: "error",
    basis: [UMUM],
    reads: ["kualifikasiPelaksana", "dokumen"],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.2.0",
    check: kualifikasiTerisi,
  },
  {
    id: "kualifikasi-kompetensi",
    code: "KUA-02",
    severity: "info",
    basis: [UMUM],
    reads: ["kualifikasiPelaksana"],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.2.0",
    check: kualifikasiKompetensi,
  },
  {
    id: "kualifikasi-tanpa-nama-orang",
    code: "KUA-03",
    severity: "warning",
    basis: [UMUM],
    reads: ["kualifikasiPelaksana"],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.2.0",
    check: kualifikasiTanpaNamaOrang,
  },
  {
    id: "peralatan-terisi",
    code: "ALT-01",
    severity: "error",
    basis: [UMUM],
    reads: ["peralatan", "dokumen"],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.2.0",
    check: peralatanTerisi,
  },
  {
    id: "peringatan-terisi",
    code: "PER-01",
    severity: "error",
    basis: [UMUM],
    reads: ["peringatan", "dokumen"],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.2.0",
    check: peringatanTerisi,
  },
  {
    id: "peringatan-sebab-akibat",
    code: "PER-02",
    severity: "warning",
    basis: [UMUM],
    reads: ["peringatan"],
    kind: "mata",
    fix: "tidakAda",
    since: "0.1.0",
    check: peringatanSebabAkibat,
  },
  {
    id: "peringatan-bukan-manfaat",
    code: "PER-03",
    severity: "info",
    basis: [RANCANGAN],
    reads: ["peringatan"],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.2.0",
    check: peringatanBukanManfaat,
  },
  {
    id: "pencatatan-terisi",
    code: "CAT-01",
    severity: "error",
    basis: [UMUM],
    reads: ["pencatatan", "dokumen"],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.2.0",
    check: pencatatanTerisi,
  },
  {
    id: "pencatatan-menyebut-catatan",
    code: "CAT-02",
    severity: "info",
    basis: [UMUM],
    reads: ["pencatatan"],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.2.0",
    check: pencatatanMenyebutCatatan,
  },
];
