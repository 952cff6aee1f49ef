import { dengan, SOP_BERSIH, ujiAturan } from "./uji";

const kolom = (...pelaksana: string[]) => dengan({ "prosedur.pelaksana": pelaksana });
const dilihat = { outcome: "perluDilihat", dilihatOleh: "bagianOrganisasi" } as const;

ujiAturan("jabatan-berlaku", {
  lolos: [
    { nama: "clean: an older name alone", sop: SOP_BERSIH },
    { nama: "sections without a work team", sop: kolom("Kepala Seksi Pelayanan", "Subkoordinator", "Camat") },
    { nama: "what every office keeps", sop: kolom("Ketua Tim Kerja Data", "Kasubbag Umum dan Kepegawaian") },
    {
      nama: "roles of the new order",
      sop: kolom("Pengolah Data dan Informasi", "Ketua Tim Kerja", "Analis Kebijakan"),
    },
    { nama: "a team of another kind", sop: kolom("Ketua Tim Verifikasi", "Kepala Seksi Pelayanan", "Arsiparis") },
    { nama: "longer words", sop: kolom("Kepala Seksi", "Kasinya", "Subkoordinatorial", "Eselon IIb") },
  ],
  dilanggar: [
    {
      nama: "an echelon in capitals",
      sop: kolom("Staf", "PEJABAT ESELON III"),
      temuan: [
        {
          ...{ path: "prosedur.pelaksana.1", pelaksana: 2, text: "PEJABAT ESELON III", outcome: "dilanggar" },
          ...{ severity: "warning", saran: "PEJABAT ADMINISTRATOR" },
        },
      ],
    },
    {
      nama: "those who received goods",
      sop: kolom("PPTK", "PPHP"),
      temuan: [{ path: "prosedur.pelaksana.1", outcome: "dilanggar", saran: "PEJABAT PEMBUAT KOMITMEN" }],
    },
    {
      nama: "no suggestion that would make a column twice",
      sop: kolom("Pejabat Pembuat Komitmen", "Panitia Pemeriksa Hasil Pekerjaan"),
      temuan: [{ path: "prosedur.pelaksana.1" }],
    },
    {
      nama: "an unverified row only asks",
      sop: kolom("Pokja  ULP", "Kepala ULP"),
      temuan: [
        { ...dilihat, path: "prosedur.pelaksana.0", text: "Pokja  ULP" },
        { ...dilihat, path: "prosedur.pelaksana.1", text: "Kepala ULP" },
      ],
    },
    {
      nama: "coordinators beside a work team",
      sop: kolom("Sub Koordinator Umum", "Ketua Tim Kerja Data", "Subkoordinator  Keuangan", "Sub-Koordinator"),
      temuan: [
        { ...dilihat, path: "prosedur.pelaksana.0", text: "Sub Koordinator" },
        { ...dilihat, path: "prosedur.pelaksana.2", text: "Subkoordinator" },
        { ...dilihat, path: "prosedur.pelaksana.3", text: "Sub-Koordinator" },
      ],
    },
    {
      nama: "old and new side by side",
      sop: kolom("Ketua Tim Kerja Data", "Kepala Seksi Pelayanan", "Kasubbid. Aklap", "Kasubbag Program"),
      temuan: [
        { ...dilihat, path: "prosedur.pelaksana.1", text: "Kepala Seksi" },
        { ...dilihat, path: "prosedur.pelaksana.2", text: "Kasubbid" },
      ],
    },
    {
      nama: "names of 2018 and of 2024",
      sop: dengan({
        "prosedur.pelaksana": ["Pengadministrasi Umum", "Camat"],
        kualifikasiPelaksana: ["Penelaah Teknis Kebijakan: S1"],
      }),
      temuan: [{ ...dilihat, path: "prosedur.pelaksana.0", text: "Pengadministrasi Umum" }],
    },
    {
      nama: "in the approval and in the qualifications",
      sop: dengan({
        "identitas.pengesahan.jabatan": "Kepala ULP",
        kualifikasiPelaksana: ["Pejabat eselon IV yang memahami arsip"],
      }),
      temuan: [
        { ...dilihat, path: "identitas.pengesahan.jabatan" },
        {
          ...{ path: "kualifikasiPelaksana.0", butir: 1, text: "Pejabat eselon IV", outcome: "dilanggar" },
          saran: "Pejabat Pengawas yang memahami arsip",
        },
      ],
    },
  ],
  tidakBerlaku: [{ nama: "no role of the list", sop: kolom("Camat", "Lurah") }],
});
