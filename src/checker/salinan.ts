import { ujungSama } from "../sop/ujung-sama";

/**
 * A copy of a model, or of anything else that JSON can hold, in which every part that equals the same part of `lama` is that very
 * part. What was made of a part can then be remembered by its identity, whatever a caller does with objects of its own.
 */
export function salin<T>(baru: T, lama: unknown): T {
  if (!adalahBenda(baru)) return baru;
  // Compared beforehand, since most parts are as they were and need no copy then.
  if (setara(lama, baru)) return lama as T;
  const salinan = Array.isArray(baru)
    ? salinLarik(baru, Array.isArray(lama) ? lama : [])
    : salinObjek(baru, adalahObjek(lama) ? lama : {});
  return salinan as T;
}

type Objek = Readonly<Record<string, unknown>>;

const adalahBenda = (nilai: unknown): nilai is object => typeof nilai === "object" && nilai !== null;
const adalahObjek = (nilai: unknown): nilai is Objek => adalahBenda(nilai) && !Array.isArray(nilai);

function salinObjek(baru: object, lama: Objek): Objek {
  const salinan: Record<string, unknown> = {};
  for (const [kunci, isi] of Object.entries(baru)) salinan[kunci] = salin<unknown>(isi, lama[kunci]);
  return salinan;
}

/** Items are looked for at their place counted from the beginning and, behind a change, counted from the end. */
function salinLarik(baru: readonly unknown[], lama: readonly unknown[]): readonly unknown[] {
  const [awal, akhir] = ujungSama(lama, baru, setara);
  return baru.map((isi, index) => {
    if (index < awal) return lama[index];
    return index < akhir ? salin(isi, lama[index]) : lama[index - baru.length + lama.length];
  });
}

/** True when two values are the same in JSON. */
function setara(a: unknown, b: unknown): boolean {
  if (!adalahBenda(a) || !adalahBenda(b)) return a === b;
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((isi, index) => setara(isi, b[index]));
  return !Array.isArray(b) && objekSetara(a as Objek, b as Objek);
}

function objekSetara(a: Objek, b: Objek): boolean {
  const kunci = Object.keys(a);
  return (
    kunci.length === Object.keys(b).length && kunci.every((satu) => Object.hasOwn(b, satu) && setara(a[satu], b[satu]))
  );
}
