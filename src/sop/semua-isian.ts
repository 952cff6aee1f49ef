import type { Kotak } from "./dokumen";
import type { Path } from "./path";
import { teksSel } from "./sel";
import type { Langkah, Sop } from "./sop";

const KOTAK = [
  "dasarHukum",
  "kualifikasiPelaksana",
  "keterkaitan",
  "peralatan",
  "peringatan",
  "pencatatan",
] as const satisfies readonly Kotak[];

/** Every text of the model with its path, in the order in which a reader meets them. */
export const semuaIsian = (sop: Sop): [Path, string][] => [
  ...isianKepala(sop),
  ...sop.prosedur.langkah.flatMap((langkah, index) => isianLangkah(langkah, `prosedur.langkah.${index}`)),
];

/** The texts above the steps, the titles of the performer columns included; of the boxes only those that are named. */
export function isianKepala(sop: Sop, kotakDibaca: readonly Kotak[] = KOTAK): [Path, string][] {
  const { pengesahan, ...isian } = sop.identitas;
  return [
    ...pasangan("identitas", isian),
    ...pasangan("identitas.pengesahan", pengesahan),
    ...kotakDibaca.flatMap((kotak) => pasangan(kotak, sop[kotak])),
    ...pasangan("prosedur.pelaksana", sop.prosedur.pelaksana),
  ];
}

/** The texts of a step; `at` begins their paths. */
export function isianLangkah({ nomor, kegiatan, mutuBaku, keterangan, ke }: Langkah, at: Path): [Path, string][] {
  const { kelengkapan, waktu, output } = mutuBaku;
  return [
    [`${at}.nomor`, String(nomor ?? "")],
    [`${at}.kegiatan`, kegiatan],
    [`${at}.mutuBaku.kelengkapan`, teksSel(kelengkapan)],
    [`${at}.mutuBaku.waktu`, teksSel(waktu)],
    [`${at}.mutuBaku.output`, teksSel(output)],
    [`${at}.keterangan`, teksSel(keterangan)],
    ...ke.map(({ label = "" }, jalan): [Path, string] => [`${at}.ke.${jalan}.label`, label]),
  ];
}

const pasangan = (at: Path, isi: object): [Path, string][] =>
  Object.entries(isi).map(([kunci, teks]) => [`${at}.${kunci}`, String(teks)]);
