import type { Kotak } from "../../../src/sop/dokumen";
import { KOTAK } from "../../../src/recognise/kotak";
import type { Sop } from "../../../src/sop/sop";
import type { Pena, Sel } from "./pena";

export interface BahanKotak {
  readonly pena: Pena;
  readonly sop: Pick<Sop, Kotak>;
  readonly label: (nama: Kotak) => string;
  readonly pemisah: string;
  readonly butir: (pena: Pena, butir: readonly string[]) => string;
}

const huruf = (index: number): string => String.fromCharCode(97 + index);
const paragraf = (pena: Pena, baris: readonly string[]): string => baris.map((teks) => pena.alinea(teks)).join("");
const titik = (index: number, banyak: number): string => (index === banyak - 1 ? "." : ";");

/** The ways in which the items of a box are written. */
export const TATA_BUTIR = {
  daftar: (pena, butir) => butir.map((teks) => pena.alinea(teks, true)).join(""),
  nomor: (pena, butir) =>
    paragraf(
      pena,
      butir.map((teks, index) => `${index + 1}. ${teks}`),
    ),
  nomorTab: (pena, butir) =>
    paragraf(
      pena,
      butir.map((teks, index) => `${index + 1}.\t${teks}`),
    ),
  nomorKurung: (pena, butir) =>
    paragraf(
      pena,
      butir.map((teks, index) => `${index + 1}) ${teks}`),
    ),
  huruf: (pena, butir) =>
    paragraf(
      pena,
      butir.map((teks, index) => `${huruf(index)}. ${teks}`),
    ),
  tandaHubung: (pena, butir) =>
    paragraf(
      pena,
      butir.map((teks) => `- ${teks}`),
    ),
  peluru: (pena, butir) =>
    paragraf(
      pena,
      butir.map((teks) => `•\t${teks}`),
    ),
  titikKoma: (pena, butir) =>
    paragraf(
      pena,
      butir.map((teks, index) => teks.replace(/\.$/, "") + titik(index, butir.length)),
    ),
  gantiBaris: (pena, butir) => pena.alinea(butir.map((teks, index) => `${index + 1}. ${teks}`).join("\v")),
  polos: (pena, butir) => paragraf(pena, butir),
  tabel: (pena, butir) =>
    pena.tabel(
      butir.map((teks, index) => [{ isi: pena.alinea(`${index + 1}.`) }, { isi: pena.alinea(teks) }]),
      [20, 200],
    ) + pena.alinea(""),
} satisfies Record<string, (pena: Pena, butir: readonly string[]) => string>;
export type TataButir = keyof typeof TATA_BUTIR;

const judul = (bahan: BahanKotak, nama: Kotak): string =>
  bahan.pena.alinea(bahan.label(nama) + bahan.pemisah.trimEnd());
const isi = (bahan: BahanKotak, nama: Kotak): string => bahan.butir(bahan.pena, bahan.sop[nama]);
const dalamSel = (bahan: BahanKotak, nama: Kotak): Sel => ({ isi: judul(bahan, nama) + isi(bahan, nama) });
const dua = (at: number): Kotak[] => KOTAK.slice(at, at + 2);

/** The ways in which the boxes are laid out. */
export const TATA_KOTAK = {
  berpasangan: (bahan) =>
    bahan.pena.tabel(
      [0, 2, 4].flatMap((at) => [
        dua(at).map((nama) => ({ isi: judul(bahan, nama) })),
        dua(at).map((nama) => ({ isi: isi(bahan, nama) })),
      ]),
      [280, 280],
    ),
  dalamSel: (bahan) =>
    bahan.pena.tabel(
      [0, 2, 4].map((at) => dua(at).map((nama) => dalamSel(bahan, nama))),
      [280, 280],
    ),
  kiriKanan: (bahan) =>
    bahan.pena.tabel(
      KOTAK.map((nama) => [{ isi: judul(bahan, nama) }, { isi: isi(bahan, nama) }]),
      [140, 420],
    ),
  kiriTitikDuaKanan: (bahan) =>
    bahan.pena.tabel(
      KOTAK.map((nama) => [
        { isi: bahan.pena.alinea(bahan.label(nama)) },
        { isi: bahan.pena.alinea(":") },
        { isi: isi(bahan, nama) },
      ]),
      [140, 10, 410],
    ),
  satuKolom: (bahan) =>
    bahan.pena.tabel(
      KOTAK.flatMap((nama) => [[{ isi: judul(bahan, nama) }], [{ isi: isi(bahan, nama) }]]),
      [560],
    ),
  bagian: (bahan) =>
    KOTAK.map(
      (nama, index) =>
        bahan.pena.alinea(`${String.fromCharCode(65 + index)}. ${bahan.label(nama)}${bahan.pemisah.trimEnd()}`) +
        isi(bahan, nama),
    ).join(""),
  ntb: (bahan) => {
    const penuh = (nama: Kotak): Sel[][] => [
      [{ isi: judul(bahan, nama), kolom: 2 }],
      [{ isi: isi(bahan, nama), kolom: 2 }],
    ];
    const kiriKanan = (kiri: Kotak, kanan: Kotak): Sel[][] => [
      [{ isi: judul(bahan, kiri) }, { isi: judul(bahan, kanan) }],
      [{ isi: isi(bahan, kiri) }, { isi: isi(bahan, kanan) }],
    ];
    const baris = [
      ...penuh("dasarHukum"),
      ...kiriKanan("keterkaitan", "kualifikasiPelaksana"),
      ...kiriKanan("peringatan", "peralatan"),
      ...penuh("pencatatan"),
    ];
    return bahan.pena.tabel(baris, [280, 280]);
  },
  tabelMasingMasing: (bahan) =>
    KOTAK.map(
      (nama) =>
        bahan.pena.tabel([[{ isi: judul(bahan, nama) }], [{ isi: isi(bahan, nama) }]], [560]) + bahan.pena.alinea(""),
    ).join(""),
  enamKolom: (bahan) =>
    bahan.pena.tabel(
      [KOTAK.map((nama) => ({ isi: judul(bahan, nama) })), KOTAK.map((nama) => ({ isi: isi(bahan, nama) }))],
      KOTAK.map(() => 95),
    ),
  butirPerBaris: (bahan) =>
    bahan.pena.tabel(
      [0, 2, 4].flatMap((at) => {
        const [kiri, kanan] = dua(at) as [Kotak, Kotak];
        const banyak = Math.max(bahan.sop[kiri].length, bahan.sop[kanan].length);
        const satu = (nama: Kotak, index: number): Sel => {
          const teks = bahan.sop[nama][index];
          return { isi: bahan.pena.alinea(teks === undefined ? "" : `${index + 1}. ${teks}`) };
        };
        return [
          [{ isi: judul(bahan, kiri) }, { isi: judul(bahan, kanan) }],
          ...Array.from({ length: banyak }, (_, index) => [satu(kiri, index), satu(kanan, index)]),
        ];
      }),
      [280, 280],
    ),
  labelGabung: (bahan) =>
    bahan.pena.tabel(
      KOTAK.flatMap((nama) =>
        bahan.sop[nama].map((teks, index): Sel[] => [
          index === 0 ? { isi: judul(bahan, nama), gabung: "mulai" } : { isi: "", gabung: "lanjut" },
          { isi: bahan.pena.alinea(`${index + 1}.`) },
          { isi: bahan.pena.alinea(teks) },
        ]),
      ),
      [140, 20, 400],
    ),
  bernomor: (bahan) =>
    bahan.pena.tabel(
      KOTAK.map((nama, index) => [
        { isi: bahan.pena.alinea(`${index + 1}.`) },
        { isi: judul(bahan, nama) },
        { isi: isi(bahan, nama) },
      ]),
      [20, 140, 400],
    ),
  sebaris: (bahan) =>
    KOTAK.map((nama) => {
      const [pertama = "", ...sisa] = bahan.sop[nama].map((teks, index) => `${index + 1}. ${teks}`);
      return paragraf(bahan.pena, [`${bahan.label(nama)} : ${pertama}`, ...sisa]);
    }).join(""),
} satisfies Record<string, (bahan: BahanKotak) => string>;
export type TataKotak = keyof typeof TATA_KOTAK;
