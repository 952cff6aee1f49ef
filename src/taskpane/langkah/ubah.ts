import type { BarisCuplikan } from "../../snippets/cuplikan";
import type { Bentuk, Prosedur } from "../../sop/sop";
import { gantiBaris } from "./baris";
import { geser, sisipkan } from "./deret";
import { barisBaru, type Baris, type Bidang, type Draft, type Keluar } from "./draft";
import { luruskanGabungan } from "./gabungan";
import { denganHalaman } from "./halaman";
import { gantiSemua, tambahkan } from "./impor";
import { hapusKolom, namaiKolom, pindahKolom, tambahKolom, urutkanKolom } from "./kolom";
import { arahkan, hapusKeluar, sisipDiPanah, type TitikDraf } from "./panah";
import { bentukSimbol, hapusSimbol, pindahSimbol, tambahSimbol, taruhSimbol } from "./simbol";
import { tempel } from "./tempel";

/** What a person can do to the steps. */
export type Ubahan =
  /** A new step below the one with this id, or at the top. */
  | { jenis: "sisip"; setelah: number | null }
  /** The rows of a snippet below the one with this id, or at the top. */
  | { jenis: "tempel"; setelah: number | null; baris: readonly BarisCuplikan[] }
  | { jenis: "gandakan"; id: number }
  | { jenis: "hapus"; id: number }
  | { jenis: "pindah"; id: number; arah: -1 | 1 }
  | { jenis: "isi"; id: number; bidang: Bidang; teks: string }
  /** A symbol of a step: into a certain column, one column on, one more, without it, with another shape. */
  | { jenis: "taruhSimbol"; id: number; simbol: number; kolom: number }
  | { jenis: "pindahSimbol"; id: number; simbol: number; arah: -1 | 1 }
  | { jenis: "tambahSimbol"; id: number; kolom: number }
  | { jenis: "hapusSimbol"; id: number; simbol: number }
  | { jenis: "bentuk"; id: number; simbol: number; bentuk: Bentuk | null }
  /** The step is to begin a page, or no longer. */
  | { jenis: "halaman"; id: number; baru: boolean }
  | { jenis: "keluar"; id: number; keluar: readonly Keluar[] }
  /** An exit to a certain symbol; `label` names the exits of a step that becomes a decision by it. */
  | { jenis: "arahkan"; id: number; keluar: number; ke: TitikDraf; label: readonly string[] }
  | { jenis: "hapusKeluar"; id: number; keluar: number }
  /** A new step on an exit, or on the way to the next row. */
  | { jenis: "sisipDiPanah"; id: number; keluar: number }
  | { jenis: "tambahKolom"; nama: string }
  | { jenis: "namaiKolom"; id: number; nama: string }
  | { jenis: "pindahKolom"; id: number; arah: -1 | 1 }
  | { jenis: "urutkanKolom" }
  /** Steps from elsewhere: in place of all, or below. */
  | { jenis: "gantiSemua"; prosedur: Prosedur }
  | { jenis: "tambahkan"; prosedur: Prosedur }
  /** The steps of a deleted column go to another one, or stay without a performer. */
  | { jenis: "hapusKolom"; id: number; pengganti: number | null };

/** The steps after an edit; the same object where nothing changed. */
export function ubah(draft: Draft, ubahan: Ubahan): Draft {
  switch (ubahan.jenis) {
    case "sisip":
      return sisip(draft, ubahan.setelah, (id, sebelum) =>
        barisBaru(id, sebelum?.simbol[0]?.kolom ?? draft.kolom[0]?.id),
      );
    case "tempel":
      return susun(draft, tempel(draft, ubahan.setelah, ubahan.baris));
    case "gandakan":
      return sisip(draft, ubahan.id, (id, sebelum) => ({
        ...(sebelum ?? barisBaru(id, undefined)),
        ...{ id, asal: null, halamanBaru: false },
      }));
    case "hapus":
      return hapus(draft, ubahan.id);
    case "pindah":
      return pindah(draft, ubahan.id, ubahan.arah);
    case "isi":
      return gantiBaris(draft, ubahan.id, (baris) => isi(baris, ubahan.bidang, ubahan.teks));
    case "taruhSimbol":
      return taruhSimbol(draft, ubahan.id, ubahan.simbol, ubahan.kolom);
    case "pindahSimbol":
      return pindahSimbol(draft, ubahan.id, ubahan.simbol, ubahan.arah);
    case "tambahSimbol":
      return tambahSimbol(draft, ubahan.id, ubahan.kolom);
    case "hapusSimbol":
      return hapusSimbol(draft, ubahan.id, ubahan.simbol);
    case "bentuk":
      return bentukSimbol(draft, ubahan.id, ubahan.simbol, ubahan.bentuk);
    case "halaman":
      return denganHalaman(draft, ubahan.id, ubahan.baru);
    case "keluar":
      return gantiBaris(draft, ubahan.id, (baris) => ({ ...baris, keluar: ubahan.keluar }));
    case "arahkan":
      return arahkan(draft, ubahan.id, ubahan.keluar, ubahan.ke, ubahan.label);
    case "hapusKeluar":
      return hapusKeluar(draft, ubahan.id, ubahan.keluar);
    case "sisipDiPanah":
      return susun(draft, sisipDiPanah(draft, ubahan.id, ubahan.keluar));
    case "tambahKolom":
      return tambahKolom(draft, ubahan.nama);
    case "namaiKolom":
      return namaiKolom(draft, ubahan.id, ubahan.nama);
    case "pindahKolom":
      return pindahKolom(draft, ubahan.id, ubahan.arah);
    case "gantiSemua":
      return gantiSemua(draft, ubahan.prosedur);
    case "tambahkan":
      return tambahkan(draft, ubahan.prosedur);
    case "urutkanKolom":
      return urutkanKolom(draft);
    case "hapusKolom":
      return hapusKolom(draft, ubahan.id, ubahan.pengganti);
  }
}

/** A cell of the document holds one line of thought: a line break typed in the pane becomes a space. */
function isi(baris: Baris, bidang: Bidang, teks: string): Baris {
  const bersih = teks.replace(/\s*\n\s*/g, " ");
  const lama = baris[bidang];
  return { ...baris, [bidang]: typeof lama === "string" ? bersih : { ...lama, teks: bersih } };
}

function sisip(draft: Draft, setelah: number | null, buat: (id: number, sebelum?: Baris) => Baris): Draft {
  const index = draft.baris.findIndex(({ id }) => id === setelah);
  const baru = buat(draft.idBerikut, draft.baris[index]);
  const baris = sisipkan(draft.baris, index + 1, 0, baru);
  return susun(draft, { ...draft, baris, idBerikut: draft.idBerikut + 1 });
}

function pindah(draft: Draft, id: number, arah: -1 | 1): Draft {
  const index = draft.baris.findIndex((baris) => baris.id === id);
  const baris = geser(draft.baris, index, arah);
  return baris === draft.baris ? draft : susun(draft, { ...draft, baris });
}

/** Exits to the deleted step go to the one that takes its place; a step never points at itself for that reason. */
function hapus(draft: Draft, id: number): Draft {
  const index = draft.baris.findIndex((baris) => baris.id === id);
  if (index < 0) return draft;
  const pengganti = draft.baris[index + 1]?.id;
  const alihkan =
    (pemilik: number) =>
    (keluar: Keluar): Keluar => {
      if (keluar.tujuan !== id) return keluar;
      return { ...keluar, tujuan: pengganti === undefined || pengganti === pemilik ? "belum" : pengganti };
    };
  const baris = draft.baris
    .filter((lain) => lain.id !== id)
    .map((lain) => ({ ...lain, keluar: lain.keluar.map(alihkan(lain.id)) }));
  return susun(draft, { ...draft, baris });
}

/** What follows from another order of rows: numbers, and merged cells that no longer hang together. */
function susun(sebelum: Draft, sesudah: Draft): Draft {
  const lurus = luruskanGabungan(sebelum.baris, sesudah.baris);
  return { ...sesudah, baris: lurus.map((baris, index) => ({ ...baris, nomor: index + 1 })) };
}
