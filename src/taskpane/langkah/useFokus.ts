import { useEffect, useRef, type RefObject } from "react";

/**
 * Puts the focus where a person's own action leads it: to the field of a new step, to the row that takes the place of
 * a deleted one, back to the button of a row that moved. Elements name themselves with `data-fokus`.
 */
export function useFokus(): { wadah: RefObject<HTMLDivElement | null>; fokuskan: (nama: string) => void } {
  const wadah = useRef<HTMLDivElement>(null);
  const tujuan = useRef<string | null>(null);
  useEffect(() => {
    if (tujuan.current === null) return;
    const sasaran = wadah.current?.querySelector<HTMLElement>(`[data-fokus="${tujuan.current}"]`);
    if (!sasaran) return;
    tujuan.current = null;
    sasaran.focus();
  });
  return {
    wadah,
    fokuskan: (nama) => {
      tujuan.current = nama;
    },
  };
}
