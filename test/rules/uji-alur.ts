import type { Sop } from "../../src/sop/sop";
import type { Bentuk, Langkah } from "../../src/sop/sop";
import { dengan, langkah } from "./uji";

const BENTUK: Readonly<Record<string, Bentuk>> = {
  kapsul: "kapsul",
  kotak: "kotak",
  ketupat: "belahKetupat",
  segilima: "segilima",
  lain: "lain",
};

/**
 * A flow, one row for each text: its symbols and where its arrows lead, "ketupat > 4 Ya, 1 Tidak", "kapsul kotak > 2", "kapsul".
 * A "?" leads nowhere. Each symbol has a performer of its own.
 */
export const alur = (...baris: readonly string[]): Sop =>
  dengan({
    prosedur: {
      pelaksana: ["A", "B", "C"],
      langkah: baris.map((teks, index) => {
        const [simbol = "", ke = ""] = teks.split(">").map((t) => t.trim());
        return langkah({
          nomor: index + 1,
          kegiatan: `Memeriksa berkas ${index + 1}`,
          simbol: simbolDari(simbol),
          ke: panahDari(ke),
        });
      }),
    },
  });

const simbolDari = (teks: string): Langkah["simbol"] =>
  teks
    .split(" ")
    .filter((kata) => kata !== "")
    .map((kata, pelaksana) => ({ pelaksana, bentuk: BENTUK[kata] ?? "tanda" }));

const panahDari = (teks: string): Langkah["ke"] =>
  teks
    .split(",")
    .filter((panah) => panah.trim() !== "")
    .map((panah) => {
      const [ke = "", ...label] = panah.trim().split(" ");
      return { langkah: ke === "?" ? null : Number(ke), ...(label.length > 0 ? { label: label.join(" ") } : {}) };
    });
