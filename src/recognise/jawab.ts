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

/** Answers: the number of the choice, by the id of its question. */
export type Jawaban = ReadonlyMap<string, number>;

/** The SOP as it reads after several answers; those to questions of others are passed over. */
export const jawabSemua = (read: RecognisedSop, jawaban: Jawaban): RecognisedSop =>
  read.pertanyaan
    .filter(({ id, pilihan }) => pilihan[jawaban.get(id) ?? -1] !== undefined)
    .reduce((answered, question) => jawab(answered, question, jawaban.get(question.id) ?? 0), read);
