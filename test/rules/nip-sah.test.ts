import { dengan, KONTEKS, SOP_BERSIH, ujiAturan } from "./uji";

const path = "identitas.pengesahan.nip";
const nip = (isi: string) => dengan({ [path]: isi });

ujiAturan("nip-sah", {
  lolos: [
    { nama: "as it is usual", sop: SOP_BERSIH },
    { nama: "without blanks", sop: nip("196608251988021001") },
    { nama: "with its label", sop: nip("NIP. 19660825 198802 1 001") },
    { nama: "PPPK", sop: nip("19900101 202121 1 001") },
  ],
  dilanggar: [
    {
      nama: "too short",
      sop: nip("1966082519880210"),
      temuan: [
        {
          path,
          severity: "warning",
          outcome: "perluDilihat",
          message: "NIP terdiri atas 18 angka. Di sini terbaca 16.",
        },
      ],
    },
    { nama: "too long", sop: nip("NIP 19750312 200003 2 0045"), temuan: [{ path, severity: "warning" }] },
    {
      nama: "a month 13",
      sop: nip("197513122000032004"),
      temuan: [{ path, message: expect.stringContaining("masuk akal") as string }],
    },
    { nama: "a letter for a digit", sop: nip("19750312 2O0003 2 004"), temuan: [{ path, severity: "warning" }] },
    {
      nama: "parted elsewhere: a hint",
      sop: nip("NIP. 1975 0312 200003 2004"),
      temuan: [{ path, severity: "info", aman: "NIP. 19750312 200003 2 004" }],
    },
    {
      nama: "dots: a hint",
      sop: nip("19750312.200003.2.004"),
      temuan: [{ path, severity: "info", aman: "19750312 200003 2 004" }],
    },
  ],
  tidakBerlaku: [
    { nama: "empty", sop: nip("") },
    { nama: "a label alone", sop: nip("NIP") },
    { nama: "NRP", sop: nip("NRP. 75031234") },
    { nama: "left for the electronic signature", sop: nip("${nip_pengirim}") },
    { nama: "the signer has none", sop: nip("123"), konteks: { profile: { ...KONTEKS.profile, tanpaNip: true } } },
  ],
});
