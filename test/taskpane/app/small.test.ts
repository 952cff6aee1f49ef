import { aksiDari } from "../../../src/taskpane/app/aksi";
import { hariIni } from "../../../src/taskpane/session/konteks";

it.each([
  ["?aksi=periksa", { tempat: "periksa", periksaLengkap: true }],
  ["?aksi=bagan&_host_Info=Word", { tempat: "langkah", periksaLengkap: false }],
  ["?aksi=toString", { tempat: "periksa", periksaLengkap: false }],
])("%s", (alamat, aksi) => {
  expect(aksiDari(alamat)).toEqual(aksi);
});

it("today is the day where the person sits", () => {
  expect(hariIni(new Date(2026, 0, 5, 23, 59))).toBe("2026-01-05");
});
