import fc from "fast-check";
import { catat, petakan, riwayatBaru, ulangi, urungkan } from "../../../src/taskpane/langkah/riwayat";

const isi = <T>({ lampau, kini, depan }: { lampau: readonly T[]; kini: T; depan: readonly T[] }) => [
  lampau,
  kini,
  depan,
];

it("steps back and forward through all changes", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer(), { minLength: 2, maxLength: 20 }), ([awal, ...ubah]) => {
      const penuh = ubah.reduce((riwayat, n) => catat(riwayat, n, null), riwayatBaru(awal!));
      const mundur = ubah.reduce((riwayat) => urungkan(riwayat), penuh);
      expect(mundur.kini).toBe(awal);
      expect(urungkan(mundur)).toBe(mundur);
      const maju = ubah.reduce((riwayat) => ulangi(riwayat), mundur);
      expect(isi(maju)).toEqual(isi(penuh));
      expect(ulangi(maju)).toBe(maju);
    }),
  );
});

it("takes typing in one field as one change", () => {
  const ketik = ["a", "ab", "abc"].reduce((riwayat, teks) => catat(riwayat, teks, "isi:1"), riwayatBaru(""));
  expect(urungkan(ketik).kini).toBe("");
  expect(urungkan(catat(ketik, "abc!", "isi:2")).kini).toBe("abc");
});

it("typing after a step back is a change of its own", () => {
  const ketik = catat(catat(riwayatBaru(""), "a", "isi:1"), "ab", "isi:2");
  expect(urungkan(catat(urungkan(ketik), "ax", "isi:1")).kini).toBe("a");
});

it("forgets what was undone once something new is done, and the oldest beyond a hundred", () => {
  expect(catat(urungkan(catat(riwayatBaru(1), 2, null)), 3, null).depan).toEqual([]);
  const banyak = Array.from({ length: 150 }, (_, n) => n + 1).reduce((r, n) => catat(r, n, null), riwayatBaru(0));
  expect(banyak.lampau).toHaveLength(100);
  expect(banyak.lampau[0]).toBe(50);
});

it("changes every state alike", () => {
  const riwayat = urungkan(catat(catat(riwayatBaru(1), 2, null), 3, null));
  expect(isi(petakan(riwayat, (n) => n * 10))).toEqual([[10], 20, [30]]);
});
