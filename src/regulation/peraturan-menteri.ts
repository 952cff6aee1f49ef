import { baris } from "./baris-peraturan";

const permendagri = baris("permendagri");
const permenpanrb = baris("permenpanrb");
const permen = baris("permen");
const DAERAH = "di Lingkungan Pemerintah Daerah";
const KEMENDAGRI = "di Lingkungan Kementerian Dalam Negeri dan Pemerintah Daerah";

export const PERATURAN_MENTERI = [
  permendagri("39", 2005, null, { diganti: "Permendagri 83/2022" }),
  permendagri("13", 2006, "Pedoman Pengelolaan Keuangan Daerah", { diganti: "Permendagri 77/2020" }),
  permendagri("17", 2007, "Pedoman Teknis Pengelolaan Barang Milik Daerah", { diganti: "Permendagri 19/2016" }),
  permendagri("59", 2007, null, { diganti: "Permendagri 77/2020" }),
  permendagri("12", 2008, "Pedoman Analisis Beban Kerja di Lingkungan Departemen Dalam Negeri dan Pemerintah Daerah"),
  permendagri("54", 2009, `Tata Naskah Dinas ${DAERAH}`, { diganti: "Permendagri 1/2023" }),
  permendagri("54", 2010, null, { diganti: "Permendagri 86/2017" }),
  permendagri("21", 2011, null, { diganti: "Permendagri 77/2020" }),
  permendagri("52", 2011, "Standar Operasional Prosedur di Lingkungan Pemerintah Provinsi dan Kabupaten/Kota", {
    status: "verified",
    sumber: "id.scribd.com/document/501891101",
  }),
  permendagri("35", 2012, `Analisis Jabatan ${KEMENDAGRI}`),
  permendagri("78", 2012, `Tata Kearsipan ${KEMENDAGRI}`, { diganti: "Permendagri 83/2022" }),
  permendagri("80", 2015, "Pembentukan Produk Hukum Daerah", { diubah: ["Permendagri 120/2018"] }),
  permendagri("19", 2016, "Pedoman Pengelolaan Barang Milik Daerah", { diubah: ["Permendagri 7/2024"] }),
  permendagri("3", 2017, null),
  permendagri("86", 2017, null),
  permendagri("138", 2017, "Penyelenggaraan Pelayanan Terpadu Satu Pintu Daerah"),
  permendagri("99", 2018, "Pembinaan dan Pengendalian Penataan Perangkat Daerah"),
  permendagri("100", 2018, "Penerapan Standar Pelayanan Minimal", { diganti: "Permendagri 59/2021" }),
  permendagri("90", 2019, "Klasifikasi, Kodefikasi, dan Nomenklatur Perencanaan Pembangunan dan Keuangan Daerah"),
  permendagri("77", 2020, "Pedoman Teknis Pengelolaan Keuangan Daerah"),
  permendagri("59", 2021, "Penerapan Standar Pelayanan Minimal"),
  permendagri("83", 2022, `Kode Klasifikasi Arsip ${KEMENDAGRI}`),
  permendagri("1", 2023, `Tata Naskah Dinas ${DAERAH}`),
  permenpanrb("PER/21/M.PAN/11/2008", 2008, null, {
    ...{ nomorLain: ["21", "PER/21/M.PAN/11"], diganti: "PermenPAN-RB 35/2012" },
    ...{ status: "verified", sumber: "vdokumen.com/pedoman-soppdf.html" },
  }),
  permenpanrb("12", 2011, null, { diganti: "PermenPAN-RB 19/2018" }),
  permenpanrb("35", 2012, "Pedoman Penyusunan Standar Operasional Prosedur Administrasi Pemerintahan", {
    ...{ status: "verified", sumber: "id.scribd.com/presentation/663854930" },
  }),
  permenpanrb("36", 2012, "Petunjuk Teknis Penyusunan, Penetapan, dan Penerapan Standar Pelayanan", {
    diganti: "PermenPAN-RB 15/2014",
  }),
  permenpanrb("80", 2012, "Pedoman Tata Naskah Dinas Instansi Pemerintah"),
  permenpanrb("15", 2014, "Pedoman Standar Pelayanan"),
  permenpanrb("16", 2014, null, { diganti: "PermenPAN-RB 14/2017" }),
  permenpanrb("24", 2014, null, { diganti: "PermenPAN-RB 62/2018" }),
  permenpanrb("53", 2014, null),
  permenpanrb("12", 2015, null, { diganti: "PermenPAN-RB 88/2021" }),
  permenpanrb("14", 2017, "Pedoman Penyusunan Survei Kepuasan Masyarakat Unit Penyelenggara Pelayanan Publik"),
  permenpanrb("19", 2018, "Penyusunan Peta Proses Bisnis Instansi Pemerintah"),
  permenpanrb("62", 2018, "Pedoman Sistem Pengelolaan Pengaduan Pelayanan Publik Nasional"),
  permenpanrb("8", 2021, null, { diganti: "PermenPAN-RB 6/2022" }),
  permenpanrb("88", 2021, "Evaluasi Akuntabilitas Kinerja Instansi Pemerintah"),
  permenpanrb("6", 2022, "Pengelolaan Kinerja Pegawai Aparatur Sipil Negara"),
  permenpanrb("7", 2022, "Sistem Kerja pada Instansi Pemerintah untuk Penyederhanaan Birokrasi"),
  permenpanrb("1", 2023, "Jabatan Fungsional"),
  permen("113/PMK.05/2012", 2012, null),
];
