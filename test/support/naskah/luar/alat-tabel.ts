import { p, span, t, tbl, tr, tc, MERGE_START, MERGED } from "../../word-xml";
import { dokumen, langkah } from "./dokumen";

const sel = (isi: string, tcPr = ""): string =>
  `<w:tc><w:tcPr>${tcPr}</w:tcPr>${isi}${isi.endsWith("</w:tbl>") ? "<w:p/>" : ""}</w:tc>`;
const TAB = "<w:r><w:tab/></w:r>";
const b = (...potong: string[]): string => p(potong.map((satu) => t(satu)).join(TAB));

/** Boxes with numbers typed before a tab, lines broken by hand, list signs of several kinds; all in one table with the identity and the head of the steps; sub-rows with letters. */
const BODY = tbl(
  [
    tr([
      tc("", MERGE_START + span(2)),
      tc(
        "PEMERINTAH KABUPATEN LUBUK EMAS\nDINAS PENANAMAN MODAL DAN\nPELAYANAN TERPADU SATU PINTU",
        MERGE_START + span(2),
      ),
      tc("No. SOP", span(2)),
      tc("503/044/2023", span(3)),
    ]),
    tr([
      tc("", MERGED + span(2)),
      tc("", MERGED + span(2)),
      tc("Tgl. Pembuatan", span(2)),
      tc("1 Maret 2023", span(3)),
    ]),
    tr([tc("", MERGED + span(2)), tc("", MERGED + span(2)), tc("Tgl. Revisi", span(2)), tc("01", span(3))]),
    tr([tc("", MERGED + span(2)), tc("", MERGED + span(2)), tc("Tgl. Efektif", span(2)), tc("3 April 2023", span(3))]),
    tr([
      tc("", MERGED + span(2)),
      tc("", MERGED + span(2)),
      tc("Disahkan Oleh", span(2)),
      tc("Plh. KEPALA DINAS\nSEKRETARIS,\n\n\nA. RAHMAN, S.E.\nNIP: 19730505 200003 1 002", span(3)),
    ]),
    tr([
      tc("", MERGED + span(2)),
      tc("", MERGED + span(2)),
      tc("Nama SOP", span(2)),
      tc("PENERBITAN PERSETUJUAN BANGUNAN GEDUNG", span(3)),
    ]),
    tr([tc("DASAR HUKUM", span(4)), tc("KUALIFIKASI PELAKSANA", span(5))]),
    tr([
      sel(
        b("1.", "Undang-Undang Nomor 28 Tahun 2002 tentang") +
          b("", "Bangunan Gedung;") +
          b("2.", "Peraturan Pemerintah Nomor 16 Tahun 2021."),
        span(4),
      ),
      sel(b("•", "Sarjana teknik sipil") + b("•", "Menguasai aplikasi SIMBG"), span(5)),
    ]),
    tr([tc("KETERKAITAN", span(4)), tc("PERALATAN/PERLENGKAPAN", span(5))]),
    tr([
      sel(p("➢ SOP Penerbitan SLF") + p("➢ SOP Penagihan Retribusi"), span(4)),
      sel(tbl([tr(["1.", "Komputer"]), tr(["2.", "Alat ukur"]), tr(["3.", "Kendaraan dinas"])], [20, 180]), span(5)),
    ]),
    tr([tc("PERINGATAN", span(4)), tc("PENCATATAN DAN PENDATAAN", span(5))]),
    tr([
      sel(
        p(`${t("Apabila persyaratan tidak lengkap")}<w:r><w:br/></w:r>${t("maka permohonan dikembalikan.")}`),
        span(4),
      ),
      sel(p("a) Buku register") + p("b) Basis data SIMBG"), span(5)),
    ]),
    tr([
      tc("No", MERGE_START),
      tc("Kegiatan", MERGE_START),
      tc("Pelaksana", span(3)),
      tc("Mutu Baku", span(3)),
      tc("Keterangan", MERGE_START),
    ]),
    tr([
      tc("", MERGED),
      tc("", MERGED),
      "Petugas Loket",
      "Tim Teknis",
      "Kepala Dinas",
      "Kelengkapan",
      "Waktu",
      "Output",
      tc("", MERGED),
    ]),
    tr(["1", "Menerima permohonan", "√", "", "", "Permohonan daring", "15 menit", "Nomor registrasi", ""]),
    tr([
      tc("2", MERGE_START),
      "a. Memeriksa dokumen",
      "",
      "√",
      "",
      "Dokumen teknis",
      "2 hari kerja",
      "Hasil pemeriksaan",
      "",
    ]),
    tr([tc("", MERGED), "b. Meninjau lokasi", "", "√", "", "Surat tugas", "1 hari kerja", "Berita acara", ""]),
    tr(["3", "Menandatangani PBG", "", "", "√", "Berita acara", "1 hari kerja", "PBG", ""]),
  ],
  [20, 110, 50, 50, 50, 80, 45, 80, 60],
);

export const alatTabel = dokumen("satu-tabel-semua", BODY, [
  {
    identitas: {
      pemda: "PEMERINTAH KABUPATEN LUBUK EMAS",
      instansi: "DINAS PENANAMAN MODAL DAN PELAYANAN TERPADU SATU PINTU",
      nomor: "503/044/2023",
      tanggalPembuatan: "1 Maret 2023",
      tanggalRevisi: "01",
      tanggalEfektif: "3 April 2023",
      pengesahan: { jabatan: "Plh. KEPALA DINAS SEKRETARIS,", nama: "A. RAHMAN, S.E.", nip: "19730505 200003 1 002" },
      nama: "PENERBITAN PERSETUJUAN BANGUNAN GEDUNG",
    },
    dasarHukum: [
      "Undang-Undang Nomor 28 Tahun 2002 tentang Bangunan Gedung;",
      "Peraturan Pemerintah Nomor 16 Tahun 2021.",
    ],
    kualifikasiPelaksana: ["Sarjana teknik sipil", "Menguasai aplikasi SIMBG"],
    keterkaitan: ["SOP Penerbitan SLF", "SOP Penagihan Retribusi"],
    peralatan: ["Komputer", "Alat ukur", "Kendaraan dinas"],
    peringatan: ["Apabila persyaratan tidak lengkap maka permohonan dikembalikan."],
    pencatatan: ["Buku register", "Basis data SIMBG"],
    prosedur: {
      pelaksana: ["Petugas Loket", "Tim Teknis", "Kepala Dinas"],
      langkah: [
        langkah(1, ["Menerima permohonan", "Permohonan daring", "15 menit", "Nomor registrasi"]),
        langkah(2, ["a. Memeriksa dokumen", "Dokumen teknis", "2 hari kerja", "Hasil pemeriksaan"]),
        langkah(null, ["b. Meninjau lokasi", "Surat tugas", "1 hari kerja", "Berita acara"]),
        langkah(3, ["Menandatangani PBG", "Berita acara", "1 hari kerja", "PBG"]),
      ],
    },
  },
]);
