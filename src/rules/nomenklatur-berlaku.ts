import type { Kotak } from "../sop/dokumen";
import { judulBaku } from "../sop/judul";
import { cariNama, gantiNama, type Kemunculan } from "../sop/nomenklatur";
import type { Path } from "../sop/path";
import type { Nomenklatur } from "../sop/profile";
import { isianKepala, isianLangkah } from "../sop/semua-isian";
import type { Langkah } from "../sop/sop";
import { semuaBaris } from "./per-langkah";
import { perSatuan } from "./per-satuan";
import type { Check, Problem } from "./rule";

type Tabel = readonly Nomenklatur[];

/** Not those that cite titles: a regulation and an SOP keep the names under which they were enacted. */
const KOTAK: readonly Kotak[] = ["kualifikasiPelaksana", "peralatan", "peringatan", "pencatatan"];

/** Before a name that is given as a former one. */
const DAHULU = /(?:dahulu|dulu|semula|sebelumnya|eks|d\/h)[\s:.]*$/i;

export const check: Check = (sop, { profile: { nomenklatur, daftarSop = [] } }) => {
  if (nomenklatur === undefined || nomenklatur.length === 0) return "tidakBerlaku";
  const judul = new Set(daftarSop.map(({ nama }) => judulBaku(nama)));
  // A number keeps the code, and an enacted title the name, of the office as it was.
  const tetap = (at: Path, isi: string): boolean =>
    at === "identitas.nomor" || (at === "identitas.nama" && judul.has(judulBaku(isi)));
  const kepala = isianKepala(sop, KOTAK).flatMap(([at, isi]) => (tetap(at, isi) ? [] : [{ at, isi }]));
  return [
    ...perSatuan<string, Tabel>(kepala, periksaTeks, nomenklatur),
    ...perSatuan<Langkah, Tabel>(semuaBaris(sop.prosedur), periksaLangkah, nomenklatur),
  ];
};

const periksaLangkah = (langkah: Langkah, at: Path, tabel: Tabel): readonly Problem[] =>
  isianLangkah(langkah, at).flatMap(([tempat, teks]) => periksaTeks(teks, tempat, tabel));

/** One problem for each old name in a text, however often it stands there. */
function periksaTeks(from: string, at: Path, tabel: Tabel): readonly Problem[] {
  const hits = cariNama(from, tabel).filter(({ namaLain, mulai }) => !namaLain && !DAHULU.test(from.slice(0, mulai)));
  if (hits.length === 0) return [];
  return tabel.flatMap((nama, baris) => {
    const miliknya = hits.filter((hit) => hit.baris === baris);
    return miliknya.slice(0, 1).map(({ teks }) => problem(nama, miliknya, teks, from, at));
  });
}

function problem(
  { lama, baru, dasar = "" }: Nomenklatur,
  hits: readonly Kemunculan[],
  text: string,
  from: string,
  at: Path,
): Problem {
  return {
    at,
    message: dasar === "" ? "berubah" : "berubahMenurut",
    data: { lama, baru, dasar },
    text,
    fixes: [{ kind: "saran", at, from, to: gantiNama(from, hits) }],
  };
}
