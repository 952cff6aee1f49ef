import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from "react";

/** Keyboard and focus of the list of findings: one row is in the tab order, arrows move, Esc closes. */
export interface BarisTemuan {
  wadah: RefObject<HTMLDivElement | null>;
  /** Key of the row in the tab order. */
  aktif: string | undefined;
  terbuka: string | null;
  /** Opens the row, or closes it if it is open. True when it was opened. */
  alih(kunci: string): boolean;
  padaTombol(event: KeyboardEvent): void;
  padaFokus(event: FocusEvent): void;
  padaLepas(event: FocusEvent): void;
}

const LANGKAH: Readonly<Record<string, (index: number, akhir: number) => number>> = {
  ArrowDown: (index, akhir) => Math.min(index + 1, akhir),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_, akhir) => akhir,
};

/** @param kunci keys of the rows on the screen, in order */
export function useBarisTemuan(kunci: readonly string[]): BarisTemuan {
  const wadah = useRef<HTMLDivElement>(null);
  const [aktif, setAktif] = useState<string | null>(null);
  const [terbuka, setTerbuka] = useState<string | null>(null);
  const fokus = useRef<string | null>(null);
  const sebelum = useRef(kunci);

  const fokuskan = (index: number): void => {
    const baris = wadah.current?.querySelectorAll<HTMLElement>("[data-temuan]")[index];
    baris?.focus();
    setAktif(baris?.dataset.temuan ?? null);
  };

  // A finding that vanishes under the person's hands hands the focus to the one that takes its place; while they type in
  // the document the focus is theirs.
  useEffect(() => {
    const index = fokus.current === null ? -1 : sebelum.current.indexOf(fokus.current);
    const hilang = fokus.current !== null && !kunci.includes(fokus.current);
    sebelum.current = kunci;
    if (!hilang) return;
    fokus.current = null;
    if (document.activeElement === document.body && document.hasFocus()) fokuskan(Math.min(index, kunci.length - 1));
  });

  return {
    wadah,
    aktif: aktif !== null && kunci.includes(aktif) ? aktif : kunci[0],
    terbuka,
    padaFokus: ({ target }) => {
      fokus.current = target.closest("li")?.querySelector<HTMLElement>("[data-temuan]")?.dataset.temuan ?? null;
    },
    padaLepas: ({ relatedTarget }) => {
      if (relatedTarget !== null && !wadah.current?.contains(relatedTarget)) fokus.current = null;
    },
    alih: (satu) => {
      setAktif(satu);
      setTerbuka(terbuka === satu ? null : satu);
      return terbuka !== satu;
    },
    padaTombol: (event) => {
      const baris = [...(wadah.current?.querySelectorAll("[data-temuan]") ?? [])];
      const index = baris.indexOf(event.target as Element);
      if (event.key === "Escape" && terbuka !== null) {
        fokuskan(kunci.indexOf(terbuka));
        setTerbuka(null);
        return;
      }
      const pindah = LANGKAH[event.key];
      if (index < 0 || !pindah) return;
      event.preventDefault();
      fokuskan(pindah(index, baris.length - 1));
    },
  };
}
