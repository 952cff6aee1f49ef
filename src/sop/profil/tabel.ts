import { rapikan } from "../teks";
import { readTsv } from "../tsv";

/** Columns of a list that a person types or pastes: the key of each, and which of them a row cannot do without. */
export interface KolomTabel<K extends string> {
  readonly kunci: readonly K[];
  readonly wajib: readonly K[];
}

export interface IsiTabel<K extends string> {
  readonly baris: readonly Partial<Record<K, string>>[];
  /** Rows that lack something, counted from 1 among those that are not empty. */
  readonly kurang: readonly number[];
}

/** Rows of a text, one in each line: cells as spreadsheets put them on the clipboard, or parted by "|" as `teksTabel` does. */
export function bacaTabel<K extends string>(teks: string, kolom: KolomTabel<K>): IsiTabel<K> {
  return dariSel(
    readTsv(teks).map((sel) => (sel.length === 1 ? (sel[0] ?? "").split("|") : sel)),
    kolom,
  );
}

/** Rows of cells. Cells beyond the columns are left out. */
export function dariSel<K extends string>(
  sel: readonly (readonly string[])[],
  { kunci, wajib }: KolomTabel<K>,
): IsiTabel<K> {
  const baris = sel
    .map((satu) => satu.map(rapikan))
    .filter((satu) => satu.some((isi) => isi !== ""))
    .map((satu) => {
      const isi = kunci.map((nama, index) => [nama, satu[index] ?? ""] as const).filter(([, teks]) => teks !== "");
      return Object.fromEntries(isi) as Partial<Record<K, string>>;
    });
  const kurang = baris.flatMap((satu, index) => (wajib.every((nama) => satu[nama] !== undefined) ? [] : [index + 1]));
  return { baris, kurang };
}

/** A list as a text that a person can go on with. */
export const teksTabel = <K extends string>(
  baris: readonly Partial<Record<K, string>>[],
  { kunci }: KolomTabel<K>,
): string =>
  baris
    .map((satu) =>
      kunci
        .map((nama) => satu[nama] ?? "")
        .join(" | ")
        .replace(/[ |]+$/, ""),
    )
    .join("\n");

const JUDUL = {
  nomor: /^(?:no(?:mor)?|kode)\.?(?: (?:sop|kode))?$|^nomor/i,
  nama: /^(?:nama|judul)(?: sop)?|^sop$|standar operasional/i,
} as const;

/**
 * Names and numbers of SOPs out of a sheet: under the headings that say so, else of the first two columns. A running number
 * before them ("No") is none of them.
 */
export function daftarDariLembar(sel: readonly (readonly string[])[]): IsiTabel<"nomor" | "nama"> {
  const kolom = { kunci: ["nomor", "nama"], wajib: ["nomor", "nama"] } as const;
  const kepala = sel.slice(0, 20).findIndex((baris) => baris.some((isi) => JUDUL.nama.test(rapikan(isi))));
  if (kepala < 0) return dariSel(sel, kolom);
  const judul = (sel[kepala] ?? []).map(rapikan);
  const nama = judul.findIndex((isi) => JUDUL.nama.test(isi));
  const nomor = judul.flatMap((isi, index) => (index !== nama && JUDUL.nomor.test(isi) ? [index] : []));
  // Of "No" and "Nomor SOP" the longer heading is the number of the SOP.
  const [kolomNomor = -1] = nomor.sort((a, b) => (judul[b]?.length ?? 0) - (judul[a]?.length ?? 0));
  return dariSel(
    sel.slice(kepala + 1).map((baris) => [baris[kolomNomor] ?? "", baris[nama] ?? ""]),
    kolom,
  );
}
