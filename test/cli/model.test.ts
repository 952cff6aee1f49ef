import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseModel } from "../../src/cli/model";
import { sopKosong } from "../../src/sop/kosong";

const bersih = readFileSync(join(__dirname, "../fixtures/sop-bersih.json"), "utf8");

describe("model in JSON", () => {
  it("is taken as it is", () => {
    expect(parseModel(bersih)).toEqual(JSON.parse(bersih));
  });

  it("may leave out what is empty", () => {
    expect(parseModel("{}")).toEqual(sopKosong());
    const sop = parseModel('\uFEFF{"prosedur":{"langkah":[{"kegiatan":"Menerima surat"}]}}');
    expect(sop.prosedur.langkah[0]).toEqual({
      nomor: null,
      kegiatan: "Menerima surat",
      simbol: [],
      mutuBaku: { kelengkapan: "", waktu: "", output: "" },
      keterangan: "",
      ke: [],
    });
  });

  it("expresses defects: marks, foreign shapes, arrows to nowhere, merged cells, numbers that jump", () => {
    const langkah = [
      { nomor: "1a", simbol: [{ pelaksana: 0, bentuk: "lain", asal: "flowChartDocument" }], ke: [{ langkah: null }] },
      { nomor: null, simbol: [{ pelaksana: 0, bentuk: "tanda" }], mutuBaku: { waktu: { teks: "3 menit", baris: 2 } } },
      { nomor: 4 },
    ];
    const sop = parseModel(JSON.stringify({ prosedur: { pelaksana: ["Staf"], langkah } }));
    expect(sop.prosedur.langkah.map(({ nomor }) => nomor)).toEqual(["1a", null, 4]);
    expect(sop.prosedur.langkah[1]?.mutuBaku.waktu).toEqual({ teks: "3 menit", baris: 2 });
  });

  it.each([
    ["{", /bukan JSON/],
    ["[]", /awal model tidak sesuai: nilainya berjenis lain/],
    ['{"judul":"x"}', /Kunci "judul" di awal model tidak dikenal/],
    ['{"identitas":{"nomer":"1"}}', /Kunci "nomer" di identitas tidak dikenal/],
    [
      '{"prosedur":{"langkah":[{"mutuBaku":{"durasi":"1"}}]}}',
      /Kunci "durasi" di prosedur\.langkah\.0\.mutuBaku tidak dikenal/,
    ],
    ['{"dasarHukum":"UU"}', /Isian di dasarHukum tidak sesuai/],
    [
      '{"prosedur":{"pelaksana":["A"],"langkah":[{"simbol":[{"pelaksana":0,"bentuk":"bulat"}]}]}}',
      /bentuk tidak sesuai: nilainya tidak ada dalam daftar/,
    ],
    [
      '{"prosedur":{"pelaksana":["A"],"langkah":[{"simbol":[{"pelaksana":1,"bentuk":"kotak"}]}]}}',
      /langkah 1 menunjuk pelaksana 1/,
    ],
    ['{"prosedur":{"langkah":[{"ke":[{"langkah":7}]}]}}', /langkah 1 menuju langkah 7/],
  ])("refuses %s", (text, sentence) => {
    expect(() => parseModel(text)).toThrow(sentence);
  });
});
