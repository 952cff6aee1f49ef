import { awalKegiatan, kataKerjaAktif } from "../../src/sop/kata-kerja";

/** Verbs that real SOPs begin with. */
const KATA_KERJA = (
  "melaksanakan melakukan membuat memeriksa menyusun menerima meneruskan mengajukan mencatat menyetujui menyampaikan " +
  "menyerahkan memverifikasi menyiapkan melaporkan mengirimkan memberikan mengecek mengumumkan menandatangani menginput " +
  "melengkapi menerbitkan mengunggah mengarsipkan menyimpan memastikan mengompilasi mengunduh meminta mengisi mengusulkan " +
  "mempersiapkan mengoordinasikan memvalidasi memproses menentukan menyeleksi menilai mengalokasikan memerintahkan " +
  "mendokumentasikan menghitung memperbarui menetapkan mencetak memilah memberkaskan menindaklanjuti mengantar memutuskan " +
  "mengembalikan mengundang menyelenggarakan mengidentifikasi menulis meneliti memaraf berkoordinasi bertanya " +
  "melakuan melakulan melakakukan meng-upload men-download merubah datang hadir masuk"
).split(" ");

/** Words that begin like verbs and are none. */
const BUKAN =
  "media medis meja mekanisme memo memorandum menteri menit menu merek mesin meter metode metodologi melalui menurut mengenai merupakan berita berkas berikut bersama berakhirnya masa angka penyedia".split(
    " ",
  );

test.each(KATA_KERJA)("%s is an active verb", (k) => {
  expect(kataKerjaAktif(k)).toBe(true);
  expect(awalKegiatan(`${k.toUpperCase()} surat`)).toBe("aktif");
});

test.each(BUKAN)("%s is none", (k) => {
  expect(kataKerjaAktif(k)).toBe(false);
  expect(awalKegiatan(`${k} surat`)).not.toBe("aktif");
});

test.each([
  ["Penyusunan laporan", "nominal"],
  ["Pembuatan surat", "nominal"],
  ["Pelaksanaan rapat", "nominal"],
  ["Peraturan daerah", "lain"],
  ["Perangkat daerah", "lain"],
  ["Penyedia barang", "lain"],
  ["Validasi", "serapan"],
  ["Rapat tim", "serapan"],
  ["Ditandatangani", "pasif"],
  ["di olah", "pasif"],
  ["di tanda tangani", "pasif"],
  ["di tindak lanjuti", "pasif"],
  ["di-upload", "pasif"],
  ["di ruang rapat", "lain"],
  ["di", "lain"],
  ["surat olah", "lain"],
  ["Dia menulis", "lain"],
  ["Beri surat", "lain"],
  ["Dinas terkait", "lain"],
  ["Disposisi surat", "serapan"],
  ["DIPA", "lain"],
  ["1. Menerima surat", "aktif"],
  ["a) Menerima surat", "aktif"],
  ["• Menerima surat", "aktif"],
  ["“Menerima” surat", "aktif"],
  ["…", "kosong"],
  ["", "kosong"],
])("%j begins with: %s", (teks, awal) => {
  expect(awalKegiatan(teks)).toBe(awal);
});
