import type { Kolom, Kotak, LabelIdentitas } from "../../../src/sop/dokumen";

/** Labels as they are found in SOPs of local governments and ministries. */
export const LABEL: Readonly<Record<LabelIdentitas | Kotak, readonly string[]>> = {
  nomor: ["Nomor SOP", "No. SOP", "Nomor", "No SOP AP", "Nomor SOP-AP", "Nomer SOP", "Nomor Dokumen"],
  tanggalPembuatan: ["Tanggal Pembuatan", "Tgl. Pembuatan", "Tgl Dibuat", "Tanggal Pembutan", "Tanggal Penyusunan"],
  tanggalRevisi: ["Tanggal Revisi", "Tgl. Revisi", "Tgl Revisi", "Tanggal Perubahan", "Tanggal Revsi"],
  tanggalEfektif: [
    "Tanggal Efektif",
    "Tgl. Efektif",
    "Tanggal Pengesahan",
    "Tgl Pengesahan",
    "Tanggal Berlaku",
    "Tanggal Effektif",
    "Mulai Berlaku",
  ],
  pengesahan: ["Disahkan Oleh", "Ditetapkan Oleh", "Disyahkan Oleh", "Disahkan", "Pejabat yang Mengesahkan"],
  nama: ["Nama SOP", "Judul SOP", "Nama SOP AP", "Nama SOP-AP", "Judul SOP AP", "Nama Prosedur", "Judul"],
  dasarHukum: ["Dasar Hukum", "Landasan Hukum", "Dasar Hukm", "Dasar-Dasar Hukum"],
  kualifikasiPelaksana: [
    "Kualifikasi Pelaksana",
    "Kualifikasi Pelaksanaan",
    "Kualifikasi Pelaksana SOP",
    "Kualifikasi Pelaksna",
    "Kualifikasi  Pelaksana",
  ],
  keterkaitan: ["Keterkaitan", "Keterkaitan SOP", "Keterkaitan dengan SOP Lain", "Ketekaitan", "SOP Terkait"],
  peralatan: [
    "Peralatan/Perlengkapan",
    "Peralatan/ Perlengkapan",
    "Peralatan dan Perlengkapan",
    "Peralatan & Perlengkapan",
    "Peralatan Perlengkapan",
    "Peralatan",
    "Perlatan/Perlengkapan",
  ],
  peringatan: ["Peringatan", "Peringtan", "Peringatan-Peringatan"],
  pencatatan: [
    "Pencatatan dan Pendataan",
    "Pencatatan/Pendataan",
    "Pencatatan & Pendataan",
    "Pencatatan dan Pendatan",
    "Pencatatan",
    "Pendataan dan Pencatatan",
  ],
};

export const KEPALA: Readonly<Record<Kolom | "pelaksana" | "mutuBaku", readonly string[]>> = {
  nomor: ["No", "No.", "NO", "Nomor", "No Urut"],
  kegiatan: [
    "Kegiatan",
    "Aktivitas",
    "Aktifitas",
    "Uraian Kegiatan",
    "Uraian Prosedur",
    "Uraian",
    "Aktivitas/Kegiatan",
    "Langkah-langkah Kegiatan",
    "Tahapan Kegiatan",
    "Kegiatn",
  ],
  kelengkapan: [
    "Kelengkapan",
    "Persyaratan",
    "Persyaratan/ Kelengkapan",
    "Persyaratan/Perlengkapan",
    "Syarat/Kelengkapan",
    "Kelengkapn",
    "Input",
  ],
  waktu: ["Waktu", "Waktu (Menit)", "Waktu Penyelesaian", "Durasi", "Jangka Waktu", "Lama Waktu", "Waktu (hari)"],
  output: ["Output", "Out put", "Keluaran", "Hasil", "Keluaran (Output)", "Output/Hasil", "Ouput"],
  keterangan: ["Keterangan", "Ket.", "Ket", "KET", "Keterngan"],
  pelaksana: ["Pelaksana", "Pelaku", "Pelaksana Kegiatan", "Pelaksanaan", "Pelaksna", "Aktor"],
  mutuBaku: ["Mutu Baku", "Baku Mutu", "Mutu  Baku", "Mutu Bku"],
};

/** How the letters of all labels of a document are written. */
export const HURUF = {
  seperti: (label: string) => label,
  besar: (label: string) => label.toUpperCase(),
  kecil: (label: string) => label.toLowerCase(),
  kalimat: (label: string) => label.charAt(0) + label.slice(1).toLowerCase(),
} as const;
export type Huruf = keyof typeof HURUF;
