import fc from "fast-check";
import { cariNama, gantiNama, type GantiNama } from "../../src/sop/nomenklatur";

const tabel = (...baris: [string, string][]): GantiNama[] => baris.map(([lama, baru]) => ({ lama, baru }));
const semua = (teks: string, isi: readonly GantiNama[]): string => gantiNama(teks, cariNama(teks, isi));
/** Only what is surely the name. */
const pasti = (teks: string, isi: readonly GantiNama[]): string =>
  gantiNama(
    teks,
    cariNama(teks, isi).filter(({ namaLain }) => !namaLain),
  );

const SOSIAL = tabel(["Dinas Sosial", "Dinas Sosial dan P3A"]);
const KASUBBAG = tabel(["Kasubbag", "Kepala Sub Bagian"]);
const DUA = tabel(["Kasubbag", "Kepala Sub Bagian"], ["Kasubbag Umum", "Kepala Subbagian Umum dan Kepegawaian"]);

test.each<[string, GantiNama[], string]>([
  ["Kepala Dinas Sosial", SOSIAL, "Kepala Dinas Sosial dan P3A"],
  ["DINAS SOSIAL KABUPATEN CONTOH", SOSIAL, "DINAS SOSIAL DAN P3A KABUPATEN CONTOH"],
  ["pegawai dinas sosial", SOSIAL, "pegawai dinas sosial dan P3A"],
  ["Dinas Sosial dan P3A", SOSIAL, "Dinas Sosial dan P3A"],
  ["Dinas  Sosial", SOSIAL, "Dinas Sosial dan P3A"],
  ["Dinas Sosialisasi", SOSIAL, "Dinas Sosialisasi"],
  ["Di\u00adnas So\u00adsial", SOSIAL, "Dinas Sosial dan P3A"],
  ["Dinas Sosial dan Pemberdayaan Masyarakat", SOSIAL, "Dinas Sosial dan Pemberdayaan Masyarakat"],
  ["Dinas Sosial dan Dinas Kesehatan", SOSIAL, "Dinas Sosial dan P3A dan Dinas Kesehatan"],
  ["Dinas Sosial, Sekretaris", SOSIAL, "Dinas Sosial dan P3A, Sekretaris"],
  ["Dinas Sosial untuk warga", SOSIAL, "Dinas Sosial dan P3A untuk warga"],
  ["Dinas Sosial  Kota Contoh", SOSIAL, "Dinas Sosial dan P3A  Kota Contoh"],
  ["Dinas Sosial , Sekretaris", SOSIAL, "Dinas Sosial dan P3A , Sekretaris"],
  ["Dinas Sosial & Bagian Umum", SOSIAL, "Dinas Sosial dan P3A & Bagian Umum"],
  ["Dinas Sosial  dan Bagian Umum", SOSIAL, "Dinas Sosial dan P3A  dan Bagian Umum"],
  ["Dinas Sosial & Pangan", SOSIAL, "Dinas Sosial & Pangan"],
  ["Dinas Sosial Kotawaringin", SOSIAL, "Dinas Sosial Kotawaringin"],
  ["Dinas Sosial Mandiri", SOSIAL, "Dinas Sosial Mandiri"],
  ["Dinas Sosial dan Subkantor", SOSIAL, "Dinas Sosial dan Subkantor"],
  ["Dinas Sosial dan Stafsus", SOSIAL, "Dinas Sosial dan Stafsus"],
  ["dinas sosial", tabel(["Dinas Sosial", "Dinas Sosial Tipe A"]), "dinas sosial tipe a"],
  ["Dinas Sosial", tabel(["Dinas  Sosial", "Dinas Pangan"]), "Dinas Pangan"],
  // As people write tables: with blanks around.
  ["Dinas Sosial", tabel([" Dinas Sosial ", " Dinas Pangan "]), "Dinas Pangan"],
  ["Dinas Sosial dan P3A", tabel([" Dinas Sosial ", " Dinas Sosial dan P3A "]), "Dinas Sosial dan P3A"],
  ["Kasubbag, kasubbag, kaSubbag", tabel([" Kasubbag ", "Kasi"]), "Kasi, kasubbag, kaSubbag"],
  ["BKD, bkd", tabel([" BKD ", "Badan"]), "Badan, bkd"],
  ["Dinas A, Dinas B", tabel(["Dinas A", " "], [" ", "x"], ["Dinas B", " Dinas B "]), "Dinas A, Dinas B"],
  ["Dinas A, Dinas B", tabel(["Dinas A", "Dinas B"], ["Dinas B", "Dinas C"]), "Dinas B, Dinas C"],
  ["Kasubbag", KASUBBAG, "Kepala Sub Bagian"],
  ["Kasubbag Umum", KASUBBAG, "Kasubbag Umum"],
  ["KASUBBAG", KASUBBAG, "KEPALA SUB BAGIAN"],
  ["kasubbag", KASUBBAG, "kasubbag"],
  ["Kasubbag Umum dan Kasubbag", DUA, "Kepala Subbagian Umum dan Kepegawaian dan Kepala Sub Bagian"],
  ["BKD", tabel(["BKD", "Badan Kepegawaian"]), "Badan Kepegawaian"],
  ["bkd dan BKDD", tabel(["BKD", "BKPSDM"]), "bkd dan BKDD"],
  ["Sekretaris Daerah", tabel(["Sekretaris", "Sekretaris Dinas"]), "Sekretaris Daerah"],
  ["Dinas A ke Dinas B", tabel(["Dinas A", "Dinas B"], ["Dinas B", "Dinas A"]), "Dinas B ke Dinas A"],
  ["Dinas A", tabel(["Dinas A", ""], ["", "x"], ["Dinas A", "Dinas A"]), "Dinas A"],
  ["Seksi P.U. (lama)", tabel(["Seksi P.U. (lama)", "Seksi PUPR"]), "Seksi PUPR"],
])("“%s” becomes “%s”", (teks, isi, hasil) => {
  expect(pasti(teks, isi)).toBe(hasil);
});

test("a longer name is shown, but marked as maybe another one", () => {
  expect(cariNama("Kasubbag Umum", KASUBBAG)).toEqual([
    { mulai: 0, akhir: 8, teks: "Kasubbag", ganti: "Kepala Sub Bagian", baris: 0, namaLain: true },
  ]);
});

const kata = fc.constantFrom(
  "Dinas",
  "Sosial",
  "Kasubbag",
  "Umum",
  "Kepala",
  "dan",
  "BKD",
  "KOTA",
  "surat",
  ",",
  "Bagian",
);
const kalimat = fc.array(kata, { maxLength: 12 }).map((isi) => isi.join(" "));
const nama = fc.array(kata, { minLength: 1, maxLength: 3 }).map((isi) => isi.join(" "));
const baris = fc.record({ lama: nama, baru: nama.map((isi) => `${isi} Baru`) });

test("what stands outside the places stays, and an old name is only left where a new one joins what is beside it", () => {
  fc.assert(
    fc.property(kalimat, fc.array(baris, { maxLength: 4 }), (teks, isi) => {
      const hits = cariNama(teks, isi);
      const hasil = gantiNama(teks, hits);
      const luar = (dari: string, potong: readonly (readonly [number, number])[]): string[] =>
        [0, ...potong.map(([, akhir]) => akhir)].map((mulai, index) => dari.slice(mulai, potong[index]?.[0]));
      let geser = 0;
      const sesudah = hits.map(({ mulai, akhir, ganti }) => {
        const di = mulai + geser;
        geser += ganti.length - (akhir - mulai);
        return [di, di + ganti.length] as const;
      });
      const diTepi = ({ mulai, akhir }: (typeof hits)[number]): boolean =>
        sesudah.flat().some((tepi) => mulai < tepi && tepi < akhir);
      expect(cariNama(hasil, isi).filter((hit) => !diTepi(hit))).toEqual([]);
      expect(luar(hasil, sesudah)).toEqual(
        luar(
          teks,
          hits.map(({ mulai, akhir }) => [mulai, akhir] as const),
        ),
      );
    }),
  );
});

test("a swap done twice brings back the text", () => {
  const tukar = tabel(["Dinas Sosial", "Bagian Umum"], ["Bagian Umum", "Dinas Sosial"]);
  fc.assert(
    fc.property(fc.array(fc.constantFrom("Dinas Sosial", "Bagian Umum", "surat"), { maxLength: 6 }), (isi) => {
      const teks = isi.join("; ");
      expect(semua(semua(teks, tukar), tukar)).toBe(teks);
    }),
  );
});

test("a name that another old name follows is a name of its own", () => {
  const tabel = [
    { lama: "DISDUKCAPIL", baru: "DISADMINDUK" },
    { lama: "Kasubbag", baru: "Kepala Sub Bagian" },
  ];
  expect(cariNama("Petugas DISDUKCAPIL dan Kasubbag", tabel).map(({ namaLain }) => namaLain)).toEqual([false, false]);
  expect(cariNama("Petugas DISDUKCAPIL dan Umum", tabel).map(({ namaLain }) => namaLain)).toEqual([true]);
});
