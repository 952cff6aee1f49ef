import type { Bagian } from "../../checker/result";
import type { Bentuk } from "../../sop/sop";
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

const contohBidang: Record<Bidang, string> = {
  kegiatan: "Contoh: Menerima surat masuk",
  kelengkapan: "Contoh: Surat masuk, buku agenda",
  waktu: "Contoh: 10 menit",
  output: "Contoh: Surat teragenda",
  keterangan: "Boleh dikosongkan",
};

const bentuk: Record<Bentuk, string> = {
  kapsul: "Kapsul (mulai atau selesai)",
  kotak: "Kotak (kegiatan)",
  belahKetupat: "Belah ketupat (keputusan)",
  segilima: "Segi lima (pindah halaman)",
  lain: "Bentuk lain dari dokumen",
  tanda: "Tanda dari dokumen",
  gambar: "Gambar dari dokumen",
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
  tidakAdaYangDikembalikan:
    "Bagian itu sudah berubah lagi, jadi tidak dikembalikan agar perubahan terbaru tidak hilang.",
};

const catatan: Record<WriteNote, string> = {
  pengaturanHalamanDiabaikan:
    "Word tidak memakai ukuran halaman dari templat. Atur sendiri lewat Tata Letak: orientasi Lanskap dan ukuran kertasnya.",
  modeKompatibilitas: "Dokumen memakai format Word lama. Agar bagan tampil rapi, pilih Berkas, Info, lalu Konversi.",
  pelacakanDipulihkan: "Lacak Perubahan sudah dinyalakan kembali.",
  gayaSudahAda: "Dokumen sudah memiliki gaya tulisan sendiri, jadi gaya itu yang dipakai.",
  dokumenBaruDibuka: "Lanjutkan di jendela dokumen yang baru, lalu buka Tata SOP di sana.",
};

const berhasil: Record<Tulis, string> = {
  dokumenBaru: "Dokumen SOP baru sudah dibuka.",
  template: "Templat sudah disisipkan. Isi bagian yang berwarna abu-abu.",
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
  },
  tab: {
    label: "Bagian Tata SOP",
    periksa: "Periksa",
    langkah: "Langkah",
    sisipkan: "Sisipkan",
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
  langkah: {
    judul: "Langkah kegiatan",
    kosong: "Belum ada langkah. Tambahkan pelaksana, lalu langkah pertama.",
    tambah: "Tambah langkah",
    tanpaKegiatan: "Kegiatan belum diisi",
    tanpaPelaksana: "Belum ada pelaksana",
    ke: (nomor: number) => `Langkah ${nomor}`,
    oleh: "oleh",
    sisip: "Sisipkan langkah di bawah (Ctrl+Enter)",
    naik: "Pindahkan ke atas (Alt+↑)",
    turun: "Pindahkan ke bawah (Alt+↓)",
    gandakan: "Gandakan",
    hapus: "Hapus langkah",
    dihapus: (nomor: number, dialihkan: number) =>
      dialihkan === 0
        ? `Langkah ${nomor} dihapus.`
        : `Langkah ${nomor} dihapus. ${dialihkan} panah diarahkan ke langkah penggantinya.`,
    urungkan: "Urungkan",
    ulangi: "Ulangi",
    pelaksana: "Pelaksana",
    contohBidang,
    bentuk: "Simbol",
    bentukOtomatis: (nama: string) => `Otomatis: ${nama}`,
    namaBentuk: bentuk,
    simbolLain: (n: number) => `${n} simbol lain di langkah ini tetap dipertahankan.`,
    setelahIni: "Setelah langkah ini",
    berikutnya: "Ke langkah berikutnya",
    kelangkah: "Ke langkah tertentu",
    akhir: "Selesai di sini",
    keputusan: "Keputusan: dua pilihan",
    ya: "Ya",
    tidak: "Tidak",
    pilihanKe: (n: number) => `Pilihan ${n}`,
    tujuan: "Tujuan",
    menuju: (label: string) => `Tujuan pilihan ${label}`,
    belumDipilih: "Belum dipilih",
    petunjukTombol:
      "Enter membuka langkah. Alt dengan panah atas atau bawah memindahkannya. Ctrl+Enter menyisipkan langkah di bawahnya.",
  },
  kolom: {
    judul: (n: number) => `Pelaksana (${n})`,
    petunjuk: "Urutkan menurut siapa yang lebih dulu bertindak.",
    nama: (n: number) => `Nama pelaksana ${n}`,
    baru: "Pelaksana baru",
    tambah: "Tambah pelaksana",
    awal: (nama: string) => `Pindahkan ${nama} lebih awal`,
    akhir: (nama: string) => `Pindahkan ${nama} lebih akhir`,
    hapus: (nama: string) => `Hapus ${nama}`,
    hapusTanya: (nama: string, n: number) => `${nama} mengerjakan ${n} langkah. Siapa yang menggantikannya?`,
    tanpaPengganti: "Belum ada (isi nanti)",
    pengganti: "Pengganti",
    hapusYa: "Hapus pelaksana",
  },
  bagan: {
    pratinjau: "Pratinjau bagan",
    gambar: (langkah: number, pelaksana: number, halaman: number) =>
      `Bagan alir dengan ${langkah} langkah dan ${pelaksana} pelaksana, ${halaman} halaman. Urutannya sama dengan daftar langkah di bawah.`,
    perbesar: "Perbesar",
    perkecil: "Perkecil",
    pasLebar: "Paskan lebar",
    tampilkan: "Tampilkan pratinjau",
    sembunyikan: "Sembunyikan pratinjau",
    belumAda: "Bagan akan tampak di sini setelah ada pelaksana dan langkah.",
    gagal: "Bagan belum dapat digambar. Periksa tujuan tiap langkah.",
    bangun: "Bangun bagan",
    perbarui: "Perbarui bagan",
    sesuai: "Bagan sudah sesuai dengan langkah.",
    belumSesuai: "Bagan belum sesuai dengan langkah.",
    belumDitulis: "Bagan belum ada di dokumen.",
    tidakTerbaca:
      "Simbol dan panah di dokumen tidak terbaca. Periksa pelaksana dan arah tiap langkah sebelum memperbarui bagan.",
    tidakTersimpan: "Draf langkah belum tersimpan di dokumen. Bangun bagan agar tidak hilang.",
  },
  draf: {
    judul: "Lanjutkan draf?",
    isi: (n: number, kegiatan: string) =>
      `Ada draf ${n} langkah yang belum dibangun${kegiatan ? `, dimulai dari “${kegiatan}”` : ""}.`,
    lanjutkan: "Lanjutkan draf",
    buang: "Buang draf",
  },
};

export type Messages = typeof id;
