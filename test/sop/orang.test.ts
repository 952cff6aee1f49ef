import { menyebutOrang } from "../../src/sop/orang";

test.each([
  ...["Budi, S.Sos.", "Rina M, M.Si", "Rina M., M.Si", "Budi ,ST", "Budi,S.H.", "Budi, MM", "Ani, Ph.D", "Ani, Sp.A"],
  ...["Drs. Budi", "Dra. Ani", "Ir. Budi", "dr. Ani", "Dr. Ani", "Kepala Dinas: Dr. Ani"],
  ...["NIP 1975", "nip", "(NIP)", "197503122000032004", "19750312 200003 2 004"],
  ...["Ibu Ani", "Bapak Budi", "Bpk Budi", "Bpk. Budi", "Sdr. Budi", "Sdri. Ani", "Saudara Budi", "Ibu Rumahorbo"],
])("“%s” names a person", (teks) => {
  expect(menyebutOrang(teks)).toBe(true);
});

test.each([
  ...["Ibu Hamil", "Ibu hamil", "Ibu Rumah Tangga", "ibu menyusui", "Bapak dan ibu"],
  ...["RSUD Dr. Soetomo", "RS Dr. Soetomo", "RSUD dr. Soetomo", "Mandor. Kepala"],
  ...["manipulasi", "snip", "nipah", "1975031220000320041", "1197503122000032004", "19750312 200003 2 0041"],
  ...[
    "Pendidikan minimal, S.H.",
    "Lulusan hukum, S.H.",
    "Fotokopi KTP, STNK",
    "Surat kuasa, STNK",
    "Kepala dinas, SEKDA",
  ],
])("“%s” does not", (teks) => {
  expect(menyebutOrang(teks)).toBe(false);
});
