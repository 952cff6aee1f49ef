import { KE_BERIKUTNYA, type Draft, type Keluar, type Tujuan } from "./draft";

/** How a step goes on, as a person chooses it. */
export type JenisKeluar = "berikutnya" | "langkah" | "akhir" | "keputusan";

export function jenisKeluar(keluar: readonly Keluar[]): JenisKeluar {
  const [satu] = keluar;
  if (!satu) return "akhir";
  if (keluar.length > 1) return "keputusan";
  return satu.tujuan === "berikutnya" ? "berikutnya" : "langkah";
}

/** The exits of a kind, before the person says more about them. */
export function keluarBaru(jenis: JenisKeluar, label: { ya: string; tidak: string }): Keluar[] {
  switch (jenis) {
    case "akhir":
      return [];
    case "berikutnya":
      return [KE_BERIKUTNYA];
    case "langkah":
      return [{ label: "", tujuan: "belum" }];
    case "keputusan":
      return [
        { label: label.ya, tujuan: "berikutnya" },
        { label: label.tidak, tujuan: "belum" },
      ];
  }
}

/** The exits with another label or target of the one at `index`. */
export const gantiKeluar = (keluar: readonly Keluar[], index: number, isi: Partial<Keluar>): Keluar[] =>
  keluar.map((satu, n) => (n === index ? { ...satu, ...isi } : satu));

/** A target as the value of an option, and back. */
export const nilaiTujuan = (tujuan: Tujuan): string => String(tujuan);
export const tujuanDari = (nilai: string): Tujuan =>
  nilai === "berikutnya" || nilai === "belum" ? nilai : Number(nilai);

/** Number of exits of other steps that lead to a step by name, not just to the row below. */
export const panahKe = ({ baris }: Draft, id: number): number =>
  baris.flatMap(({ keluar }) => keluar).filter(({ tujuan }) => tujuan === id).length;
