import { readdirSync, readFileSync } from "node:fs";
import { createChecker } from "../../src/checker/checker";
import type { Sop } from "../../src/sop/sop";
import { KONTEKS } from "../rules/uji";

/**
 * Real SOPs, rebuilt with invented offices and people, and what their defects must raise. Defects that only later rules can see
 * (dates with an addition, empty boxes, the order of ministerial regulations) raise nothing yet.
 */
const HARAPAN: Readonly<Record<string, readonly string[]>> = {
  "surat-masuk-kotawaringin-timur": [
    "IDN-05 identitas.tanggalPembuatan dilanggar error",
    "IDN-07 identitas.tanggalEfektif dilanggar error",
    "CAT-02 pencatatan.0 perluDilihat info",
  ],
  "usulan-taspen-badung": [
    "STR-10 identitas.nomor dilanggar error",
    "STR-10 identitas.tanggalPembuatan dilanggar error",
    "STR-10 identitas.tanggalRevisi dilanggar error",
    "STR-10 identitas.tanggalEfektif dilanggar error",
    "DHK-09 dasarHukum.0 dilanggar info",
    "DHK-04 dasarHukum.2 perluDilihat info",
    "DHK-07 dasarHukum.2 perluDilihat warning",
    "KUA-01 kualifikasiPelaksana perluDilihat error",
    "KET-01 keterkaitan dilanggar warning",
    "ALT-01 peralatan perluDilihat error",
    "PER-01 peringatan perluDilihat error",
  ],
  "pengajuan-cuti-ntb": [
    "IDN-02 identitas.nomor dilanggar error",
    "LIF-03 dasarHukum.0 perluDilihat info",
    "DHK-05 dasarHukum.1 perluDilihat info",
    "DHK-05 dasarHukum.3 perluDilihat info",
    "PER-03 peringatan.0 dilanggar info",
  ],
  "cuti-tahunan-malili": [
    "DHK-07 dasarHukum.0 dilanggar warning",
    "DHK-02 dasarHukum.1 perluDilihat warning",
    "DHK-04 dasarHukum.1 perluDilihat info",
    "PER-01 peringatan perluDilihat error",
    "CAT-01 pencatatan perluDilihat error",
    "LKH-02 prosedur.langkah.4.nomor dilanggar error",
  ],
  "cuti-asn-sumut": [
    "IDN-01 identitas.nomor dilanggar error",
    "IDN-05 identitas.tanggalPembuatan dilanggar error",
    "DHK-07 dasarHukum.0 perluDilihat warning",
    "LKH-04 prosedur.langkah.0.kegiatan dilanggar warning",
    "LKH-05 prosedur.langkah.0.kegiatan dilanggar warning",
  ],
  "surat-masuk-malang": ["IDN-06 identitas.tanggalRevisi dilanggar warning"],
  "penghapusan-piutang-kendal": [
    "DHK-06 dasarHukum.1 dilanggar info",
    "DHK-08 dasarHukum.1 perluDilihat warning",
    "DHK-04 dasarHukum.2 perluDilihat info",
    "DHK-09 dasarHukum.3 dilanggar info",
    "FLW-06 prosedur.langkah.1.simbol.0 dilanggar info",
  ],
  "kenaikan-gaji-berkala-sekolah": [
    "LKH-09 prosedur.langkah.0.kegiatan dilanggar info",
    "LKH-07 prosedur.langkah.3.kegiatan dilanggar info",
    "LKH-07 prosedur.langkah.4.kegiatan dilanggar info",
    "LKH-06 prosedur.langkah.5.kegiatan dilanggar warning",
    "MTB-02 prosedur.langkah.6.mutuBaku.waktu dilanggar error",
    "LKH-09 prosedur.langkah.7.kegiatan dilanggar info",
  ],
  "surat-masuk-unila": ["LKH-02 prosedur.langkah.6.nomor dilanggar error"],
  "surat-masuk-bps": [
    "KET-01 keterkaitan dilanggar warning",
    "PLK-05 prosedur.pelaksana.1 perluDilihat info",
    "MTB-03 prosedur.langkah.0.mutuBaku.waktu dilanggar error",
    "MTB-12 prosedur.langkah.3.mutuBaku.waktu dilanggar info",
    "FLW-05 prosedur.langkah.4.ke.1.label dilanggar info",
    "LKH-04 prosedur.langkah.10.kegiatan dilanggar warning",
  ],
  "surat-keluar-bps": [
    "PLK-05 prosedur.pelaksana.4 perluDilihat info",
    "LKH-10 prosedur.langkah.5.kegiatan dilanggar info",
    "LKH-08 prosedur.langkah.6.kegiatan dilanggar warning",
    "LKH-07 prosedur.langkah.7.kegiatan dilanggar info",
  ],
  "surat-tugas-bps": [
    "MTB-10 prosedur.langkah.0.mutuBaku.output dilanggar info",
    "LKH-08 prosedur.langkah.1.kegiatan dilanggar warning",
    "FLW-06 prosedur.langkah.3.simbol.0 dilanggar info",
    "LKH-06 prosedur.langkah.5.kegiatan dilanggar warning",
    "MTB-10 prosedur.langkah.6.mutuBaku.output dilanggar info",
  ],
  "surat-keputusan-bps": [
    "MTB-10 prosedur.langkah.0.mutuBaku.output dilanggar info",
    "LKH-05 prosedur.langkah.1.kegiatan dilanggar warning",
    "LKH-05 prosedur.langkah.2.kegiatan dilanggar warning",
    "LKH-06 prosedur.langkah.2.kegiatan dilanggar warning",
    "LKH-12 prosedur.langkah.2.kegiatan dilanggar info",
    ...[5, 6, 7].flatMap((langkah) => [
      `MTB-01 prosedur.langkah.${langkah}.mutuBaku.kelengkapan dilanggar warning`,
      `MTB-02 prosedur.langkah.${langkah}.mutuBaku.waktu dilanggar error`,
      `MTB-08 prosedur.langkah.${langkah}.mutuBaku.output dilanggar error`,
    ]),
  ],
  "pemusnahan-arsip-bps": [
    "LKH-04 prosedur.langkah.3.kegiatan dilanggar warning",
    "LKH-04 prosedur.langkah.4.kegiatan dilanggar warning",
  ],
  "perjalanan-dinas-bps": [2, 3, 4, 6, 7, 8].map(
    (langkah) => `LKH-04 prosedur.langkah.${langkah}.kegiatan dilanggar warning`,
  ),
};

const FOLDER = "test/fixtures/cacat";

test("every sample has its expectation", () => {
  expect(readdirSync(FOLDER).sort()).toEqual(
    Object.keys(HARAPAN)
      .map((nama) => `${nama}.json`)
      .sort(),
  );
});

test.each(Object.entries(HARAPAN))("%s", (nama, harapan) => {
  const sop = JSON.parse(readFileSync(`${FOLDER}/${nama}.json`, "utf8")) as Sop;
  const { findings } = createChecker().check(sop, KONTEKS);
  expect(findings.map(({ code, path, outcome, severity }) => [code, path, outcome, severity].join(" "))).toEqual(
    harapan,
  );
});
