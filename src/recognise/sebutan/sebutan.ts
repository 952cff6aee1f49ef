import { placeOf } from "../../ooxml/address";
import type { Snapshot } from "../../ooxml/snapshot";
import type { Sebutan } from "../../sop/dokumen";
import type { Identitas } from "../../sop/sop";
import type { Addresses } from "../addresses";
import type { Line } from "../line";
import type { Segment } from "../segments";
import { oneLine } from "../text";
import { baca, judulOf, type Tersebut } from "./baca";
import { listedIn } from "./daftar";
import type { Kepala } from "./kepala";
import { coverLines } from "./sampul";

/** What is said of an SOP outside its own sheet: `kepala` are the heads of its pages, `segments` all SOPs of the document. */
export function sebutanOf(
  snapshot: Snapshot,
  { segment, segments, kepala }: { segment: Segment; segments: readonly Segment[]; kepala: readonly Kepala[] },
  identitas: Identitas,
  at: Addresses,
): Sebutan[] {
  const first = segments[0]?.start ?? 0;
  const { pemda, instansi, unit } = identitas;
  const kantor = [pemda, instansi, unit];
  const own = new Set(["pemda", "instansi", "unit"].flatMap((key) => paragraphsOf(at, `identitas.${key}`)));
  const lines = coverLines(snapshot, segment.from, segment.start).filter(({ paragraph }) => !own.has(paragraph));
  const cover = baca(lines, kantor);
  // What stands in front of a bundle speaks of all of it.
  const bersama = segment === segments[0] && segments.length > 1;
  const tersebut: [Sebutan["di"], Tersebut][] = [
    ["sampul", bersama ? { instansi: cover.instansi } : cover],
    ...kepala.map(({ di, lines: texts, bersama: shared }): [Sebutan["di"], Tersebut] => {
      const isi = baca(texts, kantor);
      return [di, shared ? { instansi: isi.instansi } : isi];
    }),
    ...listedIn(snapshot, first, identitas).map((isi): [Sebutan["di"], Tersebut] => [
      "daftar",
      { ...isi, instansi: [] },
    ]),
  ];
  return tersebut
    .flatMap(([di, isi]) => asSebutan(di, isi))
    .map(({ sebutan, lines }, index) => {
      for (const [key, own] of lines)
        if (own.every(({ paragraph }) => paragraph >= 0)) at.note(`dokumen.sebutan.${index}.${key}`, own);
      return sebutan;
    });
}

function asSebutan(
  di: Sebutan["di"],
  { nama, judul, nomor, instansi, tahun }: Tersebut,
): { sebutan: Sebutan; lines: [string, readonly Line[]][] }[] {
  const lines: [string, readonly Line[]][] = [
    ...pair("nama", nama),
    ...pair("judul", nama ? undefined : judul),
    ...pair("nomor", nomor),
    ...instansi.map((own, index): [string, readonly Line[]] => [`instansi.${index}`, own]),
    ...pair("tahun", tahun),
  ];
  if (lines.length === 0) return [];
  const sebutan: Sebutan = {
    di,
    ...(nama ? { nama: teks(nama) } : {}),
    ...(judul && !nama ? { judul: judulOf(judul) } : {}),
    ...(nomor ? { nomor: teks(nomor) } : {}),
    ...(instansi.length > 0 ? { instansi: instansi.map(teks) } : {}),
    ...(tahun ? { tahun: teks(tahun) } : {}),
  };
  return [{ sebutan, lines }];
}

const paragraphsOf = ({ map }: Addresses, path: string): readonly number[] => {
  const at = map.get(path);
  return at === undefined ? [] : placeOf(at).paragraphs;
};

const teks = (lines: readonly Line[]): string => oneLine(lines.map(({ text }) => text));
const pair = (key: string, lines: readonly Line[] | undefined): [string, readonly Line[]][] =>
  lines ? [[key, lines]] : [];
