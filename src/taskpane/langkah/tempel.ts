import type { BarisCuplikan } from "../../snippets/cuplikan";
import { bakukan } from "../../sop/teks";
import type { Bentuk } from "../../sop/sop";
import { teksSel } from "../../sop/sel";
import { sisipkan } from "./deret";
import { barisBaru, BIDANG, type Baris, type Draft, type Keluar } from "./draft";
import { namaiKolom, tambahKolom } from "./kolom";

/** Shapes that follow from the place of a step. */
const OTOMATIS: ReadonlySet<Bentuk> = new Set<Bentuk>(["kapsul", "kotak", "belahKetupat"]);

/**
 * The steps with rows of a snippet below the one with this id, or at the top. Rows in which nobody has written yet give way;
 * a performer has the column of that name, an unnamed one, or a new one.
 */
export function tempel(draft: Draft, setelah: number | null, cuplikan: readonly BarisCuplikan[]): Draft {
  const lama = draft.baris.every(kosong) ? [] : draft.baris;
  const dengan = cuplikan.reduce((isi, { pelaksana = "" }) => denganKolom(isi, pelaksana), draft);
  const index = lama.findIndex(({ id }) => id === setelah) + 1;
  const semula = lama[index - 1]?.simbol[0]?.kolom ?? dengan.kolom[0]?.id;
  const baru = cuplikan.map((baris, urutan): Baris => {
    const { simbol, ...kosongan } = barisBaru(
      dengan.idBerikut + urutan,
      kolomDari(dengan, baris.pelaksana ?? "")?.id ?? semula,
    );
    const bentuk = OTOMATIS.has(baris.bentuk) ? null : baris.bentuk;
    return {
      ...kosongan,
      kegiatan: baris.kegiatan,
      ...baris.mutuBaku,
      simbol: simbol.map(({ kolom }) => ({ kolom, bentuk })),
    };
  });
  const deret = sisipkan(lama, index, 0, ...baru);
  const keluar = (di: number, { ke }: BarisCuplikan): Keluar[] =>
    ke.map(({ geser, label = "" }) => ({
      label,
      tujuan: geser === 1 ? "berikutnya" : (deret[di + geser]?.id ?? "belum"),
    }));
  const baris = deret.map((satu, di) => {
    const asal = cuplikan[di - index];
    return asal ? { ...satu, keluar: keluar(di, asal) } : satu;
  });
  return { ...dengan, baris, idBerikut: dengan.idBerikut + baru.length };
}

/** A row in which nobody has written yet. */
const kosong = (baris: Baris): boolean => BIDANG.every((bidang) => teksSel(baris[bidang]).trim() === "");

const kolomDari = ({ kolom }: Draft, nama: string) =>
  nama === "" ? undefined : kolom.find((satu) => bakukan(satu.nama) === bakukan(nama));

function denganKolom(draft: Draft, nama: string): Draft {
  if (nama === "" || kolomDari(draft, nama)) return draft;
  const tanpaNama = draft.kolom.find((satu) => satu.nama.trim() === "");
  return tanpaNama ? namaiKolom(draft, tanpaNama.id, nama) : tambahKolom(draft, nama);
}
