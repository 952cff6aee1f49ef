import { p, span, t, tbl, tr, tc, MERGE_START, MERGED } from "../../word-xml";
import { DOCX_FILES } from "../../docx";
import { dokumen, langkah } from "./dokumen";

const nomor = (numId: number, isi: string): string =>
  p(t(isi), `<w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${numId}"/></w:numPr>`);
const sel = (isi: string, tcPr = ""): string => tc(isi, tcPr);
const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const NUMBERING = `<w:numbering xmlns:w="${W}">${[1, 2, 3]
  .map(
    (id) =>
      `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>`,
  )
  .join(
    "",
  )}${[1, 2, 3].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`).join("")}</w:numbering>`;

/** The layout of NTB: label and content in one cell, Dasar Hukum across, the pairs otherwise than in the annex; automatic numbers. */
const BODY =
  tbl(
    [
      tr([
        tc(
          p(
            '<w:r><w:pict><v:shape id="_x0000_i1025" style="width:60pt;height:60pt"><v:imagedata r:id="rId9"/></v:shape></w:pict></w:r>',
          ),
          MERGE_START,
        ),
        tc("PEMERINTAH PROVINSI SAMUDRA BARAT", span(2)),
        tc("NOMOR SOP"),
        tc("530/ /02-IND/V/2020"),
      ]),
      tr([tc("", MERGED), tc("DINAS PERINDUSTRIAN", span(2)), tc("TGL PEMBUATAN"), tc("2 Maret 2020")]),
      tr([tc("", MERGED), tc("Jalan Majapahit Nomor 12 Telepon (0370) 631234", span(2)), tc("TGL REVISI"), tc("")]),
      tr([tc("SEKRETARIAT", MERGE_START + span(3)), tc("TGL EFEKTIF"), tc("4 Mei 2020")]),
      tr([
        tc("", MERGED + span(3)),
        tc("DISAHKAN OLEH"),
        tc("KEPALA DINAS,\n\n\nNUR ASIAH, SE, M.Si\nPembina Utama Muda (IV/c)\nNIP. 19681231 199003 2 033"),
      ]),
      tr([tc("", MERGED + span(3)), tc("NAMA SOP"), tc("PENGAJUAN CUTI TAHUNAN")]),
    ],
    [60, 90, 90, 90, 150],
  ) +
  tbl(
    [
      tr([
        sel(
          p("DASAR HUKUM :") +
            nomor(1, "UU No. 5 Tahun 2014 tentang Aparatur Sipil Negara;") +
            nomor(1, "PP No. 11 Tahun 2017 tentang Manajemen Pegawai Negeri Sipil."),
          span(2),
        ),
      ]),
      tr([
        sel(p("KETERKAITAN :") + p("SOP Surat Masuk")),
        sel(
          p("KUALIFIKASI PELAKSANA :") + nomor(2, "Memahami aturan cuti") + nomor(2, "Mampu mengoperasikan komputer"),
        ),
      ]),
      tr([
        sel(p("PERINGATAN :") + p("Jika pengajuan terlambat maka cuti tidak dapat diproses.")),
        sel(p("PERALATAN/PERLENGKAPAN :") + nomor(3, "Formulir cuti") + nomor(3, "Komputer")),
      ]),
      tr([sel(p("PENCATATAN DAN PENDATAAN : Buku kendali cuti"), span(2))]),
    ],
    [240, 240],
  ) +
  p("") +
  tbl(
    [
      tr([
        tc("NO", MERGE_START),
        tc("KEGIATAN", MERGE_START),
        tc("PELAKSANA", span(3)),
        tc("MUTU BAKU", span(3)),
        tc("KETERANGAN", MERGE_START),
      ]),
      tr([
        tc("", MERGED),
        tc("", MERGED),
        "PEMOHON",
        "KASUBBAG UMUM",
        "SEKRETARIS",
        "KELENGKAPAN",
        "WAKTU",
        "OUTPUT",
        tc("", MERGED),
      ]),
      tr([tc(nomor(4, "")), "Mengisi formulir cuti", "√", "", "", "Formulir", "10 menit", "Formulir terisi", ""]),
      tr([tc(nomor(4, "")), "Memeriksa sisa cuti", "", "√", "", "Formulir terisi", "15 menit", "Sisa cuti", ""]),
      tr([
        tc(nomor(4, "")),
        "Menyetujui cuti",
        "",
        "",
        "√",
        "Formulir terisi",
        "1 hari",
        "Surat izin cuti",
        "Rangkap 2",
      ]),
    ],
    [20, 120, 50, 50, 50, 80, 40, 80, 60],
  );

const asal = DOCX_FILES("");
export const ntb = dokumen(
  "ntb-nomor-otomatis",
  BODY,
  [
    {
      identitas: {
        pemda: "PEMERINTAH PROVINSI SAMUDRA BARAT",
        instansi: "DINAS PERINDUSTRIAN",
        unit: "SEKRETARIAT",
        nomor: "530/ /02-IND/V/2020",
        tanggalPembuatan: "2 Maret 2020",
        tanggalRevisi: "",
        tanggalEfektif: "4 Mei 2020",
        pengesahan: { jabatan: "KEPALA DINAS,", nama: "NUR ASIAH, SE, M.Si", nip: "19681231 199003 2 033" },
        nama: "PENGAJUAN CUTI TAHUNAN",
      },
      dasarHukum: [
        "UU No. 5 Tahun 2014 tentang Aparatur Sipil Negara;",
        "PP No. 11 Tahun 2017 tentang Manajemen Pegawai Negeri Sipil.",
      ],
      kualifikasiPelaksana: ["Memahami aturan cuti", "Mampu mengoperasikan komputer"],
      keterkaitan: ["SOP Surat Masuk"],
      peralatan: ["Formulir cuti", "Komputer"],
      peringatan: ["Jika pengajuan terlambat maka cuti tidak dapat diproses."],
      pencatatan: ["Buku kendali cuti"],
      prosedur: {
        pelaksana: ["PEMOHON", "KASUBBAG UMUM", "SEKRETARIS"],
        langkah: [
          langkah(1, ["Mengisi formulir cuti", "Formulir", "10 menit", "Formulir terisi"]),
          langkah(2, ["Memeriksa sisa cuti", "Formulir terisi", "15 menit", "Sisa cuti"]),
          langkah(3, ["Menyetujui cuti", "Formulir terisi", "1 hari", "Surat izin cuti", "Rangkap 2"]),
        ],
      },
    },
  ],
  {
    "word/numbering.xml":
      NUMBERING.replace("</w:numbering>", "").replace(
        /(<w:num )/,
        `<w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum>$1`,
      ) + '<w:num w:numId="4"><w:abstractNumId w:val="4"/></w:num></w:numbering>',
    "word/_rels/document.xml.rels": asal["word/_rels/document.xml.rels"]!.replace(
      "</Relationships>",
      '<Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>',
    ),
    "[Content_Types].xml": asal["[Content_Types].xml"]!.replace(
      "</Types>",
      '<Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/></Types>',
    ),
  },
);
