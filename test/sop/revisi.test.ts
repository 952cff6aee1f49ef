import { lengkapi } from "../../src/sop/input";
import { withValueAt } from "../../src/sop/path";
import { revisiBaru } from "../../src/sop/revisi";

const SOP = lengkapi({
  identitas: {
    nomor: "000.8.3/012/2025",
    tanggalPembuatan: "2 Juni 2025",
    tanggalRevisi: "-",
    tanggalEfektif: "1 Agustus 2025",
    pengesahan: { jabatan: "Camat", nama: "Siti", nip: "1975" },
  },
});
const paths = (ubahan: ReturnType<typeof revisiBaru>) => ubahan.map(({ path, menjadi }) => [path, menjadi]);

test("revised today, not in force and not signed; the number stays without a pattern", () => {
  expect(paths(revisiBaru(SOP, { id: "a" }, "2026-11-24"))).toEqual([
    ["identitas.tanggalRevisi", "24 November 2026"],
    ["identitas.tanggalEfektif", ""],
    ["identitas.pengesahan.nama", ""],
    ["identitas.pengesahan.nip", ""],
  ]);
});

test("the next number by the pattern", () => {
  const profile = { id: "a", polaNomor: { pola: "000.8.3/{angka}/{tahun}" }, pencacah: { terakhir: 6, tahun: 2026 } };
  expect(paths(revisiBaru(SOP, profile, "2026-11-24"))[0]).toEqual(["identitas.nomor", "000.8.3/7/2026"]);
});

test("done once, nothing is left to do that day", () => {
  const sesudah = revisiBaru(SOP, { id: "a" }, "2026-11-24").reduce(
    (sop, { path, menjadi }) => withValueAt(sop, path, menjadi),
    SOP,
  );
  expect(revisiBaru(sesudah, { id: "a" }, "2026-11-24")).toEqual([]);
});
