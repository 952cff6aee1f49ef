import { escapeXml } from "../../../../src/ooxml/xml";
import { dokumen, langkah } from "./dokumen";

/** WPS Writer: each word in a run, `w:hint`, continue merges with a value; the times in minutes as "10'"; sub-rows without a number. */
const run = (isi: string): string =>
  `<w:r><w:rPr><w:rFonts w:hint="default" w:ascii="Bookman Old Style" w:hAnsi="Bookman Old Style" w:cs="Bookman Old Style"/><w:sz w:val="20"/><w:vertAlign w:val="baseline"/><w:lang w:val="en-US"/></w:rPr><w:t xml:space="preserve">${escapeXml(isi)}</w:t></w:r>`;
const alinea = (isi: string): string =>
  `<w:p><w:pPr><w:keepNext w:val="0"/><w:spacing w:after="0" w:line="240" w:lineRule="auto"/><w:rPr><w:rFonts w:hint="default"/><w:vertAlign w:val="baseline"/></w:rPr></w:pPr>${isi
    .split(/(?<= )/)
    .filter(Boolean)
    .map(run)
    .join("")}</w:p>`;
const sel = (isi: string, lebar = 1, gabung = ""): string =>
  `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/>${lebar > 1 ? `<w:gridSpan w:val="${lebar}"/>` : ""}${gabung}<w:noWrap w:val="0"/><w:vAlign w:val="center"/></w:tcPr>${isi.split("\n").map(alinea).join("")}</w:tc>`;
const MULAI = '<w:vMerge w:val="restart"/>';
const LANJUT = '<w:vMerge w:val="continue"/>';
const baris = (...isi: string[]): string =>
  `<w:tr><w:tblPrEx><w:tblBorders><w:top w:val="single" w:color="auto" w:sz="4" w:space="0"/></w:tblBorders></w:tblPrEx><w:trPr><w:trHeight w:val="567" w:hRule="atLeast"/></w:trPr>${isi.map((satu) => (satu.startsWith("<w:tc>") ? satu : sel(satu))).join("")}</w:tr>`;
const tabel = (lebar: number[], ...isi: string[]): string =>
  `<w:tbl><w:tblPr><w:tblStyle w:val="3"/><w:tblW w:w="0" w:type="auto"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="autofit"/></w:tblPr><w:tblGrid>${lebar.map((satu) => `<w:gridCol w:w="${satu * 20}"/>`).join("")}</w:tblGrid>${isi.join("")}</w:tbl>`;

const BODY =
  tabel(
    [90, 160, 110, 160],
    baris(sel("", 1, MULAI), sel("PEMERINTAH KOTA BANDAR JAYA", 1), "NO. SOP", "445 / 15 / RSUD / 2023"),
    baris(sel("", 1, LANJUT), "RUMAH SAKIT UMUM DAERAH", "TGL. PEMBUATAN", "17-04-2023"),
    baris(sel("", 1, LANJUT), "INSTALASI FARMASI", "TGL. REVISI", "17-07-2023"),
    baris(sel("", 1, LANJUT), sel("", 1, MULAI), "TGL. EFEKTIF", "01-08-2023"),
    baris(
      sel("", 1, LANJUT),
      sel("", 1, LANJUT),
      "DISAHKAN OLEH",
      "DIREKTUR RSUD\n\n\ndr. Fitri Handayani, Sp.PD\nNIP. 19770112 200604 2 010",
    ),
    baris(sel("JUDUL SOP", 2), sel("PELAYANAN RESEP RAWAT JALAN", 2)),
  ) +
  alinea("") +
  tabel(
    [260, 260],
    baris("DASAR HUKUM", "KUALIFIKASI PELAKSANA"),
    baris(
      "- Undang-Undang Nomor 17 Tahun 2023 tentang Kesehatan\n- Permenkes Nomor 72 Tahun 2016",
      "- Apoteker memiliki SIPA\n- TTK memiliki SIPTTK",
    ),
    baris("KETERKAITAN", "PERALATAN/PERLENGKAPAN"),
    baris("- SOP Penyimpanan Obat", "- Etiket\n- Komputer\n- Mortir dan stamper"),
    baris("PERINGATAN", "PENCATATAN DAN PENDATAAN"),
    baris("Kesalahan obat membahayakan pasien", "- Buku resep"),
  ) +
  alinea("") +
  tabel(
    [25, 130, 50, 50, 50, 90, 45, 90],
    baris(sel("NO", 1, MULAI), sel("KEGIATAN", 1, MULAI), sel("PELAKSANA", 3), sel("MUTU BAKU", 3)),
    baris(sel("", 1, LANJUT), sel("", 1, LANJUT), "PASIEN", "TTK", "APOTEKER", "KELENGKAPAN", "WAKTU", "OUTPUT"),
    baris("1.", "Menyerahkan resep", "√", "", "", "Resep", "1'", "Resep diterima"),
    baris("2.", "Menelaah resep", "", "", "√", "Resep diterima", "3'", "Resep ditelaah"),
    baris("", "Menghubungi dokter bila resep tidak jelas", "", "", "√", "Resep", "2'", "Konfirmasi"),
    baris("3.", "Menyiapkan obat", "", "√", "", "Resep ditelaah", "10' - 30'", "Obat beretiket"),
    baris("4.", "Menyerahkan obat disertai informasi", "", "", "√", "Obat beretiket", "5'", "Obat diterima pasien"),
  );

export const wps = dokumen("wps-menit-petik-subbaris", BODY, [
  {
    identitas: {
      pemda: "PEMERINTAH KOTA BANDAR JAYA",
      instansi: "RUMAH SAKIT UMUM DAERAH",
      unit: "INSTALASI FARMASI",
      nomor: "445 / 15 / RSUD / 2023",
      tanggalPembuatan: "17-04-2023",
      tanggalRevisi: "17-07-2023",
      tanggalEfektif: "01-08-2023",
      pengesahan: { jabatan: "DIREKTUR RSUD", nama: "dr. Fitri Handayani, Sp.PD", nip: "19770112 200604 2 010" },
      nama: "PELAYANAN RESEP RAWAT JALAN",
    },
    dasarHukum: ["Undang-Undang Nomor 17 Tahun 2023 tentang Kesehatan", "Permenkes Nomor 72 Tahun 2016"],
    kualifikasiPelaksana: ["Apoteker memiliki SIPA", "TTK memiliki SIPTTK"],
    keterkaitan: ["SOP Penyimpanan Obat"],
    peralatan: ["Etiket", "Komputer", "Mortir dan stamper"],
    peringatan: ["Kesalahan obat membahayakan pasien"],
    pencatatan: ["Buku resep"],
    prosedur: {
      pelaksana: ["PASIEN", "TTK", "APOTEKER"],
      langkah: [
        langkah(1, ["Menyerahkan resep", "Resep", "1'", "Resep diterima"]),
        langkah(2, ["Menelaah resep", "Resep diterima", "3'", "Resep ditelaah"]),
        langkah(null, ["Menghubungi dokter bila resep tidak jelas", "Resep", "2'", "Konfirmasi"]),
        langkah(3, ["Menyiapkan obat", "Resep ditelaah", "10' - 30'", "Obat beretiket"]),
        langkah(4, ["Menyerahkan obat disertai informasi", "Obat beretiket", "5'", "Obat diterima pasien"]),
      ],
    },
  },
]);
