import { MERGED, MERGE_START, p, span, t, tbl, tc, tr } from "../../word-xml";
import { dokumen, langkah } from "./dokumen";

const OLEH = 'w:author="Kasubbag Program" w:date="2025-08-20T09:00:00Z"';
const sisip = (teks: string): string => `<w:ins w:id="11" ${OLEH}>${t(teks)}</w:ins>`;
const hapus = (teks: string): string => `<w:del w:id="12" ${OLEH}><w:r><w:delText>${teks}</w:delText></w:r></w:del>`;
const sembunyi = (teks: string): string => `<w:r><w:rPr><w:vanish/></w:rPr><w:t>${teks}</w:t></w:r>`;
const bidang = (kode: string, hasil: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${kode} </w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${t(hasil)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const sel = (isi: string, tcPr = ""): string => tc(p(isi), tcPr);

/** A whole row that a tracked change has put in, and one that it has taken out. */
const BARIS_SISIP = `<w:ins w:id="21" ${OLEH}/>`;
const BARIS_HAPUS = `<w:del w:id="22" ${OLEH}/>`;

/** A draft that went through several hands: tracked changes, comments, hidden notes, fields, a signature in a nested table. */
const BODY =
  tbl(
    [
      tr([
        tc("PEMERINTAH KOTA MUARA BATU\nDINAS PENDIDIKAN\nSEKRETARIAT", MERGE_START),
        tc("Nomor SOP"),
        sel(t("421/") + hapus("098") + sisip("101") + t("/DISDIK")),
      ]),
      tr([tc("", MERGED), tc("Tanggal Pembuatan"), sel(bidang('DATE \\@ "d MMMM yyyy"', "20 Agustus 2025"))]),
      tr([tc("", MERGED), tc("Tanggal Revisi"), sel(hapus("-") + sisip("25 Agustus 2025"))]),
      tr([tc("", MERGED), tc("Tanggal Efektif"), sel(t("1 September 2025") + sembunyi(" (cek lagi)"))]),
      tr([
        ...[tc("", MERGED), tc("Disahkan Oleh")],
        `<w:tc>${tbl([tr(["Kepala Dinas Pendidikan"]), tr([""]), tr(["Drs. Sabarudin, M.Pd."]), tr(["NIP. 19690115 199512 1 003"])], [150])}${p("")}</w:tc>`,
      ]),
      tr([
        tc("", MERGED),
        tc("Nama SOP"),
        sel(
          '<w:bookmarkStart w:id="1" w:name="judul"/>' +
            t("Legalisasi ") +
            hapus("Ijasah") +
            sisip("Ijazah") +
            '<w:bookmarkEnd w:id="1"/>',
        ),
      ]),
    ],
    [180, 100, 200],
  ) +
  tbl(
    [
      tr(["Dasar Hukum", "Kualifikasi Pelaksana"]),
      tr([
        `<w:tc>${p(t("1. Permendikbud Nomor 29 Tahun 2014"))}${p(`<w:commentRangeStart w:id="1"/>${t("2. Perwali Nomor 5 Tahun 2020")}<w:commentRangeEnd w:id="1"/>`)}</w:tc>`,
        "SMA",
      ]),
      tr(["Keterkaitan", "Peralatan/Perlengkapan"]),
      tr(["SOP Surat Masuk", "Stempel"]),
      tr(["Peringatan", "Pencatatan dan Pendataan"]),
      tr([
        `<w:tc>${p(`<w:hyperlink w:anchor="judul">${t("Jika ijazah tidak asli, permohonan ditolak")}</w:hyperlink>`)}</w:tc>`,
        "Buku legalisasi",
      ]),
    ],
    [240, 240],
  ) +
  tbl(
    [
      tr([
        tc("No", MERGE_START),
        tc("Kegiatan", MERGE_START),
        tc("Pelaksana", span(2)),
        tc("Mutu Baku", span(3)),
        tc("Ket", MERGE_START),
      ]),
      tr([tc("", MERGED), tc("", MERGED), "Petugas", "Sekretaris", "Kelengkapan", "Waktu", "Output", tc("", MERGED)]),
      tr([
        sel(bidang("SEQ langkah", "1")),
        tc("Menerima ijazah"),
        tc("√"),
        tc(""),
        tc("Ijazah asli"),
        sel(hapus("10") + sisip("5") + t(" menit")),
        tc("Ijazah diterima"),
        tc(""),
      ]),
      tr(
        [tc("2"), tc("Memfotokopi ijazah"), tc("√"), tc(""), tc("Ijazah"), tc("5 menit"), tc("Fotokopi"), tc("")].map(
          (cell) =>
            cell.replace(
              /<w:r><w:t([^>]*)>([^<]*)<\/w:t><\/w:r>/g,
              `<w:del w:id="23" ${OLEH}><w:r><w:delText$1>$2</w:delText></w:r></w:del>`,
            ),
        ),
        BARIS_HAPUS,
      ),
      tr(
        [
          sel(bidang("SEQ langkah", "2")),
          sel(sisip("Mencocokkan fotokopi dengan aslinya")),
          sel(sisip("√")),
          tc(""),
          sel(sisip("Fotokopi ijazah")),
          sel(sisip("10 menit")),
          sel(sisip("Fotokopi sesuai")),
          tc(""),
        ],
        BARIS_SISIP,
      ),
      tr([
        sel(bidang("SEQ langkah", "3")),
        tc("Menandatangani legalisasi"),
        tc(""),
        tc("√"),
        tc("Fotokopi sesuai"),
        tc("10 menit"),
        tc("Legalisasi"),
        tc(""),
      ]),
    ],
    [20, 120, 60, 60, 80, 40, 80, 60],
  );

export const revisi = dokumen("lacak-komentar-sembunyi-bidang", BODY, [
  {
    identitas: {
      pemda: "PEMERINTAH KOTA MUARA BATU",
      instansi: "DINAS PENDIDIKAN",
      unit: "SEKRETARIAT",
      nomor: "421/101/DISDIK",
      tanggalPembuatan: "20 Agustus 2025",
      tanggalRevisi: "25 Agustus 2025",
      tanggalEfektif: "1 September 2025",
      pengesahan: {
        jabatan: "Kepala Dinas Pendidikan",
        nama: "Drs. Sabarudin, M.Pd.",
        nip: "19690115 199512 1 003",
      },
      nama: "Legalisasi Ijazah",
    },
    dasarHukum: ["Permendikbud Nomor 29 Tahun 2014", "Perwali Nomor 5 Tahun 2020"],
    kualifikasiPelaksana: ["SMA"],
    keterkaitan: ["SOP Surat Masuk"],
    peralatan: ["Stempel"],
    peringatan: ["Jika ijazah tidak asli, permohonan ditolak"],
    pencatatan: ["Buku legalisasi"],
    prosedur: {
      pelaksana: ["Petugas", "Sekretaris"],
      langkah: [
        langkah(1, ["Menerima ijazah", "Ijazah asli", "5 menit", "Ijazah diterima"]),
        langkah(2, ["Mencocokkan fotokopi dengan aslinya", "Fotokopi ijazah", "10 menit", "Fotokopi sesuai"]),
        langkah(3, ["Menandatangani legalisasi", "Fotokopi sesuai", "10 menit", "Legalisasi"]),
      ],
    },
  },
]);
