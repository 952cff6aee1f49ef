import { barisDengan, gantiBaris } from "./baris";
import { asalKeluar } from "./bentuk";
import { sisipkan } from "./deret";
import { barisBaru, KE_BERIKUTNYA, type Draft, type Keluar, type Tujuan } from "./draft";

/** One symbol of a step, by the step's id and the symbol's 0-based place. */
export interface TitikDraf {
  readonly id: number;
  readonly simbol: number;
}

/** A step as the target of an exit of another: the row below stays "the row below", whichever that comes to be. */
export function tujuanKe(draft: Draft, dari: number, ke: number): Tujuan {
  const index = draft.baris.findIndex(({ id }) => id === dari);
  return draft.baris[index + 1]?.id === ke ? "berikutnya" : ke;
}

/**
 * Leads an exit of a step to another symbol. An exit that the step does not have yet is added; then the step is a decision, whose first two exits get
 * the usual labels.
 */
export function arahkan(draft: Draft, dari: number, keluar: number, ke: TitikDraf, label: readonly string[]): Draft {
  const sasaran = barisDengan(draft, ke.id);
  if (!sasaran) return draft;
  const tujuan = tujuanKe(draft, dari, ke.id);
  const masuk = sasaran.simbol.length > 1 ? { simbol: ke.simbol } : {};
  return gantiBaris(draft, dari, (baris) => {
    const { simbol, ...lama } = baris.keluar[keluar] ?? KE_BERIKUTNYA;
    const semua: Keluar[] = sisipkan(baris.keluar, keluar, 1, { ...lama, tujuan, ...masuk });
    const bernama = semua.map((k, index) => ({ ...k, label: k.label || (label[index] ?? "") }));
    return { ...baris, keluar: semua.length > 1 ? bernama : semua };
  });
}

/** A step without one of its exits. */
export const hapusKeluar = (draft: Draft, id: number, keluar: number): Draft =>
  gantiBaris(draft, id, (baris) => ({ ...baris, keluar: sisipkan(baris.keluar, keluar, 1) }));

/**
 * A new step on an exit: it stands below the step that the exit leaves, is done by the same performer, and leads where the exit led.
 * The same draft where there is no such exit.
 */
export function sisipDiPanah(draft: Draft, id: number, keluar: number): Draft {
  const index = draft.baris.findIndex((baris) => baris.id === id);
  const asal = draft.baris[index];
  const panah = asal?.keluar[keluar];
  if (!asal || !panah) return draft;
  const bawah = draft.baris[index + 1]?.id;
  const { tujuan, simbol, dari } = panah;
  const lanjut: Keluar = {
    label: "",
    tujuan: tujuan === bawah ? "berikutnya" : tujuan,
    ...(simbol === undefined ? {} : { simbol }),
  };
  const lama = asal.keluar.map((k, n): Keluar => {
    if (n === keluar) return { label: k.label, tujuan: "berikutnya", ...(dari === undefined ? {} : { dari }) };
    // What led to "the row below" must still lead there once another row stands between.
    return k.tujuan === "berikutnya" ? { ...k, tujuan: bawah ?? "belum" } : k;
  });
  const pelaku = asal.simbol[asalKeluar(draft, index, panah)]?.kolom;
  const baru = { ...barisBaru(draft.idBerikut, pelaku), keluar: [lanjut] };
  const baris = sisipkan(draft.baris, index, 1, { ...asal, keluar: lama }, baru);
  return { ...draft, baris, idBerikut: draft.idBerikut + 1 };
}
