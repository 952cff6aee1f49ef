import type { Baris, Draft } from "./draft";

/** The step with this id. */
export const barisDengan = (draft: Draft, id: number): Baris | undefined =>
  draft.baris.find((baris) => baris.id === id);

/** The steps with one of them changed. */
export const gantiBaris = (draft: Draft, id: number, ganti: (baris: Baris) => Baris): Draft => ({
  ...draft,
  baris: draft.baris.map((baris) => (baris.id === id ? ganti(baris) : baris)),
});
