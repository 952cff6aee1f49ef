import { RULES } from "../../src/rules/index";
import type { Sop } from "../../src/sop/sop";
import { dengan, KONTEKS_LENGKAP, SOP_BERSIH } from "./uji";

/** A hundred thousand characters on which a pattern that looks at them again and again would take minutes. */
const UMPAN = [
  ...[
    "sop ",
    "No. ",
    "tahun ",
    "1 ",
    "/1",
    "a/",
    "a,",
    "(",
    "S.",
    ";",
    "2 Juni ",
    "UU 23/2014 jo. ",
    "tentang ",
    "\u200f\u00a0",
  ],
  ...["\ud83d\ude00", "\ud800", "…", "- ", "a) ", "jika ", "di "],
].map((potongan) => potongan.repeat(Math.ceil(100_000 / potongan.length)));
const BERUJUNG = ["SOP", "Undang-Undang Nomor ", "Peraturan Bupati ", "NIP. "].map(
  (awal) => `${awal}${" ".repeat(100_000)}x`,
);

const penuh = (t: string): Sop => ({
  ...SOP_BERSIH,
  identitas: {
    ...{ pemda: t, instansi: t, unit: t, nomor: t, nama: t, pengesahan: { jabatan: t, nama: t, nip: t } },
    ...{ tanggalPembuatan: t, tanggalRevisi: t, tanggalEfektif: t },
  },
  ...{ dasarHukum: [t], kualifikasiPelaksana: [t], keterkaitan: [t], peralatan: [t], peringatan: [t], pencatatan: [t] },
});

/** Rules that took longer than a pass or two over the text can take, on any machine. */
const lambat = (sop: Sop): string[] =>
  RULES.filter((rule) => {
    const mulai = performance.now();
    rule.check(sop, KONTEKS_LENGKAP);
    return performance.now() - mulai > 5_000;
  }).map(({ id }) => id);

test("long texts of the identity and the boxes take linear time, and nothing throws", () => {
  for (const umpan of [...UMPAN, ...BERUJUNG])
    expect([umpan.slice(0, 20), lambat(penuh(umpan))]).toEqual([umpan.slice(0, 20), []]);
}, 120_000);

test("so do long boxes", () => {
  const banyak = Array.from({ length: 5_000 }, (_, index) => `UU ${5_000 - index}/${1950 + (index % 70)}`);
  expect(lambat(dengan({ dasarHukum: banyak, keterkaitan: banyak }))).toEqual([]);
}, 120_000);
