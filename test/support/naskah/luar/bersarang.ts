import { p, span, tbl, tr, tc, t } from "../../word-xml";
import { dokumen, langkah } from "./dokumen";

const sel = (isi: string, tcPr = ""): string =>
  `<w:tc><w:tcPr>${tcPr}</w:tcPr>${isi}${isi.endsWith("</w:tbl>") ? "<w:p/>" : ""}</w:tc>`;
const GAMBAR =
  '<w:r><w:drawing><wp:inline><wp:extent cx="720000" cy="720000"/><wp:docPr id="3" name="Logo"/><a:graphic><a:graphicData><pic:pic/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';

/** One big frame table: its two upper cells hold tables, and so do the cells of the boxes, which number in a column of their own. */
const bernomor = (...isi: string[]): string =>
  tbl(
    isi.map((satu, i) => tr([`${i + 1}.`, satu])),
    [15, 200],
  );

const BODY = tbl(
  [
    tr([
      sel(
        tbl(
          [
            tr([tc(p(GAMBAR))]),
            tr([tc("PEMERINTAH KOTA BUKIT\nKENCANA")]),
            tr([tc("DINAS PEMBERDAYAAN PEREMPUAN,\nPERLINDUNGAN ANAK DAN\nKELUARGA BERENCANA")]),
            tr(["BIDANG PERLINDUNGAN ANAK"]),
          ],
          [240],
        ),
      ),
      sel(
        tbl(
          [
            tr(["NOMOR SOP", ":", "463/0008/DP3AKB"]),
            tr(["TGL PEMBUATAN", ":", "06 Maret 2024"]),
            tr(["TGL REVISI", ":", ""]),
            tr(["TGL EFEKTIF", ":", "01 April 2024"]),
            tr([
              "DISAHKAN OLEH",
              ":",
              tc(
                "Plt. KEPALA DINAS PEMBERDAYAAN PEREMPUAN, PERLINDUNGAN ANAK DAN KELUARGA BERENCANA\n\n\n\nIr. SRI REDJEKI, M.Si\nPembina Tk. I\nNIP. 196904041996032002",
              ),
            ]),
            tr(["NAMA SOP", ":", "PENANGANAN PENGADUAN KEKERASAN TERHADAP ANAK"]),
          ],
          [80, 10, 150],
        ),
      ),
    ]),
    tr([tc("DASAR HUKUM"), tc("KUALIFIKASI PELAKSANA")]),
    tr([
      sel(
        bernomor(
          "Undang-Undang Nomor 35 Tahun 2014 tentang Perubahan atas Undang-Undang Nomor 23 Tahun 2002 tentang Perlindungan Anak",
          "Peraturan Daerah Nomor 4 Tahun 2019 tentang Kota Layak Anak",
        ),
      ),
      sel(bernomor("Memiliki kemampuan konseling", "Memahami peraturan perlindungan anak")),
    ]),
    tr([tc("KETERKAITAN"), tc("PERALATAN/PERLENGKAPAN")]),
    tr([sel(bernomor("SOP Rujukan Korban")), sel(bernomor("Ruang konseling", "Formulir pengaduan"))]),
    tr([tc("PERINGATAN"), tc("PENCATATAN DAN PENDATAAN")]),
    tr([sel(p(t("Identitas korban wajib dirahasiakan."))), sel(p(t("Disimpan sebagai data elektronik dan manual")))]),
    tr([
      sel(
        tbl(
          [
            tr([tc("No"), tc("Uraian Kegiatan"), tc("Pelaksana", span(2)), tc("Mutu Baku", span(3)), tc("Keterangan")]),
            tr(["", "", "Konselor", "Kabid", "Kelengkapan", "Waktu", "Output", ""]),
            tr(["1", "Menerima pengaduan", "v", "", "Formulir pengaduan", "15 menit", "Pengaduan tercatat", ""]),
            tr(["2", "Melakukan asesmen awal", "v", "", "Pengaduan tercatat", "1-2 jam", "Hasil asesmen", ""]),
            tr([
              "3",
              "Menetapkan rencana penanganan",
              "",
              "v",
              "Hasil asesmen",
              "1 hari kerja",
              "Rencana penanganan",
              "Dapat melibatkan psikolog",
            ]),
          ],
          [20, 120, 50, 50, 80, 40, 80, 60],
        ),
        span(2),
      ),
    ]),
  ],
  [240, 240],
);

export const bersarang = dokumen("satu-bingkai-tabel-bersarang", BODY, [
  {
    identitas: {
      pemda: "PEMERINTAH KOTA BUKIT KENCANA",
      instansi: "DINAS PEMBERDAYAAN PEREMPUAN, PERLINDUNGAN ANAK DAN KELUARGA BERENCANA",
      unit: "BIDANG PERLINDUNGAN ANAK",
      nomor: "463/0008/DP3AKB",
      tanggalPembuatan: "06 Maret 2024",
      tanggalRevisi: "",
      tanggalEfektif: "01 April 2024",
      pengesahan: {
        jabatan: "Plt. KEPALA DINAS PEMBERDAYAAN PEREMPUAN, PERLINDUNGAN ANAK DAN KELUARGA BERENCANA",
        nama: "Ir. SRI REDJEKI, M.Si",
        nip: "196904041996032002",
      },
      nama: "PENANGANAN PENGADUAN KEKERASAN TERHADAP ANAK",
    },
    dasarHukum: [
      "Undang-Undang Nomor 35 Tahun 2014 tentang Perubahan atas Undang-Undang Nomor 23 Tahun 2002 tentang Perlindungan Anak",
      "Peraturan Daerah Nomor 4 Tahun 2019 tentang Kota Layak Anak",
    ],
    kualifikasiPelaksana: ["Memiliki kemampuan konseling", "Memahami peraturan perlindungan anak"],
    keterkaitan: ["SOP Rujukan Korban"],
    peralatan: ["Ruang konseling", "Formulir pengaduan"],
    peringatan: ["Identitas korban wajib dirahasiakan."],
    pencatatan: ["Disimpan sebagai data elektronik dan manual"],
    prosedur: {
      pelaksana: ["Konselor", "Kabid"],
      langkah: [
        langkah(1, ["Menerima pengaduan", "Formulir pengaduan", "15 menit", "Pengaduan tercatat"]),
        langkah(2, ["Melakukan asesmen awal", "Pengaduan tercatat", "1-2 jam", "Hasil asesmen"]),
        langkah(3, [
          "Menetapkan rencana penanganan",
          "Hasil asesmen",
          "1 hari kerja",
          "Rencana penanganan",
          "Dapat melibatkan psikolog",
        ]),
      ],
    },
  },
]);
