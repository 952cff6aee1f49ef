import type { LabelIdentitas } from "../../../src/sop/dokumen";
import type { Identitas } from "../../../src/sop/sop";
import type { Pena, Sel } from "./pena";

export interface Bahan {
  readonly pena: Pena;
  readonly identitas: Identitas;
  /** The label of a field as this document writes it, without what separates it from its value. */
  readonly label: (nama: LabelIdentitas) => string;
  /** What stands between label and value on one line: ":" or " :" or "". */
  readonly pemisah: string;
}

const URUTAN: readonly LabelIdentitas[] = [
  "nomor",
  "tanggalPembuatan",
  "tanggalRevisi",
  "tanggalEfektif",
  "pengesahan",
  "nama",
];

function barisNilai({ identitas }: Bahan, nama: LabelIdentitas): string[] {
  if (nama !== "pengesahan") return [identitas[nama]];
  const { jabatan, nama: pejabat, nip } = identitas.pengesahan;
  return [`${jabatan},`, "", "", pejabat, `NIP. ${nip}`];
}

const alinea = (pena: Pena, baris: readonly string[]): string => baris.map((teks) => pena.alinea(teks)).join("");
const nilai = (bahan: Bahan, nama: LabelIdentitas): string => alinea(bahan.pena, barisNilai(bahan, nama));
const instansi = ({ pena, identitas: { pemda, instansi, unit } }: Bahan): string =>
  alinea(pena, [pemda, instansi, unit]);
const berlabel = (bahan: Bahan, nama: LabelIdentitas): string =>
  bahan.pena.alinea(bahan.label(nama) + bahan.pemisah.trimEnd());

/** All in one cell or box: label, colon and the first line of the value on one line. */
const barisBerlabel = (bahan: Bahan, nama: LabelIdentitas, antara: string): string => {
  const [pertama = "", ...sisa] = barisNilai(bahan, nama);
  return alinea(bahan.pena, [`${bahan.label(nama)}${antara}${pertama}`, ...sisa]);
};

const pasangan = (bahan: Bahan): Sel[][] =>
  URUTAN.map((nama) => [{ isi: berlabel(bahan, nama) }, { isi: nilai(bahan, nama) }]);

/** The ways in which the identity is laid out. */
export const TATA_IDENTITAS = {
  tabel: (bahan) => instansi(bahan) + bahan.pena.alinea("") + bahan.pena.tabel(pasangan(bahan), [120, 240]),
  berdampingan: (bahan) =>
    bahan.pena.tabel(
      pasangan(bahan).map((sel, index) => [
        index === 0 ? { isi: instansi(bahan), gabung: "mulai" } : { isi: "", gabung: "lanjut" },
        ...sel,
      ]),
      [220, 120, 240],
    ),
  titikDua: (bahan) =>
    instansi(bahan) +
    bahan.pena.tabel(
      URUTAN.map((nama) => [
        { isi: bahan.pena.alinea(bahan.label(nama)) },
        { isi: bahan.pena.alinea(":") },
        { isi: nilai(bahan, nama) },
      ]),
      [120, 10, 240],
    ),
  berdampinganTitikDua: (bahan) =>
    bahan.pena.tabel(
      URUTAN.map((nama, index): Sel[] => [
        index === 0 ? { isi: instansi(bahan), gabung: "mulai" } : { isi: "", gabung: "lanjut" },
        { isi: bahan.pena.alinea(bahan.label(nama)) },
        { isi: bahan.pena.alinea(":") },
        { isi: nilai(bahan, nama) },
      ]),
      [220, 120, 10, 240],
    ),
  barisTab: (bahan) =>
    instansi(bahan) +
    bahan.pena.alinea("") +
    URUTAN.map((nama) => barisBerlabel(bahan, nama, "\t: ")).join("") +
    bahan.pena.alinea(""),
  barisTitikDua: (bahan) =>
    instansi(bahan) + bahan.pena.alinea("") + URUTAN.map((nama) => barisBerlabel(bahan, nama, " : ")).join(""),
  kotakTeks: (bahan) =>
    bahan.pena.kotakTeks(URUTAN.map((nama) => barisBerlabel(bahan, nama, ": ")).join("")) + instansi(bahan),
  kotakTeksTabel: (bahan) =>
    bahan.pena.kotakTeks(bahan.pena.tabel(pasangan(bahan), [120, 240]) + bahan.pena.alinea("")) + instansi(bahan),
  bersarang: (bahan) =>
    bahan.pena.tabel([[{ isi: instansi(bahan) }, { isi: bahan.pena.tabel(pasangan(bahan), [120, 200]) }]], [220, 330]),
  tabelTerpisah: (bahan) =>
    instansi(bahan) +
    pasangan(bahan)
      .map((sel) => bahan.pena.tabel([sel], [120, 240]) + bahan.pena.alinea(""))
      .join(""),
  satuSel: (bahan) =>
    bahan.pena.tabel(
      URUTAN.map((nama, index): Sel[] => [
        index === 0 ? { isi: instansi(bahan), gabung: "mulai" } : { isi: "", gabung: "lanjut" },
        { isi: barisBerlabel(bahan, nama, ": ") },
      ]),
      [220, 360],
    ),
  labelDiAtasNilai: (bahan) =>
    bahan.pena.tabel(
      URUTAN.map((nama, index): Sel[] => [
        index === 0 ? { isi: instansi(bahan), gabung: "mulai" } : { isi: "", gabung: "lanjut" },
        { isi: berlabel(bahan, nama) + nilai(bahan, nama) },
      ]),
      [220, 360],
    ),
  empatKolom: (bahan) =>
    instansi(bahan) +
    bahan.pena.tabel(
      [0, 2, 4].map((at) =>
        URUTAN.slice(at, at + 2).flatMap((nama): Sel[] => [
          { isi: berlabel(bahan, nama) },
          { isi: nilai(bahan, nama) },
        ]),
      ),
      [100, 180, 100, 180],
    ),
  mendatar: (bahan) =>
    instansi(bahan) +
    bahan.pena.tabel(
      [URUTAN.map((nama) => ({ isi: berlabel(bahan, nama) })), URUTAN.map((nama) => ({ isi: nilai(bahan, nama) }))],
      [90, 90, 90, 90, 140, 120],
    ),
  labelDuaAlinea: (bahan) =>
    instansi(bahan) +
    bahan.pena.tabel(
      URUTAN.map((nama) => [
        { isi: alinea(bahan.pena, `${bahan.label(nama)}${bahan.pemisah.trimEnd()}`.split(/ (?=\S)/)) },
        { isi: nilai(bahan, nama) },
      ]),
      [70, 240],
    ),
  labelGantiBaris: (bahan) =>
    instansi(bahan) +
    bahan.pena.tabel(
      URUTAN.map((nama) => [
        { isi: bahan.pena.alinea(`${bahan.label(nama)}${bahan.pemisah.trimEnd()}`.replace(" ", "\v")) },
        { isi: nilai(bahan, nama) },
      ]),
      [70, 240],
    ),
  bernomor: (bahan) =>
    instansi(bahan) +
    bahan.pena.tabel(
      pasangan(bahan).map((sel, index) => [{ isi: bahan.pena.alinea(`${index + 1}.`) }, ...sel]),
      [20, 120, 240],
    ),
  kananKosong: (bahan) =>
    bahan.pena.tabel(
      [
        [{ isi: instansi(bahan), kolom: 2 }, { isi: "" }],
        ...pasangan(bahan).map((sel): Sel[] => [...sel, { isi: "" }]),
      ],
      [120, 240, 100],
    ),
} satisfies Record<string, (bahan: Bahan) => string>;
export type TataIdentitas = keyof typeof TATA_IDENTITAS;
