import type { CatatanBacaan, Kind } from "../../recognise/recognition";
import type { JenisPertanyaan } from "../../recognise/pertanyaan";

type Tanya = Record<JenisPertanyaan, (dipahami: string, dugaan: string) => string>;

const jenis: Record<Kind, string> = {
  "sop-ap": "Dokumen ini terbaca sebagai SOP.",
  akreditasi:
    "Dokumen ini memakai format akreditasi, bukan format SOP administrasi pemerintahan. Isinya dapat dipindahkan ke templat.",
  prosa: "Dokumen ini berupa uraian tanpa tabel SOP. Isinya dapat dipindahkan ke templat.",
  lain: "Di dokumen ini tidak ditemukan SOP. Teks yang ada dapat dipindahkan ke templat.",
  kosong: "Dokumen ini masih kosong.",
};

const tanya: Tanya & { judul: (banyak: number) => string; tunjukkan: string } = {
  judul: (banyak) => `Yang perlu dipastikan (${banyak})`,
  tunjukkan: "Lihat tempatnya",
  isian: (dipahami, dugaan) => `“${dipahami}”: apakah ini ${dugaan}?`,
  kolom: (dipahami, dugaan) => `Kolom “${dipahami}”: apakah ini ${dugaan}?`,
  teks: (dipahami) => `“${dipahami}”: bagian mana ini?`,
  panah: (dipahami) => `Ke mana panah ini menuju? ${dipahami}`,
  labelPanah: (dipahami) => `“${dipahami}” adalah keterangan panah ke mana?`,
  simbol: (dipahami) => `Milik langkah berapa simbol ini? ${dipahami}`,
};

const arti: Readonly<Record<string, string>> = {
  pemda: "Nama pemerintah daerah",
  instansi: "Nama perangkat daerah",
  unit: "Nama unit",
  instansiDanUnit: "Dua nama: perangkat daerah, lalu unit",
  nomor: "Nomor SOP",
  tanggalPembuatan: "Tanggal Pembuatan",
  tanggalRevisi: "Tanggal Revisi",
  tanggalEfektif: "Tanggal Efektif",
  pengesahan: "Disahkan oleh",
  "pengesahan.nama": "Nama pejabat",
  "pengesahan.jabatan": "Jabatan pejabat",
  "pengesahan.nip": "NIP pejabat",
  nama: "Nama SOP",
  dasarHukum: "Dasar Hukum",
  kualifikasiPelaksana: "Kualifikasi Pelaksana",
  keterkaitan: "Keterkaitan",
  peralatan: "Peralatan dan Perlengkapan",
  peringatan: "Peringatan",
  pencatatan: "Pencatatan dan Pendataan",
  bukan: "Bukan salah satunya",
};

const catatan: Record<CatatanBacaan, string> = {
  perubahanDianggapDiterima: "Perubahan terlacak dibaca seolah-olah sudah diterima.",
  teksTersembunyiDilewati: "Teks tersembunyi tidak dibaca.",
  identitasDiKepalaHalaman:
    "Identitas SOP ada di kepala halaman dan tidak dibaca dari sana. Pindahkan tabelnya ke halaman pertama agar dapat diperiksa.",
};

const id = {
  judul: "Dokumen lama",
  jenis,
  catatan,
  tanya,
  arti,
  langkah: (nomor: string) => `Langkah ${nomor}`,
  tandai: {
    judul: "Tandai isian",
    isi: "Isian yang dikenali diberi penanda seperti di templat, agar dapat diperiksa per bagian dan diisi dengan cuplikan. Teks dan bentuknya tidak berubah.",
    sudah: (banyak: number) => `${banyak} isian sudah bertanda. Teks dan bentuknya tidak berubah.`,
    tanpa: (nama: string) =>
      `Belum bertanda: ${nama}. Isian yang terbagi ke beberapa sel, atau di kotak teks di dalam tabel, tidak dapat ditandai, tetapi tetap diperiksa.`,
    tombol: "Tandai isian",
    lepas: "Lepas penanda",
  },
  pindah: {
    judul: "Pindah ke templat",
    isi: "Membuat dokumen baru dengan susunan resmi. Semua isi dibawa; yang belum mendapat tempat ada di halaman terakhir. Dokumen ini tidak berubah.",
    tombol: "Pindah ke templat",
    lihat: "Lihat sisanya",
    diSini: "Taruh di akhir dokumen ini",
    diSiniIsi:
      "Hasilnya dapat ditaruh di akhir dokumen ini. Isi lama tetap di atasnya, dan Anda dapat mengembalikannya.",
    sisa: (banyak: number) =>
      banyak === 0 ? "Semua teks mendapat tempat di templat." : `${banyak} baris belum mendapat tempat:`,
    gambar: "Gambar yang belum mendapat tempat juga ada di halaman terakhir.",
  },
};

const en: typeof id = {
  judul: "Old document",
  jenis: {
    "sop-ap": "This document reads as an SOP.",
    akreditasi:
      "This document has the accreditation format, not that of administrative SOPs. Its content can move into the template.",
    prosa: "This document is running text without an SOP table. Its content can move into the template.",
    lain: "No SOP was found in this document. Its text can move into the template.",
    kosong: "This document is empty.",
  },
  catatan: {
    perubahanDianggapDiterima: "Tracked changes are read as if they were accepted.",
    teksTersembunyiDilewati: "Hidden text is not read.",
    identitasDiKepalaHalaman:
      "The identity stands in the head of the pages and is not read from there. Move its table to the first page to have it checked.",
  },
  tanya: {
    judul: (banyak) => `To be made sure of (${banyak})`,
    tunjukkan: "Show its place",
    isian: (dipahami, dugaan) => `“${dipahami}”: is this ${dugaan}?`,
    kolom: (dipahami, dugaan) => `Column “${dipahami}”: is this ${dugaan}?`,
    teks: (dipahami) => `“${dipahami}”: which part is this?`,
    panah: (dipahami) => `Where does this arrow lead? ${dipahami}`,
    labelPanah: (dipahami) => `Which arrow does “${dipahami}” belong to?`,
    simbol: (dipahami) => `Which step does this symbol belong to? ${dipahami}`,
  },
  arti: {
    ...arti,
    pemda: "Name of the government",
    instansi: "Name of the office",
    unit: "Name of the unit",
    instansiDanUnit: "Two names: the office, then the unit",
    bukan: "None of these",
  },
  langkah: (nomor) => `Step ${nomor}`,
  tandai: {
    judul: "Mark fields",
    isi: "Recognised fields get the marks of the template, so that they can be checked by section and filled with snippets. Text and look stay as they are.",
    sudah: (banyak) => `${banyak} fields have their marks. Text and look stay as they are.`,
    tanpa: (nama) =>
      `Without a mark: ${nama}. Fields spread over several cells, or in text boxes inside tables, cannot be marked; they are checked all the same.`,
    tombol: "Mark fields",
    lepas: "Remove marks",
  },
  pindah: {
    judul: "Move to the template",
    isi: "Makes a new document in the official layout. Everything comes along; what has no place yet stands on the last page. This document does not change.",
    tombol: "Move to the template",
    lihat: "Show the rest",
    diSini: "Put it at the end of this document",
    diSiniIsi: "The result can stand at the end of this document, the old content above it. You can take it back.",
    sisa: (banyak) =>
      banyak === 0 ? "Every text has its place in the template." : `${banyak} lines have no place yet:`,
    gambar: "Pictures that have no place yet stand on the last page too.",
  },
};

/** Sentences of the view of an old document. */
export const TEKS = { id, en };

/** What an answer is called. */
export const namaArti = (m: typeof id, nama: string): string =>
  m.arti[nama] ?? (/^\d+$/.test(nama) ? m.langkah(nama) : nama);
