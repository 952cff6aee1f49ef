import { createChecker } from "../../src/checker/checker";
import type { Konteks } from "../../src/sop/konteks";
import type { Langkah, Sop } from "../../src/sop/sop";
import { DOKUMEN, KONTEKS, KONTEKS_LENGKAP, SOP_BERSIH } from "../rules/uji";
import { prosedurOf } from "../bench/flows";

/** Parts of texts that people do not write, but that files may hold. */
const BAGIAN = {
  ...{ huruf: "a", kosong: " ", titik: ".", "titik renggang": ". ", strip: "-", garis: "_x", koma: "a,", baris: "\n" },
  ...{
    "kanan ke kiri": "\u202eabc\u200f ",
    "tanpa lebar": "a\u200b",
    "tak terputus": "\u00a0",
    gabungan: "e\u0301\u0302",
  },
  ...{ emoji: "👩‍👩‍👧 ", "separuh tinggi": "\ud800", "separuh rendah": "\udc00x", tab: "\t" },
  ...{ tte: "${", templat: "[isi ", sudut: "<a", kurung: "(", kutip: "“:(", angka: "1", pecahan: "1/", miring: "a/" },
  ...{ nomor: "nomor 1 tahun 2010 tentang ", jo: "jo. ", tentang: "tentang ", tanggal: "1 januari ", nip: "19 " },
  ...{ menit: "5 menit ", rentang: "5-", kali: "1 x ", jumlah: "1 hari dan ", poin: "1. ", judul: "s.o.p" },
  ...{ pasif: ", lalu diolah ", terpisah: "di tanda ", sambung: "dan menyusun ", syarat: "jika ada ", pelaku: "oleh " },
  ...{ kalimat: "abcd. ", anak: "yang dicatat dan ", gelar: "a, S.", sapaan: "Ibu ", hubung: "a-", apostrof: "a'" },
};

const sepanjang = (bagian: string, panjang: number): string =>
  bagian.repeat(Math.ceil(panjang / bagian.length)).slice(0, panjang);

/** A model with one text wherever a text can stand. */
function penuh(teks: string): Sop {
  const langkah: Langkah = {
    ...{ nomor: teks, kegiatan: teks, keterangan: teks, simbol: [{ pelaksana: 0, bentuk: "belahKetupat" }] },
    mutuBaku: { kelengkapan: teks, waktu: { teks, baris: 2 }, output: teks },
    ke: [
      { langkah: 1, label: teks },
      { langkah: 2, label: `${teks}x` },
    ],
  };
  const identitas = {
    ...{ pemda: teks, instansi: teks, unit: teks, nomor: teks, nama: teks },
    ...{ tanggalPembuatan: teks, tanggalRevisi: teks, tanggalEfektif: teks },
    pengesahan: { jabatan: teks, nama: teks, nip: teks },
  };
  return {
    ...{ identitas, dasarHukum: [teks, teks], kualifikasiPelaksana: [teks], keterkaitan: [teks] },
    ...{ peralatan: [teks], peringatan: [teks], pencatatan: [teks] },
    prosedur: { pelaksana: [teks, `${teks}y`], langkah: [langkah, langkah] },
    dokumen: { ...DOKUMEN, judulProsedur: `${teks}z`, penghubung: [teks] },
  };
}

const KONTEKS_SEMUA: readonly Konteks[] = [KONTEKS, { ...KONTEKS_LENGKAP, tahap: "final" }];

/** Milliseconds of the processor that a check takes which has not been done before, whatever else runs. No rule may fail. */
function lama(sop: Sop): number {
  const mulai = process.cpuUsage();
  for (const konteks of KONTEKS_SEMUA) {
    const { results } = createChecker().check(sop, konteks);
    expect(results.filter(({ gagal }) => gagal)).toEqual([]);
  }
  return process.cpuUsage(mulai).user / 1000;
}

/**
 * Time must grow no faster than what is checked: four times as much takes about four times as long, sixteen times if it were
 * quadratic. Other work on the machine makes single measurements too long, so the second is taken again before it counts.
 */
function linear(buat: (ukuran: number) => Sop, ukuran: number): void {
  const kecil = Math.max(lama(buat(ukuran / 4)), 40);
  const terbaik = [0, 1, 2].reduce((waktu, kali) => (waktu < kecil * 9 ? waktu : lama(buat(ukuran + kali))), Infinity);
  expect(terbaik).toBeLessThan(kecil * 9);
}

describe("a text of 100,000 characters in every field", () => {
  test.each(Object.entries(BAGIAN))("%s", (_, bagian) => {
    linear((panjang) => penuh(sepanjang(bagian, panjang)), 100_000);
  });
});

describe("5,000 rows", () => {
  const dengan = (ubah: (langkah: Langkah, index: number, jumlah: number) => Partial<Langkah>) => (jumlah: number) => {
    const { pelaksana, langkah } = prosedurOf(jumlah, 5);
    const baris = langkah.map((satu, index) => ({ ...satu, ...ubah(satu, index, jumlah) }));
    return { ...SOP_BERSIH, prosedur: { pelaksana, langkah: baris } };
  };
  const kosong = { kelengkapan: "", waktu: "", output: "-" };

  test.each<[string, (jumlah: number) => Sop]>([
    ["in order", dengan(() => ({}))],
    [
      "with a finding in every cell",
      dengan((_, n) => ({ kegiatan: `Penyerahan ijin ${n} oleh staf`, mutuBaku: kosong, ke: [] })),
    ],
    ["all back to the first", dengan(() => ({ ke: [{ langkah: 1 }] }))],
    [
      "all from the first",
      dengan((_, n, semua) => ({ ke: n > 0 ? [] : Array.from({ length: semua }, (__, ke) => ({ langkah: ke + 1 })) })),
    ],
    [
      "there and back",
      dengan((_, n, semua) => ({ ke: [{ langkah: semua - n }, { langkah: ((n * 7_919) % semua) + 1 }] })),
    ],
    [
      "all capsules",
      dengan((_, n) => ({ simbol: [{ pelaksana: 0, bentuk: "kapsul" }], ke: [{ langkah: n + 2 }, { langkah: 1 }] })),
    ],
    [
      "merged all over",
      dengan((satu, _, semua) => ({ mutuBaku: { ...satu.mutuBaku, waktu: { teks: "1 jam", baris: semua } } })),
    ],
  ])("%s", (_, buat) => linear(buat, 5_000));

  test.each<[string, (jumlah: number) => Sop]>([
    ["performers", (jumlah) => ({ ...SOP_BERSIH, prosedur: prosedurOf(100, jumlah) })],
    [
      "legal bases",
      (jumlah) => ({
        ...SOP_BERSIH,
        dasarHukum: Array.from({ length: jumlah }, (__, n) => `UU ${jumlah - n}/${2000 + (n % 20)} tentang hal ${n}`),
        keterkaitan: Array.from({ length: jumlah }, (__, n) => `SOP Pengelolaan hal ${n}`),
      }),
    ],
  ])("as many %s", (_, buat) => linear(buat, 5_000));
});
