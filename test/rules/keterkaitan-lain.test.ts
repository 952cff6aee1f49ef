import { perKeterkaitanLain } from "../../src/rules/keterkaitan-lain";
import type { Problem } from "../../src/rules/rule";
import { dengan } from "./uji";

const semua = (isi: string): Problem[] => [{ at: "", message: isi }];
const periksa = (nama: string, keterkaitan: readonly string[]) =>
  perKeterkaitanLain(dengan({ "identitas.nama": nama, keterkaitan }), semua);
const butir = (problems: ReturnType<typeof periksa>) =>
  problems === "tidakBerlaku" ? problems : problems.map(({ at, message }) => [at, message]);

test.each([
  ["others than itself", "Surat Masuk", ["SOP Surat Keluar", "1. SOP SURAT MASUK", "SOP Arsip"], [0, 2]],
  ["nothing that is not written", "Surat Masuk", ["", "-", "SOP Arsip"], [2]],
  ["all of them while the SOP has no name", "", ["SOP", "SOP Arsip"], [0, 1]],
  ["a name that only begins alike", "Surat Masuk", ["SOP Surat Masuk Rahasia"], [0]],
] as const)("looks at %s", (_, nama, keterkaitan, di) => {
  expect(butir(periksa(nama, keterkaitan))).toEqual(di.map((n) => [`keterkaitan.${n}`, keterkaitan[n]]));
});

test.each([
  ["itself alone", "Surat Masuk", ["SOP Surat Masuk"]],
  ["a hyphen", "Surat Masuk", ["-"]],
  ["no item", "Surat Masuk", []],
])("does not apply to %s", (_, nama, keterkaitan) => {
  expect(periksa(nama, keterkaitan)).toBe("tidakBerlaku");
});
