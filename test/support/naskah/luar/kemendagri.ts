import { p, span, t, tbl, tr, tc, MERGE_START, MERGED } from "../../word-xml";
import { dokumen, langkah } from "./dokumen";

const tegak = (isi: string): string => tc(p(isi), '<w:textDirection w:val="btLr"/>');

/** The sheet of the ministry's family: Bagian and Seksi as lines with labels, "Pelaku Kegiatan", rows for start and end, upright heads. */
const BODY =
  tbl(
    [
      tr([tc("PEMERINTAH KABUPATEN RIMBA RAYA", span(2)), "Nomor SOP", ": 188/7/HK/2015"]),
      tr([tc("SEKRETARIAT DAERAH", span(2)), "Tgl. Pembuatan", ": 2 Pebruari 2015"]),
      tr(["Bagian", ": Hukum", "Tgl. Revisi", ": 1"]),
      tr(["Sub Bagian", ": Perundang-undangan", "Tgl. Pengesahan", ": 9 Pebruari 2015"]),
      tr([
        tc("", span(2)),
        "Disahkan Oleh",
        ": Kepala Bagian Hukum\n\n\n  ROSMINI, S.H., M.H.\n  NIP 19700303 199803 2 004",
      ]),
      tr([tc("", span(2)), "Nama SOP", ": Penyusunan Peraturan Bupati"]),
    ],
    [90, 150, 90, 150],
  ) +
  tbl(
    [
      tr(["Dasar Hukum", "Kualifikasi Pelaksana"]),
      tr(["1. UU No 12 Tahun 2011\n2. Permendagri No 1 Tahun 2014", "1. S1 Hukum\n2. Memahami legal drafting"]),
      tr(["Keterkaitan", "Peralatan/Perlengkapan"]),
      tr(["SOP Pembuatan Keputusan Bupati", "Komputer"]),
      tr(["Peringatan", "Pencatatan dan Pendataan"]),
      tr(["Perbup batal jika bertentangan dengan aturan di atasnya", "Buku register Perbup"]),
    ],
    [240, 240],
  ) +
  p("") +
  tbl(
    [
      tr([
        tc("No", MERGE_START),
        tc("Aktivitas", MERGE_START),
        tc("Pelaku Kegiatan", span(4)),
        tc("Mutu Baku", span(3)),
        tc("Ket.", MERGE_START),
      ]),
      tr([
        tc("", MERGED),
        tc("", MERGED),
        tegak("SKPD Pemrakarsa"),
        tegak("Kasubbag Perundang-undangan"),
        tegak("Kabag Hukum"),
        tegak("Bupati"),
        "Persyaratan",
        "Waktu",
        "Output",
        tc("", MERGED),
      ]),
      tr([
        "1",
        "SKPD menyampaikan rancangan Perbup",
        "√",
        "",
        "",
        "",
        "Rancangan, nota dinas",
        "1 hari",
        "Rancangan diterima",
        "",
      ]),
      tr([
        "2",
        "Meneliti rancangan Perbup. Jika tidak lengkap dikembalikan kepada SKPD, jika lengkap diteruskan kepada Kabag",
        "",
        "√",
        "",
        "",
        "Rancangan diterima",
        "3 hari",
        "Rancangan diteliti",
        "",
      ]),
      tr([
        "3",
        tc(p(t("Membahas rancangan Perbup:")) + p(t("a. mengundang tim;")) + p(t("b. membahas pasal demi pasal."))),
        "√",
        "√",
        "√",
        "",
        tc("1. Undangan\n2. Rancangan diteliti"),
        "7 hari",
        "Rancangan final",
        "Dapat diulang",
      ]),
      tr(["4", "Menandatangani Perbup", "", "", "", "√", "Rancangan final", "3 hari", "Perbup", ""]),
    ],
    [20, 130, 35, 35, 35, 35, 80, 40, 80, 50],
  );

export const kemendagri = dokumen("kemendagri-kepala-tegak", BODY, [
  {
    identitas: {
      pemda: "PEMERINTAH KABUPATEN RIMBA RAYA",
      instansi: "SEKRETARIAT DAERAH",
      unit: "Bagian Hukum Sub Bagian Perundang-undangan",
      nomor: "188/7/HK/2015",
      tanggalPembuatan: "2 Pebruari 2015",
      tanggalRevisi: "1",
      tanggalEfektif: "9 Pebruari 2015",
      pengesahan: { jabatan: "Kepala Bagian Hukum", nama: "ROSMINI, S.H., M.H.", nip: "19700303 199803 2 004" },
      nama: "Penyusunan Peraturan Bupati",
    },
    dasarHukum: ["UU No 12 Tahun 2011", "Permendagri No 1 Tahun 2014"],
    kualifikasiPelaksana: ["S1 Hukum", "Memahami legal drafting"],
    keterkaitan: ["SOP Pembuatan Keputusan Bupati"],
    peralatan: ["Komputer"],
    peringatan: ["Perbup batal jika bertentangan dengan aturan di atasnya"],
    pencatatan: ["Buku register Perbup"],
    prosedur: {
      pelaksana: ["SKPD Pemrakarsa", "Kasubbag Perundang-undangan", "Kabag Hukum", "Bupati"],
      langkah: [
        langkah(1, ["SKPD menyampaikan rancangan Perbup", "Rancangan, nota dinas", "1 hari", "Rancangan diterima"]),
        langkah(2, [
          "Meneliti rancangan Perbup. Jika tidak lengkap dikembalikan kepada SKPD, jika lengkap diteruskan kepada Kabag",
          "Rancangan diterima",
          "3 hari",
          "Rancangan diteliti",
        ]),
        langkah(3, [
          "Membahas rancangan Perbup:\na. mengundang tim;\nb. membahas pasal demi pasal.",
          "1. Undangan\n2. Rancangan diteliti",
          "7 hari",
          "Rancangan final",
          "Dapat diulang",
        ]),
        langkah(4, ["Menandatangani Perbup", "Rancangan final", "3 hari", "Perbup"]),
      ],
    },
  },
]);
