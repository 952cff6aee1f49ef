import type { Bagian } from "../../checker/result";
import type { Refusal, WriteNote } from "../../word/session";
import type { Bidang } from "../langkah/draft";
import type { Tulis } from "../session/state";

const bagian: Record<Bagian | "dokumen", string> = {
  instansi: "Instansi dan unit",
  nomor: "Nomor SOP",
  tanggal: "Tanggal",
  pengesahan: "Pengesahan",
  nama: "Nama SOP",
  dasarHukum: "Dasar hukum",
  kualifikasiPelaksana: "Kualifikasi pelaksana",
  keterkaitan: "Keterkaitan",
  peralatan: "Peralatan dan perlengkapan",
  peringatan: "Peringatan",
  pencatatan: "Pencatatan dan pendataan",
  prosedur: "Langkah kegiatan",
  dokumen: "Susunan dokumen",
};

const bidang: Record<Bidang, string> = {
  kegiatan: "Kegiatan",
  kelengkapan: "Kelengkapan",
  waktu: "Waktu",
  output: "Output",
  keterangan: "Keterangan",
};

/** How sure we are of a basis that is named with its instrument. */
const status = {
  verified: "Sudah dicocokkan dengan teks peraturannya.",
  secondary: "Diketahui dari kutipan sumber resmi lain.",
};

const ditolak: Record<Refusal, string> = {
  dokumenTerlindung:
    "Dokumen ini dilindungi dari perubahan. Buka tab Tinjau di Word, hentikan pembatasan pengeditan, lalu coba lagi.",
  dokumenHanyaBaca:
    "Dokumen ini hanya dapat dibaca. Simpan salinannya dengan nama lain, lalu coba lagi di salinan itu.",
  pelacakanAktif:
    "Versi Word ini tidak mengizinkan Tata SOP mematikannya. Matikan di tab Tinjau lalu coba lagi, atau tulis sekarang sebagai perubahan terlacak.",
  kursorDiHeader: "Kursor berada di kepala atau kaki halaman. Klik di isi dokumen, lalu coba lagi.",
  kursorDiKotakTeks: "Kursor berada di dalam kotak teks. Klik di isi dokumen, lalu coba lagi.",
  kursorDiTabelLain: "Kursor berada di dalam tabel lain. Klik di luar tabel itu, lalu coba lagi.",
  isiBerubah: "Isi dokumen berubah sejak terakhir dibaca. Hasil bacaan sudah diperbarui; periksa, lalu coba lagi.",
  tempatTidakDitemukan: "Tempatnya tidak ditemukan lagi di dokumen. Hasil bacaan sudah diperbarui; silakan coba lagi.",
  hasilBerbeda:
    "Word menyimpan hasil yang berbeda, jadi dokumen dikembalikan seperti semula. Silakan coba sekali lagi.",
  wordMenolak: "Word tidak dapat mengerjakannya saat ini. Dokumen tidak berubah. Tunggu sebentar, lalu coba lagi.",
  tanpaDokumenBaru: "Word ini tidak membuka dokumen baru. Dokumen Anda tidak berubah.",
  tidakAdaYangDitandai: "Tidak ada isian yang perlu ditandai atau dilepas penandanya di dokumen ini.",
  tidakAdaYangDikembalikan:
    "Bagian itu sudah berubah lagi, jadi tidak dikembalikan agar perubahan terbaru tidak hilang.",
};

const catatan: Record<WriteNote, string> = {
  pengaturanHalamanDiabaikan:
    "Word tidak memakai ukuran halaman dari templat. Atur sendiri lewat Tata Letak: orientasi Lanskap dan ukuran kertasnya.",
  modeKompatibilitas: "Dokumen memakai format Word lama. Agar bagan tampil rapi, pilih Berkas, Info, lalu Konversi.",
  pelacakanDipulihkan: "Lacak Perubahan sudah dinyalakan kembali.",
  gambarLamaTersisa:
    "Sebagian gambar lama menempel pada paragraf lain, jadi tidak dihapus. Klik gambar lama itu di dokumen, lalu tekan Delete.",
  gayaSudahAda: "Dokumen sudah memiliki gaya tulisan sendiri, jadi gaya itu yang dipakai.",
  sebagianTidakDitandai:
    "Sebagian isian tidak dapat ditandai karena letaknya di kotak teks atau terbagi ke beberapa sel. Isinya tetap diperiksa.",
  dokumenBaruDibuka: "Lanjutkan di jendela dokumen yang baru, lalu buka Tata SOP di sana.",
};

const berhasil: Record<Tulis, string> = {
  dokumenBaru: "Dokumen SOP baru sudah dibuka.",
  template: "Templat sudah disisipkan. Isi bagian yang berwarna abu-abu.",
  sop: "SOP sudah disisipkan. Sesuaikan langkah dan waktunya dengan keadaan kantor Anda.",
  isi: "Bagian yang kosong sudah diisi. Yang sudah Anda tulis tidak berubah.",
  cuplikan: "Cuplikan sudah disisipkan.",
  nomenklatur: "Nama yang dipilih sudah diganti.",
  revisi: "Revisi baru sudah disiapkan.",
  adopsi: "Isian yang dikenali sudah ditandai. Teksnya tidak berubah.",
  lepas: "Penanda isian sudah dilepas. Teksnya tidak berubah.",
  pindah: "Dokumen baru dengan susunan resmi sudah dibuka.",
  pindahDiSini: "SOP dengan susunan resmi ada di akhir dokumen ini. Isi lama tetap di atasnya.",
  bagan: "Bagan alir sudah ditulis ke dokumen.",
  perbaikan: "Sudah diperbaiki di dokumen.",
  teks: "Teks sudah ditulis ke tabel.",
  kembalikan: "Isi sebelumnya sudah dikembalikan.",
};

/** Sentences of the pane in Indonesian. Every other language has the same keys. */
export const id = {
  umum: {
    nama: "Tata SOP",
    tutup: "Tutup",
    batal: "Batal",
    cobaLagi: "Coba lagi",
    kembalikan: "Kembalikan",
    kembalikanKeterangan: "Kembalikan isi dokumen sebelum penulisan terakhir",
    sedangMenulis: "Sedang menulis ke dokumen…",
    pilihSop: "SOP yang ditampilkan",
    sopKe: (urutan: number, nama: string) => `${urutan}. ${nama || "SOP tanpa nama"}`,
    memuat: "Memuat…",
    muatUlang: "Muat ulang",
  },
  tab: {
    label: "Bagian Tata SOP",
    periksa: "Periksa",
    langkah: "Langkah",
    sisipkan: "Sisipkan",
    panduan: "Panduan",
    dokumen: "Dokumen lama",
    nomenklatur: "Perbarui nomenklatur",
    profil: "Profil instansi",
    pengaturan: "Pengaturan",
    lainnya: "Lainnya",
  },
  bagian,
  bidang,
  periksa: {
    lengkap: "Periksa lengkap",
    lengkapKeterangan: "Memeriksa juga bagian yang belum diisi",
    sambilMenulis: "Selesai",
    sambilMenulisKeterangan: "Kembali memeriksa sambil menulis",
    mode: "Pemeriksaan lengkap: bagian yang belum diisi ikut dihitung.",
    memeriksa: "Sedang memeriksa…",
    daftar: "Temuan",
    jumlah: (n: number) => `${n} temuan`,
    belumDiisi: (n: number) => `Belum diisi (${n})`,
    kosong: "Belum diisi",
    bersih: "Tidak ada yang perlu diperbaiki",
    bersihBelumLengkap: "Isi bagian yang masih kosong di dokumen. Jika ada yang perlu diperbaiki, akan tampil di sini.",
    bersihLengkap: "Semua bagian sudah terisi. Minta atasan atau Bagian Organisasi membacanya sekali lagi.",
    langkahKe: (n: number) => `Langkah ${n}`,
    pelaksanaKe: (n: number) => `Pelaksana ${n}`,
    butirKe: (n: number) => `Butir ${n}`,
    berat: {
      error: "Harus diperbaiki",
      warning: "Sebaiknya diperbaiki",
      info: "Saran",
      perluDilihat: "Perlu dilihat",
    },
    caraMemperbaiki: "Cara memperbaiki",
    dasar: "Dasar",
    status,
    dilihatOleh: (siapa: string) => `Perlu dilihat oleh ${siapa}.`,
    kurangTepat: "Kurang tepat",
    lebihBaik: "Lebih baik",
    tunjukkan: "Tunjukkan di dokumen",
    perbaiki: "Perbaiki",
    terapkan: "Terapkan saran",
    menjadi: "Menjadi",
    kosongkan: "(dikosongkan)",
    kode: (kode: string) => `Aturan ${kode}`,
    hanyaTeks:
      "Word hanya memberikan teks dokumen ini, jadi simbol dan panah belum dapat diperiksa. Teksnya tetap diperiksa.",
    petunjukTombol: "Panah atas dan bawah untuk berpindah, Enter untuk membuka, Esc untuk menutup.",
  },
  keadaan: {
    menghubungkan: "Sedang menghubungkan ke Word…",
    kosong: {
      judul: "Dokumen ini masih kosong",
      isi: "Mulai dari templat SOP resmi, lalu isi bagian demi bagian. Tata SOP memeriksa sambil Anda menulis.",
      aksi: "Pilih templat",
    },
    akreditasi: {
      judul: "Ini SOP layanan kesehatan",
      isi: "Dokumen ini memakai susunan SOP akreditasi (Pengertian, Tujuan, Kebijakan, Referensi). Susunan itu punya aturan sendiri dan tidak diperiksa di sini.",
      aksi: "Buat SOP administrasi baru",
    },
    prosa: {
      judul: "SOP ini ditulis sebagai uraian",
      isi: "SOP pemerintah daerah memakai tabel identitas dan tabel langkah dengan bagan alir. Dokumen ini belum memilikinya, jadi belum dapat diperiksa.",
      aksi: "Pakai templat SOP",
    },
    lain: {
      judul: "Belum ada SOP di dokumen ini",
      isi: "Tata SOP tidak menemukan tabel identitas atau tabel langkah. Anda dapat menyisipkan templat SOP di sini atau membuat dokumen baru.",
      aksi: "Pilih templat",
    },
    tidakTerbaca: {
      judul: "Dokumen belum dapat dibaca",
      isi: "Word tidak menjawab. Dokumen Anda tidak berubah. Tunggu sebentar, lalu coba lagi.",
    },
    tidakDiperiksa: {
      judul: "Dokumen belum dapat diperiksa",
      isi: "Pemeriksaan terhenti di tengah jalan. Dokumen Anda tidak berubah, dan langkah tetap dapat disusun. Silakan coba lagi.",
    },
    tidakTampil: {
      judul: "Bagian ini belum dapat ditampilkan",
      isi: "Isi dokumen Anda tetap aman. Periksa sambungan internet, lalu muat ulang panel ini.",
    },
    bukanWord: {
      judul: "Buka Tata SOP dari dalam Word",
      isi: "Halaman ini bagian dari Word. Buka dokumen di Word, lalu pilih Tata SOP pada tab Beranda.",
    },
    wordLama: {
      judul: "Word ini terlalu lama",
      isi: "Tata SOP memerlukan Word 2021 atau yang lebih baru, Microsoft 365, atau Word di web. Mintalah petugas TI memperbaruinya.",
    },
    tidakMenjawab: {
      judul: "Tidak dapat terhubung ke Word",
      isi: "Tutup panel ini lalu buka lagi. Jika masih terjadi, periksa sambungan internet, karena Word memuat sebagian dirinya dari sana.",
    },
  },
  tulis: { berhasil, ditolak, catatan },
  lacak: {
    judul: "Lacak Perubahan menyala.",
    tulis: "Tulis sekarang",
  },
};

export type Messages = typeof id;
