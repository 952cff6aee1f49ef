import { dengan, SOP_BERSIH, ujiAturan } from "./uji";

const isi = (...peringatan: string[]) => dengan({ peringatan });

ujiAturan("peringatan-bukan-manfaat", {
  lolos: [
    { nama: "a consequence", sop: SOP_BERSIH },
    { nama: "a benefit that is lost", sop: isi("Jika SOP tidak dilaksanakan, pelayanan tidak efisien") },
    { nama: "a deadline", sop: isi("Paling lambat 3 hari kerja") },
  ],
  dilanggar: [
    {
      nama: "a benefit",
      sop: isi("Jika SOP dilaksanakan berdampak pada efisiensi"),
      temuan: [{ path: "peringatan.0", butir: 1, severity: "info", outcome: "dilanggar" }],
    },
    {
      nama: "beside a warning",
      sop: isi("Jika lalai, ditolak", "SOP ini memudahkan pegawai"),
      temuan: [{ path: "peringatan.1" }],
    },
    { nama: "in capitals", sop: isi("PELAYANAN MENJADI TERTIB"), temuan: [{ path: "peringatan.0" }] },
  ],
  tidakBerlaku: [{ nama: "empty", sop: isi() }],
});
