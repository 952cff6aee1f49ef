import { withValueAt } from "../sop/path";
import type { Pertanyaan } from "./pertanyaan";
import type { RecognisedSop } from "./recognition";

/** The SOP as it reads after an answer: the chosen values in the model, the question gone. Throws `RangeError` when there is no such choice. */
export function jawab(read: RecognisedSop, pertanyaan: Pertanyaan, pilihan: number): RecognisedSop {
  const chosen = pertanyaan.pilihan[pilihan];
  if (!chosen) throw new RangeError(`pilihan ${pilihan}`);
  const sop = chosen.perubahan.reduce((model, { path, nilai }) => withValueAt(model, path, nilai), read.sop);
  const alamat = new Map([
    ...read.alamat,
    ...chosen.perubahan.map(({ path, at = pertanyaan.at }) => [path, at] as const),
  ]);
  return { ...read, sop, alamat, pertanyaan: read.pertanyaan.filter(({ id }) => id !== pertanyaan.id) };
}

/** The SOP as it reads after several answers, each the number of a choice by the id of its question; those of others are passed over. */
export const jawabSemua = (read: RecognisedSop, jawaban: ReadonlyMap<string, number>): RecognisedSop =>
  read.pertanyaan
    .filter(({ id, pilihan }) => pilihan[jawaban.get(id) ?? -1] !== undefined)
    .reduce((answered, question) => jawab(answered, question, jawaban.get(question.id) ?? 0), read);
