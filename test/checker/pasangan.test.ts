import { createChecker } from "../../src/checker/checker";
import type { Konteks } from "../../src/sop/konteks";
import type { Path } from "../../src/sop/path";
import type { Sop } from "../../src/sop/sop";
import { dengan, denganDokumen, denganKegiatan, KONTEKS, langkah } from "../rules/uji";

/** Places at which several rules of the catalogue could speak of one cause, and those that do. */
const PASANGAN: readonly [nama: string, sop: Sop, at: Path, bicara: readonly string[], konteks?: Partial<Konteks>][] = [
  ["a period is no unclear time", dengan({ "prosedur.langkah.0.mutuBaku.waktu": "triwulanan" }), waktu(0), ["MTB-04"]],
  ["a merged cell speaks", gabung("5 menit"), waktu(0), ["MTB-12"]],
  ["a merged cell fills the rows that it covers", gabung("5 menit"), waktu(1), []],
  ["a merged cell that is empty is empty, no more", gabung(""), waktu(0), ["MTB-02"]],
  ["a merged cell with a placeholder is to be filled in", gabung("………"), waktu(0), ["STR-10"]],
  ["a merged cell may be wrong beside", gabung("segera"), waktu(0), ["MTB-03", "MTB-12"]],
  ["a placeholder is no number", dengan({ "identitas.nomor": "………" }), "identitas.nomor", ["STR-10"]],
  ["a placeholder is no date", dengan({ "identitas.tanggalEfektif": "………" }), "identitas.tanggalEfektif", ["STR-10"]],
  [
    "a number without figures is first of all no number",
    dengan({ "identitas.nomor": "DPUPR" }),
    "identitas.nomor",
    ["IDN-02"],
    { profile: { ...KONTEKS.profile, polaNomor: { pola: "000.8.3/{angka}/{teks}/{tahun}" } } },
  ],
  ["a start is no activity", denganKegiatan("Mulai"), "prosedur.langkah.0.kegiatan", ["LKH-09"]],
  ["a passive is no noun", denganKegiatan("Naskah diolah"), "prosedur.langkah.0.kegiatan", ["LKH-06"]],
  ["an actor at the start is no noun", denganKegiatan("PPK menandatangani"), "prosedur.langkah.0.kegiatan", ["LKH-05"]],
  ["a condition is no noun", denganKegiatan("Jika sah, surat dikirim"), "prosedur.langkah.0.kegiatan", ["LKH-08"]],
  [
    "what is out of force is not spelt first",
    dengan({ dasarHukum: ["UU No. 5 Tahun 2014 Tentang Aparatur Sipil Negara"] }),
    "dasarHukum.0",
    ["DHK-07"],
  ],
  [
    "what is mixed up is not spelt first",
    dengan({
      dasarHukum: [
        "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik",
        "PermenPAN-RB No. 52 Tahun 2011 Tentang Standar Operasional Prosedur",
      ],
    }),
    "dasarHukum.1",
    ["DHK-08"],
  ],
  [
    "this SOP among the related ones is neither unknown nor without its prefix",
    dengan({
      keterkaitan: ["Pengelolaan Surat Masuk", "SOP Pengarsipan"],
      "identitas.nama": "Pengelolaan Surat Masuk",
    }),
    "keterkaitan.0",
    ["KET-03"],
    { profile: { ...KONTEKS.profile, daftarSop: [{ nomor: "1", nama: "Pengarsipan" }] } },
  ],
  [
    "a column that is there twice need not act twice",
    dengan({ "prosedur.pelaksana": ["Kasubbag Umum", "Kepala Dinas", "Sekretaris", "Staf", "Kepala Dinas"] }),
    "prosedur.pelaksana.4",
    ["PLK-06"],
  ],
  [
    "a column that is still to be named need not act",
    dengan({ "prosedur.pelaksana": ["Kasubbag Umum", "Kepala Dinas", "Sekretaris", "Staf", "………"] }),
    "prosedur.pelaksana.4",
    ["STR-10"],
  ],
  [
    "without a table nothing else is said of it",
    denganDokumen({ tabelProsedur: false, kelompok: [], kolom: [], halaman: { lebar: 1, tinggi: 2 } }),
    "prosedur",
    ["STR-02"],
  ],
  [
    "an SOP revised since is enacted anew, not evaluated",
    dengan({
      "identitas.tanggalPembuatan": "2 Januari 2024",
      "identitas.tanggalEfektif": "2 Januari 2024",
      "identitas.tanggalRevisi": "3 Maret 2025",
    }),
    "identitas.tanggalEfektif",
    ["LIF-04"],
    { tahap: "final" },
  ],
  [
    "an SOP not revised is evaluated",
    dengan({ "identitas.tanggalEfektif": "2 Januari 2024", "identitas.tanggalPembuatan": "2 Januari 2024" }),
    "identitas.tanggalEfektif",
    ["LIF-02"],
    { tahap: "final" },
  ],
];

function gabung(teks: string): Sop {
  const baris = [
    langkah({ mutuBaku: { kelengkapan: "Data", waktu: { teks, baris: 2 }, output: "Laporan" } }),
    langkah({ nomor: 2, kegiatan: "Mengirim surat", mutuBaku: { kelengkapan: "Data", waktu: "", output: "Surat" } }),
  ];
  return dengan({ "prosedur.langkah": baris });
}

function waktu(index: number): Path {
  return `prosedur.langkah.${index}.mutuBaku.waktu`;
}

test.each(PASANGAN)("%s", (_, sop, at, bicara, konteks = {}) => {
  const { findings } = createChecker().check(sop, { ...KONTEKS, ...konteks });
  expect(findings.filter(({ path }) => path === at).map(({ code }) => code)).toEqual(bicara);
});
