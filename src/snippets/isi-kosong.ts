import { semuaIsian } from "../sop/semua-isian";
import type { Path } from "../sop/path";
import type { Prosedur, Sop } from "../sop/sop";
import type { Kotak } from "../sop/dokumen";

/** What an SOP gives to another one, so that nothing that stands there changes. */
export interface IsiKosong {
  /** First values for fields and boxes; items of a box one a line. */
  readonly isian: readonly { readonly path: Path; readonly teks: string }[];
  /** The procedure, if the other one has none yet. */
  readonly prosedur: Prosedur | null;
  /** Fields, boxes and "prosedur" for which both have a value: they stay as they are. */
  readonly dibiarkan: readonly Path[];
}

const KOTAK: readonly Kotak[] = [
  "dasarHukum",
  "kualifikasiPelaksana",
  "keterkaitan",
  "peralatan",
  "peringatan",
  "pencatatan",
];

/** What of an SOP fits into the empty places of the one in the document. */
export function isiKosong(dokumen: Sop, sop: Sop): IsiKosong {
  const lama = nilai(dokumen);
  const isi = [...nilai(sop)].filter(([path, teks]) => teks !== "" && teks !== lama.get(path));
  const kosong = ([path]: readonly [Path, string]): boolean => (lama.get(path) ?? "") === "";
  const prosedurKosong = prosedurBelumAda(dokumen.prosedur);
  return {
    isian: isi.filter(kosong).map(([path, teks]) => ({ path, teks })),
    prosedur: prosedurKosong ? sop.prosedur : null,
    dibiarkan: [
      ...isi.filter((satu) => !kosong(satu)).map(([path]) => path),
      ...(prosedurKosong || prosedurBelumAda(sop.prosedur) ? [] : ["prosedur"]),
    ],
  };
}

/** True for a procedure in which nobody has written yet. */
export const prosedurBelumAda = (prosedur: Prosedur): boolean =>
  prosedur.pelaksana.every((nama) => nama.trim() === "") &&
  prosedur.langkah.every(({ kegiatan, mutuBaku, keterangan, simbol }) =>
    [kegiatan, keterangan, ...Object.values(mutuBaku), ...simbol].every((isi) => isi === ""),
  );

/** Fields of the identity, and boxes as one text. */
function nilai(sop: Sop): ReadonlyMap<Path, string> {
  const identitas = semuaIsian(sop).filter(([path]) => path.startsWith("identitas."));
  return new Map([...identitas, ...KOTAK.map((kotak): [Path, string] => [kotak, sop[kotak].join("\n")])]);
}
