import { withValueAt } from "../../src/sop/path";
import type { Simbol, Sop } from "../../src/sop/sop";
import { KEGIATAN_CACAT, KOTAK_CACAT, TEKS_CACAT } from "./tanam-teks";

/** A clean SOP with one defect in it, and what an evaluator writes of it: "LKH-04 prosedur.langkah.2.kegiatan". */
export interface Tanaman {
  readonly sop: Sop;
  readonly harapan: string;
}

/** Puts a defect into a clean SOP; `n` counts the SOPs, so that each gets another one. Null where it has no place for it. */
type Tanam = (bersih: Sop, n: number) => Tanaman | null;

const pilih = <T>(daftar: readonly T[], n: number): T => daftar[n % daftar.length] as T;

/** A step in the middle whose only symbol is of this shape. */
function langkahDengan(bentuk: Simbol["bentuk"], { prosedur: { langkah } }: Sop, n: number): number | null {
  const cocok = langkah.flatMap(({ simbol, ke }, index) =>
    index > 0 && simbol.length === 1 && simbol[0]?.bentuk === bentuk && ke.length > 0 ? [index] : [],
  );
  return cocok.length === 0 ? null : pilih(cocok, n);
}

const teks =
  (code: string, pola: string, isi: readonly string[]): Tanam =>
  (bersih, n) => {
    const k = langkahDengan("kotak", bersih, n);
    const path = pola.replace("{k}", String(k));
    return k === null ? null : { sop: withValueAt(bersih, path, pilih(isi, n)), harapan: `${code} ${path}` };
  };

const kotak =
  (code: string, path: string, butir: readonly string[]): Tanam =>
  (bersih) => ({ sop: withValueAt(bersih, path.split(".")[0] ?? "", [...butir]), harapan: `${code} ${path}` });

/** A defect of the drawing, at a step with this symbol; `isi` gives the value and its place within the step. */
const gambar =
  (
    code: string,
    bentuk: Simbol["bentuk"],
    isi: (k: number, sop: Sop) => readonly [at: string, value: unknown, pada?: string],
  ): Tanam =>
  (bersih, n) => {
    const k = langkahDengan(bentuk, bersih, n);
    if (k === null) return null;
    const [at, value, pada = at] = isi(k, bersih);
    const langkah = `prosedur.langkah.${k}`;
    return { sop: withValueAt(bersih, `${langkah}.${at}`, value), harapan: `${code} ${langkah}.${pada}` };
  };

const keDari = (k: number, { prosedur }: Sop) => prosedur.langkah[k]?.ke ?? [];
const GAMBAR: readonly Tanam[] = [
  gambar("FLW-01", "kotak", () => ["simbol.0.bentuk", "lain", "simbol.0"]),
  gambar("FLW-04", "belahKetupat", () => ["ke.0.label", ""]),
  gambar("FLW-04", "belahKetupat", (k, sop) => ["ke", keDari(k, sop).slice(0, 1)]),
  gambar("FLW-05", "belahKetupat", (k, sop) => [
    "ke",
    keDari(k, sop).map((panah, i) => ({ ...panah, label: ["Teknis", "Administratif"][i] })),
    "ke.1.label",
  ]),
  gambar("FLW-06", "belahKetupat", () => ["kegiatan", "Mencetak surat", "simbol.0"]),
  gambar("FLW-06", "kotak", () => ["kegiatan", "Memeriksa kelengkapan berkas", "simbol.0"]),
  gambar("FLW-07", "kotak", () => ["ke", []]),
  gambar("FLW-09", "kotak", (k, sop) => ["ke", [...keDari(k, sop), { langkah: 1 }], `ke.${keDari(k, sop).length}`]),
  gambar("FLW-13", "kotak", (k, { prosedur }) => [
    "simbol",
    [{ pelaksana: prosedur.langkah[k]?.simbol[0]?.pelaksana ?? 0, bentuk: "lain", asal: "flowChartConnector" }],
    "simbol.0",
  ]),
  gambar("LKH-02", "kotak", (k) => ["nomor", k + 3]),
  gambar("LKH-09", "kotak", () => ["kegiatan", "Selesai"]),
  gambar("MTB-10", "kotak", (k, { prosedur }) => ["mutuBaku.output", prosedur.langkah[k]?.mutuBaku.kelengkapan]),
  gambar("PLK-04", "kotak", () => ["simbol", []]),
  (bersih) => ({
    sop: withValueAt(bersih, "prosedur.langkah.0.simbol.0.bentuk", "kotak"),
    harapan: "FLW-02 prosedur.langkah.0.simbol.0",
  }),
  ({ prosedur, ...sop }) => ({
    sop: { ...sop, prosedur: { ...prosedur, pelaksana: [...prosedur.pelaksana, "Analis Kebijakan"] } },
    harapan: `PLK-03 prosedur.pelaksana.${prosedur.pelaksana.length}`,
  }),
  (bersih) => ({
    sop: withValueAt(bersih, "prosedur.pelaksana.1", bersih.prosedur.pelaksana[0]),
    harapan: "PLK-06 prosedur.pelaksana.1",
  }),
  (bersih) => ({
    sop: withValueAt(bersih, "prosedur.pelaksana.0", "Budi Santoso, S.E."),
    harapan: "PLK-02 prosedur.pelaksana.0",
  }),
  (bersih) => ({
    sop: withValueAt(bersih, "keterkaitan", [`SOP ${bersih.identitas.nama}`]),
    harapan: "KET-03 keterkaitan.0",
  }),
];

const TANAM: readonly Tanam[] = [
  ...Object.entries(KEGIATAN_CACAT).map(([code, isi]) => teks(code, "prosedur.langkah.{k}.kegiatan", isi)),
  ...TEKS_CACAT.map((baris) => teks(...baris)),
  ...KOTAK_CACAT.map((baris) => kotak(...baris)),
  ...GAMBAR,
];

/** Every defect in every clean SOP, one at a time. */
export const tanaman = (bersih: readonly Sop[]): Tanaman[] =>
  TANAM.flatMap((tanam) => bersih.flatMap((sop, n) => tanam(sop, n) ?? []));
