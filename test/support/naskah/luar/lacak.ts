import { p, span, t, tbl, tr, tc, MERGE_START, MERGED } from "../../word-xml";
import { dokumen, langkah } from "./dokumen";

const OLEH = 'w:author="Kabag" w:date="2024-01-02T01:00:00Z"';
const ins = (isi: string): string => `<w:ins w:id="5" ${OLEH}>${t(isi)}</w:ins>`;
const del = (isi: string): string =>
  `<w:del w:id="6" ${OLEH}><w:r><w:delText xml:space="preserve">${isi}</w:delText></w:r></w:del>`;
const dari = (isi: string): string =>
  `<w:moveFromRangeStart w:id="1" w:name="m1" ${OLEH}/><w:moveFrom w:id="2" ${OLEH}>${t(isi)}</w:moveFrom><w:moveFromRangeEnd w:id="1"/>`;
const ke = (isi: string): string =>
  `<w:moveToRangeStart w:id="3" w:name="m1" ${OLEH}/><w:moveTo w:id="4" ${OLEH}>${t(isi)}</w:moveTo><w:moveToRangeEnd w:id="3"/>`;
/** The mark of this paragraph is deleted: what follows belongs to it. */
const tandaHapus = (isi: string): string =>
  p(isi.startsWith("<") ? isi : t(isi), `<w:rPr><w:del w:id="8" ${OLEH}/></w:rPr>`);
const kendali = (isi: string, gambar = ""): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="isian"/><w:tag w:val="lama"/>${gambar}</w:sdtPr><w:sdtContent>${isi}</w:sdtContent></w:sdt>`;
const HYPHEN = "<w:r><w:t>peme</w:t><w:softHyphen/><w:t>riksaan</w:t></w:r>";
const sel = (isi: string): string => tc(p(isi));

/** Moves, deleted paragraph marks, soft and fixed hyphens, fixed blanks, dates in date controls, drop-downs, placeholders, controls around cells and rows. */
const BODY =
  tbl(
    [
      tr([
        tc("PEMERINTAH\u00a0KABUPATEN\u00a0AIR TERJUN\nINSPEKTORAT DAERAH", MERGE_START),
        "Nomor\u00a0SOP",
        sel(t("700/") + "<w:r><w:t>012</w:t><w:noBreakHyphen/><w:t>A</w:t></w:r>" + t("/ITDA")),
      ]),
      tr([
        tc("", MERGED),
        "Tanggal\u00a0Pembuatan",
        kendali(tc("15 Januari 2024"), '<w:date w:fullDate="2024-01-15T00:00:00Z"/>'),
      ]),
      tr([
        tc("", MERGED),
        tc(p(kendali(t("Tanggal Revisi")))),
        sel(kendali(t("Klik di sini untuk mengisi tanggal."), "<w:showingPlcHdr/>")),
      ]),
      tr([tc("", MERGED), "Tanggal Efektif", sel(del("1 Februari") + ins("1 Maret") + t(" 2024"))]),
      tr([
        tc("", MERGED),
        "Disahkan Oleh",
        tc(
          p(kendali(t("INSPEKTUR DAERAH"), "<w:dropDownList/>")) +
            p("") +
            p(t("H. BURHANUDDIN, S.E., Ak., M.M.")) +
            p(t("NIP. 19680220 199503 1 003")),
        ),
      ]),
      tr([
        tc("", MERGED),
        tc("Nama SOP"),
        tc(tandaHapus("Audit ") + p(t("Kinerja ") + del("Dinas") + ins("Perangkat Daerah"))),
      ]),
    ],
    [180, 100, 200],
  ) +
  tbl(
    [
      tr(["Dasar Hukum", "Kualifikasi Pelaksana"]),
      tr([
        tc(
          p(ke("PP Nomor 60 Tahun 2008 tentang SPIP")) +
            p(t("PP Nomor 12 Tahun 2017")) +
            p(dari("PP Nomor 60 Tahun 2008 tentang SPIP")),
        ),
        tc(
          p(t("Memahami ") + HYPHEN) +
            p(del("S1 Akuntansi"), `<w:rPr><w:del w:id="9" ${OLEH}/></w:rPr>`) +
            p(t("Bersertifikat auditor")),
        ),
      ]),
      tr(["Keterkaitan", "Peralatan/Perlengkapan"]),
      kendali(tr(["SOP Tindak Lanjut", "Kertas kerja"])),
      tr(["Peringatan", "Pencatatan dan Pendataan"]),
      tr([
        sel(
          "<w:r><w:rPr><w:vanish/></w:rPr><w:t>cek</w:t></w:r>" +
            t("Temuan wajib ditindaklanjuti dalam 60 hari") +
            '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="2"/></w:r>',
        ),
        "LHP",
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
        tc("Keterangan", MERGE_START),
      ]),
      tr([tc("", MERGED), tc("", MERGED), "Auditor", "Inspektur", "Kelengkapan", "Waktu", "Output", tc("", MERGED)]),
      kendali(
        tr(["1", sel(t("Menyusun program kerja ") + HYPHEN), "√", "", "PKPT", "2\u00a0hari", "Program kerja", ""]),
      ),
      tr([
        tc("2"),
        kendali(tc("Melaksanakan audit")),
        "√",
        "",
        "Program kerja",
        sel(del("10") + ins("15") + t(" hari")),
        "Kertas kerja",
        "",
      ]),
      kendali(tr(["3", "Menandatangani LHP", "", "√", "Konsep LHP", "1 hari", "LHP", "Disampaikan ke Bupati"])),
    ],
    [20, 140, 60, 60, 80, 40, 80, 60],
  );

export const lacak = dokumen("pindah-tanda-hubung-kendali", BODY, [
  {
    identitas: {
      pemda: "PEMERINTAH KABUPATEN AIR TERJUN",
      instansi: "INSPEKTORAT DAERAH",
      nomor: "700/012-A/ITDA",
      tanggalPembuatan: "15 Januari 2024",
      tanggalRevisi: "",
      tanggalEfektif: "1 Maret 2024",
      pengesahan: {
        jabatan: "INSPEKTUR DAERAH",
        nama: "H. BURHANUDDIN, S.E., Ak., M.M.",
        nip: "19680220 199503 1 003",
      },
      nama: "Audit Kinerja Perangkat Daerah",
    },
    dasarHukum: ["PP Nomor 60 Tahun 2008 tentang SPIP", "PP Nomor 12 Tahun 2017"],
    kualifikasiPelaksana: ["Memahami pemeriksaan", "Bersertifikat auditor"],
    keterkaitan: ["SOP Tindak Lanjut"],
    peralatan: ["Kertas kerja"],
    peringatan: ["Temuan wajib ditindaklanjuti dalam 60 hari"],
    pencatatan: ["LHP"],
    prosedur: {
      pelaksana: ["Auditor", "Inspektur"],
      langkah: [
        langkah(1, ["Menyusun program kerja pemeriksaan", "PKPT", "2 hari", "Program kerja"]),
        langkah(2, ["Melaksanakan audit", "Program kerja", "15 hari", "Kertas kerja"]),
        langkah(3, ["Menandatangani LHP", "Konsep LHP", "1 hari", "LHP", "Disampaikan ke Bupati"]),
      ],
    },
  },
]);
