import { p, span, t, tbl, tr, tc, MERGE_START, MERGED } from "../../word-xml";
import { dokumen, langkah } from "./dokumen";

const kotakVml = (id: number, isi: string): string =>
  `<w:r><w:rPr><w:noProof/></w:rPr><w:pict><v:rect id="_x0000_s10${id}" style="position:absolute;margin-left:0;margin-top:4pt;width:230pt;height:140pt;z-index:${id}" strokeweight="1pt"><v:textbox style="mso-next-textbox:#_x0000_s10${id}"><w:txbxContent>${isi}</w:txbxContent></v:textbox></v:rect></w:pict></w:r>`;
const TAB = "<w:r><w:tab/></w:r>";
const b = (...potong: string[]): string => p(potong.map((satu) => t(satu)).join(TAB));

/** VML text boxes only: the office in one, lines with tabs in the other, the name and number of the signer below in the same column. */
const BODY =
  p(
    kotakVml(
      26,
      p("") + p("PEMERINTAH KABUPATEN GUNUNG AREN") + p("KECAMATAN SUKA MAJU") + p("SEKSI KESEJAHTERAAN SOSIAL"),
    ) +
      kotakVml(
        27,
        b("Nomor SOP", ": 460/03/KEC-SM/2019") +
          b("Tgl Pembuatan", ": 11 Februari 2019") +
          b("Tgl Revisi", ": -") +
          b("Tgl Pengesahan", ": 18 Februari 2019") +
          b("Disahkan oleh", ": CAMAT SUKA MAJU") +
          p("") +
          p("") +
          b("", "  MUHAMMAD YUSUF, S.Sos") +
          b("", "  NIP. 19720510 199302 1 001") +
          b("Nama SOP", ": Pelayanan Surat Keterangan", "") +
          b("", "  Tidak Mampu"),
      ),
  ) +
  p("").repeat(9) +
  tbl(
    [
      tr(["Dasar Hukum :", "Kualifikasi Pelaksana :"]),
      tr(
        [
          "1.\tUU No. 23 Tahun 2014 tentang Pemerintahan Daerah\n2.\tPP No. 17 Tahun 2018 tentang Kecamatan",
          "a.\tMemahami pelayanan publik\nb.\tPendidikan minimal SMA",
        ].map(
          (isi) =>
            `<w:tc>${isi
              .split("\n")
              .map((satu) => b(...satu.split("\t")))
              .join("")}</w:tc>`,
        ),
      ),
      tr(["Keterkaitan :", "Peralatan/Perlengkapan :"]),
      tr(["SOP Surat Masuk", "Komputer, printer, stempel"]),
      tr(["Peringatan :", "Pencatatan & Pendataan :"]),
      tr(["Bila SOP ini tidak dilaksanakan maka pelayanan terhambat", "Buku register surat keterangan"]),
    ],
    [240, 240],
  ) +
  p("") +
  tbl(
    [
      tr([tc("NO", MERGE_START), tc("AKTIVITAS", MERGE_START), tc("PELAKU", span(4)), tc("MUTU BAKU", span(3))]),
      tr([
        tc("", MERGED),
        tc("", MERGED),
        "PEMOHON",
        "STAF",
        "KASI KESSOS",
        "CAMAT",
        "PERSYARATAN",
        "WAKTU",
        "OUT PUT",
      ]),
      tr(["1", "Menyerahkan surat pengantar desa", "√", "", "", "", "Surat pengantar", "2 Menit", "Berkas"]),
      tr(["2", "Meneliti berkas", "", "√", "", "", "Berkas", "5 Menit", "Berkas lengkap"]),
      tr(["3", "Memaraf surat keterangan", "", "", "√", "", "Konsep surat", "5 Menit", "Konsep diparaf"]),
      tr(["4", "Menandatangani surat keterangan", "", "", "", "√", "Konsep diparaf", "5 Menit", "Surat keterangan"]),
    ],
    [20, 120, 40, 40, 40, 40, 80, 40, 80],
  );

export const vml = dokumen("kotak-teks-vml-saja", BODY, [
  {
    identitas: {
      pemda: "PEMERINTAH KABUPATEN GUNUNG AREN",
      instansi: "KECAMATAN SUKA MAJU",
      unit: "SEKSI KESEJAHTERAAN SOSIAL",
      nomor: "460/03/KEC-SM/2019",
      tanggalPembuatan: "11 Februari 2019",
      tanggalRevisi: "-",
      tanggalEfektif: "18 Februari 2019",
      pengesahan: { jabatan: "CAMAT SUKA MAJU", nama: "MUHAMMAD YUSUF, S.Sos", nip: "19720510 199302 1 001" },
      nama: "Pelayanan Surat Keterangan Tidak Mampu",
    },
    dasarHukum: ["UU No. 23 Tahun 2014 tentang Pemerintahan Daerah", "PP No. 17 Tahun 2018 tentang Kecamatan"],
    kualifikasiPelaksana: ["Memahami pelayanan publik", "Pendidikan minimal SMA"],
    keterkaitan: ["SOP Surat Masuk"],
    peralatan: ["Komputer, printer, stempel"],
    peringatan: ["Bila SOP ini tidak dilaksanakan maka pelayanan terhambat"],
    pencatatan: ["Buku register surat keterangan"],
    prosedur: {
      pelaksana: ["PEMOHON", "STAF", "KASI KESSOS", "CAMAT"],
      langkah: [
        langkah(1, ["Menyerahkan surat pengantar desa", "Surat pengantar", "2 Menit", "Berkas"]),
        langkah(2, ["Meneliti berkas", "Berkas", "5 Menit", "Berkas lengkap"]),
        langkah(3, ["Memaraf surat keterangan", "Konsep surat", "5 Menit", "Konsep diparaf"]),
        langkah(4, ["Menandatangani surat keterangan", "Konsep diparaf", "5 Menit", "Surat keterangan"]),
      ],
    },
  },
]);
