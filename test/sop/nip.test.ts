import { formatNip, jabatanBerNip, parseNip } from "../../src/sop/nip";

test.each([
  ["197503122000032004", true],
  ["19750312 200003 2 004", true],
  ["NIP. 19750312 200003 2 004", true],
  ["NIP 198201052001121002", true],
  ["199001012021211001", true],
  ["1966082519880210", false],
  ["197513122000032004", false],
  ["197503122000132004", false],
  ["197503122000033004", false],
  ["197503121980032004", false],
  // At the ends of what a calendar and a career can hold.
  ["197512312000122004", true],
  ["197501012000012004", true],
  ["197500122000032004", false],
  ["197503002000032004", false],
  ["197503322000032004", false],
  ["197503122000002004", false],
  ["197503122000222004", false],
  ["197503121990032004", true],
  ["197503121989032004", false],
  ["193503122005032004", true],
  ["193403122005032004", false],
  ["1975031220000320041", false],
  ["A197503122000032004", false],
  [" nip : 19750312-200003.2 004", true],
  ["nip197503122000032004", false],
  ["Nomor NIP 197503122000032004", false],
  ["", false],
  ["-", false],
])("%j is a NIP: %s", (teks, sah) => {
  expect(parseNip(teks)).toMatchObject({ teks, sah });
});

test.each([
  ["197503122000032004", "19750312 200003 2 004"],
  ["1975031220000320041", "1975031220000320041"],
  ["0197503122000032004", "0197503122000032004"],
  ["1975", "1975"],
])("%s is written as %s", (angka, tulisan) => {
  expect(formatNip(angka)).toBe(tulisan);
});

test("the digits alone are kept", () => {
  expect(parseNip("NIP. 19750312 200003 2 004").angka).toBe("197503122000032004");
});

test.each([
  ["Bupati Contoh", false],
  ["BUPATI", false],
  ["Wali Kota Contoh", false],
  ["Walikota Contoh", false],
  ["Gubernur Contoh,", false],
  ["Wakil Bupati Contoh", false],
  ["Pj. Gubernur Contoh", false],
  ["Plt. Wakil Wali Kota Contoh", false],
  ["Kepala Dinas", true],
  ["Pj. Sekretaris Daerah", true],
  ["a.n. Bupati Contoh", true],
  ["a.n. Bupati Contoh Sekretaris Daerah", true],
  ["Bupati Contoh u.b. Sekretaris Daerah", true],
  ["a.n. Gubernur Contoh, Wakil Gubernur", false],
  ["Bupatian", true],
  ["", true],
])("%j has a NIP: %s", (jabatan, berNip) => {
  expect(jabatanBerNip(jabatan)).toBe(berNip);
});
