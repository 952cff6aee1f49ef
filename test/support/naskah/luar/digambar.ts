import { p, shape, span, tbl, tr, tc, MERGE_START, MERGED } from "../../word-xml";
import { dokumen, langkah } from "./dokumen";

/** Shapes in the cells of the performers, arrows in the cells where they start, labels beside; rows 60 points high. */
const simbol = (id: number, preset: string, text = ""): string =>
  shape(preset, { id, name: `Shape ${id}`, x: 5, y: 15, width: 50, height: 24, text });
const garis = (id: number, dari: [number, number], ke: [number, number]): string => {
  const emu = (n: number): number => n * 12700;
  return `<w:r><w:drawing><wp:anchor><wp:positionH relativeFrom="column"><wp:posOffset>${emu(Math.min(dari[0], ke[0]))}</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>${emu(Math.min(dari[1], ke[1]))}</wp:posOffset></wp:positionV><wp:extent cx="${emu(Math.abs(ke[0] - dari[0]))}" cy="${emu(Math.abs(ke[1] - dari[1]))}"/><wp:docPr id="${id}" name="Straight Arrow Connector ${id}"/><a:graphic><a:graphicData><wps:wsp><wps:cNvCnPr/><wps:spPr><a:xfrm${ke[0] < dari[0] ? ' flipH="1"' : ""}><a:off x="0" y="0"/><a:ext cx="${emu(Math.abs(ke[0] - dari[0]))}" cy="${emu(Math.abs(ke[1] - dari[1]))}"/></a:xfrm><a:prstGeom prst="straightConnector1"/><a:ln><a:tailEnd type="triangle"/></a:ln></wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`;
};
const TINGGI = '<w:trHeight w:val="1200" w:hRule="exact"/>';
const sel = (isi: string): string => tc(p(isi));

const BODY =
  tbl(
    [
      tr([tc("PEMERINTAH KABUPATEN ULU DANAU\nKANTOR CAMAT DANAU BARAT", MERGE_START), "Nomor SOP", "005/2/DB/2020"]),
      tr([tc("", MERGED), "Tgl Pembuatan", "6 Januari 2020"]),
      tr([tc("", MERGED), "Tgl Revisi", "-"]),
      tr([tc("", MERGED), "Tgl Efektif", "13 Januari 2020"]),
      tr([tc("", MERGED), "Disahkan oleh", "CAMAT DANAU BARAT\n\nHERMAN, S.STP\nNIP. 19850101 200312 1 001"]),
      tr([tc("", MERGED), "Nama SOP", "PELAYANAN SURAT UNDANGAN"]),
    ],
    [200, 100, 180],
  ) +
  tbl(
    [
      tr(["DASAR HUKUM", "KUALIFIKASI PELAKSANA"]),
      tr(["Perbup Nomor 8 Tahun 2016", "SLTA"]),
      tr(["KETERKAITAN", "PERALATAN/PERLENGKAPAN"]),
      tr(["SOP Rapat", "Komputer"]),
      tr(["PERINGATAN", "PENCATATAN DAN PENDATAAN"]),
      tr(["Undangan disampaikan dua hari sebelumnya", "Buku agenda"]),
    ],
    [240, 240],
  ) +
  tbl(
    [
      tr(
        [
          tc("No", MERGE_START),
          tc("Kegiatan", MERGE_START),
          tc("Pelaksana", span(3)),
          tc("Mutu Baku", span(3)),
          tc("Ket", MERGE_START),
        ],
        '<w:trHeight w:val="400" w:hRule="exact"/>',
      ),
      tr(
        [tc("", MERGED), tc("", MERGED), "Staf", "Sekcam", "Camat", "Kelengkapan", "Waktu", "Output", tc("", MERGED)],
        '<w:trHeight w:val="400" w:hRule="exact"/>',
      ),
      tr(
        [
          "1",
          "Mengetik konsep undangan",
          sel(simbol(101, "flowChartTerminator") + garis(201, [30, 39], [30, 75])),
          "",
          "",
          "Disposisi",
          "15 menit",
          "Konsep",
          "",
        ],
        TINGGI,
      ),
      tr(
        [
          "2",
          "Menyerahkan konsep",
          sel(simbol(102, "rect") + garis(202, [55, 27], [65, 27])),
          sel(simbol(103, "diamond", "") + garis(203, [55, 27], [65, 27])),
          sel(simbol(104, "roundRect") + garis(204, [5, 39], [-90, 75])),
          "Konsep",
          "5 menit",
          "Konsep diparaf",
          "",
        ],
        TINGGI,
      ),
      tr(
        [
          "3",
          "Mengirim undangan",
          sel(simbol(105, "flowChartTerminator")),
          "",
          "",
          "Undangan",
          "1 hari",
          "Tanda terima",
          "",
        ],
        TINGGI,
      ),
    ],
    [20, 120, 60, 60, 60, 80, 40, 80, 60],
  );

export const digambar = dokumen("simbol-beberapa-sebaris", BODY, [
  {
    identitas: {
      pemda: "PEMERINTAH KABUPATEN ULU DANAU",
      instansi: "KANTOR CAMAT DANAU BARAT",
      nomor: "005/2/DB/2020",
      tanggalPembuatan: "6 Januari 2020",
      tanggalRevisi: "-",
      tanggalEfektif: "13 Januari 2020",
      pengesahan: { jabatan: "CAMAT DANAU BARAT", nama: "HERMAN, S.STP", nip: "19850101 200312 1 001" },
      nama: "PELAYANAN SURAT UNDANGAN",
    },
    dasarHukum: ["Perbup Nomor 8 Tahun 2016"],
    kualifikasiPelaksana: ["SLTA"],
    keterkaitan: ["SOP Rapat"],
    peralatan: ["Komputer"],
    peringatan: ["Undangan disampaikan dua hari sebelumnya"],
    pencatatan: ["Buku agenda"],
    prosedur: {
      pelaksana: ["Staf", "Sekcam", "Camat"],
      langkah: [
        {
          ...langkah(1, ["Mengetik konsep undangan", "Disposisi", "15 menit", "Konsep"]),
          simbol: [{ pelaksana: 0, bentuk: "kapsul" }],
          ke: [{ langkah: 2 }],
        },
        {
          ...langkah(2, ["Menyerahkan konsep", "Konsep", "5 menit", "Konsep diparaf"]),
          simbol: [
            { pelaksana: 0, bentuk: "kotak" },
            { pelaksana: 1, bentuk: "belahKetupat" },
            { pelaksana: 2, bentuk: "kapsul" },
          ],
          ke: [{ langkah: 2, dari: 0, simbol: 1 }, { langkah: 3 }],
        },
        {
          ...langkah(3, ["Mengirim undangan", "Undangan", "1 hari", "Tanda terima"]),
          simbol: [{ pelaksana: 0, bentuk: "kapsul" }],
        },
      ],
    },
  },
]);
