/** The usual labels of an SOP sheet, by the key of the model (PermenPAN-RB 35/2012, Lampiran: Unsur Prosedur). */
export const ISTILAH: Readonly<Record<string, string>> = {
  nomor: "Nomor SOP",
  tanggalPembuatan: "Tanggal Pembuatan",
  tanggalRevisi: "Tanggal Revisi",
  tanggalEfektif: "Tanggal Efektif",
  pengesahan: "Disahkan oleh",
  nama: "Nama SOP",
  dasarHukum: "Dasar Hukum",
  kualifikasiPelaksana: "Kualifikasi Pelaksana",
  keterkaitan: "Keterkaitan",
  peralatan: "Peralatan/Perlengkapan",
  peringatan: "Peringatan",
  pencatatan: "Pencatatan dan Pendataan",
};

/** The columns of the procedure table beside the performers. */
export const KOLOM: Readonly<Record<string, string>> = {
  nomor: "No",
  kegiatan: "Kegiatan",
  kelengkapan: "Kelengkapan",
  waktu: "Waktu",
  output: "Output",
  keterangan: "Keterangan",
};
