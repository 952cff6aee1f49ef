import { teksBagan } from "../../src/sop/teks-bagan";
import { langkah } from "../rules/uji";

const milikBagan = teksBagan({
  pelaksana: ["A"],
  langkah: [langkah({ ke: [{ langkah: 2, label: "Berkas sah" }, { langkah: 1 }] }), langkah({ ke: [] })],
});

test.each([
  ...["", " ", "Mulai", "SELESAI", "Start", "End", "Finish", "Ya", "Tidak", "Yes", "No", "Y", "T", "√"],
  ...["A", "b", "AB", "1", "12", "123", "berkas  SAH.", "Berkas-sah"],
])("“%s” belongs to the flow", (teks) => {
  expect(milikBagan(teks)).toBe(true);
});

test.each(["ABC", "1234", "A 1", "Berkas", "Berkas sah lengkap", "Rapat setiap Senin", "Mulai rapat"])(
  "“%s” is somebody's note",
  (teks) => {
    expect(milikBagan(teks)).toBe(false);
  },
);
