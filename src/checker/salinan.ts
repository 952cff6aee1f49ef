/**
 * A copy of a model, or of anything else that JSON can hold, in which every part that equals the same part of `lama` is that very
 * part. What was made of a part can then be remembered by its identity, whatever a caller does with objects of its own.
 */
export function salin<T>(baru: T, lama: unknown): T {
  if (typeof baru !== "object" || baru === null) return baru;
  const salinan = Array.isArray(baru)
    ? salinLarik(baru, Array.isArray(lama) ? lama : [])
    : salinObjek(baru as Objek, adalahObjek(lama) ? lama : {});
  return salinan as T;
}

type Objek = Readonly<Record<string, unknown>>;

const adalahObjek = (nilai: unknown): nilai is Objek =>
  typeof nilai === "object" && nilai !== null && !Array.isArray(nilai);

function salinObjek(baru: Objek, lama: Objek): Objek {
  const kunci = Object.keys(baru);
  let sama = kunci.length === Object.keys(lama).length;
  const salinan: Record<string, unknown> = {};
  for (const satu of kunci) {
    salinan[satu] = salin(baru[satu], lama[satu]);
    sama &&= satu in lama && salinan[satu] === lama[satu];
  }
  return sama ? lama : salinan;
}

/** Items are looked for at their place counted from the beginning and, behind a change, counted from the end. */
function salinLarik(baru: readonly unknown[], lama: readonly unknown[]): readonly unknown[] {
  const salinan = baru.map((isi, index) => salin(isi, lama[index]));
  const berubah = salinan.findIndex((isi, index) => isi !== lama[index]);
  if (berubah < 0) return salinan.length === lama.length ? lama : salinan;
  const geser = lama.length - baru.length;
  for (let index = baru.length - 1; index >= berubah; index -= 1) {
    const isi = salin(baru[index], lama[index + geser]);
    if (isi !== lama[index + geser]) break;
    salinan[index] = isi;
  }
  return salinan;
}
