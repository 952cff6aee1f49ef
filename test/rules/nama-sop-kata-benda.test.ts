import { dengan, SOP_BERSIH, ujiAturan } from "./uji";

const path = "identitas.nama";
const nama = (isi: string) => dengan({ [path]: isi });

ujiAturan("nama-sop-kata-benda", {
  lolos: [
    { nama: "a noun", sop: SOP_BERSIH },
    { nama: "a noun after SOP", sop: nama("SOP Pelayanan Kartu Keluarga") },
    ...["Mekanisme Pengaduan", "Mediasi Sengketa Tanah", "Metrologi Legal", "Bersih Desa", "Digitalisasi Arsip"].map(
      (isi) => ({ nama: isi, sop: nama(isi) }),
    ),
  ],
  dilanggar: [
    {
      nama: "a verb",
      sop: nama("Mengelola surat"),
      temuan: [{ path, severity: "info", outcome: "dilanggar", saran: "Pengelolaan surat" }],
    },
    { nama: "after SOP", sop: nama("SOP Menyusun Laporan"), temuan: [{ path, saran: "SOP Penyusunan Laporan" }] },
    { nama: "in capitals", sop: nama("MEMUSNAHKAN ARSIP"), temuan: [{ path, saran: "PEMUSNAHAN ARSIP" }] },
    { nama: "a verb without a known noun", sop: nama("Memperkuat jaringan"), temuan: [{ path }] },
  ],
  tidakBerlaku: [{ nama: "empty", sop: nama("") }],
});
