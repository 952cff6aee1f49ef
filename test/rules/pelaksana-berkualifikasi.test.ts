import { dengan, SOP_BERSIH, ujiAturan } from "./uji";

const dua = ["Pengadministrasi Umum: memahami tata naskah dinas", "Sekretaris: memahami disposisi"];
const kotak = (pelaksana: string[], ...kualifikasiPelaksana: string[]) =>
  dengan({ "prosedur.pelaksana": pelaksana, kualifikasiPelaksana });

ujiAturan("pelaksana-berkualifikasi", {
  lolos: [
    { nama: "clean: skills for all", sop: SOP_BERSIH },
    { nama: "all named", sop: kotak(["Pengadministrasi Umum", "Sekretaris"], ...dua) },
    { nama: "one office in passing", sop: kotak(["Sekretaris", "Camat"], "Mampu membantu Sekretaris") },
    { nama: "parties from outside", sop: kotak(["Pemohon", "Pengadministrasi Umum", "Sekretaris"], ...dua) },
    {
      nama: "what is no office before a colon",
      sop: kotak(["Pengadministrasi Umum", "Sekretaris"], ...dua, "Pendidikan: minimal SMA"),
    },
    {
      nama: "a part of the name of an office",
      sop: kotak(["Pengadministrasi Umum", "Sekretaris Camat"], dua[0] ?? "", "Sekretaris Camat: S1", "Sekretaris: S1"),
    },
    {
      nama: "abbreviated",
      sop: kotak(["Kasubbag Umum", "Sekretaris"], "Kepala Sub Bagian Umum: S1", "Sekretaris: S1"),
    },
  ],
  dilanggar: [
    {
      nama: "an office that has no column",
      sop: kotak(["Pengadministrasi Umum", "Sekretaris"], ...dua, "Arsiparis: memahami kearsipan"),
      temuan: [
        {
          ...{ path: "kualifikasiPelaksana.2", butir: 3, severity: "info", outcome: "perluDilihat" },
          ...{ dilihatOleh: "penyusun", text: "Arsiparis: memahami kearsipan" },
        },
      ],
    },
    {
      nama: "one left out",
      sop: kotak(["Pengadministrasi Umum", "Sekretaris", "Camat"], ...dua),
      temuan: [
        {
          ...{ path: "prosedur.pelaksana.2", pelaksana: 3, severity: "info", outcome: "perluDilihat" },
          ...{ dilihatOleh: "penyusun", text: "Camat" },
        },
      ],
    },
    {
      nama: "two left out",
      sop: kotak(["Lurah", "Pengadministrasi Umum", "Sekretaris", "Camat"], ...dua),
      temuan: [{ path: "prosedur.pelaksana.0" }, { path: "prosedur.pelaksana.3" }],
    },
    {
      nama: "in one sentence",
      sop: kotak(["Analis", "Arsiparis", "Camat"], "Analis dan Arsiparis memahami kearsipan"),
      temuan: [{ path: "prosedur.pelaksana.2" }],
    },
  ],
  tidakBerlaku: [{ nama: "no performers", sop: kotak([], ...dua) }],
});
