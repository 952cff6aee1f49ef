import type { Sel } from "../../src/sop/sop";
import { denganTeksGambar } from "../../src/sop/teks-gambar";

test.each<[string, Sel[], [number, string][], Sel[]]>([
  ["an empty cell", ["", ""], [[1, "Loket 3"]], ["", "Loket 3"]],
  ["below what stands there", ["Lama", ""], [[0, "Loket 3"]], ["Lama\nLoket 3", ""]],
  [
    "two texts of one step",
    ["", ""],
    [
      [0, "Satu"],
      [0, "Dua"],
    ],
    ["Satu\nDua", ""],
  ],
  [
    "a merged cell has it for all its rows",
    [{ teks: "Lama", baris: 2 }, "", ""],
    [[1, "Baru"]],
    [{ teks: "Lama\nBaru", baris: 2 }, "", ""],
  ],
  [
    "below a merged cell",
    [{ teks: "Lama", baris: 2 }, "", ""],
    [[2, "Baru"]],
    [{ teks: "Lama", baris: 2 }, "", "Baru"],
  ],
  ["a step that is gone", ["Lama"], [[4, "Baru"]], ["Lama"]],
])("%s", (_name, keterangan, teks, sesudah) => {
  const langkah = keterangan.map((satu) => ({ keterangan: satu }));
  const hasil = denganTeksGambar(
    langkah,
    teks.map(([ke, isi]) => ({ langkah: ke, teks: isi })),
  );
  expect(hasil.map((satu) => satu.keterangan)).toEqual(sesudah);
});
