import { MERGED, MERGE_START, p, span, t, tbl, tc, tr } from "../../word-xml";
import { dokumen, isiKotak, langkah } from "./dokumen";

const TAB = "<w:r><w:tab/></w:r>";
const b = (...potong: string[]): string => p(potong.map((satu) => t(satu)).join(TAB));
const sel = (isi: string, tcPr = ""): string => `<w:tc><w:tcPr>${tcPr}</w:tcPr>${isi}</w:tc>`;

const SYM = '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>';
/** Tabs inside cells, signs from a symbol font, a box merged down. */
export const wingdings = dokumen(
  "tab-di-sel-tanda-wingdings",
  tbl(
    [
      tr([
        sel(
          b("", "PEMERINTAH KOTA SERIBU PULAU") + b("", "SATUAN POLISI PAMONG PRAJA") + b("", "BIDANG PENEGAKAN PERDA"),
          MERGE_START,
        ),
        tc("No SOP"),
        sel(b("", "331.1/8/SATPOL")),
      ]),
      tr([tc("", MERGED), "Tgl Pembuatan", "10 Jan 2022"]),
      tr([tc("", MERGED), "Tgl Revisi", "-"]),
      tr([tc("", MERGED), "Tgl Efektif", "17 Jan 2022"]),
      tr([tc("", MERGED), "Disahkan Oleh", "KEPALA SATUAN\n\nRudi Hartono, S.STP\nNIP. 198205052001121002"]),
      tr([tc("", MERGED), "Nama SOP", "PENERTIBAN REKLAME"]),
    ],
    [200, 100, 180],
  ) +
    tbl(
      [
        tr([tc("Dasar Hukum", MERGE_START), "Perda 5/2019"]),
        tr([tc("", MERGED), "Perwali 12/2020"]),
        tr(["Kualifikasi Pelaksana", "PPNS"]),
        tr(["Keterkaitan", "SOP Penyidikan"]),
        tr(["Peralatan/Perlengkapan", "Truk, tangga"]),
        tr(["Peringatan", "Utamakan persuasif"]),
        tr(["Pencatatan dan Pendataan", "Berita acara"]),
      ],
      [150, 330],
    ) +
    tbl(
      [
        tr([
          tc("No", MERGE_START),
          tc("Kegiatan", MERGE_START),
          tc("Pelaksana", span(4)),
          tc("Mutu Baku", span(3)),
          tc("Ket", MERGE_START),
        ]),
        tr([
          tc("", MERGED),
          tc("", MERGED),
          "Anggota",
          "Danton",
          "Kabid",
          "Kasat",
          "Kelengkapan",
          "Waktu",
          "Output",
          tc("", MERGED),
        ]),
        tr(["1", "Mendata reklame", sel(p(SYM)), "", "", "", "Surat tugas", "1 hari", "Data", ""]),
        tr(["2", "Menyetujui penertiban", "", "", sel(p(SYM)), "", "Data", "1 hari", "Perintah", ""]),
        tr(["3", "Menertibkan reklame", sel(p(SYM)), sel(p(SYM)), "", "", "Perintah", "2 hari", "Berita acara", ""]),
      ],
      [20, 120, 40, 40, 40, 40, 80, 40, 80, 50],
    ),
  [
    {
      identitas: {
        pemda: "PEMERINTAH KOTA SERIBU PULAU",
        instansi: "SATUAN POLISI PAMONG PRAJA",
        unit: "BIDANG PENEGAKAN PERDA",
        nomor: "331.1/8/SATPOL",
        tanggalPembuatan: "10 Jan 2022",
        tanggalRevisi: "-",
        tanggalEfektif: "17 Jan 2022",
        pengesahan: { jabatan: "KEPALA SATUAN", nama: "Rudi Hartono, S.STP", nip: "198205052001121002" },
        nama: "PENERTIBAN REKLAME",
      },
      ...isiKotak([
        "Perda 5/2019|Perwali 12/2020",
        "PPNS",
        "SOP Penyidikan",
        "Truk, tangga",
        "Utamakan persuasif",
        "Berita acara",
      ]),
      prosedur: {
        pelaksana: ["Anggota", "Danton", "Kabid", "Kasat"],
        langkah: [
          {
            ...langkah(1, ["Mendata reklame", "Surat tugas", "1 hari", "Data"]),
            simbol: [{ pelaksana: 0, bentuk: "tanda" }],
          },
          {
            ...langkah(2, ["Menyetujui penertiban", "Data", "1 hari", "Perintah"]),
            simbol: [{ pelaksana: 2, bentuk: "tanda" }],
          },
          {
            ...langkah(3, ["Menertibkan reklame", "Perintah", "2 hari", "Berita acara"]),
            simbol: [
              { pelaksana: 0, bentuk: "tanda" },
              { pelaksana: 1, bentuk: "tanda" },
            ],
          },
        ],
      },
    },
  ],
);
