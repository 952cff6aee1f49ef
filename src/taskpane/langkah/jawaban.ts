import type { Perubahan, Pertanyaan } from "../../recognise/pertanyaan";
import { panahDijawab } from "../../sop/panah-dijawab";
import type { Prosedur } from "../../sop/sop";
import { fromProsedur, toProsedur } from "./convert";
import type { Draft } from "./draft";

const TENTANG: readonly Pertanyaan["jenis"][] = ["panah", "labelPanah"];

/** Questions about the arrows of a drawing: those that the step editor can settle. */
export const tentangPanah = (pertanyaan: readonly Pertanyaan[]): readonly Pertanyaan[] =>
  pertanyaan.filter(({ jenis }) => TENTANG.includes(jenis));

/** What the chosen answers change; the first answer is what was read. */
export const perubahanDari = (
  pertanyaan: readonly Pertanyaan[],
  pilihan: Readonly<Record<string, number>>,
): readonly Perubahan[] => pertanyaan.flatMap(({ id, pilihan: semua }) => semua[pilihan[id] ?? 0]?.perubahan ?? []);

/** Steps that were read, with the arrows that the answers make of theirs. */
export function prosedurDijawab(prosedur: Prosedur, jawaban: readonly Perubahan[]): Prosedur {
  const ke = panahDijawab(
    prosedur.langkah.map((langkah) => langkah.ke),
    jawaban,
  );
  return {
    ...prosedur,
    langkah: prosedur.langkah.map((langkah, index) => ({ ...langkah, ke: ke[index] ?? langkah.ke })),
  };
}

/** True while the rows of the steps are those of the document, one for one: only then do answers about its rows fit. */
export const barisSeperti = (draft: Draft, dokumen: Prosedur | null): boolean =>
  draft.baris.length === dokumen?.langkah.length && draft.baris.every(({ asal }, index) => asal === index);

/** Number of marks, pictures and other shapes of the document that the chart will have as symbols of the regulation. */
export function simbolDiganti(draft: Draft, dokumen: Prosedur): number {
  const kini = toProsedur(draft).langkah;
  return dokumen.langkah.reduce((jumlah, { simbol }, index) => {
    const asal = draft.baris.findIndex((baris) => baris.asal === index);
    const beda = simbol.filter(({ bentuk }, n) => asal >= 0 && kini[asal]?.simbol[n]?.bentuk !== bentuk);
    return jumlah + beda.filter(({ bentuk }) => bentuk === "tanda" || bentuk === "gambar").length;
  }, 0);
}

/** The steps with the arrows that the answers make of those that were read in `dokumen`; rows and columns stay as they are. */
export function dijawab(draft: Draft, dokumen: Prosedur, jawaban: readonly Perubahan[]): Draft {
  const kini = toProsedur(draft);
  const ke = panahDijawab(
    dokumen.langkah.map((langkah) => langkah.ke),
    jawaban,
  );
  const tersentuh = new Set(jawaban.map(({ path }) => Number(/^prosedur\.langkah\.(\d+)/.exec(path)?.[1] ?? -1)));
  const baru = fromProsedur({
    ...kini,
    langkah: kini.langkah.map((langkah, index) => ({ ...langkah, ke: ke[index] ?? langkah.ke })),
  });
  const idDari = (tujuan: number): number => draft.baris[tujuan]?.id ?? tujuan;
  const baris = draft.baris.map((satu, index) => {
    if (!tersentuh.has(index)) return satu;
    const keluar = baru.baris[index]?.keluar ?? [];
    return {
      ...satu,
      keluar: keluar.map((k) => (typeof k.tujuan === "number" ? { ...k, tujuan: idDari(k.tujuan) } : k)),
    };
  });
  return { ...draft, baris };
}
