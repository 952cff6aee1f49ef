import { kunciPeraturan, parsePeraturan, type Peraturan } from "./peraturan";

/** Ministerial regulations have no rank in UU 12/2011 Pasal 7; usually they stand below Perpres and above local regulations. */
const KEMENTERIAN = new Set(["permen", "permendagri", "permenpanrb"]);
const DAERAH = new Set(["perda", "perda-provinsi", "perda-kabkota", "pergub", "perbup", "perwal"]);
const PUSAT = 5;

export type SebabUrutan = "hierarki" | "kelaziman" | "tahun";

/** An item that stands too low: it belongs before the item `sebelum` (0-based). */
export interface SalahUrut {
  readonly index: number;
  readonly sebelum: number;
  readonly sebab: SebabUrutan;
}

/** The items of a list of legislation that stand too low, each once and for the gravest cause. */
export function salahUrut(butir: readonly string[]): SalahUrut[] {
  const peraturan = butir.map(parsePeraturan);
  const temuan = new Map<number, SalahUrut>();
  for (const [sebab, tempat] of URUTAN) {
    for (const [index, sebelum] of terlaluBawah(peraturan.map(tempat))) {
      if (!temuan.has(index)) temuan.set(index, { index, sebelum, sebab });
    }
  }
  return [...temuan.values()].sort((a, b) => a.index - b.index);
}

/** Where an item belongs: by `nilai`, the smallest first, among those of its `kelompok`. */
interface Tempat {
  readonly kelompok: string;
  readonly nilai: number;
}

/** What orders the items, the gravest first; null for an item that an order says nothing of. */
const URUTAN: readonly (readonly [SebabUrutan, (peraturan: Peraturan) => Tempat | null])[] = [
  ["hierarki", ({ jenis }) => tempat("", jenis?.peringkat ?? null)],
  ["kelaziman", (peraturan) => tempat("", golongan(peraturan))],
  // Only where one maker counts the numbers can two of them be compared.
  [
    "tahun",
    (peraturan) =>
      kunciPeraturan(peraturan) === null
        ? null
        : tempat(peraturan.jenis?.id ?? "", (peraturan.tahun ?? 0) + (Number(peraturan.nomor) || 0) / 10_000),
  ],
];

const tempat = (kelompok: string, nilai: number | null): Tempat | null => (nilai === null ? null : { kelompok, nilai });

function golongan({ jenis }: Peraturan): number | null {
  if (jenis === null) return null;
  if (KEMENTERIAN.has(jenis.id)) return 2;
  if (DAERAH.has(jenis.id)) return 3;
  return (jenis.peringkat ?? 99) <= PUSAT ? 1 : null;
}

/** Pairs of an item and the first one above it that belongs below it. That one is always higher than all before it. */
function terlaluBawah(tempat: readonly (Tempat | null)[]): [index: number, sebelum: number][] {
  const puncak = new Map<string, { nilai: number; index: number }[]>();
  return tempat.flatMap((satu, index): [number, number][] => {
    if (satu === null) return [];
    const atas = puncak.get(satu.kelompok) ?? [];
    const sebelum = atas.find(({ nilai }) => nilai > satu.nilai);
    if (sebelum !== undefined) return [[index, sebelum.index]];
    if (satu.nilai > (atas.at(-1)?.nilai ?? -1)) atas.push({ nilai: satu.nilai, index });
    puncak.set(satu.kelompok, atas);
    return [];
  });
}
