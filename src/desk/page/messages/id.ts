import type { Faults, ProfileId } from "../../engine/options";
import type { Aksi } from "../aksi";
import type { SampleId } from "../../samples";

const gangguan: Record<keyof Faults, string> = {
  paragrafTambahan: "Paragraf kosong tertinggal setelah penyisipan",
  gayaLamaMenang: "Gaya lama di dokumen mengalahkan gaya yang disisipkan",
  peristiwaDigabung: "Kabar perubahan datang terlambat dan digabung",
  peristiwaHilang: "Kabar perubahan tidak datang",
  peristiwaTanpaId: "Kabar perubahan tanpa nama paragraf",
  idBerpindah: "Nama paragraf berpindah ke paragraf baru",
  anotasiGagal: "Garis bawah temuan gagal dipasang",
  getOoxmlGagal: "Susunan dokumen tidak dapat dibaca",
  insertOoxmlGagal: "Penyisipan ditolak",
  halamanDiabaikan: "Ukuran kertas sisipan diabaikan",
  kontrolKehilanganTag: "Isian kehilangan penandanya",
  lacakPerubahan: "Lacak Perubahan menyala",
  hanyaBaca: "Dokumen hanya bisa dibaca",
  terlindung: "Pengeditan dokumen dibatasi",
  lambat: "Word lambat (0,3 detik setiap panggilan)",
};

const profil: Record<ProfileId, string> = {
  web: "Word di web",
  ltsc2021: "Word LTSC 2021",
  ltsc2024: "Word LTSC 2024",
  m365: "Microsoft 365",
};

const aksi: Record<Aksi, string> = {
  panel: "Tata SOP",
  templat: "SOP Baru",
  periksa: "Periksa SOP",
  berikutnya: "Temuan Berikutnya",
  sebelumnya: "Temuan Sebelumnya",
  bagan: "Bangun Bagan",
};

/** What stands on a button beside its picture where the bar has no room for its name. */
const aksiSingkat: Partial<Record<Aksi, string>> = { berikutnya: "Berikutnya", sebelumnya: "" };

const contoh: Record<SampleId, string> = {
  kosong: "Dokumen kosong",
  bersih: "SOP yang sudah benar",
  keliru: "SOP dengan banyak kekeliruan",
  templat: "Templat SOP yang belum diisi",
  surat: "Surat undangan (bukan SOP)",
};

/** The desk's sentences in Indonesian. */
export const id = {
  judul: "Meja Tata SOP",
  bilah: "Perintah dokumen",
  pita: "Tata SOP",
  keDokumen: "Langsung ke dokumen",
  kePanel: "Langsung ke panel",
  buka: "Buka",
  bukaUraian: "Buka dokumen .docx dari komputer ini (atau seret ke halaman)",
  simpan: "Simpan",
  simpanUraian: "Unduh dokumen ini sebagai .docx",
  baru: "Baru",
  baruUraian: "Mulai dengan dokumen kosong",
  contohMenu: "Contoh",
  urungkan: "Urungkan",
  ulangi: "Ulangi",
  word: "Word yang ditiru",
  profilPilihan: "Versi Word",
  gangguanMenu: "Gangguan",
  gangguanAktif: (jumlah: number): string => `Gangguan (${jumlah})`,
  gangguanUraian: "Tiru kelakuan Word yang dikenal mengganggu:",
  tutup: "Tutup",
  kembali: "Kembali ke dokumen sebelumnya",
  dokumen: "Dokumen",
  panel: "Panel Tata SOP",
  tutupPanel: "Tutup panel",
  lebarPanel: "Lebar panel",
  zum: "Ukuran tampilan",
  zumPas: "Pas lebar",
  halaman: (jumlah: number): string => `${jumlah} halaman`,
  batasHalaman: "Batas halaman di sini perkiraan; Word bisa memotong di tempat lain.",
  lepaskan: "Lepaskan di sini untuk membuka dokumen",
  dokumenBaru: "Dokumen baru dibuka dari panel.",
  dibuka: (nama: string): string => `${nama} sudah dibuka.`,
  disimpan: (nama: string): string => `${nama} sudah diunduh.`,
  tidakDapatDibuka: (nama: string): string => `${nama} tidak dapat dibuka.`,
  tetapTerbuka: "Dokumen yang sedang terbuka tidak berubah.",
  bukanDocx: "Berkas ini bukan dokumen Word (.docx).",
  gagalMenggambar: "Dokumen ini tidak dapat ditampilkan. Isinya tetap utuh dan dapat disimpan.",
  tidakDapatDitulis: "Dokumen ini tidak dapat diubah sekarang.",
  tanpaNama: "Dokumen tanpa nama.docx",
  gangguan,
  profil,
  aksi,
  aksiSingkat,
  contoh,
};

export type Messages = typeof id;
