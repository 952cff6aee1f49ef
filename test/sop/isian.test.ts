import { belumTerisi, hanyaSisaTemplat, keadaanIsian, sisaTemplat } from "../../src/sop/isian";

test.each([
  ["", "kosong"],
  [" \u00a0", "kosong"],
  ["-", "strip"],
  ["– –".replace(" ", ""), "strip"],
  ["${nomor_naskah}", "tte"],
  ["a.n. ${jabatan} ......", "tte"],
  ["diisi saat TTE", "tte"],
  ["[diisi saat TTE]", "tte"],
  ["Ditandatangani secara elektronik", "tte"],
  ["(tanda tangan elektronik)", "tte"],
  ["Mengajukan tanda tangan elektronik", "terisi"],
  ["………", "sisaTemplat"],
  ["...", "sisaTemplat"],
  ["· · ·".replaceAll(" ", ""), "sisaTemplat"],
  [". . . . .", "sisaTemplat"],
  ["____", "sisaTemplat"],
  ["[isi nama SOP]", "sisaTemplat"],
  ["[ diisi oleh unit ]", "sisaTemplat"],
  ["xxx", "sisaTemplat"],
  ["XXX/SOP/2025", "sisaTemplat"],
  ["<nama unit>", "sisaTemplat"],
  ["Surat masuk", "terisi"],
  ["dll.", "terisi"],
  ["..", "terisi"],
  ["XXIII", "terisi"],
  ["[lampiran]", "terisi"],
  ["<surat@contoh.go.id>", "terisi"],
  ["Biaya <5 juta", "terisi"],
])("%j is %s", (teks, keadaan) => {
  expect(keadaanIsian(teks)).toBe(keadaan);
  expect(belumTerisi(teks)).toBe(keadaan === "kosong" || keadaan === "strip");
});

test("the first placeholder is named", () => {
  expect(sisaTemplat("Nomor ____ tahun ....")).toBe("____");
  expect(sisaTemplat("Nomor 5")).toBeNull();
});

test.each([
  ["………", true],
  ["NIP. .........", true],
  ["Nomor: ____ / ____", true],
  ["Kepala Dinas ....", false],
  ["12/……/2025", false],
  ["Surat", false],
  ["", false],
])("%j holds nothing but a placeholder: %s", (teks, hanya) => {
  expect(hanyaSisaTemplat(teks)).toBe(hanya);
});
