import { dengan, SOP_BERSIH, ujiAturan } from "./uji";

const isi = (...pencatatan: string[]) => dengan({ pencatatan });

ujiAturan("pencatatan-menyebut-catatan", {
  lolos: [
    { nama: "records", sop: SOP_BERSIH },
    { nama: "as data", sop: isi("Disimpan sebagai data elektronik") },
    { nama: "a document at the beginning", sop: isi("1. Surat tugas") },
    { nama: "a system by its abbreviation", sop: isi("SIMPEG") },
    { nama: "a portal", sop: isi("Portal Pintar") },
    { nama: "beside a sentence", sop: isi("Penting sekali", "Berita-acara serah terima") },
  ],
  dilanggar: [
    {
      nama: "why recording matters",
      sop: isi("Pencatatan penting agar surat tidak hilang dan pelayanan menjadi tertib"),
      temuan: [{ path: "pencatatan.0", butir: 1, severity: "info", outcome: "perluDilihat" }],
    },
    { nama: "in capitals", sop: isi("PENCATATAN SANGAT PENTING"), temuan: [{ path: "pencatatan.0" }] },
    { nama: "after a blank line", sop: isi("", "Dicatat oleh petugas"), temuan: [{ path: "pencatatan.1" }] },
    { nama: "who does it", sop: isi("Pengadministrasi Umum", "Kasubbag TU"), temuan: [{ path: "pencatatan.0" }] },
  ],
  tidakBerlaku: [{ nama: "empty", sop: isi("-") }],
});
