import { dengan, SOP_BERSIH, ujiAturan } from "./uji";

const path = "identitas.nomor";
const lain = (nomor: string, nama: string) => ({
  sopLain: [
    { nomor: "1", nama: "Cuti" },
    { nomor, nama },
  ],
});
const NOMOR = "000.8.3/012/DPUPR/2025";

ujiAturan("nomor-sop-tunggal", {
  lolos: [
    { nama: "another number", sop: SOP_BERSIH, konteks: lain("000.8.3/013/DPUPR/2025", "Pengarsipan") },
    { nama: "a copy of the same SOP", sop: SOP_BERSIH, konteks: lain(NOMOR, "SOP PENGELOLAAN SURAT MASUK") },
    { nama: "others without a number", sop: SOP_BERSIH, konteks: lain("", "Pengarsipan") },
  ],
  dilanggar: [
    {
      nama: "the same",
      sop: SOP_BERSIH,
      konteks: lain(NOMOR, "Pengarsipan"),
      temuan: [
        { path, severity: "warning", outcome: "dilanggar", message: "Nomor ini juga dipakai SOP “Pengarsipan”." },
      ],
    },
    {
      nama: "the same with blanks",
      sop: dengan({ [path]: "000.8.3 / 012 / dpupr / 2025" }),
      konteks: lain(NOMOR, "Pengarsipan"),
      temuan: [{ path }],
    },
    { nama: "a short one", sop: dengan({ [path]: "01" }), konteks: lain(" 01", "Cuti Bersama"), temuan: [{ path }] },
  ],
  tidakBerlaku: [
    { nama: "no other SOP is known", sop: SOP_BERSIH },
    { nama: "no number", sop: dengan({ [path]: "" }), konteks: lain("", "Pengarsipan") },
  ],
});
