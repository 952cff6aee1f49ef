import { comparePaths, sortFindings } from "../../src/checker/order";
import type { Finding } from "../../src/checker/result";

/** As a reader meets them on the sheet. */
const URUT = [
  ...["identitas", "identitas.pemda", "identitas.instansi", "identitas.unit", "identitas.nomor"],
  ...["identitas.tanggalPembuatan", "identitas.tanggalRevisi", "identitas.tanggalEfektif", "identitas.pengesahan"],
  ...["identitas.pengesahan.jabatan", "identitas.pengesahan.nama", "identitas.pengesahan.nip", "identitas.nama"],
  ...["dasarHukum", "dasarHukum.2", "dasarHukum.10", "dasarHukum.40", "dasarHukum.100"],
  ...["kualifikasiPelaksana", "keterkaitan", "peralatan", "peringatan", "pencatatan", "pencatatan.0"],
  ...["prosedur", "prosedur.pelaksana", "prosedur.pelaksana.0", "prosedur.langkah", "prosedur.langkah.1"],
  ...["nomor", "kegiatan", "simbol", "simbol.0", "mutuBaku", "mutuBaku.kelengkapan", "mutuBaku.waktu"].map(
    (kolom) => `prosedur.langkah.1.${kolom}`,
  ),
  ...["mutuBaku.output", "keterangan", "ke", "ke.0", "ke.0.langkah", "ke.0.label", "ke.1.langkah"].map(
    (kolom) => `prosedur.langkah.1.${kolom}`,
  ),
  ...["prosedur.langkah.9.nomor", "prosedur.langkah.10.nomor", "dokumen", "tidakDikenal"],
];

const temuan = (path: string, code = "A-1", message = ""): Finding => ({ path, code, message }) as Finding;

test("findings are sorted as the sheet is read", () => {
  const terbalik = [...URUT].reverse();
  expect([...terbalik].sort(comparePaths)).toEqual(URUT);
  expect(sortFindings(terbalik.map((path) => temuan(path))).map(({ path }) => path)).toEqual(URUT);
  expect(comparePaths("dasarHukum.1", "dasarHukum.1")).toBe(0);
});

test.each([
  [2, 1, 0],
  [1, 0, 2],
  [0, 2, 1],
])("those of one place by code, then by sentence; equal ones stay as they came (%i %i %i)", (...acak) => {
  const sama = [temuan("prosedur", "C-1"), temuan("prosedur", "C-1")];
  const urut = [temuan("prosedur", "A-1", "x"), temuan("prosedur", "B-1", "a"), temuan("prosedur", "B-1", "b")];
  const hasil = sortFindings([...sama, ...acak.map((di) => urut[di] as Finding)]);
  expect(hasil).toEqual([...urut, ...sama]);
  expect(hasil[3]).toBe(sama[0]);
});
