import { lengkapi, type SopInput } from "../sop/input";
import type { Sop } from "../sop/sop";

/** The entry of a standard SOP in the list; the SOP itself is loaded when it is asked for. */
export interface SopBaku {
  readonly id: string;
  /** The same text as its Nama SOP. */
  readonly judul: string;
  /** Field of work, as it is shown. */
  readonly bidang: string;
  readonly kataKunci: readonly string[];
}

/** The standard SOPs, by field of work. Each id is the name of a file in `sop/`. */
export const SOP_BAKU = [
  {
    id: "surat-masuk",
    judul: "Pengelolaan Surat Masuk",
    bidang: "Persuratan",
    kataKunci: ["agenda", "ekspedisi", "lembar disposisi", "terima surat", "surat elektronik"],
  },
  {
    id: "surat-keluar",
    judul: "Pengelolaan Surat Keluar",
    bidang: "Persuratan",
    kataKunci: ["konsep surat", "paraf", "penomoran", "kirim surat", "tanda tangan elektronik"],
  },
  {
    id: "disposisi",
    judul: "Penyelesaian Tindak Lanjut Disposisi",
    bidang: "Persuratan",
    kataKunci: ["arahan pimpinan", "tindak lanjut", "laporan"],
  },
  {
    id: "surat-tugas",
    judul: "Penerbitan Surat Tugas",
    bidang: "Persuratan",
    kataKunci: ["penugasan", "nota dinas", "ST"],
  },
  {
    id: "perjalanan-dinas",
    judul: "Pengurusan Perjalanan Dinas",
    bidang: "Perjalanan Dinas",
    kataKunci: ["SPD", "SPPD", "uang muka", "penugasan luar daerah"],
  },
  {
    id: "pertanggungjawaban-perjalanan-dinas",
    judul: "Pertanggungjawaban Perjalanan Dinas",
    bidang: "Perjalanan Dinas",
    kataKunci: ["laporan perjalanan", "kuitansi", "bukti riil", "SPJ", "rampung"],
  },
  {
    id: "cuti",
    judul: "Pemberian Cuti Tahunan Pegawai",
    bidang: "Kepegawaian",
    kataKunci: ["cuti tahunan", "izin cuti", "sisa cuti", "formulir cuti"],
  },
  {
    id: "kenaikan-gaji-berkala",
    judul: "Kenaikan Gaji Berkala",
    bidang: "Kepegawaian",
    kataKunci: ["KGB", "gaji berkala", "masa kerja", "SK KGB"],
  },
  {
    id: "kenaikan-pangkat",
    judul: "Pengusulan Kenaikan Pangkat",
    bidang: "Kepegawaian",
    kataKunci: ["KP", "pangkat", "golongan", "usul pangkat", "BKN", "BKPSDM"],
  },
  {
    id: "pensiun",
    judul: "Pengusulan Pensiun Pegawai",
    bidang: "Kepegawaian",
    kataKunci: ["BUP", "batas usia pensiun", "pemberhentian", "Taspen", "purnatugas"],
  },
  {
    id: "penilaian-kinerja",
    judul: "Penilaian Kinerja Pegawai",
    bidang: "Kepegawaian",
    kataKunci: ["SKP", "sasaran kinerja", "evaluasi kinerja", "predikat kinerja"],
  },
  {
    id: "daftar-hadir",
    judul: "Pengelolaan Daftar Hadir Pegawai",
    bidang: "Kepegawaian",
    kataKunci: ["absensi", "presensi", "kehadiran", "disiplin", "jam kerja"],
  },
  {
    id: "peminjaman-kendaraan",
    judul: "Peminjaman Kendaraan Dinas",
    bidang: "Barang Milik Daerah",
    kataKunci: ["mobil dinas", "pinjam pakai", "pengemudi", "kendaraan operasional"],
  },
  {
    id: "permintaan-alat-tulis",
    judul: "Permintaan Alat Tulis Kantor",
    bidang: "Barang Milik Daerah",
    kataKunci: ["ATK", "nota permintaan", "barang habis pakai", "gudang"],
  },
  {
    id: "pengadaan-langsung",
    judul: "Pengadaan Langsung Barang/Jasa",
    bidang: "Pengadaan",
    kataKunci: ["PBJ", "penyedia", "HPS", "SPK", "penawaran", "pejabat pengadaan"],
  },
  {
    id: "persediaan",
    judul: "Pengelolaan Barang Persediaan",
    bidang: "Barang Milik Daerah",
    kataKunci: ["stok opname", "gudang", "kartu barang", "barang pakai habis"],
  },
  {
    id: "penghapusan-barang",
    judul: "Pengusulan Penghapusan Barang Milik Daerah",
    bidang: "Barang Milik Daerah",
    kataKunci: ["BMD", "rusak berat", "lelang", "aset", "penghapusan"],
  },
  {
    id: "pemeliharaan-barang",
    judul: "Pemeliharaan Peralatan Kantor",
    bidang: "Barang Milik Daerah",
    kataKunci: ["perbaikan", "servis", "kerusakan", "teknisi", "AC", "komputer"],
  },
  {
    id: "arsip-aktif",
    judul: "Pemberkasan Arsip Aktif",
    bidang: "Kearsipan",
    kataKunci: ["filing", "berkas", "klasifikasi arsip", "daftar arsip aktif"],
  },
  {
    id: "arsip-inaktif",
    judul: "Pemindahan Arsip Inaktif",
    bidang: "Kearsipan",
    kataKunci: ["penyusutan", "retensi", "JRA", "boks arsip", "record center"],
  },
  {
    id: "pemusnahan-arsip",
    judul: "Pemusnahan Arsip",
    bidang: "Kearsipan",
    kataKunci: ["penyusutan", "arsip usul musnah", "berita acara", "retensi", "panitia penilai"],
  },
  {
    id: "peminjaman-arsip",
    judul: "Peminjaman Arsip",
    bidang: "Kearsipan",
    kataKunci: ["layanan arsip", "pinjam berkas", "akses arsip"],
  },
  {
    id: "rapat",
    judul: "Penyelenggaraan Rapat",
    bidang: "Umum",
    kataKunci: ["undangan rapat", "notula", "konsumsi", "ruang rapat", "daftar hadir rapat"],
  },
  {
    id: "tamu",
    judul: "Penerimaan Tamu",
    bidang: "Pelayanan Publik",
    kataKunci: ["buku tamu", "kunjungan", "resepsionis", "audiensi"],
  },
  {
    id: "pengaduan",
    judul: "Penanganan Pengaduan Masyarakat",
    bidang: "Pelayanan Publik",
    kataKunci: ["aduan", "keluhan", "SP4N-LAPOR", "kotak saran", "dumas"],
  },
  {
    id: "permohonan-informasi",
    judul: "Pelayanan Permohonan Informasi Publik",
    bidang: "Pelayanan Publik",
    kataKunci: ["PPID", "keterbukaan informasi", "uji konsekuensi", "informasi dikecualikan"],
  },
  {
    id: "legalisasi",
    judul: "Legalisasi Dokumen",
    bidang: "Pelayanan Publik",
    kataKunci: ["pengesahan fotokopi", "legalisir", "salinan sesuai asli"],
  },
  {
    id: "penyusunan-sop",
    judul: "Penyusunan Standar Operasional Prosedur",
    bidang: "Ketatalaksanaan",
    kataKunci: ["SOP", "bagan alir", "inventarisasi judul", "uji coba", "evaluasi SOP", "ortala"],
  },
] as const satisfies readonly SopBaku[];

export type IdSopBaku = (typeof SOP_BAKU)[number]["id"];

/**
 * Loads a standard SOP: performers by role, number, dates, approval and names of the office empty. Each call gives a model of its
 * own. Rejects when the file cannot be loaded.
 */
export async function loadSop(id: IdSopBaku): Promise<Sop> {
  const file = (await import(`./sop/${id}.json`)) as { default: SopInput };
  return lengkapi(JSON.parse(JSON.stringify(file.default)) as SopInput);
}
