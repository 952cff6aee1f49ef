import {
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from "react";
import type { Tujuan } from "../app/tempat";

/** Keyboard and focus of the list of findings: one row is in the tab order, arrows move, Esc closes. */
export interface BarisTemuan {
  wadah: RefObject<HTMLDivElement | null>;
  /** Key of the row in the tab order. */
  aktif: string | undefined;
  terbuka: string | null;
  /** Opens the row, or closes it if it is open. */
  alih(kunci: string): void;
  /** Opens the next row (1) or the one before (-1), around the end; from where the cursor is while none is open. */
  pindah(arah: -1 | 1): void;
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

/** With Alt: opens the neighbour. */
const ARAH: Readonly<Record<string, -1 | 1>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * @param kunci keys of the rows on the screen, in order
 * @param saatTerbuka called with the key of a row that was opened
 * @param kursor key of the row at the document's cursor
 * @param dariKursor key of the row behind the document's cursor or before it, where `tujuan` asks for it
 * @param tujuan the row that the person comes back to
 */
export function useBarisTemuan(
  kunci: readonly string[],
  saatTerbuka: (kunci: string) => void,
  kursor: string | undefined,
  dariKursor: string | undefined,
  tujuan: Tujuan,
): BarisTemuan {
  const wadah = useRef<HTMLDivElement>(null);
  const [aktif, setAktif] = useState<string | null>(null);
  const baris = tujuan.dariKursor ? dariKursor : tujuan.temuan;
  const [terbuka, setTerbuka] = useState<string | null>(baris ?? null);
  const [dituju, setDituju] = useState(tujuan);
  if (dituju !== tujuan) {
    setDituju(tujuan);
    if (baris !== undefined) setTerbuka(baris);
  }
  const fokus = useRef<string | null>(null);
  const sebelum = useRef(kunci);

  const barisDengan = (satu: string): HTMLElement | undefined =>
    [...(wadah.current?.querySelectorAll<HTMLElement>("[data-temuan]") ?? [])].find(
      ({ dataset }) => dataset.temuan === satu,
    );
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

  // While the person is in the document, the row of their place is in sight.
  useEffect(() => {
    if (kursor === undefined || document.hasFocus()) return;
    barisDengan(kursor)?.scrollIntoView?.({ block: "nearest" });
  }, [kursor]);

  const buka = (satu: string): void => {
    setAktif(satu);
    setTerbuka(satu);
    saatTerbuka(satu);
  };
  // Once for each time that it is asked for: the cursor moves on when the finding is opened.
  const tuju = useEffectEvent(() => {
    if (baris === undefined) return;
    if (tujuan.dariDokumen) barisDengan(baris)?.scrollIntoView?.({ block: "nearest" });
    else barisDengan(baris)?.focus();
    if (tujuan.dariKursor) saatTerbuka(baris);
  });
  useEffect(() => tuju(), [tujuan]);

  const pindah = (arah: -1 | 1): void => {
    const dari = terbuka !== null && kunci.includes(terbuka) ? terbuka : kursor;
    const index = dari === undefined ? -1 : kunci.indexOf(dari);
    const tujuan = terbuka === null && index >= 0 ? index : (index + arah + kunci.length) % kunci.length;
    const satu = kunci[index < 0 && arah < 0 ? kunci.length - 1 : tujuan];
    if (satu === undefined) return;
    fokuskan(kunci.indexOf(satu));
    buka(satu);
  };

  return {
    wadah,
    pindah,
    aktif: aktif !== null && kunci.includes(aktif) ? aktif : kunci[0],
    terbuka,
    padaFokus: ({ target }) => {
      fokus.current = target.closest("li")?.querySelector<HTMLElement>("[data-temuan]")?.dataset.temuan ?? null;
    },
    padaLepas: ({ relatedTarget }) => {
      if (relatedTarget !== null && !wadah.current?.contains(relatedTarget)) fokus.current = null;
    },
    alih: (satu) => {
      if (terbuka !== satu) return buka(satu);
      setAktif(satu);
      setTerbuka(null);
    },
    padaTombol: (event) => {
      const baris = [...(wadah.current?.querySelectorAll("[data-temuan]") ?? [])];
      const index = baris.indexOf(event.target as Element);
      if (event.key === "Escape" && terbuka !== null) {
        fokuskan(kunci.indexOf(terbuka));
        setTerbuka(null);
        return;
      }
      const arah = event.altKey ? ARAH[event.key] : undefined;
      if (arah !== undefined) {
        event.preventDefault();
        return pindah(arah);
      }
      const langkah = LANGKAH[event.key];
      if (index < 0 || !langkah) return;
      event.preventDefault();
      fokuskan(langkah(index, baris.length - 1));
    },
  };
}
