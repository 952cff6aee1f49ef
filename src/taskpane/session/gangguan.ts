/** Why the pane has no document to work on. */
export type Gangguan = "bukanWord" | "wordLama" | "tidakMenjawab";

/** Thrown by whoever connects, with the reason. */
export class SambunganGagal extends Error {
  override readonly name = "SambunganGagal";

  constructor(readonly gangguan: Gangguan) {
    super(gangguan);
  }
}
