import { barisSel, teksSel } from "../../sop/sel";
import type { Langkah, Panah, Prosedur, Sel } from "../../sop/sop";
import { GABUNG } from "./baca";
import { tulisPanah } from "./panah-sel";
import { tulisSimbol } from "./simbol-sel";
import { writeTsv } from "../../sop/tsv";

const LANJUT = { ya: "Lanjut ke No. (YA)", tidak: "Lanjut ke No. (TIDAK)" };
const TIDAK = "Tidak";

/** The steps as a table for a spreadsheet; `bacaTempelan` reads it back. */
export function tulisTempelan({ pelaksana, langkah }: Prosedur): string {
  const head = [
    "No",
    "Kegiatan",
    ...pelaksana,
    "Kelengkapan",
    "Waktu",
    "Output",
    "Keterangan",
    LANJUT.ya,
    LANJUT.tidak,
  ];
  const columns = [
    langkah.map(({ mutuBaku }) => mutuBaku.kelengkapan),
    langkah.map(({ mutuBaku }) => mutuBaku.waktu),
    langkah.map(({ mutuBaku }) => mutuBaku.output),
    langkah.map(({ keterangan }) => keterangan),
  ].map(tulisKolom);
  const rows = langkah.map((each, index) => [
    each.nomor === null ? "" : String(each.nomor),
    each.kegiatan,
    ...pelaksana.map((_, column) => tulisSimbol(each.simbol, column)),
    ...columns.map((column) => column[index] ?? ""),
    ...tulisKeluar(each.ke, langkah),
  ]);
  return writeTsv([head, ...rows]);
}

/** Texts of a column, with signs in the cells that a merge covers. */
function tulisKolom(cells: readonly Sel[]): string[] {
  let covered = 0;
  return cells.map((sel, index) => {
    if (index < covered) return GABUNG;
    covered = index + barisSel(sel);
    return teksSel(sel);
  });
}

/** Exits named "Tidak" at the end stand in the column for it, the others in the first. */
function tulisKeluar(ke: readonly Panah[], langkah: readonly Langkah[]): [ya: string, tidak: string] {
  const last = ke.reduce((end, { label }, index) => (label === TIDAK ? end : index + 1), 0);
  const [ya, tidak] = [ke.slice(0, last), ke.slice(last)];
  const write = (exits: readonly Panah[], kolom: string): string =>
    exits.map((exit) => tulisPanah(exit, langkah, kolom)).join("; ");
  return [write(ya, tidak.length > 0 ? "Ya" : ""), write(tidak, TIDAK)];
}
