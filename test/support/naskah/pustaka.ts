import {
  AlignmentType,
  type FileChild,
  Document,
  Footer,
  Header,
  HeightRule,
  InsertedTextRun,
  LevelFormat,
  Packer,
  PageBreak,
  PageNumber,
  PageOrientation,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
  TextRun,
  VerticalMergeType,
  WidthType,
} from "docx";
import { KOTAK } from "../../../src/recognise/kotak";
import { teksSel } from "../../../src/sop/sel";
import type { Sel, Sop } from "../../../src/sop/sop";
import { isiKe } from "./isi";
import { LABEL } from "./label";

/** A document that a program of our time has made, with the model that it was made from. */
export interface DokumenPustaka {
  readonly nama: string;
  readonly sop: Sop;
  bytes(): Promise<Uint8Array>;
}

const BUTIR = { reference: "butir", level: 0 };
const alinea = (teks: string): Paragraph => new Paragraph(teks);
const alineaBaris = (teks: string): Paragraph[] => teks.split("\n").map(alinea);
const butir = (teks: string): Paragraph => new Paragraph({ text: teks, numbering: BUTIR });

interface Isian {
  readonly isi: readonly (Paragraph | Table)[];
  readonly kolom?: number;
  readonly gabung?: "mulai" | "terus";
}
const sel = ({ isi, kolom = 1, gabung }: Isian): TableCell =>
  new TableCell({
    children: isi.length > 0 ? isi : [alinea("")],
    columnSpan: kolom,
    ...(gabung && { verticalMerge: gabung === "mulai" ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE }),
  });
const tabel = (baris: readonly (readonly Isian[])[]): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: baris.map(
      (isi) => new TableRow({ children: isi.map(sel), height: { value: 300, rule: HeightRule.ATLEAST } }),
    ),
  });
const teks = (isi: string): Isian => ({ isi: alineaBaris(isi) });

/** Label and value of the identity. */
function pasangan({ identitas }: Sop, pilih = 0): [string, string][] {
  const { pengesahan } = identitas;
  const label = (nama: keyof typeof LABEL): string => LABEL[nama][pilih % LABEL[nama].length] as string;
  return [
    [label("nomor"), identitas.nomor],
    [label("tanggalPembuatan"), identitas.tanggalPembuatan],
    [label("tanggalRevisi"), identitas.tanggalRevisi],
    [label("tanggalEfektif"), identitas.tanggalEfektif],
    [label("pengesahan"), `${pengesahan.jabatan}\n\n\n${pengesahan.nama}\nNIP. ${pengesahan.nip}`],
    [label("nama"), identitas.nama],
  ];
}
const kop = ({ identitas: { pemda, instansi, unit } }: Sop): Paragraph[] => [pemda, instansi, unit].map(alinea);
const judulKotak = (nama: (typeof KOTAK)[number], pilih = 0): string =>
  LABEL[nama][pilih % LABEL[nama].length] as string;

/** Texts of the steps by columns; a merged cell is written out in each of its rows. */
function barisLangkah({ prosedur }: Sop): string[][] {
  const kolom = (baca: (langkah: Sop["prosedur"]["langkah"][number]) => Sel): string[] => {
    const semua = prosedur.langkah.map((langkah) => teksSel(baca(langkah)));
    prosedur.langkah.forEach((langkah, at) => {
      const isi = baca(langkah);
      if (typeof isi === "object") semua.fill(isi.teks, at, at + isi.baris);
    });
    return semua;
  };
  const [kelengkapan, waktu, output, keterangan] = [
    kolom(({ mutuBaku }) => mutuBaku.kelengkapan),
    kolom(({ mutuBaku }) => mutuBaku.waktu),
    kolom(({ mutuBaku }) => mutuBaku.output),
    kolom((langkah) => langkah.keterangan),
  ];
  return prosedur.langkah.map(({ nomor, kegiatan, simbol }, at) => [
    String(nomor),
    kegiatan,
    ...prosedur.pelaksana.map((_, index) => (simbol.some(({ pelaksana }) => pelaksana === index) ? "√" : "")),
    ...[kelengkapan[at] ?? "", waktu[at] ?? "", output[at] ?? "", keterangan[at] ?? ""],
  ]);
}

function prosedur(sop: Sop, dua: boolean): Table {
  const { pelaksana } = sop.prosedur;
  const mutu = ["Kelengkapan", "Waktu", "Output"];
  const satu = ["No", "Kegiatan", ...pelaksana, ...mutu, "Keterangan"].map(teks);
  const mulai = (isi: string): Isian => ({ ...teks(isi), gabung: "mulai" });
  const terus: Isian = { isi: [], gabung: "terus" };
  const kepala = dua
    ? [
        [
          ...[mulai("No"), mulai("Kegiatan"), { ...teks("Pelaksana"), kolom: pelaksana.length }],
          ...[{ ...teks("Mutu Baku"), kolom: mutu.length }, mulai("Ket.")],
        ],
        [terus, terus, ...[...pelaksana, ...mutu].map(teks), terus],
      ]
    : [satu];
  return tabel([...kepala, ...barisLangkah(sop).map((baris) => baris.map(teks))]);
}

const kotakBerpasangan = (sop: Sop): Table =>
  tabel(
    [0, 2, 4].flatMap((at) => {
      const dua = KOTAK.slice(at, at + 2);
      return [dua.map((nama) => teks(judulKotak(nama))), dua.map((nama) => ({ isi: sop[nama].map(butir) }))];
    }),
  );
const kotakKiriKanan = (sop: Sop): Table =>
  tabel(KOTAK.map((nama) => [teks(`${judulKotak(nama, 1)} :`), { isi: sop[nama].map(butir) }]));
const kotakBerjudul = (sop: Sop): Paragraph[] =>
  KOTAK.flatMap((nama) => [
    new Paragraph({ children: [new TextRun({ text: judulKotak(nama), bold: true })] }),
    ...sop[nama].map(
      (isi, at) =>
        new Paragraph({ children: [new TextRun(`${at + 1}.`), new TextRun({ children: [new Tab(), isi] })] }),
    ),
  ]);

const barisTab = (sop: Sop): Paragraph[] =>
  pasangan(sop, 2).flatMap(([label, nilai]) => {
    const [pertama = "", ...lanjut] = nilai.split("\n");
    return [
      new Paragraph({ children: [new TextRun({ children: [label, new Tab(), ": ", pertama] })] }),
      ...lanjut.map(alinea),
    ];
  });
const disamping = (sop: Sop): Table =>
  tabel(
    pasangan(sop, 1).map(([label, nilai], at) => [
      at === 0 ? { isi: kop(sop), gabung: "mulai" } : { isi: [], gabung: "terus" },
      ...[teks(label), teks(nilai)],
    ]),
  );
const bersarang = (sop: Sop): Table =>
  tabel([[{ isi: kop(sop) }, { isi: [tabel(pasangan(sop).map((baris) => baris.map(teks))), alinea("")] }]]);
const terlacak = (sop: Sop): (Paragraph | Table)[] => [
  ...kop(sop),
  tabel(
    pasangan(sop, 3).map(([label, nilai]) => [
      teks(label),
      {
        isi: nilai.split("\n").map(
          (baris, id) =>
            new Paragraph({
              children: [new InsertedTextRun({ text: baris, id, author: "Kasubbag", date: "2026-01-05T08:00:00Z" })],
            }),
        ),
      },
    ]),
  ),
];

type Isi = readonly FileChild[];
interface Susunan {
  readonly potret: (sop: Sop) => Isi;
  readonly lanskap: (sop: Sop) => Isi;
}

/** The ways in which the pages are laid out: what stands on the portrait pages, and on the landscape ones behind them. */
const SUSUNAN: Readonly<Record<string, Susunan>> = {
  "tabel bertanda hitung": {
    potret: (sop) => [
      ...kop(sop),
      tabel(pasangan(sop).map((baris) => baris.map(teks))),
      alinea(""),
      kotakBerpasangan(sop),
    ],
    lanskap: (sop) => [prosedur(sop, true)],
  },
  "instansi di samping": {
    potret: (sop) => [disamping(sop), alinea(""), kotakKiriKanan(sop)],
    lanskap: (sop) => [prosedur(sop, true)],
  },
  "baris bertab, kotak berjudul": {
    potret: (sop) => [...kop(sop), alinea(""), ...barisTab(sop), alinea(""), ...kotakBerjudul(sop)],
    lanskap: (sop) => [alinea("BAGIAN FLOWCHART"), prosedur(sop, false)],
  },
  "tabel bersarang": {
    potret: (sop) => [bersarang(sop), alinea(""), kotakBerpasangan(sop)],
    lanskap: (sop) => [prosedur(sop, false)],
  },
  "perubahan terlacak": {
    potret: (sop) => [...terlacak(sop), alinea(""), kotakKiriKanan(sop)],
    lanskap: (sop) => [prosedur(sop, true)],
  },
  "sampul dan daftar isi": {
    potret: (sop) => [
      ...["STANDAR OPERASIONAL PROSEDUR", sop.identitas.instansi, "TAHUN 2026"].map(alinea),
      new TableOfContents("Daftar Isi", { hyperlink: true, headingStyleRange: "1-3" }),
      new Paragraph({ children: [new PageBreak()] }),
      disamping(sop),
      alinea(""),
      kotakBerpasangan(sop),
    ],
    lanskap: (sop) => [prosedur(sop, true)],
  },
};

const NOMOR_HALAMAN = new Footer({
  children: [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [new TextRun({ children: ["Halaman ", PageNumber.CURRENT, " dari ", PageNumber.TOTAL_PAGES] })],
    }),
  ],
});

function dokumen(sop: Sop, { potret, lanskap }: Susunan): Document {
  const bagian = (orientation: (typeof PageOrientation)[keyof typeof PageOrientation], children: Isi) => ({
    properties: { page: { size: { orientation } } },
    headers: { default: new Header({ children: [alinea(`SOP ${sop.identitas.nama}`)] }) },
    footers: { default: NOMOR_HALAMAN },
    children,
  });
  return new Document({
    numbering: {
      config: [{ reference: "butir", levels: [{ level: 0, format: LevelFormat.DECIMAL, text: "%1." }] }],
    },
    sections: [bagian(PageOrientation.PORTRAIT, potret(sop)), bagian(PageOrientation.LANDSCAPE, lanskap(sop))],
  });
}

export const PUSTAKA: readonly DokumenPustaka[] = Object.entries(SUSUNAN).map(([nama, susunan], at) => {
  const sop = isiKe(at);
  return { nama, sop, bytes: async () => new Uint8Array(await Packer.toBuffer(dokumen(sop, susunan))) };
});
