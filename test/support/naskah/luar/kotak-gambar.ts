import { p, span, tbl, tr, tc, MERGE_START, MERGED } from "../../word-xml";
import { dokumen, langkah } from "./dokumen";

const bingkai = (id: number, isi: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="${id}" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="margin"><wp:posOffset>${id * 3000000}</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>12700</wp:posOffset></wp:positionV><wp:extent cx="2900000" cy="1900000"/><wp:wrapNone/><wp:docPr id="${id}" name="Text Box ${id}"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="2900000" cy="1900000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx><w:txbxContent>${isi}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape id="_x0000_s2${id}" style="width:228pt;height:150pt"><v:textbox><w:txbxContent>${isi}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

/** Text boxes with a fallback: the office in one, a table with the identity in the other; the signer's name in a third that lies over a cell. */
const BODY =
  p(
    bingkai(1, p("PEMERINTAH KOTA TELAGA") + p("KELURAHAN CEMPAKA")) +
      bingkai(
        2,
        tbl(
          [
            tr(["Nomor SOP", "470/SOP-03/KEL.CPK"]),
            tr(["Tanggal Pembuatan", "11/01/2021"]),
            tr(["Tanggal Revisi", "11/01/2022"]),
            tr(["Tanggal Efektif", "01/02/2022"]),
            tr([
              "Disahkan Oleh",
              tc(p("LURAH CEMPAKA") + p("") + p("") + p("SITI MAESAROH, S.AP") + p("NIP. 198002022005012014")),
            ]),
            tr(["Nama SOP", "Surat Keterangan Domisili Usaha"]),
          ],
          [90, 140],
        ) + p(""),
      ),
  ) +
  p("").repeat(12) +
  tbl(
    [
      tr(["Dasar Hukum", "Kualifikasi Pelaksana"]),
      tr(["Perwali Nomor 33 Tahun 2018", "Ramah dan teliti"]),
      tr(["Keterkaitan", "Peralatan/Perlengkapan"]),
      tr(["SOP Surat Keluar", "Komputer, printer"]),
      tr(["Peringatan", "Pencatatan dan Pendataan"]),
      tr(["Domisili harus diperiksa di lapangan", "Buku register"]),
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
        tc("KET.", MERGE_START),
      ]),
      tr([
        tc("", MERGED),
        tc("", MERGED),
        tc("Pemo-\nhon"),
        tc("Staf\nPelayanan"),
        "Lurah",
        "Kelengkapan",
        "Waktu",
        "Output",
        tc("", MERGED),
      ]),
      tr(["1", "Menyerahkan berkas", "V", "", "", "KTP, KK", "5 menit", "Berkas", ""]),
      tr(["2", "Mengetik surat", "", "V", "", "Berkas", "15 menit", "Konsep surat", ""]),
      tr(["3", "Menandatangani surat", "", "", "V", "Konsep surat", "5 menit", "Surat keterangan", ""]),
    ],
    [20, 120, 40, 50, 50, 80, 40, 80, 50],
  );

export const kotakGambar = dokumen("kotak-teks-dengan-tabel", BODY, [
  {
    identitas: {
      pemda: "PEMERINTAH KOTA TELAGA",
      instansi: "KELURAHAN CEMPAKA",
      nomor: "470/SOP-03/KEL.CPK",
      tanggalPembuatan: "11/01/2021",
      tanggalRevisi: "11/01/2022",
      tanggalEfektif: "01/02/2022",
      pengesahan: { jabatan: "LURAH CEMPAKA", nama: "SITI MAESAROH, S.AP", nip: "198002022005012014" },
      nama: "Surat Keterangan Domisili Usaha",
    },
    dasarHukum: ["Perwali Nomor 33 Tahun 2018"],
    kualifikasiPelaksana: ["Ramah dan teliti"],
    keterkaitan: ["SOP Surat Keluar"],
    peralatan: ["Komputer, printer"],
    peringatan: ["Domisili harus diperiksa di lapangan"],
    pencatatan: ["Buku register"],
    prosedur: {
      pelaksana: ["Pemohon", "Staf Pelayanan", "Lurah"],
      langkah: [
        langkah(1, ["Menyerahkan berkas", "KTP, KK", "5 menit", "Berkas"]),
        langkah(2, ["Mengetik surat", "Berkas", "15 menit", "Konsep surat"]),
        langkah(3, ["Menandatangani surat", "Konsep surat", "5 menit", "Surat keterangan"]),
      ],
    },
  },
]);
