import { NOMINAL_KE_AKTIF, NOMINAL_PASTI } from "../../src/regulation/kata-nominal";
import { awalKegiatan } from "../../src/sop/kata-kerja";
import { aktifDariNominal, nominalDari } from "../../src/sop/nominal";

test.each([
  // By rule.
  ["penyusunan", "menyusun"],
  ["penyeleksian", "menyeleksi"],
  ["pengetikan", "mengetik"],
  ["pembongkaran", "membongkar"],
  ["penolakan", "menolak"],
  ["pelacakan", "melacak"],
  // By the word list.
  ["pengajuan", "mengajukan"],
  ["pengamatan", "mengamati"],
  ["perbaikan", "memperbaiki"],
  ["perubahan", "mengubah"],
  ["reviu", "mereviu"],
  // No verb is known, or the word is no act.
  ["perdagangan", null],
  ["pegawai", null],
  ["pendidikan", null],
  ["pemerintahan", null],
  ["peraturan", null],
  ["constructor", null],
  ["", null],
])("%s → %s", (nominal, aktif) => {
  expect(aktifDariNominal(nominal)).toBe(aktif);
});

test.each([
  ["menyeleksi", null],
  ["mengurus", "pengurusan"],
  ["mendistribusikan", "pendistribusian"],
  ["memperbaiki", "perbaikan"],
  ["memperkuat", null],
  ["melayani", "pelayanan"],
  ["membuat", "pembuatan"],
  ["mengisi", null],
  ["menilik", "penilikan"],
  ["mewariskan", "pewarisan"],
  ["melintasi", null],
  ["memperlebar", null],
  ["berkoordinasi", null],
])("%s → %s, as a title has it", (verba, nominal) => {
  expect(nominalDari(verba)).toBe(nominal);
});

test("every verb of the word list is an active verb, and no noun is one", () => {
  for (const [nomina, kerja] of Object.entries(NOMINAL_KE_AKTIF)) {
    expect([nomina, awalKegiatan(kerja)]).toEqual([nomina, "aktif"]);
    expect([nomina, awalKegiatan(nomina)]).not.toEqual([nomina, "aktif"]);
  }
});

test("of every noun that is certain a verb is known", () => {
  expect(NOMINAL_PASTI.filter((nominal) => aktifDariNominal(nominal) === null)).toEqual([]);
});
