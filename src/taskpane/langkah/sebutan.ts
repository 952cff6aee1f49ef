import { asalKeluar, bentukOtomatis } from "./bentuk";
import type { Draft } from "./draft";
import type { TitikDraf } from "./panah";
import type { TeksLangkah } from "./teks-id";

/** A symbol in words: "Langkah 3 dari 8, Verifikator, keputusan, Ya ke 4, Tidak ke 2". Empty for one that is gone. */
export function sebutan(draft: Draft, { id, simbol }: TitikDraf, m: TeksLangkah): string {
  const index = draft.baris.findIndex((baris) => baris.id === id);
  const baris = draft.baris[index];
  const titik = baris?.simbol[simbol];
  if (!baris || !titik) return "";
  const pelaksana = draft.kolom.find((kolom) => kolom.id === titik.kolom)?.nama || m.langkah.pelaksanaTanpaNama;
  const bentuk = m.gambar.bentuk[titik.bentuk ?? bentukOtomatis(draft, index)];
  const keluar = baris.keluar.filter((satu) => asalKeluar(draft, index, satu) === simbol);
  return [
    m.gambar.titik(index + 1, draft.baris.length),
    pelaksana,
    bentuk,
    ...keluar.map(({ label, tujuan }) => `${label} ${arah(draft, index, tujuan, m.gambar)}`.trim()),
  ].join(", ");
}

function arah(draft: Draft, index: number, tujuan: string | number, m: TeksLangkah["gambar"]): string {
  if (tujuan === "belum") return m.belumKe;
  if (tujuan !== "berikutnya") return m.ke(draft.baris.findIndex(({ id }) => id === tujuan) + 1);
  return index + 1 < draft.baris.length ? m.ke(index + 2) : m.selesai;
}
