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
] as const satisfies readonly (keyof Sop)[];

/** Every text of the model with its path, in the order in which a reader meets them. */
export function semuaIsian(sop: Sop): [Path, string][] {
  const { pengesahan, ...isian } = sop.identitas;
  const { pelaksana, langkah } = sop.prosedur;
  return [
    ...pasangan("identitas", isian),
    ...pasangan("identitas.pengesahan", pengesahan),
    ...KOTAK.flatMap((kotak) => pasangan(kotak, sop[kotak])),
    ...pasangan("prosedur.pelaksana", pelaksana),
    ...langkah.flatMap(isianLangkah),
  ];
}

function isianLangkah({ nomor, kegiatan, mutuBaku, keterangan, ke }: Langkah, index: number): [Path, string][] {
  const at = `prosedur.langkah.${index}`;
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
