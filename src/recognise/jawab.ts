import { isPanah, panahDijawab } from "../sop/panah-dijawab";
import { withValueAt } from "../sop/path";
import type { Sop } from "../sop/sop";
import type { Pertanyaan, Perubahan } from "./pertanyaan";
import type { RecognisedSop } from "./recognition";

/** The SOP as it reads after an answer: the chosen values in the model, the question gone. Throws `RangeError` when there is no such choice. */
export function jawab(read: RecognisedSop, pertanyaan: Pertanyaan, pilihan: number): RecognisedSop {
  if (!pertanyaan.pilihan[pilihan]) throw new RangeError(`pilihan ${pilihan}`);
  return jawabSemua(read, new Map([[pertanyaan.id, pilihan]]));
}

/** Answers: the number of the choice, by the id of its question. */
export type Jawaban = ReadonlyMap<string, number>;

/** The SOP as it reads after several answers; those to questions of others are passed over. */
export function jawabSemua(read: RecognisedSop, jawaban: Jawaban): RecognisedSop {
  const dijawab = read.pertanyaan.flatMap((pertanyaan) => {
    const chosen = pertanyaan.pilihan[jawaban.get(pertanyaan.id) ?? -1];
    return chosen ? [{ pertanyaan, perubahan: chosen.perubahan }] : [];
  });
  const perubahan = dijawab.flatMap((each) => each.perubahan);
  const tempat = dijawab.flatMap((each) =>
    each.perubahan.map(({ path, at = each.pertanyaan.at }) => [path, at] as const),
  );
  return {
    ...read,
    sop: berubah(read.sop, perubahan),
    alamat: new Map([...read.alamat, ...tempat]),
    pertanyaan: read.pertanyaan.filter((each) => !dijawab.some(({ pertanyaan }) => pertanyaan === each)),
  };
}

function berubah(sop: Sop, perubahan: readonly Perubahan[]): Sop {
  const lain = perubahan.filter((each) => !isPanah(each));
  const isi = lain.reduce((model, { path, nilai }) => withValueAt(model, path, nilai), sop);
  const panah = perubahan.filter(isPanah);
  if (panah.length === 0) return isi;
  const { langkah } = isi.prosedur;
  const ke = panahDijawab(
    langkah.map((each) => each.ke),
    panah,
  );
  return {
    ...isi,
    prosedur: { ...isi.prosedur, langkah: langkah.map((each, index) => ({ ...each, ke: ke[index] ?? each.ke })) },
  };
}
