import { LARGEST, nameOfColumn, type Grid } from "../../ooxml/workbook/grid";
import en from "./messages/en.json";
import id from "./messages/id.json";

/** What of a workbook was not read, though something stands there: as on paper, what is hidden does not count. */
export type Tertinggal =
  | { readonly jenis: "terlaluBesar"; readonly lembar: string }
  | { readonly jenis: "lembar"; readonly nama: readonly string[] }
  | {
      readonly jenis: "baris" | "kolom";
      readonly lembar: string;
      /** 0-based, in order. */
      readonly nomor: readonly number[];
    };

/** Hidden rows and columns of a sheet that hold something. */
export function tersembunyiDi(lembar: string, { widths, heights, formats }: Grid): Tertinggal[] {
  const [baris, kolom] = [new Set<number>(), new Set<number>()];
  for (const key of formats.keys()) {
    const [row = 0, column = 0] = key.split(":").map(Number);
    if (heights[row] === 0) baris.add(row);
    if (widths[column] === 0) kolom.add(column);
  }
  const note = (jenis: "baris" | "kolom", nomor: ReadonlySet<number>): Tertinggal[] =>
    nomor.size === 0 ? [] : [{ jenis, lembar, nomor: [...nomor].sort((a, b) => a - b) }];
  return [...note("baris", baris), ...note("kolom", kolom)];
}

/** Names that a sentence lists before it stops. */
const DISEBUT = 6;

/** What was left out, as a sentence for the user. */
export function kalimatTertinggal(satu: Tertinggal, bahasa: "id" | "en"): string {
  const teks = bahasa === "id" ? id : en;
  const isi = isian(satu, teks.lainnya);
  return teks[satu.jenis].replace(/\{(\w+)\}/g, (_, nama: string) => isi[nama] ?? "");
}

function isian(satu: Tertinggal, lainnya: string): Readonly<Record<string, string>> {
  const daftar = (nama: readonly string[]): string =>
    nama.length > DISEBUT ? `${nama.slice(0, DISEBUT).join(", ")}, ${lainnya}` : nama.join(", ");
  switch (satu.jenis) {
    case "terlaluBesar":
      return { lembar: satu.lembar, baris: String(LARGEST.rows), kolom: String(LARGEST.columns) };
    case "lembar":
      return { jumlah: String(satu.nama.length), nama: daftar(satu.nama.map((nama) => `"${nama}"`)) };
    default: {
      const sebut = satu.jenis === "baris" ? (at: number) => String(at + 1) : nameOfColumn;
      const nama = deret(satu.nomor).map(([awal, akhir]) => [...new Set([sebut(awal), sebut(akhir)])].join("–"));
      return { lembar: satu.lembar, jumlah: String(satu.nomor.length), nama: daftar(nama) };
    }
  }
}

/** Numbers that follow one another, as their first and last. */
function deret(nomor: readonly number[]): (readonly [number, number])[] {
  const hasil: [number, number][] = [];
  for (const satu of nomor) {
    const akhir = hasil.at(-1);
    if (akhir && akhir[1] + 1 === satu) akhir[1] = satu;
    else hasil.push([satu, satu]);
  }
  return hasil;
}
