import { useState, type KeyboardEvent, type RefObject } from "react";
import type { Draft } from "./draft";
import { panahKe } from "./keluar";
import type { LangkahAksi } from "./state";
import type { Ubahan } from "./ubah";
import { useFokus } from "./useFokus";
import { useTeksLangkah } from "./teks";

export type Bukaan = readonly [terbuka: number | null, buka: (id: number | null) => void];

/** What can be done to a step from its own fields. */
export interface Tindakan {
  ubah(ubahan: Ubahan): void;
  /** A new step below the one with this id (null: at the top), open and ready for typing. */
  sisip(setelah: number | null): void;
  gandakan(id: number): void;
  pindah(id: number, arah: -1 | 1, fokus: string): void;
  hapus(id: number): void;
}

export interface DaftarLangkahHook extends Tindakan {
  wadah: RefObject<HTMLDivElement | null>;
  /** What the last edit changed beyond what it shows. */
  kabar: string;
  padaTombol(event: KeyboardEvent, id: number): void;
}

/** @param bukaan The id of the open step, and how another is opened. */
export function useDaftarLangkah(
  draft: Draft,
  aksi: (aksi: LangkahAksi) => void,
  [terbuka, buka]: Bukaan,
): DaftarLangkahHook {
  const m = useTeksLangkah().langkah;
  const [kabar, setKabar] = useState("");
  const { wadah, fokuskan } = useFokus();

  const ubah = (ubahan: Ubahan): void => {
    setKabar("");
    aksi({ type: "ubah", ubahan });
  };
  const bukaBaru = (ubahan: Ubahan): void => {
    ubah(ubahan);
    buka(draft.idBerikut);
    fokuskan(`kegiatan-${draft.idBerikut}`);
  };
  const pindah = (id: number, arah: -1 | 1, fokus: string): void => {
    ubah({ jenis: "pindah", id, arah });
    fokuskan(fokus);
  };
  const hapus = (id: number): void => {
    const index = draft.baris.findIndex((baris) => baris.id === id);
    const tetangga = draft.baris[index + 1] ?? draft.baris[index - 1];
    ubah({ jenis: "hapus", id });
    setKabar(m.dihapus(index + 1, panahKe(draft, id)));
    buka(null);
    fokuskan(tetangga ? `baris-${tetangga.id}` : "tambah-langkah");
  };
  const sisip = (setelah: number | null): void => bukaBaru({ jenis: "sisip", setelah });

  const padaTombol = (event: KeyboardEvent, id: number): void => {
    const diBaris = (event.target as HTMLElement).dataset.fokus === `baris-${id}`;
    const lakukan = TOMBOL.find(({ cocok }) => cocok(event, diBaris))?.lakukan;
    if (!lakukan) return;
    event.preventDefault();
    lakukan({ id, pindah, sisip, hapus, tutup: () => terbuka === id && (buka(null), fokuskan(`baris-${id}`)) });
  };

  return {
    wadah,
    kabar,
    padaTombol,
    ubah,
    sisip,
    pindah,
    hapus,
    gandakan: (id) => bukaBaru({ jenis: "gandakan", id }),
  };
}

interface Tangan {
  id: number;
  pindah: Tindakan["pindah"];
  sisip: Tindakan["sisip"];
  hapus: Tindakan["hapus"];
  tutup: () => void;
}

/** Keys of a step. Those that a text field needs for itself count only on the row. */
const TOMBOL: readonly { cocok: (e: KeyboardEvent, diBaris: boolean) => boolean; lakukan: (tangan: Tangan) => void }[] =
  [
    { cocok: (e) => e.altKey && e.key === "ArrowUp", lakukan: ({ id, pindah }) => pindah(id, -1, `baris-${id}`) },
    { cocok: (e) => e.altKey && e.key === "ArrowDown", lakukan: ({ id, pindah }) => pindah(id, 1, `baris-${id}`) },
    { cocok: (e) => (e.ctrlKey || e.metaKey) && e.key === "Enter", lakukan: ({ id, sisip }) => sisip(id) },
    { cocok: (e, diBaris) => diBaris && e.key === "Delete", lakukan: ({ id, hapus }) => hapus(id) },
    { cocok: (e) => e.key === "Escape", lakukan: ({ tutup }) => tutup() },
  ];
