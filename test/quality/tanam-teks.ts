/** Activities with one defect each, by the code of the rule that should see it; written without a look at what the rules can do. */
export const KEGIATAN_CACAT: Readonly<Record<string, readonly string[]>> = {
  "LKH-04": [
    ...["Penyusunan konsep surat", "Pengecekan isi berkas", "Verifikasi data pemohon", "Terima berkas dari loket"],
    ...[
      "Rekapitulasi data kehadiran",
      "Surat dinas keluar",
      "Pelaksanaan survei lapangan",
      "Konfirmasi jadwal kepada pimpinan",
    ],
    ...["Persiapan bahan rapat", "Legalisasi fotokopi dokumen", "Berkas ke Kepala Bidang", "Input data ke aplikasi"],
  ],
  "LKH-05": [
    ...[
      "Staf mengetik surat",
      "Kepala Bidang memaraf konsep",
      "Petugas mencatat permohonan",
      "Tim melaksanakan survei",
    ],
    ...["Kasubbag Umum meneruskan berkas", "Sekretaris mengoreksi naskah", "Bendahara membayar tagihan"],
    ...["Pemohon melengkapi berkas", "Operator merekam data", "Analis menelaah usulan", "Kabid menandatangani surat"],
    ...["Ketua Tim Kerja membagi tugas"],
  ],
  "LKH-06": [
    ...["Surat ditandatangani", "Berkas dikembalikan kepada pemohon", "Data direkam ke dalam aplikasi"],
    ...["Konsep surat diketik", "Diarsipkan dalam lemari", "Surat tugas dibuat", "Undangan dikirim melalui surel"],
    ...["Dokumen digandakan sesuai kebutuhan", "Laporan disusun setiap bulan", "Permohonan diagendakan"],
    ...["Naskah diparaf", "Izin diterbitkan"],
  ],
  "LKH-07": [
    ...[
      "Mencatat dan mendistribusikan surat",
      "Menyusun konsep lalu mengetiknya",
      "Mencetak serta membagikan undangan",
    ],
    ...["Menerima berkas, kemudian meneruskannya", "Menggandakan, mengirim, dan mengarsipkan surat"],
    ...["Membaca surat dan memberikan disposisi", "Mengetik dan mencetak surat", "Merekam data, mencetak kartu"],
    ...["Mengumpulkan data sekaligus mengolahnya", "Menulis dan membubuhkan stempel", "Mencatat/mengagendakan surat"],
    ...["Menyalin dan distribusi surat"],
  ],
  "LKH-08": [
    ...["Mengirim surat apabila sudah diparaf", "Jika berkas lengkap, mencatat dalam register"],
    ...["Mengembalikan berkas bila tidak memenuhi syarat", "Menerbitkan izin kalau disetujui"],
    ...[
      "Mencetak kartu (bila data benar)",
      "Mengarsipkan surat, jika selesai dikirim ke loket",
      "Meneruskan berkas bilamana lengkap",
    ],
    ...[
      "Mengirim surat dalam hal pemohon tidak hadir",
      "Menandatangani surat setelah berkas dinyatakan lengkap, bila tidak dikembalikan",
    ],
    ...[
      "Menghubungi pemohon, apabila kurang",
      "Membayar tagihan jika SPP sah",
      "Menyusun surat jika disetujui pimpinan",
    ],
  ],
  "LKH-10": [
    ...[
      "Melakukan pencatatan surat",
      "Melaksanakan penyusunan laporan",
      "Melakukan entri data",
      "Melakukan pengiriman berkas",
    ],
    ...["Melakukan koordinasi dengan bidang lain", "Melakukan penghitungan biaya", "Melaksanakan pemantauan kegiatan"],
    ...["Melakukan penggandaan dokumen", "Melakukan rekapitulasi data", "Melakukan pemasangan rambu"],
    ...["Melakukan pengarsipan", "Melakukan input data"],
  ],
  "LKH-11": [
    ...["Menyiapkan meja, kursi, dll", "Menyiapkan ATK dsb.", "Mengumpulkan data, laporan, dan lain-lain"],
    ...["Menata ruang, kursi, dan sebagainya", "Menghubungi bidang, seksi, dst.", "Menyiapkan map, amplop, dll."],
  ],
  "LKH-12": [
    ...["Menyusun jadual kegiatan", "Mencatat ijin keluar", "Mengkoordinir petugas lapangan", "Menganalisa usulan"],
    ...[
      "Merubah data pemohon",
      "Menyiapkan kwitansi",
      "Menghitung prosentase capaian",
      "Mengirim surat yang sudah di tandatangani",
    ],
    ...["Menyalin aktifitas harian", "Menghimbau warga", "Memparaf konsep surat", "Mencatat resiko kegiatan"],
  ],
};

/** Texts of other places with one defect each; the place by its path, {k} for a step. */
export const TEKS_CACAT: readonly (readonly [code: string, path: string, teks: readonly string[]])[] = [
  ["MTB-01", "prosedur.langkah.{k}.mutuBaku.kelengkapan", [""]],
  ["MTB-14", "prosedur.langkah.{k}.mutuBaku.kelengkapan", ["Komputer, printer", "ATK", "Laptop dan jaringan internet"]],
  ["MTB-02", "prosedur.langkah.{k}.mutuBaku.waktu", [""]],
  [
    "MTB-03",
    "prosedur.langkah.{k}.mutuBaku.waktu",
    [
      ...["segera", "sesuai jadwal", "-", "10", "secepatnya", "menyesuaikan", "kondisional", "tentatif", "5 minit"],
      ...["sepanjang tahun", "sesuai kebutuhan", "2 hr kerja"],
    ],
  ],
  ["MTB-04", "prosedur.langkah.{k}.mutuBaku.waktu", ["Triwulanan", "Semesteran", "Setiap bulan", "Tahunan", "Harian"]],
  ["MTB-05", "prosedur.langkah.{k}.mutuBaku.waktu", ["5-2 hari", "2 jam - 30 menit", "10 s.d. 5 menit"]],
  ["MTB-06", "prosedur.langkah.{k}.mutuBaku.waktu", ["1-30 hari", "5 menit - 2 jam", "1 s.d. 20 hari kerja"]],
  ["MTB-08", "prosedur.langkah.{k}.mutuBaku.output", ["", "-"]],
  [
    "MTB-09",
    "prosedur.langkah.{k}.mutuBaku.output",
    ["Menandatangani surat", "Dikirim kepada pemohon", "Menyusun laporan", "Diarsipkan", "Memahami isi surat"],
  ],
  ["LKH-03", "prosedur.langkah.{k}.kegiatan", ["", "-"]],
  ["IDN-01", "identitas.nomor", ["", "-"]],
  ["IDN-02", "identitas.nomor", ["800/ /12", "800//12", "065/12/"]],
  ["IDN-04", "identitas.nomor", ["12/SOP/2011", "000.8.3/4/ORG/2019"]],
  ["IDN-05", "identitas.tanggalPembuatan", ["", "Mei 2026", "2026", "awal tahun 2026"]],
  ["IDN-06", "identitas.tanggalRevisi", ["Revisi 01", "00", "belum pernah", "3 Juni 2026 (revisi ke-1)"]],
  ["IDN-07", "identitas.tanggalEfektif", ["", "Juni 2026"]],
  ["IDN-09", "identitas.tanggalRevisi", ["1 Januari 2020"]],
  ["IDN-11", "identitas.tanggalPembuatan", ["17 Nopember 2025", "3 Pebruari 2026", "2 January 2026"]],
  ["IDN-12", "identitas.tanggalPembuatan", ["31 April 2026", "30 Februari 2026"]],
  ["IDN-14", "identitas.pengesahan.nip", ["19750312 200003 2 00", "197513122000032004", "19750312 200015 2 004"]],
  ["IDN-15", "identitas.pengesahan.jabatan", ["Staf Administrasi", "Pengadministrasi Umum", "Analis Kebijakan"]],
  ["IDN-16", "identitas.nama", ["", "-"]],
  ["IDN-17", "identitas.nama", ["SOP Pengelolaan Rapat", "Standar Operasional Prosedur Pengelolaan Rapat"]],
  ["IDN-18", "identitas.nama", ["Mengelola rapat", "Melayani tamu", "Menyusun laporan"]],
  ["STR-10", "identitas.unit", ["[isi nama unit]", "……………", "Bidang ____________", "<nama unit>"]],
];

/** Boxes with one defect in the item that is named. */
export const KOTAK_CACAT: readonly (readonly [code: string, path: string, butir: readonly string[]])[] = [
  ["DHK-01", "dasarHukum", []],
  ["DHK-02", "dasarHukum.0", ["Undang-Undang Tahun 2009 tentang Pelayanan Publik"]],
  ["DHK-06", "dasarHukum.0", ["Undang-Undang No. 25 Tahun 2009 tentang Pelayanan Publik"]],
  ["DHK-06", "dasarHukum.0", ["Undang-Undang Nomor 25 tahun 2009 Tentang Pelayanan Publik"]],
  [
    "DHK-03",
    "dasarHukum.1",
    [
      "Peraturan Presiden Nomor 95 Tahun 2018 tentang Sistem Pemerintahan Berbasis Elektronik",
      "UU Nomor 25 Tahun 2009 tentang Pelayanan Publik",
    ],
  ],
  [
    "DHK-04",
    "dasarHukum.1",
    [
      "Peraturan Bupati Contoh Nomor 3 Tahun 2020 tentang Pelayanan",
      "Permendagri Nomor 1 Tahun 2023 tentang Tata Naskah Dinas di Lingkungan Pemerintah Daerah",
    ],
  ],
  [
    "DHK-05",
    "dasarHukum.1",
    ["UU Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara", "UU Nomor 25 Tahun 2009 tentang Pelayanan Publik"],
  ],
  ["DHK-07", "dasarHukum.0", ["Peraturan Pemerintah Nomor 53 Tahun 2010 tentang Disiplin Pegawai Negeri Sipil"]],
  ["DHK-07", "dasarHukum.0", ["UU 32/2004 tentang Pemerintahan Daerah"]],
  ["DHK-07", "dasarHukum.0", ["Permendagri Nomor 13 Tahun 2006 tentang Pedoman Pengelolaan Keuangan Daerah"]],
  [
    "DHK-10",
    "dasarHukum.1",
    ["UU Nomor 25 Tahun 2009 tentang Pelayanan Publik", "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik;"],
  ],
  [
    "DHK-11",
    "dasarHukum.0",
    ["Peraturan Wali Kota Contoh Nomor 12 Tahun 2020 tentang Pedoman Penyusunan Standar Operasional Prosedur"],
  ],
  [
    "DHK-12",
    "dasarHukum.0",
    ["1. UU Nomor 25 Tahun 2009 tentang Pelayanan Publik 2. UU Nomor 23 Tahun 2014 tentang Pemerintahan Daerah"],
  ],
  ["DHK-13", "dasarHukum.0", ["Surat Edaran Sekretaris Daerah Nomor 12 Tahun 2024 tentang Pelayanan Tatap Muka"]],
  ["KUA-01", "kualifikasiPelaksana", []],
  ["KUA-02", "kualifikasiPelaksana.0", ["Kepala Dinas", "Staf"]],
  ["KUA-03", "kualifikasiPelaksana.1", ["Mampu mengoperasikan komputer", "Budi Santoso, S.Sos."]],
  ["KET-01", "keterkaitan", []],
  ["KET-02", "keterkaitan.0", ["Manual Mutu"]],
  ["ALT-01", "peralatan", []],
  ["PER-01", "peringatan", []],
  ["PER-02", "peringatan.0", ["Hambatan dapat saja terjadi"]],
  ["PER-03", "peringatan.0", ["Jika SOP dilaksanakan, maka pelayanan menjadi efisien"]],
  ["CAT-01", "pencatatan", []],
  ["CAT-02", "pencatatan.0", ["Pencatatan sangat penting bagi pelayanan"]],
];
