import type { Bentuk, Langkah, Panah, Prosedur, Sel } from "../../sop/sop";
import { bentukOtomatis } from "./bentuk";
import { KE_BERIKUTNYA, type Baris, type Bidang, type Draft, type Keluar, type SimbolDraf } from "./draft";

/** Marks and pictures stand where a symbol should be; the chart that is built puts the right one there. */
const PENGGANTI: readonly Bentuk[] = ["tanda", "gambar"];

/**
 * The steps of a model, ready to be edited. Rows get ids 0, 1, 2 … in order and columns the ids after them.
 * Where no step has an arrow the flow was not drawn or could not be read: then each step leads to the next.
 */
export function fromProsedur({ pelaksana, langkah }: Prosedur): Draft {
  const kolom = pelaksana.map((nama, index) => ({ id: langkah.length + index, asal: index, nama }));
  const tanpaPanah = langkah.every(({ ke }) => ke.length === 0);
  const baris = langkah.map((sumber, index): Baris => {
    const terakhir = index === langkah.length - 1;
    return {
      id: index,
      asal: index,
      nomor: sumber.nomor,
      kegiatan: sumber.kegiatan,
      ...sumber.mutuBaku,
      keterangan: sumber.keterangan,
      simbol: sumber.simbol.map(({ pelaksana: p, ...simbol }) => ({ ...simbol, kolom: kolom[p]?.id ?? -1 })),
      keluar:
        tanpaPanah || (terakhir && sumber.ke.length === 0)
          ? [KE_BERIKUTNYA]
          : sumber.ke.map(keKeluar(index, langkah.length)),
    };
  });
  const draft: Draft = { kolom, baris, idBerikut: langkah.length + pelaksana.length };
  return { ...draft, baris: baris.map((b, index) => ({ ...b, simbol: b.simbol.map(tanpaPaksaan(draft, index)) })) };
}

const keKeluar =
  (index: number, jumlah: number) =>
  ({ langkah, label = "", ...simbol }: Panah): Keluar => {
    if (langkah === null || langkah > jumlah) return { label, tujuan: "belum", ...simbol };
    return { label, tujuan: langkah === index + 2 ? "berikutnya" : langkah - 1, ...simbol };
  };

const tanpaPaksaan =
  (draft: Draft, index: number) =>
  (simbol: SimbolDraf): SimbolDraf => {
    const { bentuk } = simbol;
    const biasa = bentuk === null || PENGGANTI.includes(bentuk) || bentuk === bentukOtomatis(draft, index);
    return biasa ? { kolom: simbol.kolom, bentuk: null } : simbol;
  };

/** The model of the edited steps: ids become positions, automatic shapes and exits become real ones. */
export function toProsedur(draft: Draft): Prosedur {
  const posisi = new Map(draft.baris.map(({ id }, index) => [id, index + 1]));
  const kolom = new Map(draft.kolom.map(({ id }, index) => [id, index]));
  return {
    pelaksana: draft.kolom.map(({ nama }) => nama),
    langkah: draft.baris.map((baris, index): Langkah => {
      const { kelengkapan, waktu, output } = baris;
      return {
        nomor: baris.nomor,
        kegiatan: baris.kegiatan,
        simbol: baris.simbol.flatMap(({ kolom: id, bentuk, ...asal }) => {
          const pelaksana = kolom.get(id);
          return pelaksana === undefined
            ? []
            : [{ pelaksana, bentuk: bentuk ?? bentukOtomatis(draft, index), ...asal }];
        }),
        mutuBaku: { kelengkapan, waktu, output },
        keterangan: baris.keterangan,
        ke: baris.keluar.flatMap((keluar) => kePanah(keluar, baris.keluar.length, index, posisi)),
      };
    }),
  };
}

function kePanah(
  { label, tujuan, ...simbol }: Keluar,
  jumlah: number,
  index: number,
  posisi: Map<number, number>,
): Panah[] {
  const terakhir = index === posisi.size - 1;
  if (tujuan === "berikutnya" && terakhir && jumlah === 1) return [];
  const langkah =
    tujuan === "berikutnya" ? (terakhir ? null : index + 2) : tujuan === "belum" ? null : posisi.get(tujuan);
  return [{ langkah: langkah ?? null, ...(label === "" ? {} : { label }), ...simbol }];
}

/** Path of a text of a step in the model. */
export function pathBidang(index: number, bidang: Bidang): string {
  const langkah = `prosedur.langkah.${index}`;
  const induk = bidang === "kegiatan" || bidang === "keterangan" ? langkah : `${langkah}.mutuBaku`;
  return `${induk}.${bidang}`;
}

/** The text of a model's step, by the name of its field. */
export function bidangLangkah(langkah: Langkah, bidang: Bidang): Sel {
  return bidang === "kegiatan" || bidang === "keterangan" ? langkah[bidang] : langkah.mutuBaku[bidang];
}
