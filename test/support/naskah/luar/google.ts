import { escapeXml } from "../../../../src/ooxml/xml";
import { dokumen, langkah } from "./dokumen";

/** Google Docs: no styles for lists but numbering ids, each run with its attributes, controls "goog_rdk" around runs and rows, tabs for columns. */
const run = (isi: string): string =>
  `<w:r w:rsidDel="00000000" w:rsidR="00000000" w:rsidRPr="00000000"><w:rPr><w:sz w:val="20"/><w:szCs w:val="20"/><w:rtl w:val="0"/></w:rPr>${isi
    .split(/([\n\t])/)
    .filter(Boolean)
    .map((satu) =>
      satu === "\n"
        ? '<w:br w:type="textWrapping"/>'
        : satu === "\t"
          ? "<w:tab/>"
          : `<w:t xml:space="preserve">${escapeXml(satu)}</w:t>`,
    )
    .join("")}</w:r>`;
const alinea = (isi: string, nomor = 0): string =>
  `<w:p w:rsidR="00000000" w:rsidDel="00000000" w:rsidP="00000000" w:rsidRDefault="00000000" w:rsidRPr="00000000" w14:paraId="00000002"><w:pPr>${nomor ? `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${nomor}"/></w:numPr><w:ind w:left="720" w:hanging="360"/>` : ""}<w:rPr><w:sz w:val="20"/></w:rPr></w:pPr>${isi.startsWith("<") ? isi : isi && run(isi)}${isi ? "" : '<w:r w:rsidDel="00000000"><w:rPr><w:rtl w:val="0"/></w:rPr></w:r>'}</w:p>`;
const sel = (isi: string | string[], lebar = 1, gabung = ""): string =>
  `<w:tc><w:tcPr>${lebar > 1 ? `<w:gridSpan w:val="${lebar}"/>` : ""}${gabung}<w:shd w:fill="auto" w:val="clear"/><w:tcMar><w:top w:w="100.0" w:type="dxa"/></w:tcMar><w:vAlign w:val="top"/></w:tcPr>${(Array.isArray(isi) ? isi : [isi]).map((satu) => (satu.startsWith("#") ? alinea(satu.slice(1), 4) : alinea(satu))).join("")}</w:tc>`;
const MULAI = '<w:vMerge w:val="restart"/>';
const LANJUT = '<w:vMerge w:val="continue"/>';
const baris = (...isi: (string | string[])[]): string =>
  `<w:tr><w:trPr><w:cantSplit w:val="0"/><w:tblHeader w:val="0"/></w:trPr>${isi.map((satu) => (typeof satu === "string" && satu.startsWith("<w:") ? satu : sel(satu))).join("")}</w:tr>`;
const tabel = (lebar: number[], ...isi: string[]): string =>
  `<w:tbl><w:tblPr><w:tblStyle w:val="Table1"/><w:tblW w:w="14000.0" w:type="dxa"/><w:jc w:val="left"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0600"/></w:tblPr><w:tblGrid>${lebar.map((satu) => `<w:gridCol w:w="${satu * 20}"/>`).join("")}<w:tblGridChange w:id="0"><w:tblGrid>${lebar.map((satu) => `<w:gridCol w:w="${satu * 20}"/>`).join("")}</w:tblGrid></w:tblGridChange></w:tblGrid>${isi.join("")}</w:tbl>`;
const kendali = (isi: string): string =>
  `<w:sdt><w:sdtPr><w:id w:val="-12345"/><w:tag w:val="goog_rdk_1"/></w:sdtPr><w:sdtContent>${isi}</w:sdtContent></w:sdt>`;

const BODY =
  kendali(
    tabel(
      [260, 110, 150],
      baris(
        sel(["", "PEMERINTAH KABUPATEN RAWA INDAH", "SEKRETARIAT DAERAH", "BAGIAN ORGANISASI"], 1, MULAI),
        "Nomor SOP",
        "060/7/ORG/2025",
      ),
      baris(sel("", 1, LANJUT), "Tgl. Pembuatan", "2025-02-03"),
      baris(sel("", 1, LANJUT), "Tgl. Revisi", "–"),
      baris(sel("", 1, LANJUT), "Tgl. Efektif", "2025-03-03"),
      baris(sel("", 1, LANJUT), "Disahkan oleh", [
        "a.n. SEKRETARIS DAERAH\nASISTEN ADMINISTRASI UMUM\nu.b.\nKEPALA BAGIAN ORGANISASI",
        "",
        "TTE",
        "",
        "Rahmat Hidayat, S.STP., M.A.P.",
        "NIP 198406072003121002",
      ]),
      baris(sel("", 1, LANJUT), "Nama SOP", "Fasilitasi Penyusunan Analisis Jabatan"),
    ),
  ) +
  alinea("") +
  tabel(
    [260, 260],
    baris("Dasar Hukum", "Kualifikasi Pelaksana"),
    baris(
      ["#Permendagri Nomor 35 Tahun 2012 tentang Analisis Jabatan", "#PermenPANRB Nomor 1 Tahun 2020"],
      ["#Sarjana", "#Memahami analisis jabatan"],
    ),
    baris("Keterkaitan", "Peralatan / Perlengkapan"),
    baris(["#SOP Evaluasi Jabatan"], ["#Laptop", "#Proyektor"]),
    baris("Peringatan", "Pencatatan dan Pendataan"),
    baris("Jika dokumen terlambat,\nmaka formasi tidak dapat diusulkan.", ["#Dokumen anjab", "#Dokumen ABK"]),
  ) +
  alinea("") +
  tabel(
    [20, 130, 50, 50, 50, 90, 45, 90, 50],
    baris(
      sel("No", 1, MULAI),
      sel("Kegiatan", 1, MULAI),
      sel("Pelaksana", 3),
      sel("Mutu Baku", 3),
      sel("Ket", 1, MULAI),
    ),
    baris(
      sel("", 1, LANJUT),
      sel("", 1, LANJUT),
      "Analis",
      "Kasubbag Kelembagaan",
      "Kabag",
      "Kelengkapan",
      "Waktu",
      "Output",
      sel("", 1, LANJUT),
    ),
    baris("1.", "Menyiapkan formulir", "☑", "", "", "Formulir kosong", "60 menit", "Formulir", ""),
    kendali(
      baris("2.", kendali(sel("Mengumpulkan data dari OPD")), "☑", "", "", "Formulir", "14 hari", "Data jabatan", ""),
    ),
    baris(
      "3.",
      "Memverifikasi data",
      "",
      "☑",
      "",
      "Data jabatan",
      "5 hari",
      "Data valid",
      "Jika tidak valid kembali ke 2",
    ),
    baris("4.", "Menetapkan hasil", "", "", "☑", "Data valid", "1 hari", "Dokumen anjab", ""),
  );

export const google = dokumen("google-docs-kendali-daftar", BODY, [
  {
    identitas: {
      pemda: "PEMERINTAH KABUPATEN RAWA INDAH",
      instansi: "SEKRETARIAT DAERAH",
      unit: "BAGIAN ORGANISASI",
      nomor: "060/7/ORG/2025",
      tanggalPembuatan: "2025-02-03",
      tanggalRevisi: "–",
      tanggalEfektif: "2025-03-03",
      pengesahan: {
        jabatan: "a.n. SEKRETARIS DAERAH ASISTEN ADMINISTRASI UMUM u.b. KEPALA BAGIAN ORGANISASI",
        nama: "Rahmat Hidayat, S.STP., M.A.P.",
        nip: "198406072003121002",
      },
      nama: "Fasilitasi Penyusunan Analisis Jabatan",
    },
    dasarHukum: ["Permendagri Nomor 35 Tahun 2012 tentang Analisis Jabatan", "PermenPANRB Nomor 1 Tahun 2020"],
    kualifikasiPelaksana: ["Sarjana", "Memahami analisis jabatan"],
    keterkaitan: ["SOP Evaluasi Jabatan"],
    peralatan: ["Laptop", "Proyektor"],
    peringatan: ["Jika dokumen terlambat, maka formasi tidak dapat diusulkan."],
    pencatatan: ["Dokumen anjab", "Dokumen ABK"],
    prosedur: {
      pelaksana: ["Analis", "Kasubbag Kelembagaan", "Kabag"],
      langkah: [
        langkah(1, ["Menyiapkan formulir", "Formulir kosong", "60 menit", "Formulir"]),
        langkah(2, ["Mengumpulkan data dari OPD", "Formulir", "14 hari", "Data jabatan"]),
        langkah(3, ["Memverifikasi data", "Data jabatan", "5 hari", "Data valid", "Jika tidak valid kembali ke 2"]),
        langkah(4, ["Menetapkan hasil", "Data valid", "1 hari", "Dokumen anjab"]),
      ],
    },
  },
]);
