import { useState, type KeyboardEvent } from "react";
import type { Draft } from "./draft";
import type { TitikDraf } from "./panah";
import type { TeksLangkah } from "./teks-id";
import type { Ubahan } from "./ubah";

/** What can be done in the drawing, and what is going on there. */
export interface GambarHook {
  readonly terpilih: TitikDraf | null;
  /** The exit of the selected symbol's step whose target is being chosen. */
  readonly mengarahkan: number | null;
  /** What the last edit did. */
  readonly kabar: string;
  pilih(titik: TitikDraf | null): void;
  /** Starts choosing the target of an exit; null calls it off. */
  arahkan(keluar: number | null): void;
  /** The exit leads to the step with this number (from 1). False when there is none. */
  keNomor(nomor: number): boolean;
  pindah(titik: TitikDraf, ke: Arah): void;
  sisip(id: number, keluar: number): void;
  padaTombol(event: KeyboardEvent, titik: TitikDraf): void;
}

export type Arah = "kiri" | "kanan" | "naik" | "turun";
const TOMBOL: Readonly<Record<string, Arah>> = {
  ArrowLeft: "kiri",
  ArrowRight: "kanan",
  ArrowUp: "naik",
  ArrowDown: "turun",
};

export function useGambar(draft: Draft, ubah: (ubahan: Ubahan) => void, m: TeksLangkah): GambarHook {
  const [terpilih, setTerpilih] = useState<TitikDraf | null>(null);
  const [mengarahkan, arahkan] = useState<number | null>(null);
  const [kabar, setKabar] = useState("");
  const nomor = (id: number): number => draft.baris.findIndex((baris) => baris.id === id) + 1;
  const masihAda = terpilih !== null && draft.baris[nomor(terpilih.id) - 1]?.simbol[terpilih.simbol] !== undefined;

  const menuju = (ke: TitikDraf): void => {
    if (!terpilih || mengarahkan === null) return;
    ubah({ jenis: "arahkan", id: terpilih.id, keluar: mengarahkan, ke, label: [m.langkah.ya, m.langkah.tidak] });
    setKabar(m.gambar.diarahkan(nomor(terpilih.id), nomor(ke.id)));
    arahkan(null);
  };

  const pindah = (titik: TitikDraf, ke: Arah): void => {
    const baris = draft.baris[nomor(titik.id) - 1];
    const kolom = draft.kolom.findIndex(({ id }) => id === baris?.simbol[titik.simbol]?.kolom);
    const mendatar = ke === "kiri" || ke === "kanan";
    const arah = ke === "kiri" || ke === "naik" ? -1 : 1;
    const tujuan = mendatar ? draft.kolom[kolom + arah] : draft.baris[nomor(titik.id) - 1 + arah];
    setTerpilih(titik);
    if (!tujuan) return;
    ubah(mendatar ? { jenis: "pindahSimbol", ...titik, arah } : { jenis: "pindah", id: titik.id, arah });
    const nama = draft.kolom[mendatar ? kolom + arah : kolom]?.nama ?? "";
    setKabar(m.gambar.kini(nomor(titik.id) + (mendatar ? 0 : arah), nama));
  };

  return {
    terpilih: masihAda ? terpilih : null,
    mengarahkan: masihAda ? mengarahkan : null,
    kabar,
    pilih: (titik) => {
      if (titik && masihAda && mengarahkan !== null) return menuju(titik);
      arahkan(null);
      setTerpilih(titik);
    },
    arahkan,
    keNomor: (angka) => {
      const tujuan = draft.baris[angka - 1];
      if (tujuan) menuju({ id: tujuan.id, simbol: 0 });
      return tujuan !== undefined;
    },
    pindah,
    sisip: (id, keluar) => {
      ubah({ jenis: "sisipDiPanah", id, keluar });
      setKabar(m.gambar.disisipkan(nomor(id) + 1));
      setTerpilih({ id: draft.idBerikut, simbol: 0 });
    },
    padaTombol: (event, titik) => {
      const arah = TOMBOL[event.key];
      if (event.key === "Escape") {
        if (mengarahkan === null) setTerpilih(null);
        return arahkan(null);
      }
      if (!arah || mengarahkan !== null || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      pindah(titik, arah);
    },
  };
}
