import type { Kolom } from "../../../src/sop/dokumen";
import { teksSel } from "../../../src/sop/sel";
import type { Langkah, Prosedur, Sel as SelTeks } from "../../../src/sop/sop";
import type { Pena, Sel } from "./pena";

export interface BahanProsedur {
  readonly pena: Pena;
  readonly prosedur: Prosedur;
  readonly kepala: (nama: Kolom | "pelaksana" | "mutuBaku") => string;
  /** How the numbers are written: "1", "1.", or by Word. */
  readonly nomor: (index: number, pena: Pena) => string;
  readonly tanda: string;
}

type KolomMutu = "kelengkapan" | "waktu" | "output";
const MUTU: readonly KolomMutu[] = ["kelengkapan", "waktu", "output"];

export const TATA_NOMOR = {
  angka: (index, pena) => pena.alinea(String(index + 1)),
  titik: (index, pena) => pena.alinea(`${index + 1}.`),
  otomatis: (_, pena) => pena.alinea("", true),
} satisfies Record<string, (index: number, pena: Pena) => string>;
export type TataNomor = keyof typeof TATA_NOMOR;

const satu = (pena: Pena, teks: string): Sel => ({ isi: pena.alinea(teks) });

function barisKepala({ pena, prosedur, kepala }: BahanProsedur, banyak: 1 | 2 | 3): Sel[][] {
  const nama = (kolom: Kolom): Sel => satu(pena, kepala(kolom));
  const tinggi = (kolom: Kolom): Sel => (banyak === 1 ? nama(kolom) : { ...nama(kolom), gabung: "mulai" });
  const lanjut: Sel = { isi: "", gabung: "lanjut" };
  const pelaksana = prosedur.pelaksana.map((teks) => satu(pena, teks));
  const mutu = MUTU.map(nama);
  if (banyak === 1) return [[nama("nomor"), nama("kegiatan"), ...pelaksana, ...mutu, nama("keterangan")]];
  const atas: Sel[] = [
    tinggi("nomor"),
    tinggi("kegiatan"),
    { ...satu(pena, kepala("pelaksana")), kolom: pelaksana.length },
    { ...satu(pena, kepala("mutuBaku")), kolom: 3 },
    tinggi("keterangan"),
  ];
  if (banyak === 2) return [atas, [lanjut, lanjut, ...pelaksana, ...mutu, lanjut]];
  const unit: Sel = { ...satu(pena, "Dinas Contoh"), kolom: pelaksana.length };
  return [
    atas,
    [lanjut, lanjut, unit, ...mutu.map((sel): Sel => ({ ...sel, gabung: "mulai" })), lanjut],
    [lanjut, lanjut, ...pelaksana, lanjut, lanjut, lanjut, lanjut],
  ];
}

const gabung = (pena: Pena, sel: SelTeks, tertutup: boolean): Sel => ({
  isi: tertutup ? "" : pena.alinea(teksSel(sel)),
  ...(tertutup ? { gabung: "lanjut" as const } : typeof sel === "object" ? { gabung: "mulai" as const } : {}),
});

function barisLangkah({ pena, prosedur, nomor, tanda }: BahanProsedur): Sel[][] {
  const sampai: Partial<Record<string, number>> = {};
  const sel = (kolom: string, isi: SelTeks, index: number): Sel => {
    const tertutup = index < (sampai[kolom] ?? 0);
    if (typeof isi === "object") sampai[kolom] = index + isi.baris;
    return gabung(pena, isi, tertutup);
  };
  return prosedur.langkah.map((langkah: Langkah, index): Sel[] => [
    { isi: nomor(index, pena) },
    satu(pena, langkah.kegiatan.replaceAll("\n", "\v")),
    ...prosedur.pelaksana.map((_, kolom) =>
      satu(pena, langkah.simbol.some(({ pelaksana }) => pelaksana === kolom) ? tanda : ""),
    ),
    ...MUTU.map((kolom) => sel(kolom, langkah.mutuBaku[kolom], index)),
    sel("keterangan", langkah.keterangan, index),
  ]);
}

const lebar = (pelaksana: number): number[] => [25, 140, ...Array<number>(pelaksana).fill(45), 90, 55, 90, 70];
const angkaKolom = ({ pena, prosedur }: BahanProsedur): Sel[] =>
  lebar(prosedur.pelaksana.length).map((_, index) => satu(pena, String(index + 1)));

function tabel(bahan: BahanProsedur, kepala: Sel[][], langkah: readonly Sel[][], tanpa: readonly Kolom[] = []): string {
  const kolom = lebar(bahan.prosedur.pelaksana.length);
  const buang = new Set<number>();
  if (tanpa.includes("nomor")) buang.add(0);
  if (tanpa.includes("keterangan")) buang.add(kolom.length - 1);
  const sisa = (baris: readonly Sel[]): Sel[] => {
    let at = 0;
    return baris.filter((sel) => {
      const mulai = at;
      at += sel.kolom ?? 1;
      return !buang.has(mulai);
    });
  };
  return bahan.pena.tabel(
    [...kepala, ...langkah].map(sisa),
    kolom.filter((_, index) => !buang.has(index)),
    kepala.length,
  );
}

/** The ways in which the procedure is laid out. */
export const TATA_PROSEDUR = {
  satuBaris: (bahan) => tabel(bahan, barisKepala(bahan, 1), barisLangkah(bahan)),
  duaBaris: (bahan) => tabel(bahan, barisKepala(bahan, 2), barisLangkah(bahan)),
  tigaBaris: (bahan) => tabel(bahan, barisKepala(bahan, 3), barisLangkah(bahan)),
  angkaKolom: (bahan) => tabel(bahan, [...barisKepala(bahan, 2), angkaKolom(bahan)], barisLangkah(bahan)),
  judulDiDalam: (bahan) => {
    const banyak = lebar(bahan.prosedur.pelaksana.length).length;
    const judul: Sel = { ...satu(bahan.pena, "BAGIAN FLOWCHART"), kolom: banyak };
    return tabel(bahan, [[judul], ...barisKepala(bahan, 2)], barisLangkah(bahan));
  },
  tanpaKeterangan: (bahan) => tabel(bahan, barisKepala(bahan, 2), barisLangkah(bahan), ["keterangan"]),
  tanpaNomor: (bahan) => tabel(bahan, barisKepala(bahan, 2), barisLangkah(bahan), ["nomor"]),
  duaTabel: (bahan) => {
    const [langkah, at] = [barisLangkah(bahan), Math.ceil(bahan.prosedur.langkah.length / 2)];
    const bagian = [langkah.slice(0, at), langkah.slice(at)];
    return bagian.map((baris) => tabel(bahan, barisKepala(bahan, 2), baris)).join(bahan.pena.alinea(""));
  },
  duaTabelTanpaKepala: (bahan) => {
    const [langkah, at] = [barisLangkah(bahan), Math.ceil(bahan.prosedur.langkah.length / 2)];
    return (
      tabel(bahan, barisKepala(bahan, 2), langkah.slice(0, at)) +
      bahan.pena.alinea("") +
      tabel(bahan, [], langkah.slice(at))
    );
  },
  kepalaBerulang: (bahan) => {
    const [langkah, at] = [barisLangkah(bahan), Math.ceil(bahan.prosedur.langkah.length / 2)];
    return tabel(bahan, barisKepala(bahan, 2), [
      ...langkah.slice(0, at),
      ...barisKepala(bahan, 2),
      ...langkah.slice(at),
    ]);
  },
  judulTahap: (bahan) => {
    const [langkah, at] = [barisLangkah(bahan), Math.ceil(bahan.prosedur.langkah.length / 2)];
    const banyak = lebar(bahan.prosedur.pelaksana.length).length;
    const judul = (teks: string): Sel[] => [{ ...satu(bahan.pena, teks), kolom: banyak }];
    return tabel(bahan, barisKepala(bahan, 2), [
      judul("A. Tahap Persiapan"),
      ...langkah.slice(0, at),
      judul("B. Tahap Pelaksanaan"),
      ...langkah.slice(at),
    ]);
  },
  barisKosong: (bahan) => {
    const kosong = lebar(bahan.prosedur.pelaksana.length).map((): Sel => satu(bahan.pena, ""));
    return tabel(bahan, barisKepala(bahan, 2), [...barisLangkah(bahan), kosong, kosong]);
  },
  keteranganDiKiri: (bahan) => {
    const pindah = (baris: Sel[]): Sel[] => {
      const [nomor, ...sisa] = baris;
      return [nomor as Sel, sisa.at(-1) as Sel, ...sisa.slice(0, -1)];
    };
    const kolom = lebar(bahan.prosedur.pelaksana.length);
    const baris = [...barisKepala(bahan, 2), ...barisLangkah(bahan)].map(pindah);
    return bahan.pena.tabel(baris, [kolom[0] as number, 70, ...kolom.slice(1, -1)], 2);
  },
  pelaksanaTertulis: (bahan) => {
    const { pena, prosedur } = bahan;
    const kepala = [bahan.kepala("nomor"), bahan.kepala("kegiatan"), bahan.kepala("pelaksana")];
    const mutu = MUTU.map((kolom) => bahan.kepala(kolom));
    const baris = barisLangkah(bahan).map((sel, index): Sel[] => {
      const pelaku = prosedur.langkah[index]?.simbol.map(({ pelaksana }) => prosedur.pelaksana[pelaksana] ?? "") ?? [];
      return [...sel.slice(0, 2), { isi: pelaku.map((nama) => pena.alinea(nama)).join("") }, ...sel.slice(-4)];
    });
    const atas = [...kepala, ...mutu, bahan.kepala("keterangan")].map((teks) => satu(pena, teks));
    return pena.tabel([atas, ...baris], [25, 140, 90, 90, 55, 90, 70], 1);
  },
} satisfies Record<string, (bahan: BahanProsedur) => string>;
export type TataProsedur = keyof typeof TATA_PROSEDUR;
